import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeBody, readUpTo } from './body.js';

async function* chunks(...sizes: number[]) {
  for (const size of sizes) yield new Uint8Array(size);
}

async function* breaking(size: number) {
  yield new Uint8Array(size);
  throw new Error('broke');
}

describe('no body is read beyond its limit', () => {
  test.each([
    [[], 10, 0, true],
    [[10], 10, 10, true],
    [[5, 6], 10, 10, false],
    [[1000, 1000], 10, 10, false],
  ])('%j with limit %i', async (sizes, limit, length, isWhole) => {
    const { bytes, ...rest } = await readUpTo(chunks(...sizes), limit, false);
    expect({ length: bytes.byteLength, ...rest }).toEqual({ length, isWhole });
  });

  test('one that never ends is let go of', async () => {
    let isReleased = false;
    async function* endless() {
      try {
        for (;;) yield new Uint8Array(1024);
      } finally {
        isReleased = true;
      }
    }
    expect((await readUpTo(endless(), 10_000, false)).isWhole).toBe(false);
    expect(isReleased).toBe(true);
  });

  test('what breaks off is an error, unless a part is welcome', async () => {
    await expect(readUpTo(breaking(5), 10, false)).rejects.toThrow('broke');
    expect((await readUpTo(breaking(5), 10, true)).bytes.byteLength).toBe(5);
  });
});

describe('compression that was not asked for', () => {
  const text = Buffer.from('{"schemaVersion":2}');

  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', text],
    [undefined, text],
  ])('%s is undone', (encoding, bytes) => {
    expect(Buffer.from(decodeBody(bytes, encoding, 100, 'x'))).toEqual(text);
  });

  test('a small body that unfolds into a large one is refused', () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    expect(() => decodeBody(bomb, 'gzip', 100_000, 'x')).toThrow(/is larger than 100000 bytes/);
  });

  test.each(['zstd', 'constructor', 'gzip, gzip'])('%s is refused', (encoding) => {
    expect(() => decodeBody(text, encoding, 100, 'x')).toThrow('in an encoding that was not asked for');
  });

  test('what is not what it says', () => {
    expect(() => decodeBody(text, 'gzip', 100, 'x')).toThrow('x was sent as gzip but is not');
  });
});
