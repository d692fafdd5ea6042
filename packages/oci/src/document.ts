import { invalidInput, type MultiarchError, quote } from './errors/error.js';

/**
 * What tells whether a value is a document of some kind: the part of Standard Schema (https://standardschema.dev) that
 * libraries for schemas agree on, so that whoever declares a document chooses the library, and this package needs none.
 */
export interface Schema<T> {
  readonly '~standard': { readonly validate: (value: unknown) => Verdict<T> | Promise<Verdict<T>> };
}

type Verdict<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

export interface Issue {
  /** What is accepted there, completing the sentence "accepted: …". */
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** How a document is called. */
export interface Naming {
  /** What the user calls it: an input's name, a file, a flag. */
  readonly input: string;
  /** What the document should be, completing the sentence "accepted: …". */
  readonly accepted: string;
  /** Where in the input it is. */
  readonly within?: string;
  /** Whether it holds secrets: then no value of it is repeated. */
  readonly secret?: boolean;
}

/**
 * Reads a document that is JSON.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the member that is wrong, its value and what is accepted
 */
export function readDocument<T>(schema: Schema<T>, text: string, naming: Naming): T {
  return checkDocument(schema, parseJson(text, naming), naming);
}

/** The value that a text of JSON stands for. @throws MultiarchError `INVALID_INPUT` */
export function parseJson(text: string, { input, accepted, within = '' }: Naming): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidInput(input, sentence(within, 'is not JSON'), accepted);
  }
}

/** The same as {@link readDocument} for a value that is parsed already. */
export function checkDocument<T>(schema: Schema<T>, value: unknown, naming: Naming): T {
  const verdict = schema['~standard'].validate(value);
  if (verdict instanceof Promise) throw new TypeError('a document is checked at once');
  if (verdict.issues === undefined) return verdict.value;
  const [issue] = verdict.issues;
  throw refuse(value, issue ?? { message: naming.accepted }, naming);
}

/** Says of the first thing that is wrong where it is, what is there, and what should be. */
function refuse(document: unknown, { message, path = [] }: Issue, naming: Naming): MultiarchError {
  const { input, accepted, within = '', secret = false } = naming;
  const say = (keys: readonly PropertyKey[], problem: string, wanted: string) =>
    invalidInput(input, sentence(formatPath(within, keys), problem), wanted);
  const describe = (value: unknown) =>
    secret && typeof value === 'string' ? 'is wrong' : `is ${quote(value)}`;
  let value = document;
  const keys: PropertyKey[] = [];
  for (const step of path) {
    const key = typeof step === 'object' ? step.key : step;
    const wanted = keys.length === 0 ? accepted : 'an object';
    if (Array.isArray(value) && typeof key !== 'number') return say(keys, describe(value), wanted);
    if (typeof value !== 'object' || value === null) break;
    keys.push(key);
    if (!Object.hasOwn(value, key)) return say(keys, 'is missing', accepted);
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return say(keys, describe(value), keys.length === 0 ? accepted : message);
}

function sentence(place: string, problem: string): string {
  return place === '' ? problem : `${place} ${problem}`;
}

/** `variants[0].labels["a b"]`, as JavaScript would write it. */
function formatPath(within: string, keys: readonly PropertyKey[]): string {
  const steps = keys.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[A-Za-z_]\w{0,99}$/.test(String(key)) ? `.${String(key)}` : `[${quote(String(key))}]`;
  });
  const path = within + steps.join('');
  return path.startsWith('.') ? path.slice(1) : path;
}
