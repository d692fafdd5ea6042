import type { LegReport } from '@multiarch/plan';
import { CacheService, canBring, startDocker } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { WORKSHOP_NEEDS, Workshop } from '../testing/workshop.js';

const test = always.runIf(await canBring(...WORKSHOP_NEEDS));

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open(await startDocker());
});
afterAll(() => workshop?.[Symbol.asyncDispose]());

/** A cache service and its notes; each build begins with a builder that has nothing. */
async function openCache() {
  const service = await new CacheService().start();
  const notes: string[] = [];
  const cacheNotes = {
    find: async (beginning: string) => notes.findLast((note) => note.startsWith(beginning)),
    keep: async (more: readonly string[]) => void notes.push(...more),
  };
  const directory = await workshop.project(
    'ARG BASE',
    'FROM ${BASE} AS build',
    'RUN head -c 1000000 /dev/urandom > /part',
    'FROM ${BASE}',
    'COPY --from=build /part /part',
    'COPY note /note',
  );
  /** @param rate how many seconds of ours are one: a build of a moment is as one of minutes */
  const build = async (note: string, rate: number): Promise<LegReport['cache']> => {
    await workshop.forgetBuilds();
    await workshop.write(directory, 'note', note);
    const leg = workshop.leg({ tags: [note], cache: 'auto' });
    const now = () => Date.now() * rate;
    const environment = { ...service.environment, RUNNER_ENVIRONMENT: 'github-hosted' };
    const { report, error } = await workshop.build(leg, directory, { environment, cacheNotes, now });
    expect(error).toBeUndefined();
    expect(report?.digest).toMatch(/^sha256:/);
    return report?.cache;
  };
  return { service, notes, build, [Symbol.asyncDispose]: () => service[Symbol.asyncDispose]() };
}

test('writes the cache of a build that took long, and finds it in the next one', async () => {
  await using cache = await openCache();
  const first = await cache.build('a', 60);
  expect(first).toEqual({ steps: 3, found: 0, written: expect.any(Number) });
  expect(cache.service.keys.some((key) => key.startsWith('index-'))).toBe(true);
  expect(cache.notes).toHaveLength(1);
  const second = await cache.build('b', 60);
  expect(second).toMatchObject({ steps: 3, saved: expect.any(Number) });
  expect(second?.found).toBeGreaterThan(0);
});

test('writes nothing after a short build', async () => {
  await using cache = await openCache();
  expect(await cache.build('a', 0.001)).toEqual({ steps: 3, found: 0, left: 'short' });
  expect([cache.service.keys, cache.notes]).toEqual([[], []]);
});

test('ends a cache that takes too long; what was half written hinders no build', async () => {
  await using cache = await openCache();
  // The index is asked for at once before the build, and each call of the writing takes longer than it may.
  cache.service.delay = 4_000;
  expect(await cache.build('a', 5)).toMatchObject({ found: 0, left: 'late' });
  cache.service.delay = 0;
  // The service has a blob reserved for who will not come: it counts as written, and is not there.
  expect(await cache.build('b', 60)).toMatchObject({ steps: 3 });
  expect(await cache.build('c', 60)).toMatchObject({ steps: 3 });
});
