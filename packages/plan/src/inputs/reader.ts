import { invalidInput } from '@multiarch/oci';
import { closestName } from './closest-name.js';
import type { Request } from './declared/input.js';
import {
  type BooleanName,
  type ChoiceName,
  type ChoiceOf,
  type InputName,
  inputs,
  type ListName,
  type NumberName,
  namesIn,
  type WithDefault,
} from './declared/table.js';
import { readEntries } from './entries.js';

/** Inputs as they arrive: from `toJSON(inputs)`, from `INPUT_*`, from flags. */
export type RawInputs = Readonly<Record<string, unknown>>;

/** What a choice is read as: nothing only where nothing is the default. */
type Chosen<Name extends ChoiceName> = ChoiceOf<Name> | (Name extends WithDefault ? never : undefined);

/** What an input is read as where it has no grammar of its own. */
export type ValueOf<Name extends InputName> = Name extends ChoiceName
  ? Chosen<Name>
  : Name extends BooleanName
    ? boolean
    : Name extends NumberName
      ? number
      : Name extends ListName
        ? readonly string[]
        : string | undefined;

/**
 * Reads inputs by name, as they are declared. An input that is absent, `null` or empty is not given; values are trimmed.
 * Every method throws MultiarchError `INVALID_INPUT` naming the input, its value and what is accepted.
 */
export class InputReader {
  readonly #values: ReadonlyMap<string, string>;

  /** @param requests whose inputs may be given; any other is refused */
  constructor(raw: RawInputs, ...requests: readonly Request[]) {
    const known: readonly string[] = namesIn(...requests);
    const values = new Map<string, string>();
    for (const [name, value] of Object.entries(raw)) {
      if (!known.includes(name)) throw refuseUnknown(name, known);
      const text = readText(name, value).trim();
      if (text !== '') values.set(name, text);
    }
    this.#values = values;
  }

  /** What was given, whatever the default is. */
  text(name: InputName): string | undefined {
    return this.#values.get(name);
  }

  boolean(name: BooleanName): boolean {
    return this.#choose(name, ['true', 'false'] as const) === 'true';
  }

  /** One of the declared choices; the default, or `undefined` where there is none, when nothing was given. */
  choice<const Name extends ChoiceName>(name: Name): Chosen<Name> {
    const { choices = [], aliases = {} } = inputs[name];
    const chosen = this.#choose(name, [...choices, ...Object.keys(aliases)]);
    return (chosen === undefined ? undefined : (aliases[chosen] ?? chosen)) as Chosen<Name>;
  }

  #choose<const T extends string>(name: InputName, accepted: readonly T[]): T | undefined {
    const text = this.text(name) ?? inputs[name].default;
    const found = accepted.find((value) => value === text?.toLowerCase());
    if (text !== undefined && found === undefined)
      throw invalidInput(name, `'${text}' is not a known value`, accepted.join(', '));
    return found;
  }

  /** A whole number in decimal digits, within the declared bounds. */
  integer(name: NumberName): number {
    const { from = 0, to = Number.MAX_SAFE_INTEGER, default: otherwise = '' } = inputs[name];
    const text = this.text(name) ?? otherwise;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return value;
    const problem = Number.isNaN(value) ? 'is not a whole number' : 'is out of range';
    throw invalidInput(name, `'${text}' ${problem}`, `a whole number from ${from} to ${to}`);
  }

  /** What an input is read as where it has no grammar of its own. */
  value<const Name extends InputName>(name: Name): ValueOf<Name> {
    return this.#value(name) as ValueOf<Name>;
  }

  #value(name: InputName): unknown {
    const { kind, choices } = inputs[name];
    if (choices !== undefined) return this.choice(name as ChoiceName);
    if (kind === 'boolean') return this.boolean(name as BooleanName);
    if (kind === 'number') return this.integer(name as NumberName);
    if (kind === 'names' || kind === 'list') return this.list(name);
    return kind === 'lines' ? this.lines(name) : this.text(name);
  }

  /** Items separated by commas or lines, and by blanks where the items are names; each once. */
  list(name: InputName): readonly string[] {
    const { kind, default: otherwise = '' } = inputs[name];
    const text = this.text(name) ?? otherwise;
    return [...new Set(kind === 'names' ? splitNames(text) : splitItems(text, /[,\r\n]/))];
  }

  lines(name: InputName): readonly string[] {
    return splitItems(this.text(name) ?? '', /\r?\n/);
  }

  /**
   * Keys and values, in the grammar of {@link readEntries}. Around a value that is the rest of its line, blanks do not
   * count. The same entry twice counts once.
   *
   * @param key the grammar of a key
   * @param form what a line looks like, for the message
   */
  pairs(name: InputName, key: RegExp, form: string): Readonly<Record<string, string>> {
    const pairs = new Map<string, string>();
    const text = this.text(name) ?? '';
    const refuse = (line: number, why: string) =>
      invalidInput(name, `'${text.split(/\r?\n/)[line - 1]?.trim()}' ${why}`, form);
    for (const entry of readEntries(text, refuse)) {
      const left = entry.key.trim();
      const value = entry.isExact ? entry.value : entry.value.trim();
      if (!key.test(left)) throw invalidInput(name, `'${left}' is not a name`, form);
      const earlier = pairs.get(left);
      if (earlier !== undefined && earlier !== value)
        throw invalidInput(
          name,
          `'${left}' is given twice ('${earlier}' and '${value}')`,
          'one value for each',
        );
      pairs.set(left, value);
    }
    return Object.fromEntries(pairs);
  }
}

/** Names of images or hosts, separated by blanks, commas or lines. */
export function splitNames(text: string): readonly string[] {
  return splitItems(text, /[,\s]/);
}

function splitItems(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readText(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return String(value);
  throw invalidInput(name, `${JSON.stringify(value)} is not a single value`, 'a string, number or boolean');
}

function refuseUnknown(name: string, known: readonly string[]) {
  const closest = closestName(name, known);
  const problem = `there is no input '${name}'`;
  return closest === undefined
    ? invalidInput('inputs', problem, known.join(', '))
    : invalidInput('inputs', `${problem}; did you mean '${closest}'?`);
}
