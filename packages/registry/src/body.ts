import { MultiarchError } from '@multiarch/oci';
import type { WireResponse } from './transport.js';

/**
 * Reads a body whole, but never more than `limit` bytes, whatever the server announces.
 *
 * @param what whose body it is, for the message
 * @throws MultiarchError `INVALID_CONTENT` when it is longer than the limit, or than it said itself
 */
export async function readBody(response: WireResponse, limit: number, what: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > limit)
      throw new MultiarchError('INVALID_CONTENT', `${what} is larger than ${limit} bytes, which is refused`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** The first bytes of a body as text, for messages: an error page may be of any length. */
export async function readStart(response: WireResponse, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size >= limit) break;
    }
  } catch {
    // What arrived before the connection broke is still the best explanation there is.
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, limit));
}
