import { isTag } from '@multiarch/oci';
import { describe, expect, test } from 'vitest';
import { cacheTag } from './cache.js';

describe('cacheTag', () => {
  test.each([
    ['app-cpu-arm64', 'buildcache-app-cpu-arm64'],
    ['ghcr.io/org/app cpu+arm64', 'buildcache-ghcr.io-org-app-cpu-arm64'],
  ])('makes a tag of %j', (scope, tag) => {
    expect(cacheTag(scope)).toBe(tag);
  });

  test('keeps long scopes apart', () => {
    const long = 'a'.repeat(200);
    const [one, two] = [cacheTag(`${long}-amd64`), cacheTag(`${long}-arm64`)];
    expect([isTag(one), isTag(two)]).toEqual([true, true]);
    expect(one).not.toBe(two);
  });
});
