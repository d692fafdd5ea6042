import { describe, expect, test } from 'vitest';
import { digestOf, hasDigest } from './content/hash.js';
import { isDigest, parseDigest } from './digest.js';
import { MultiarchError } from './errors/error.js';

const HEX = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const EMPTY = new Uint8Array();

describe('digests are validated', () => {
  test.each([
    ['sha256', `sha256:${HEX}`],
    ['sha512', `sha512:${HEX}${HEX}`],
    ['blake3', `blake3:${HEX}`],
    [
      'an unknown algorithm that fits the grammar',
      'multihash+base58:QmRZxt2b1FVZPNqd8hsiykDL3TdBDeTSPX9Kv46HmX4Gx8',
    ],
    ['every separator in the algorithm', 'a+b.c_d-e:=_-'],
    ['256 characters', `x:${'a'.repeat(254)}`],
  ])('%s is accepted', (_rule, text) => {
    expect(isDigest(text)).toBe(true);
    expect(parseDigest(text)).toBe(text);
  });

  test.each([
    ['upper-case hex', `sha256:${HEX.toUpperCase()}`],
    ['upper-case hex of sha512', `sha512:${HEX}${HEX.toUpperCase()}`],
    ['upper-case hex of blake3', `blake3:${HEX.toUpperCase()}`],
    ['an upper-case algorithm', `SHA256:${HEX}`],
    ['a digit too few', `sha256:${HEX.slice(1)}`],
    ['a digit too many', `sha256:${HEX}0`],
    ['sha512 with the length of sha256', `sha512:${HEX}`],
    ['letters that are not hexadecimal', `sha256:${'g'.repeat(64)}`],
    ['no algorithm', HEX],
    ['an empty algorithm', `:${HEX}`],
    ['nothing encoded', 'sha256:'],
    ['two colons', `sha256:${HEX}:x`],
    ['a separator at the end of the algorithm', `sha256+:${HEX}`],
    ['a new line at the end', `sha256:${HEX}\n`],
    ['a way out of the URL', 'x:../../v2/'],
    ['a query', 'x:a?b'],
    ['257 characters', `x:${'a'.repeat(255)}`],
    ['an object', {}],
    ['nothing', undefined],
  ])('%s is refused', (_rule, text) => {
    expect(isDigest(text)).toBe(false);
    expect(() => parseDigest(text)).toThrow(MultiarchError);
  });

  test.each(['constructor', '__proto__', 'tostring'])(
    'an algorithm called %s is an unknown one, if any',
    (name) => {
      expect(isDigest(`${name}:abc`)).toBe(!name.startsWith('_'));
    },
  );

  test('the error says whose it is, what it was and what a digest looks like', () => {
    expect(() => parseDigest('sha256:x', 'Docker-Content-Digest of ghcr.io/a/b:1')).toThrow(
      'Docker-Content-Digest of ghcr.io/a/b:1: "sha256:x" is not a digest; expected sha256: and 64 lower-case hexadecimal digits',
    );
  });
});

describe('the digest of bytes', () => {
  test('is that of the bytes, not of characters', () => {
    expect(digestOf(EMPTY)).toBe(`sha256:${HEX}`);
    expect(digestOf(new TextEncoder().encode('ä'))).not.toBe(digestOf(new TextEncoder().encode('a')));
  });

  test.each([
    ['sha256, right', `sha256:${HEX}`, true],
    ['sha256, wrong', `sha256:${'0'.repeat(64)}`, false],
    [
      'sha512, right',
      'sha512:cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
      true,
    ],
    ['sha512, wrong', `sha512:${'0'.repeat(128)}`, false],
    ['blake3: we cannot tell', `blake3:${HEX}`, undefined],
    ['unknown: we cannot tell', 'md5:d41d8cd98f00b204e9800998ecf8427e', undefined],
  ])('%s', (_rule, digest, expected) => {
    expect(hasDigest(EMPTY, parseDigest(digest))).toBe(expected);
  });
});
