import { expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { mountKeys, mountsDockerfile } from './cache-mounts.js';

const leg = legOf({ cacheMounts: ['/root/.cache', 'apt,uid=7'] });

test('keeps one entry for each commit, and takes the newest of any', () => {
  const { key, prefix } = mountKeys(leg);
  expect(prefix).toMatch(/^multiarch-mounts-app-cpu-amd64-[0-9a-f]{8}-$/);
  expect(key).toBe(`${prefix}${leg.revision}`);
});

test('never mixes legs, lists of mounts, or namespaces', () => {
  const prefixes = [
    leg,
    { ...leg, cacheScope: 'app-cpu-arm64' },
    { ...leg, cacheMounts: ['apt'] },
    { ...leg, buildArgs: { BUILDKIT_CACHE_MOUNT_NS: 'x' } },
  ].map((other) => mountKeys(other).prefix);
  expect(new Set(prefixes).size).toBe(4);
});

test('is one step for all mounts', () => {
  const options = [
    '--mount=type=cache,target=/mounts/0,id=/root/.cache',
    '--mount=type=cache,target=/mounts/1,id=apt,uid=7',
  ];
  const mounts = leg.cacheMounts ?? [];
  const pack = mountsDockerfile('busybox', mounts, 'pack');
  const unpack = mountsDockerfile('busybox', mounts, 'unpack');
  for (const text of [pack, unpack]) {
    expect(text).toMatch(/^FROM busybox AS mounts\nUSER 0:0\n/);
    expect(text.match(/^RUN/gm)).toHaveLength(1);
    for (const option of options) expect(text).toContain(option);
  }
  expect(pack).toContain('tar -cf /mounts.tar -C /mounts .\nFROM scratch\nCOPY --from=mounts /mounts.tar /');
  expect(unpack).toContain('tar -xf /saved/mounts.tar -C /mounts');
});
