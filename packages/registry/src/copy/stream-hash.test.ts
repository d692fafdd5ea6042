import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { streamHash } from './stream-hash.js';

const MIB = 1024 * 1024;
const bytes = Buffer.from(Uint8Array.from({ length: 3 * MIB + 17 }, (_, at) => (at * 7 + (at >> 9)) % 256));

test.each([
  ['a small one', 1000, 'sha256'],
  ['a large one', 100 * MIB, 'sha256'],
  ['a large sha512', 100 * MIB, 'sha512'],
])('%s is what hashing it whole gives, whatever pieces it comes in', async (_, size, algorithm) => {
  for (const piece of [1, 1000, 65_536, 2 * MIB, bytes.byteLength]) {
    const whole = piece === 1 ? bytes.subarray(0, 3000) : bytes;
    const hash = streamHash(algorithm, size);
    for (let at = 0; at < whole.byteLength; at += piece) {
      const copy = Buffer.from(whole.subarray(at, at + piece));
      await hash.update(copy);
      // What was handed over is the taker's no more.
      copy.fill(0);
    }
    expect(await hash.digest()).toBe(createHash(algorithm).update(whole).digest('hex'));
  }
});

test('several at once, of which one is given up', async () => {
  const hashes = [0, 1, 2].map(() => streamHash('sha256', 100 * MIB));
  await Promise.all(hashes.map((hash) => hash.update(bytes)));
  const [first, dropped, third] = hashes;
  dropped?.drop();
  const expected = createHash('sha256').update(bytes).digest('hex');
  expect(await Promise.all([first?.digest(), third?.digest()])).toEqual([expected, expected]);
});
