import { MultiarchError } from '@multiarch/oci';

/** The start of a body, and whether it is all of it. */
interface Excerpt {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/**
 * Reads at most `limit` bytes of a body, whatever the server announces, and lets go of the rest.
 *
 * @param isPartWelcome whether what arrived before a connection broke is good enough (words of an error)
 * @throws what broke the body off
 */
export async function readUpTo(
  body: AsyncIterable<Uint8Array>,
  limit: number,
  isPartWelcome: boolean,
): Promise<Excerpt> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size > limit) break;
    }
  } catch (error) {
    if (!isPartWelcome) throw error;
  }
  return { bytes: Buffer.concat(chunks, size).subarray(0, limit), isWhole: size <= limit };
}

/** Loaded by the first answer that needs it: nearly none does, and a stitch starts 2 % sooner without. */
const zlib = () => process.getBuiltinModule('node:zlib');

const DECODERS: Readonly<Record<string, (bytes: Uint8Array, limit: number) => Uint8Array>> = {
  gzip: (bytes, maxOutputLength) => zlib().gunzipSync(bytes, { maxOutputLength }),
  'x-gzip': (bytes, maxOutputLength) => zlib().gunzipSync(bytes, { maxOutputLength }),
  deflate: (bytes, maxOutputLength) => zlib().inflateSync(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => zlib().brotliDecompressSync(bytes, { maxOutputLength }),
};

/**
 * Undoes a `Content-Encoding`: we ask for none, but there are proxies that compress all the same.
 *
 * @param limit bytes of the result; more is refused
 * @throws MultiarchError `INVALID_CONTENT`
 */
export function decodeBody(
  bytes: Uint8Array,
  encoding: string | undefined,
  limit: number,
  what: string,
): Uint8Array {
  const name = (encoding ?? 'identity').trim().toLowerCase();
  if (name === 'identity' || name === '') return bytes;
  const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (decode === undefined)
    throw new MultiarchError('INVALID_CONTENT', `${what} was sent in an encoding that was not asked for`);
  try {
    return decode(bytes, limit);
  } catch (cause) {
    throw new MultiarchError(
      'INVALID_CONTENT',
      `${what} was sent as ${name} but is not, or is larger than ${limit} bytes`,
      { cause },
    );
  }
}
