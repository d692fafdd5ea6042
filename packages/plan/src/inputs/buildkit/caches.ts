import { invalidInput } from '@multiarch/oci';

/** Stands for what tells the caches of builds apart. */
export const SCOPE = '<scope>';

const ACCEPTED = 'type=gha or type=registry,ref=host/path:tag; also type=s3 and type=azblob without keys';
/** Where `local` would be is gone with the runner, and `inline` writes into the image. */
const TYPES = ['gha', 'registry', 's3', 'azblob'];
const OF_SECRETS = /key|token|secret|password|credential/i;

/**
 * Lines of `--cache-from` or `--cache-to`, each `type=…,name=value,…`; a reference alone is a registry's. GitHub's cache
 * gets a scope where it has none.
 *
 * @throws MultiarchError `INVALID_INPUT` for other types, for secrets, which would be seen on the command line, and for a
 *   cache that all builds of a run would write at once
 */
export function parseCaches(input: 'cache-from' | 'cache-to', lines: readonly string[]): readonly string[] {
  return lines.map((line) => {
    const isReference = !line.includes('=');
    const attributes = (isReference ? `type=registry,ref=${line}` : line).split(',').map(readAttribute);
    const type = attributes.find(([name]) => name === 'type')?.[1] ?? '';
    if (!TYPES.includes(type)) throw invalidInput(input, `'${line}' is of no type that is kept`, ACCEPTED);
    const secret = attributes.find(([name, value]) => OF_SECRETS.test(name) && value !== SCOPE);
    if (secret !== undefined)
      throw invalidInput(
        input,
        `'${secret[0]}' would be seen by all processes of the machine`,
        'credentials in the environment of the builder',
      );
    const isScoped = attributes.some(([, value]) => value.includes(SCOPE));
    const scoped =
      type === 'gha' && !attributes.some(([name]) => name === 'scope')
        ? [...attributes, ['scope', SCOPE] as const]
        : attributes;
    if (input === 'cache-to' && !isScoped && scoped === attributes)
      throw invalidInput(
        input,
        `'${line}' is one cache for all builds of a run, which would each write over that of the others`,
        `${SCOPE} in it, e.g. type=registry,ref=ghcr.io/org/app-cache:${SCOPE}`,
      );
    return scoped.map(([name, value]) => `${name}=${value}`).join(',');
  });
}

function readAttribute(text: string): readonly [name: string, value: string] {
  const at = text.indexOf('=');
  return at < 0
    ? [text.trim().toLowerCase(), '']
    : [text.slice(0, at).trim().toLowerCase(), text.slice(at + 1)];
}
