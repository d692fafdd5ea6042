import { expect, test } from 'vitest';
import { plan, push } from './testing/index.js';

const object = (variants: Record<string, unknown>) => ({ '.aws-architecture': JSON.stringify(variants) });

/** inputs, the variant's own; what its leg has */
test.each<[Record<string, unknown>, object, object]>([
  [{}, {}, {}],
  [{ compression: 'zstd', 'compression-level': 19 }, {}, { compression: 'zstd', compressionLevel: 19 }],
  [{ compression: 'zstd', 'compression-level': 19 }, { compression: 'gzip' }, { compression: 'gzip' }],
  [{ 'compression-level': 9 }, { compression: 'gzip' }, { compression: 'gzip', compressionLevel: 9 }],
  [{}, { compression: 'zstd', 'compression-level': 3 }, { compression: 'zstd', compressionLevel: 3 }],
  [
    {},
    { compression: 'estargz', 'force-compression': true },
    { compression: 'estargz', forceCompression: true },
  ],
  [{ 'force-compression': true }, { 'force-compression': false }, {}],
])('compression %j, and of a variant %j', (inputs, own, expected) => {
  const made = plan(push, inputs, {
    ...object({ x: { platforms: 'linux/amd64', ...own } }),
    'Dockerfile-x': '',
  });
  const { compression, compressionLevel, forceCompression } = made.legs[0] ?? {};
  const members = Object.entries({ compression, compressionLevel, forceCompression });
  expect(Object.fromEntries(members.filter(([, value]) => value !== undefined))).toEqual(expected);
});

test.each([
  [
    { compression: 'zstd', format: 'docker' },
    "variant 'x': images of format 'docker' have no layers of zstd",
  ],
  [{ 'compression-level': 22 }, "variant 'x': gzip has no level 22"],
  [{ compression: 'zip' }, "'compression' is 'zip'"],
])('a variant that is %j is refused', (own, message) => {
  const files = { ...object({ x: own }), 'Dockerfile-x': '' };
  expect(() => plan(push, {}, files)).toThrow(message);
});
