import { MultiarchError } from './errors.js';

/** A parsed JSON object whose members have not been looked at. */
export type JsonObject = { readonly [name: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Parses bytes that must be one JSON object in UTF-8.
 *
 * @param what whose bytes they are, for the message
 * @throws MultiarchError `INVALID_CONTENT`
 */
export function parseJsonObject(bytes: Uint8Array, what: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new MultiarchError('INVALID_CONTENT', `${what} is not JSON`, { cause });
  }
  if (!isJsonObject(value)) throw new MultiarchError('INVALID_CONTENT', `${what} is not a JSON object`);
  return value;
}
