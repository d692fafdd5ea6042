import { parseDigest } from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import {
  type FaultKind,
  type RecordedRequest,
  seedImage,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, withRegistry } from '../testing.js';

const isPut = ({ method }: RecordedRequest) => method === 'PUT';
const puts = ({ log }: TestRegistry) =>
  log.filter((line) => line.startsWith('PUT')).map((line) => line.replace(/^.*manifests\//, ''));

async function prepared(...options: Parameters<typeof startTestRegistry>) {
  const server = await startTestRegistry(...options);
  const repository = server.repository('org/app');
  const { digest, mediaType, size } = seedImage(repository, 'amd64');
  const { bytes } = repository.manifests.get(digest) ?? { bytes: new Uint8Array() };
  const manifest: Manifest = { bytes, descriptor: { mediaType, digest, size } };
  return { server, repository, manifest, digest, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const TAGS = ['1.2.3', '1.2', '1'];

describe('several tags', () => {
  test('a registry that ignores ?tag=: one request for each tag, and it is tried once', async () => {
    await using setup = await prepared();
    await withRegistry({}, async (registry) => {
      for (let round = 0; round < 2; round += 1) {
        const outcomes = await registry.repository(appAt(setup.server)).putTags(TAGS, setup.manifest);
        expect(outcomes.every(({ status }) => status === 'fulfilled')).toBe(true);
      }
    });
    expect(puts(setup.server).slice(0, 3).sort()).toEqual(['1', '1.2', '1.2.3?tag=1.2&tag=1']);
    expect(puts(setup.server).slice(3).sort()).toEqual(['1', '1.2', '1.2.3']);
    for (const tag of TAGS) expect(setup.server.tags[`org/app:${tag}`]).toBe(setup.digest);
  });

  test('one that honours it: one request for all, once that is known', async () => {
    await using setup = await prepared({ behaviour: { tagParameter: true } });
    await withRegistry({}, async (registry) => {
      await registry.repository(appAt(setup.server)).putTags(TAGS, setup.manifest);
      await registry.repository(appAt(setup.server)).putTags(['a', 'b', 'c', 'd'], setup.manifest);
    });
    expect(puts(setup.server).slice(3)).toEqual([`${setup.digest}?tag=a&tag=b&tag=c&tag=d`]);
    for (const tag of [...TAGS, 'a', 'b', 'c', 'd'])
      expect(setup.server.tags[`org/app:${tag}`]).toBe(setup.digest);
  });

  test('more than ten tags are divided', async () => {
    await using setup = await prepared({ behaviour: { tagParameter: true } });
    const many = Array.from({ length: 23 }, (_, number) => `t${number}`);
    await withRegistry({}, async (registry) => {
      await registry.repository(appAt(setup.server)).putTags(TAGS, setup.manifest);
      await registry.repository(appAt(setup.server)).putTags(many, setup.manifest);
    });
    expect(
      puts(setup.server)
        .slice(3)
        .map((line) => line.match(/tag=/g)?.length),
    ).toEqual([10, 10, 3]);
    for (const tag of many) expect(setup.server.tags[`org/app:${tag}`]).toBe(setup.digest);
  });

  test('what an answer does not name is written by its own request', async () => {
    await using setup = await prepared({ behaviour: { tagParameter: true } });
    await withRegistry({}, async (registry) => {
      await registry.repository(appAt(setup.server)).putTags(TAGS, setup.manifest);
      const headers = { 'docker-content-digest': setup.digest, 'oci-tag': 'a' };
      setup.server.fail({ match: isPut, how: { kind: 'status', status: 201, headers } });
      await registry.repository(appAt(setup.server)).putTags(['a', 'b', 'c'], setup.manifest);
    });
    expect(puts(setup.server).slice(4).sort()).toEqual(['b', 'c']);
  });

  test.each([400, 404, 405, 414, 431])(
    'a registry that refuses the query (%i) is asked without it',
    async (status) => {
      await using setup = await prepared();
      const hasQuery = ({ path }: RecordedRequest) => path.includes('?');
      setup.server.fail({ match: hasQuery, times: 9, how: { kind: 'status', status } });
      await withRegistry({}, async (registry) => {
        for (let round = 0; round < 2; round += 1)
          expect(await registry.repository(appAt(setup.server)).putTags(TAGS, setup.manifest)).toEqual(
            TAGS.map(() => ({ status: 'fulfilled', value: undefined })),
          );
      });
      expect(puts(setup.server)).toHaveLength(7);
    },
  );

  test('one tag is written without further ado', async () => {
    await using setup = await prepared({ behaviour: { tagParameter: true } });
    await withRegistry({}, (registry) =>
      registry.repository(appAt(setup.server)).putTags(['1'], setup.manifest),
    );
    expect(puts(setup.server)).toEqual(['1']);
  });

  test('one that fails leaves the others, and each says how it fared', async () => {
    await using setup = await prepared();
    const how: FaultKind = { kind: 'status', status: 403 };
    setup.server.fail({ match: ({ path }) => /manifests\/1\.2$/.test(path), times: 9, how });
    const outcomes = await withRegistry({}, (registry) =>
      registry.repository(appAt(setup.server)).putTags(TAGS, setup.manifest),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(Object.keys(setup.server.tags).sort()).toEqual(['org/app:1', 'org/app:1.2.3']);
  });

  test('a malformed tag is refused before any request', async () => {
    await using setup = await prepared();
    await withRegistry({}, async (registry) => {
      for (const tags of [
        ['1', 'a&tag=b'],
        ['a/../b', '1'],
        ['', '1'],
      ])
        await expect(
          registry.repository(appAt(setup.server)).putTags(tags, setup.manifest),
        ).rejects.toMatchObject({
          code: 'INVALID_INPUT',
        });
    });
    expect(setup.server.log).toEqual([]);
  });

  test('none is nothing', async () => {
    await using setup = await prepared();
    expect(parseDigest(setup.digest)).toBe(setup.digest);
    expect(
      await withRegistry({}, (registry) =>
        registry.repository(appAt(setup.server)).putTags([], setup.manifest),
      ),
    ).toEqual([]);
  });
});
