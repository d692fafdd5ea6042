import { MultiarchError } from './errors/error.js';

/** A parsed JSON object whose members have not been looked at. */
export type JsonObject = { readonly [name: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Parses bytes that must be one JSON object in UTF-8.
 *
 * @param what whose bytes they are, for the message
 * @throws MultiarchError `INVALID_CONTENT`; it repeats nothing of the bytes, which may hold a secret
 */
export function parseJsonObject(bytes: Uint8Array, what: string): JsonObject {
  const value = parse(bytes, what);
  if (!isJsonObject(value)) throw new MultiarchError('INVALID_CONTENT', `${what} is not a JSON object`);
  return value;
}

function parse(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new MultiarchError('INVALID_CONTENT', `${what} is not JSON`);
  }
}

/** Deeper than any document of the image specification, and far from the end of the stack. */
const MAX_DEPTH = 64;

/**
 * The same object with its members, and those of every object in it, sorted by name (code units), so that equal content gives
 * equal bytes. Lists keep their order.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is nested deeper than 64 levels
 */
export function sortMembers(object: JsonObject): JsonObject {
  return sortObject(object, 1);
}

function sortObject(object: JsonObject, depth: number): JsonObject {
  const names = Object.keys(object).sort();
  return Object.fromEntries(names.map((name) => [name, sortValue(object[name], depth + 1)]));
}

function sortValue(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH)
    throw new MultiarchError('INVALID_CONTENT', `a JSON value is nested deeper than ${MAX_DEPTH} levels`);
  if (Array.isArray(value)) return value.map((entry) => sortValue(entry, depth + 1));
  return sortObject(value as JsonObject, depth);
}

/** The members that are set: those of `first` in that order, then the others in theirs. */
export function ordered(object: JsonObject, first: readonly string[]): JsonObject {
  const others = Object.keys(object).filter((name) => !first.includes(name));
  const names = [...first, ...others].filter((name) => object[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, object[name]]));
}

/** The object that is there by these names, each within the one before; an empty one where there is none. */
export function objectAt(object: JsonObject, ...names: readonly string[]): JsonObject {
  return names.reduce<JsonObject>((at, name) => {
    const value = at[name];
    return isJsonObject(value) ? value : {};
  }, object);
}

/** The text that is there by this name; `undefined` where there is none, or an empty one. */
export function textAt(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
