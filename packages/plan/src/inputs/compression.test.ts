import { expect, test } from 'vitest';
import { parseWorkflowInputs } from './workflow.js';

const images = 'ghcr.io/org/app';

test.each([
  [{}, {}],
  [{ compression: 'gzip' }, {}],
  [{ compression: 'zstd' }, { compression: 'zstd' }],
  [
    { compression: 'ZSTD', 'compression-level': '19' },
    { compression: 'zstd', compressionLevel: 19 },
  ],
  [
    { compression: 'estargz', 'force-compression': true },
    { compression: 'estargz', forceCompression: true },
  ],
  [{ 'compression-level': 0 }, { compressionLevel: 0 }],
  [{ format: 'docker', 'compression-level': 9 }, { compressionLevel: 9 }],
  [{ format: 'plain', compression: 'zstd' }, { compression: 'zstd' }],
] as const)('%j is read', (given, expected) => {
  const { compression, compressionLevel, forceCompression } = parseWorkflowInputs({ images, ...given });
  const read = {
    ...(compression === undefined ? {} : { compression }),
    ...(compressionLevel === undefined ? {} : { compressionLevel }),
    ...(forceCompression ? { forceCompression } : {}),
  };
  expect(read).toEqual(expected);
});

test.each([
  [{ compression: 'xz' }, "compression: 'xz' is not a known value; accepted: gzip, zstd, estargz"],
  [{ 'compression-level': 'best' }, "compression-level: 'best' is not a level"],
  [{ 'compression-level': '-1' }, "compression-level: '-1' is not a level"],
  [{ 'compression-level': '10' }, 'compression-level: gzip has no level 10; accepted: 0 to 9'],
  [{ compression: 'zstd', 'compression-level': '23' }, 'zstd has no level 23; accepted: 0 to 22'],
  [
    { compression: 'zstd', format: 'docker' },
    "compression: images of format 'docker' have no layers of zstd; accepted: gzip, or format 'oci'",
  ],
] as const)('%j is refused', (given, message) => {
  expect(() => parseWorkflowInputs({ images, ...given })).toThrow(message);
});
