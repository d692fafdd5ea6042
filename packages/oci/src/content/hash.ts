import type { Digest } from '../digest.js';
import type { Sha256 } from '../world/runtime.js';

/** Loaded by what is hashed first: by then a request is under way. */
const createHash = (algorithm: string) => process.getBuiltinModule('node:crypto').createHash(algorithm);

/** The sha256 digest of these bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
}

/**
 * Whether the bytes have this digest. sha256 and sha512 are computed; for any other algorithm the answer is
 * `undefined`: we cannot tell.
 */
export function hasDigest(bytes: Uint8Array, digest: Digest): boolean | undefined {
  const [algorithm = '', encoded] = digest.split(':', 2);
  if (algorithm !== 'sha256' && algorithm !== 'sha512') return undefined;
  return createHash(algorithm).update(bytes).digest('hex') === encoded;
}

/** See {@link Sha256}; what programs that run on Node give. */
export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');
