import { invalidInput } from '@multiarch/oci';
import type { Flag } from './flag.js';

/** What Commander has read. */
export type Parsed = Readonly<Record<string, unknown>>;

/** Flags that were given, by name, as texts. */
export type Given = Readonly<Record<string, string>>;

/** The flags that were given, under their own names: Commander has them in camel case. Lists are joined by lines. */
export function givenFlags(parsed: Parsed, flags: readonly Flag[]): Given {
  const given = flags.flatMap(({ name }) => {
    const value = parsed[name.replace(/-(.)/g, (_, next: string) => next.toUpperCase())];
    if (value === undefined) return [];
    return [[name, Array.isArray(value) ? value.join('\n') : String(value)] as const];
  });
  return Object.fromEntries(given);
}

/**
 * Refuses flags beside one that takes their place.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function refuseBeside(given: Given, flag: string, others: readonly string[]): void {
  const other = others.find((name) => given[name] !== undefined);
  if (given[flag] !== undefined && other !== undefined)
    throw invalidInput(`--${other}`, `has no effect together with --${flag}`, 'one or the other');
}

/**
 * Refuses flags without the one that they are about.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function refuseWithout(given: Given, flag: string, others: readonly string[]): void {
  const other = others.find((name) => given[name] !== undefined);
  if (given[flag] === undefined && other !== undefined)
    throw invalidInput(`--${other}`, `has no effect without --${flag}`, 'both, or neither');
}

/**
 * Makes plain switches of `--push=false` and `--push=true`.
 *
 * @throws MultiarchError `INVALID_INPUT` for another value, and for one that is a word of its own: a switch takes none
 */
export function plainSwitches(
  args: readonly string[],
  flagsOf: (verb: string) => readonly Flag[],
): readonly string[] {
  const [verb = '', ...rest] = args;
  const switches = flagsOf(verb).filter(({ kind }) => kind === 'boolean');
  const isSwitch = (name: string) => switches.some((flag) => flag.name === name);
  return [
    ...args.slice(0, 1),
    ...rest.map((word, at) => {
      const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
      if (!isSwitch(name)) return word;
      const next = rest[at + 1] ?? '';
      if (value === undefined && /^(?:true|false)$/i.test(next))
        throw invalidInput(`--${name}`, `is a switch, which takes no word '${next}'`, spellings(name));
      if (value === undefined || /^true$/i.test(value)) return `--${name}`;
      if (/^false$/i.test(value)) return `--no-${name}`;
      throw invalidInput(`--${name}`, `'${value}' is not known`, spellings(name));
    }),
  ];
}

function spellings(name: string): string {
  return `--${name}, --no-${name}, --${name}=false`;
}

/**
 * Says which of the given flags change nothing: what is made without them is the same.
 *
 * @param make what a command goes by; it has no effect
 * @param where what kind of work this is, for the message; may be empty
 */
export function sayIdle(
  given: Given,
  make: (given: Given) => unknown,
  where: string,
  say: (message: string) => void,
): void {
  const whole = JSON.stringify(make(given));
  for (const name of Object.keys(given)) {
    const { [name]: _, ...others } = given;
    if (isSame(() => JSON.stringify(make(others)), whole))
      say(`--${name} changes nothing here${where === '' ? '' : ` (${where})`}`);
  }
}

/** What cannot be made without a flag needs it. */
function isSame(make: () => string, whole: string): boolean {
  try {
    return make() === whole;
  } catch {
    return false;
  }
}
