import { trim } from './lines.js';

/** A way in which a secret may be written; nothing where the secret cannot be written so. */
type Encoder = (value: string) => string;

/**
 * The encoders of the runner, in its order: what a mask hides beside the value itself.
 *
 * https://github.com/actions/runner/blob/v2.336.0/src/Sdk/DTLogging/Logging/ValueEncoders.cs
 */
const ENCODERS: readonly Encoder[] = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  jsonEscape,
  uriEscape,
  xmlEscape,
  (value) => (value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : ''),
  (value) => sixOrMore(value.slice(0, ampersandEnd(value))),
  (value) => {
    const end = ampersandEnd(value);
    // PowerShell colours the letter after `&+`, so that it is printed apart from the rest.
    return end === 0 ? '' : sixOrMore(value.slice(value.includes('&+') ? end + 1 : end));
  },
];

/** All texts that are hidden when this value is masked, itself first. */
export function formsOf(value: string): string[] {
  if (value === '') return [];
  return [...new Set([value, ...ENCODERS.map((encode) => encode(value))])].filter((form) => form !== '');
}

/** What the runner masks of a secret of the job: the trimmed whole and each trimmed line, however short. */
export function valuesOfSecret(secret: string): string[] {
  return valuesOfMask(trim(secret));
}

/** What the runner masks for `::add-mask::`: the whole as it is, and each trimmed line; nothing for blanks. */
export function valuesOfMask(data: string): string[] {
  if (trim(data) === '') return [];
  const lines = data.split(/[\r\n]/).map((line) => trim(line));
  return [...new Set([data, ...lines])].filter((value) => value !== '');
}

/** What a job hides. It grows and never shrinks, as in the runner. */
export class Masks {
  readonly #values = new Set<string>();
  readonly #forms = new Set<string>();

  /** @param secrets those that the job names */
  constructor(secrets: Iterable<string> = []) {
    for (const secret of secrets) this.#add(valuesOfSecret(secret));
  }

  /** As `::add-mask::` does. Returns what was added, without its encodings. */
  add(data: string): string[] {
    const values = valuesOfMask(data);
    this.#add(values);
    return values;
  }

  /** The text with `***` in place of each form of each mask: anywhere, by its code units, case counts. */
  hide(text: string): string {
    const ranges = [...this.#forms].flatMap((form) => rangesOf(form, text)).sort(([a], [b]) => a - b);
    let shown = '';
    let at = 0;
    for (let index = 0; index < ranges.length; ) {
      const [start] = ranges[index] ?? [0, 0];
      let end = start;
      // Ranges that overlap or touch are one.
      for (; index < ranges.length && (ranges[index]?.[0] ?? 0) <= Math.max(end, start); index += 1)
        end = Math.max(end, ranges[index]?.[1] ?? 0);
      shown += `${text.slice(at, start)}***`;
      at = end;
    }
    return shown + text.slice(at);
  }

  /** Whether hiding would change the text: such a job output is dropped. */
  touches(text: string): boolean {
    return [...this.#forms].some((form) => text.includes(form));
  }

  #add(values: readonly string[]): void {
    for (const value of values) {
      if (this.#values.has(value)) continue;
      this.#values.add(value);
      for (const form of formsOf(value)) this.#forms.add(form);
    }
  }
}

/** Where a text occurs in another, also where it overlaps itself: start and end. */
function rangesOf(form: string, text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1))
    ranges.push([start, start + form.length]);
  return ranges;
}

/** Base64 of the bytes from there on, so that a password is found behind a user's name; of all where there are fewer. */
function base64From(value: string, offset: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return bytes.subarray(bytes.length > offset ? offset : 0).toString('base64');
}

/** As .NET writes strings in JSON, without the quotes. */
function jsonEscape(value: string): string {
  const short: Record<string, string> = { '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return [...value]
    .map((character) => {
      if (character === '"' || character === '\\') return `\\${character}`;
      const code = character.charCodeAt(0);
      const isEscaped = code < 0x20 || code === 0x85 || code === 0x2028 || code === 0x2029;
      return isEscaped ? (short[character] ?? `\\u${code.toString(16).padStart(4, '0')}`) : character;
    })
    .join('');
}

/** Everything but letters, digits and `-_.~`. */
function uriEscape(value: string): string {
  const rest = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(value.toWellFormed()).replaceAll(/[!'()*]/g, rest);
}

function xmlEscape(value: string): string {
  const names: Record<string, string> = { '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos', '&': 'amp' };
  return value.replaceAll(/[<>"'&]/g, (character) => `&${names[character]};`);
}

/** Where PowerShell parts a value: behind the first `&+`, or else behind the last `&`; 0 where there is none. */
function ampersandEnd(value: string): number {
  const colored = value.indexOf('&+');
  return colored === -1 ? value.lastIndexOf('&') + 1 : colored + 2;
}

function sixOrMore(value: string): string {
  return value.length >= 6 ? value : '';
}
