import { canBring, startDocker, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { WORKSHOP_NEEDS, Workshop } from '../testing/workshop.js';

const test = always.runIf(await canBring(...WORKSHOP_NEEDS));

let workshop: Workshop;
let near: TestRegistry;
let far: TestRegistry;
const started = new AsyncDisposableStack();
beforeAll(async () => {
  workshop = started.use(await Workshop.open(await startDocker({ buildkit: true })));
  near = started.use(await startTestRegistry());
  far = started.use(await startTestRegistry());
});
afterAll(() => started.disposeAsync());

/** What is built differs each time that it is built. */
const dockerfile = ['ARG BASE', 'FROM ${BASE}', 'RUN cat /proc/sys/kernel/random/uuid > /id'];

/** Everything is large enough to be worth it. */
const deadline = (_: number, late: () => void) => {
  late();
  return () => {};
};

async function build(path: string, changes: Parameters<Workshop['leg']>[0]) {
  const images = [`${near.host}/${path}`, `${near.host}/${path}-copy`, `${far.host}/${path}`];
  const leg = workshop.leg({ images, tags: ['1', 'latest'], ...changes });
  const built = await workshop.build(leg, await workshop.project(...dockerfile), { deadline });
  const builds = built.commands.filter((line) => /^docker buildx build .*push=true/.test(line));
  const repositories = [near.repository(path), near.repository(`${path}-copy`), far.repository(path)];
  return { ...built, builds, repositories };
}

const created = (log: readonly string[]) => log.some((line) => line.startsWith('Creating a builder'));

describe('two registries, and a second repository of one of them', () => {
  test('have the same index, and nothing besides', async () => {
    const { error, report, repositories, log, builds } = await build('one/attested', {});
    expect(error).toBeUndefined();
    const digest = report?.digest ?? '';
    for (const { manifests } of repositories) {
      // The index, the image, and its attestations.
      expect(manifests.size).toBe(3);
      expect(manifests.has(digest)).toBe(true);
    }
    for (const name of ['one/attested', 'one/attested-copy'])
      for (const tag of ['1', 'latest']) expect(near.tags[`${name}:${tag}`]).toBe(digest);
    for (const tag of ['1', 'latest']) expect(far.tags[`one/attested:${tag}`]).toBe(digest);
    const sent = near.requests.filter(
      ({ method, path }) => method !== 'POST' && /-copy\/blobs\/uploads/.test(path),
    );
    expect(sent).toEqual([]);
    expect(builds).toHaveLength(created(log) ? 2 : 1);
    expect(log.some((line) => line.includes('one registry after the other'))).toBe(!created(log));
  });

  test('have the same image without attestations, by one command', async () => {
    const { error, report, repositories, builds } = await build('one/plain', { provenance: 'false' });
    expect(error).toBeUndefined();
    for (const { manifests } of repositories) expect([...manifests.keys()]).toEqual([report?.digest]);
    expect(far.tags['one/plain:latest']).toBe(report?.digest);
    expect(builds).toHaveLength(1);
    expect(builds[0]?.match(/--output/g)).toHaveLength(2);
  });

  test('have the same by its digest alone', async () => {
    const { error, report, repositories } = await build('one/untagged', { tags: [] });
    expect(error).toBeUndefined();
    for (const { manifests } of repositories) {
      expect(manifests.size).toBe(3);
      expect(manifests.has(report?.digest ?? '')).toBe(true);
    }
    expect(Object.keys({ ...near.tags, ...far.tags }).filter((tag) => tag.includes('untagged'))).toEqual([]);
  });
});

test('a registry that refuses is named', async () => {
  far.fail({
    match: ({ method, path }) => method === 'POST' && path.includes('one/refused'),
    times: Number.POSITIVE_INFINITY,
    how: { kind: 'status', status: 403 },
  });
  const { error } = await build('one/refused', {});
  expect(error).toMatchObject({
    code: 'CREDENTIALS',
    message: expect.stringContaining(`${far.host}/one/refused`),
  });
});
