import { canBring, startDocker, startTestRegistry } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { headDigest, readImages, splitImage } from '../testing/pushed-images.js';
import { type Built, WORKSHOP_NEEDS, Workshop } from '../testing/workshop.js';

const test = always.runIf(await canBring(...WORKSHOP_NEEDS));

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open(await startDocker());
});
afterAll(async () => {
  await workshop?.[Symbol.asyncDispose]();
});

/** Never the same twice, so that a second build shows. */
const unrepeatable = ['ARG BASE', 'FROM ${BASE}', 'RUN cat /proc/sys/kernel/random/uuid > /uuid'];
const source = { 'org.opencontainers.image.source': 'https://github.com/org/app' };
const again = { onExisting: 'reuse', movable: false, trust: 'evidence', labels: source } as const;

/** What was done: the machine's builder may be asked what it is while the registries are. */
const done = ({ commands }: Built) => commands.filter((command) => command !== 'docker buildx inspect');

describe('on-existing: reuse', () => {
  test('takes what a run of the same commit and inputs pushed, and builds nothing', async () => {
    const leg = workshop.leg({ ...again, tags: ['again-1'] });
    const directory = await workshop.project(...unrepeatable);
    const first = await workshop.build(leg, directory, { secrets: 'TOKEN=first-secret' });
    const second = await workshop.build(leg, directory, { secrets: 'TOKEN=other-secret' });
    expect([first.error, second.error]).toEqual([undefined, undefined]);
    expect(first.report).toMatchObject({ reused: false });
    const { digest, mediaType, size, compressedSize } = first.report ?? {};
    expect(second.report).toMatchObject({ reused: true, digest, mediaType, size, compressedSize });
    expect(done(second)).toEqual([]);
    expect(compressedSize).toBeGreaterThan(500_000);
    const [pushed] = await readImages(splitImage(leg.images[0] ?? ''), 'again-1');
    expect(pushed?.config.config.Labels).toMatchObject({
      'org.opencontainers.image.revision': leg.revision,
      'dev.multiarch.inputs': expect.stringMatching(/^sha256:/),
    });
    expect(JSON.stringify(pushed)).not.toContain('first-secret');
  });

  test.each([
    ['another commit', { revision: 'f'.repeat(40) }, /built from 0123456789abcdef\w+, not from ffff/],
    ['another build argument', { labels: { ...source, a: 'b' } }, /same commit, but with other inputs/],
  ])('stops before it builds over %s', async (name, changes, message) => {
    const tags = [`over-${name.length}`];
    const leg = workshop.leg({ ...again, tags });
    const directory = await workshop.project(...unrepeatable);
    const first = await workshop.build(leg, directory);
    const built = await workshop.build({ ...leg, ...changes }, directory);
    expect(built.error).toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(message) });
    expect(done(built)).toEqual([]);

    const moved = await workshop.build({ ...leg, ...changes, movable: true }, directory);
    expect(moved.report?.reused).toBe(false);
    expect(moved.log).toContainEqual(expect.stringMatching(/exists already.*Building it anew/));
    expect(await headDigest(leg.images[0] ?? '', tags[0] ?? '')).toBe(moved.report?.digest);
    expect(moved.report?.digest).not.toBe(first.report?.digest);
  });

  test.each(['oci', 'plain', 'docker'] as const)(
    'completes what was built, noted, and is missing in one of two registries of fixed tags (%s)',
    async (format) => {
      const behaviour = { auth: 'none', immutable: /./ } as const;
      await using one = await startTestRegistry({ as: 'ecr', behaviour });
      await using two = await startTestRegistry({ as: 'ecr', behaviour });
      const images = [one, two].map(({ host }) => `${host}/test/app`);
      const leg = workshop.leg({ ...again, images, tags: ['1.2.3-amd64'], format });
      const directory = await workshop.project(...unrepeatable);
      const first = await workshop.build(leg, directory);
      expect(first.error).toBeUndefined();
      const { tags, manifests, blobs } = two.repository('test/app');
      for (const part of [tags, manifests, blobs]) part.clear();

      const second = await workshop.build(leg, directory);
      expect(second.error).toBeUndefined();
      expect(second.report?.reused).toBe(true);
      const expected = { 'test/app:1.2.3-amd64': second.report?.digest };
      expect([one.tags, two.tags]).toEqual([expected, expected]);
      const third = await workshop.build(leg, directory);
      expect(third.report).toMatchObject({ reused: true, digest: second.report?.digest });
      expect(done(third)).toEqual([]);
      const output = await workshop.runImage(leg.platform, `${images[1]}:1.2.3-amd64`, 'cat', '/uuid');
      expect(output.trim()).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('takes nothing that only says what it is: nobody noted it', async () => {
    const behaviour = { auth: 'none', immutable: /./ } as const;
    await using one = await startTestRegistry({ as: 'ecr', behaviour });
    await using two = await startTestRegistry({ as: 'ecr', behaviour });
    const images = [one, two].map(({ host }) => `${host}/test/app`);
    const leg = workshop.leg({ ...again, images, tags: ['1.2.3-amd64'] });
    const directory = await workshop.project(...unrepeatable);
    const isTag = ({ method, path }: { method: string; path: string }) =>
      method === 'PUT' && path.endsWith('/manifests/1.2.3-amd64');
    two.fail({ match: isTag, times: 1, how: { kind: 'status', status: 403 } });
    const first = await workshop.build(leg, directory);
    expect(first.error).toMatchObject({ code: 'CREDENTIALS' });
    expect([one.tags, two.tags].map((tags) => Object.keys(tags).length)).toEqual([1, 0]);
    const second = await workshop.build(leg, directory);
    expect(second.error).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/nothing proves that this repository’s runs built it/),
    });
    expect(done(second)).toEqual([]);
  });
});

test('on-existing: fail stops at what is there', async () => {
  const leg = workshop.leg({ tags: ['stop-1'], onExisting: 'fail' });
  const directory = await workshop.project(...unrepeatable);
  expect((await workshop.build(leg, directory)).error).toBeUndefined();
  const built = await workshop.build(leg, directory);
  expect(built.error).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringMatching(/test\/app:stop-1 exists already: it is sha256:/),
  });
  expect(done(built)).toEqual([]);
});
