import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { canBring, startDocker } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { WORKSHOP_NEEDS, Workshop } from '../testing/workshop.js';
import type { CacheStore } from './cache-mounts.js';

const test = always.runIf(await canBring(...WORKSHOP_NEEDS));

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open(await startDocker());
});
afterAll(async () => {
  await workshop?.[Symbol.asyncDispose]();
});

/** A store in a folder, which remembers what was asked of it. */
async function folderStore(): Promise<{ store: CacheStore; asked: string[]; folder: string }> {
  const folder = await workshop.project();
  const asked: string[] = [];
  const store: CacheStore = {
    restore: async (directory, key, prefix) => {
      asked.push(`restore ${key}`);
      const kept = (await readdir(folder)).filter((name) => name.startsWith(prefix));
      const found = kept.find((name) => name === key) ?? kept.at(-1);
      for (const name of found === undefined ? [] : await readdir(join(folder, found)))
        await copyFile(join(folder, found ?? '', name), join(directory, name));
      return found;
    },
    save: async (directory, key) => {
      asked.push(`save ${key}`);
      await mkdir(join(folder, key));
      for (const name of await readdir(directory))
        await copyFile(join(directory, name), join(folder, key, name));
    },
  };
  return { store, asked, folder };
}

const dockerfile = (note: string) => [
  'ARG BASE',
  'FROM ${BASE}',
  `RUN --mount=type=cache,target=/root/.cache/tool --mount=type=cache,id=other,target=/elsewhere,uid=1000,gid=1000 \\`,
  `    cat /root/.cache/tool/notes /elsewhere/notes > /found 2>&1; ls -n /elsewhere >> /found; \\`,
  `    echo ${note} >> /root/.cache/tool/notes; touch /elsewhere/notes; chown 1000:1000 /elsewhere/notes; chmod 600 /elsewhere/notes`,
];

test('a file in a cache mount of one run is there in the next, on a new engine', async () => {
  const { store: cacheStore, asked, folder } = await folderStore();
  const cacheMounts = ['/root/.cache/tool', 'other,uid=1000,gid=1000'];
  const leg = workshop.leg({ cacheMounts, cacheWrite: true, tags: ['mounts-1'] });
  const first = await workshop.build(leg, await workshop.project(...dockerfile('one')), { cacheStore });
  expect(first.error).toBeUndefined();
  const [kept = ''] = (await readdir(folder)).filter((name) => name.startsWith('multiarch-mounts-'));
  expect(await readdir(join(folder, kept))).toEqual(['mounts.tar']);

  // A second engine, or this one without what it keeps for builds.
  await workshop.forgetBuilds();
  const next = { ...leg, revision: 'f'.repeat(40), tags: ['mounts-2'] };
  const second = await workshop.build(next, await workshop.project(...dockerfile('two')), { cacheStore });
  expect(second.error).toBeUndefined();
  const found = await workshop.runImage(leg.platform, `${leg.images[0]}:mounts-2`, 'cat', '/found');
  expect(found).toMatch(/^one\n/);
  expect(found).toMatch(/-rw------- +1 1000 +1000 .* notes/);
  expect(second.log.join('\n')).toContain(`Cache mounts: restored from ${kept}`);
  expect(asked.map((line) => line.split(' ')[0])).toEqual(['restore', 'save', 'restore', 'save']);

  // The same commit again has nothing to add.
  await workshop.build(next, await workshop.project(...dockerfile('three')), { cacheStore });
  expect(asked.slice(4).map((line) => line.split(' ')[0])).toEqual(['restore']);
});

test('a pull request reads, and never writes', async () => {
  const { store: cacheStore, asked } = await folderStore();
  const cacheMounts = ['/root/.cache/tool'];
  const directory = await workshop.project(...dockerfile('evil'));
  for (const changes of [
    { push: false, tags: [] },
    { cacheWrite: false, tags: ['preview'] },
  ])
    expect(
      (await workshop.build(workshop.leg({ cacheMounts, ...changes }), directory, { cacheStore })).error,
    ).toBe(undefined);
  expect(asked.map((line) => line.split(' ')[0])).toEqual(['restore', 'restore']);
});

test('a store that fails never fails a build', async () => {
  const broken = async () => {
    throw new Error('the service is down');
  };
  const leg = workshop.leg({ cacheMounts: ['x'], tags: ['no-store'], cacheWrite: true });
  const cacheStore = { restore: broken, save: broken };
  const { error, log } = await workshop.build(leg, await workshop.project(...dockerfile('x')), {
    cacheStore,
  });
  expect(error).toBeUndefined();
  expect(log).toContain('The cache mounts could not be restored: the service is down');
  expect(log).toContain('The cache mounts could not be kept: the service is down');
});
