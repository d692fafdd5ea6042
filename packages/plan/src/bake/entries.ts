import type { MultiarchError } from '@multiarch/oci';
import { KEY } from '../inputs/workflow.js';
import { attributesOf } from './printed.js';

/** Refuses a member of a target. */
export type Refuse = (member: string, problem: string, instead: string) => MultiarchError;

/** What an output may say besides its type that changes nothing here: where it goes is ours to say. */
const OUTPUT_ATTRIBUTES: readonly string[] = ['type', 'push', 'name', 'store'];

/**
 * An image in a registry is what comes of every target; anything else is another thing to build.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function checkOutputs(entries: readonly unknown[], refuse: Refuse): void {
  for (const entry of entries) {
    const { type = '', ...others } = attributesOf(entry) ?? {};
    if (!['image', 'registry', 'cacheonly'].includes(type))
      throw refuse(
        'output',
        `is '${type || String(entry)}', and what is built here goes to registries`,
        "type=image or type=registry, or a target of 'bake-targets' without it",
      );
    const other = Object.keys(others).find((name) => !OUTPUT_ATTRIBUTES.includes(name));
    if (other !== undefined)
      throw refuse('output', `has '${other}', which cannot be kept`, `none; the input 'format' for types`);
  }
}

/** @throws MultiarchError `INVALID_INPUT` for what is neither provenance nor SBOM */
export function attestationsOf(
  entries: readonly unknown[],
  refuse: Refuse,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries.map((entry) => {
      const { type = '', disabled, ...others } = attributesOf(entry) ?? {};
      if (type !== 'provenance' && type !== 'sbom')
        throw refuse('attest', `is '${type || String(entry)}'`, 'type=provenance or type=sbom');
      const said = Object.entries(others).map(([name, value]) => `${name}=${value}`);
      if (disabled === 'true') return [type, 'false'];
      return [type, said.length === 0 ? 'true' : said.join(',')];
    }),
  );
}

/** Ids: values come from the secrets of the run, whatever the file says of them. */
export function secretsOf(entries: readonly unknown[], refuse: Refuse): readonly string[] {
  return entries.map((entry) => {
    const { id = '' } = attributesOf(entry) ?? {};
    if (id === '') throw refuse('secret', 'has no id', 'id=NAME');
    return id;
  });
}

/** @throws MultiarchError `INVALID_INPUT` for a key's path */
export function sshOf(entries: readonly unknown[], refuse: Refuse): readonly string[] {
  return entries.map((entry) => {
    const { '': alone, id = alone ?? '', ...others } = attributesOf(entry) ?? {};
    if (id === '' || Object.keys(others).length > 0)
      throw refuse(
        'ssh',
        'names a key on a machine',
        "an id alone, and the input 'ssh' with 'id=NAME' for a key in IMAGE_SECRETS",
      );
    return id;
  });
}

/** Levels that are ours for every annotation: the image, and the index around it. */
const LEVELS = /^(?:(?:manifest|index)(?:,(?:manifest|index))*:)/;

/** @throws MultiarchError `INVALID_INPUT` for those of one platform, or of a descriptor */
export function annotationsOf(lines: readonly string[], refuse: Refuse): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.map((line) => {
      const text = line.replace(LEVELS, '');
      const at = text.indexOf('=');
      const key = text.slice(0, Math.max(at, 0));
      if (!KEY.test(key))
        throw refuse(
          'annotations',
          `has '${line}'`,
          'key=value, which image and index have alike, not those of one platform or a descriptor',
        );
      return [key, text.slice(at + 1)];
    }),
  );
}
