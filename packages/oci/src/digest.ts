import { MultiarchError, quote } from './errors/error.js';

declare const checked: unique symbol;

/** A digest whose grammar was checked: safe to put into a URL or a path. */
export type Digest = string & { readonly [checked]: 'digest' };

/** The grammar of image-spec `descriptor.md#digests`. */
const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;

/** Registered algorithms and the exact form of their encoded part; upper-case hex is forbidden. */
const ENCODED: Readonly<Record<string, RegExp>> = {
  sha256: /^[a-f0-9]{64}$/,
  sha512: /^[a-f0-9]{128}$/,
  blake3: /^[a-f0-9]{64}$/,
};

/** Longest digest that we take: a sha512 has 135 characters. */
const MAX_LENGTH = 256;

/** Whether the text is a digest. Unknown algorithms pass when they fit the grammar (image-spec). */
export function isDigest(text: unknown): text is Digest {
  if (typeof text !== 'string' || text.length > MAX_LENGTH || !GRAMMAR.test(text)) return false;
  const [algorithm = '', encoded = ''] = text.split(':', 2);
  return Object.hasOwn(ENCODED, algorithm) ? (ENCODED[algorithm]?.test(encoded) ?? false) : true;
}

/**
 * Checks a digest.
 *
 * @param what who claims it, for the message: `Docker-Content-Digest of ghcr.io/a/b:1`
 * @throws MultiarchError `INVALID_CONTENT`
 */
export function parseDigest(text: unknown, what = 'digest'): Digest {
  if (isDigest(text)) return text;
  throw new MultiarchError(
    'INVALID_CONTENT',
    `${what}: ${quote(text)} is not a digest; expected sha256: and 64 lower-case hexadecimal digits`,
  );
}
