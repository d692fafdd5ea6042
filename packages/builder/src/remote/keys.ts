import { invalidInput, type Mask } from '@multiarch/oci';
import { architectureName, readEntries } from '@multiarch/plan';

const NAMES = ['ca', 'cert', 'key', 'ssh-key', 'known-hosts', 'kubeconfig'] as const;
export type KeyName = (typeof NAMES)[number];

/** What we show to a builder, and know it by: texts, or absolute paths of files that are somebody's own. */
export type BuilderKeys = Readonly<Partial<Record<KeyName, string>>>;

const INPUT = 'builder-keys';
const ACCEPTED = `${NAMES.join(', ')}, with the architecture in front for one of several builders (arm64.key)`;

/** Those that anybody may see. */
const PUBLIC: ReadonlySet<KeyName> = new Set(['ca', 'cert', 'known-hosts']);

/**
 * Reads the keys to the builder of a platform: entries in the grammar of `readEntries`. One with the architecture in front
 * is for that one alone, and comes before the general one. What opens something is masked.
 *
 * @throws MultiarchError `INVALID_INPUT` with the line's number; the text itself is never shown
 */
export function readBuilderKeys(text: string, platform: string, mask: Mask): BuilderKeys {
  const refuse = (line: number, why: string) => invalidInput(INPUT, `line ${line} ${why}`, ACCEPTED);
  const own = `${architectureName(platform)}.`;
  const [shared, special]: [Partial<Record<KeyName, string>>, Partial<Record<KeyName, string>>] = [{}, {}];
  const seen = new Set<string>();
  for (const { key, value, line } of readEntries(text, refuse)) {
    const name = NAMES.find((known) => key === known || key.endsWith(`.${known}`));
    if (name !== undefined && !PUBLIC.has(name) && !isPath(value))
      for (const form of maskedForms(value)) mask(form);
    if (name === undefined) throw refuse(line, 'has a key that is not known');
    if (value.trim() === '') throw refuse(line, 'has no value');
    if (seen.has(key)) throw refuse(line, 'repeats a key');
    seen.add(key);
    if (key === name) shared[name] = value;
    else if (key === `${own}${name}`) special[name] = value;
  }
  return { ...shared, ...special };
}

/** Whether it names a file instead of being what is in it. */
export function isPath(value: string): boolean {
  return value.startsWith('/') && !value.trimEnd().includes('\n');
}

/** What is shorter hides nothing when it is masked, and blackens the log. */
const SHORTEST_MASKED = 16;

/**
 * As a whole, and what each line ends with: of a PEM file its lines, of a kubeconfig the values, whose lines otherwise hold
 * words of every log.
 */
function maskedForms(value: string): readonly string[] {
  const words = value.split(/\r?\n/).map(
    (line) =>
      line
        .trim()
        .split(/\s/)
        .at(-1)
        ?.replace(/^["']|["']$/g, '') ?? '',
  );
  const long = words.filter((word) => word.length >= SHORTEST_MASKED && !/^-+(?:BEGIN|END)?/.test(word));
  return [...new Set([value, value.trim(), ...long])];
}
