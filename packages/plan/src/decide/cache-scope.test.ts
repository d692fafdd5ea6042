import { sha256 } from '@multiarch/oci/content';
import { expect, test } from 'vitest';
import { nameCache } from './cache-scope.js';

const build = {
  images: ['ghcr.io/org/app'],
  variant: '',
  platform: 'linux/amd64',
  dockerfile: 'Dockerfile',
  context: '.',
  buildArgs: {},
  file: undefined,
};

test('layers of another compression are in a cache of their own, and gzip in the one of always', () => {
  const name = (compression?: 'gzip' | 'zstd' | 'estargz') =>
    nameCache({ ...build, ...(compression === undefined ? {} : { compression }) }, sha256);
  expect(name('gzip')).toBe(name());
  expect(new Set([name(), name('zstd'), name('estargz')]).size).toBe(3);
});
