import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatPlatform,
  normalizePlatform,
  parsePlatform,
  platformKey,
  samePlatform,
  satisfiesPlatform,
} from './platform.js';
import { foundPlatform } from './testing/arbitraries.js';
import { unlessRefused } from './testing/refusal.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('linux', 'Windows', 'amd64', 'arm', 'aarch64', 'v7', 'v8', 'v1', '', ' ', '__proto__'),
      {
        maxLength: 4,
      },
    )
    .map((parts) => parts.join('/')),
);

describe('platforms, whatever they are', () => {
  test('what a user writes is refused with our error, or reads back', () => {
    fc.assert(
      fc.property(text, (written) => {
        const platform = unlessRefused(() => parsePlatform(written));
        if (platform !== undefined) expect(parsePlatform(formatPlatform(platform))).toEqual(platform);
      }),
      { numRuns: 1000 },
    );
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(foundPlatform, (platform) => {
        const once = normalizePlatform(platform);
        expect(normalizePlatform(once)).toEqual(once);
        expect(samePlatform(once, platform)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('keys are equal exactly when the normalised platforms are', () => {
    const similar = fc.tuple(foundPlatform, foundPlatform, fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(similar, ([a, other, sameOs, sameArchitecture]) => {
        const b = {
          ...other,
          ...(sameOs ? { os: a.os } : {}),
          ...(sameArchitecture ? { architecture: a.architecture } : {}),
        };
        const areEqual = JSON.stringify(normalizePlatform(a)) === JSON.stringify(normalizePlatform(b));
        expect(platformKey(a) === platformKey(b)).toBe(areEqual);
        expect(samePlatform(a, b)).toBe(areEqual);
      }),
      { numRuns: 2000 },
    );
  });

  test('a platform satisfies itself, however it is spelled', () => {
    fc.assert(
      fc.property(foundPlatform, (platform) => {
        expect(satisfiesPlatform(platform, platform)).toBe(true);
        expect(satisfiesPlatform(normalizePlatform(platform), platform)).toBe(true);
      }),
    );
  });
});
