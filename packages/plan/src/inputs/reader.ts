import { invalidInput } from '@multiarch/oci';
import { closestName } from './closest-name.js';

/** Inputs as they arrive: from `toJSON(inputs)`, from `INPUT_*`, from flags. */
export type RawInputs = Readonly<Record<string, unknown>>;

/**
 * Reads inputs by name and kind. An input that is absent, `null` or empty is not given; values are trimmed.
 * Every method throws MultiarchError `INVALID_INPUT` naming the input, its value and what is accepted.
 */
export class InputReader {
  readonly #values: ReadonlyMap<string, string>;

  /** @param known every name that exists; any other is refused */
  constructor(raw: RawInputs, known: readonly string[]) {
    const values = new Map<string, string>();
    for (const [name, value] of Object.entries(raw)) {
      if (!known.includes(name)) throw refuseUnknown(name, known);
      const text = readText(name, value).trim();
      if (text !== '') values.set(name, text);
    }
    this.#values = values;
  }

  text(name: string): string | undefined {
    return this.#values.get(name);
  }

  boolean(name: string, otherwise: boolean): boolean {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    return this.choice(name, ['true', 'false'] as const, String(otherwise)) === 'true';
  }

  choice<const T extends string>(name: string, accepted: readonly T[], otherwise: string): T {
    const text = this.text(name) ?? otherwise;
    const found = accepted.find((value) => value === text.toLowerCase());
    if (found === undefined) throw invalidInput(name, `'${text}' is not a known value`, accepted.join(', '));
    return found;
  }

  /** A whole number in decimal digits. */
  integer(name: string, otherwise: number, min: number, max: number): number {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    const problem = Number.isNaN(value) ? 'is not a whole number' : 'is out of range';
    throw invalidInput(name, `'${text}' ${problem}`, `a whole number from ${min} to ${max}`);
  }

  /** Items separated by commas or lines, each once. */
  list(name: string): readonly string[] {
    return [...new Set(splitItems(this.text(name) ?? '', /[,\r\n]/))];
  }

  lines(name: string): readonly string[] {
    return splitItems(this.text(name) ?? '', /\r?\n/);
  }

  /**
   * Lines `KEY=VALUE`; the value is everything behind the first `=`. The same line twice counts once.
   *
   * @param key the grammar of a key
   * @param form what a line looks like, for the message
   */
  pairs(name: string, key: RegExp, form: string): Readonly<Record<string, string>> {
    const pairs = new Map<string, string>();
    for (const line of this.lines(name)) {
      const at = line.indexOf('=');
      if (at < 0) throw invalidInput(name, `'${line}' has no '='`, form);
      const [left, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
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
