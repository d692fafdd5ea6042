import type { Digest } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { startTestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { copy, encode, expectWhole, LARGE, seedLarge, seedStage, startBoth } from './testing.js';

describe('from one registry to another', () => {
  test('everything arrives, byte for byte; a second copy asks once and sends nothing', async () => {
    const { from, to } = await startBoth();
    await using _from = from;
    await using _to = to;
    const digest = seedStage(from);
    const { manifest, count, progress } = await copy(digest, { from, to });
    expect(manifest.descriptor.digest).toBe(digest);
    expectWhole(from, to, digest);
    expect(count).toMatchObject({ manifests: { written: 4, present: 0 }, blobs: { sent: 7, present: 0 } });
    expect(progress.done).toBe(progress.total);
    expect(to.log.at(-1)).toBe(`PUT /v2/prod/app/manifests/${digest}`);
    expect(Object.keys(to.tags)).toEqual([]);

    const before = to.log.length;
    const again = await copy(digest, { from, to });
    expect(to.log.slice(before)).toEqual([`HEAD /v2/prod/app/manifests/${digest}`]);
    expect(again.count.manifests).toEqual({ written: 0, present: 1 });
  });

  test('only what is missing is sent', async () => {
    const { from, to } = await startBoth();
    await using _from = from;
    await using _to = to;
    const digest = seedStage(from);
    await copy(digest, { from, to });
    const sink = to.repository('prod/app');
    sink.manifests.delete(digest);
    const attested = [...sink.manifests.keys()].at(-1) as Digest;
    sink.manifests.delete(attested);
    const { count } = await copy(digest, { from, to });
    expect(count.blobs.sent).toBe(0);
    expect(count.manifests.written).toBe(2);
    expectWhole(from, to, digest);
  });

  test('a blob that vanished is found missing by a deep copy', async () => {
    const { from, to } = await startBoth();
    await using _from = from;
    await using _to = to;
    const digest = seedStage(from);
    await copy(digest, { from, to });
    to.repository('prod/app').blobs.delete(digestOf(LARGE));
    const { count } = await copy(digest, { from, to, options: { deep: true } });
    expect(count.blobs).toMatchObject({ sent: 1, present: 6 });
    expectWhole(from, to, digest);
  });

  test.each(['truncate', 'reset'] as const)('a source that breaks off (%s) is continued', async (kind) => {
    const { from, to } = await startBoth();
    await using _from = from;
    await using _to = to;
    const digest = seedStage(from);
    const isLarge = (path: string) => path.endsWith(digestOf(LARGE));
    from.fail({ match: ({ method, path }) => method === 'GET' && isLarge(path), how: { kind } });
    await copy(digest, { from, to });
    expectWhole(from, to, digest);
    const asked = from.requests.filter(({ method, path }) => method === 'GET' && isLarge(path));
    expect(asked).toHaveLength(2);
    if (kind === 'truncate') expect(asked[1]?.headers.range).toMatch(/^bytes=[1-9]\d*-$/);
    const puts = to.requests.filter(({ method, path }) => method === 'PUT' && path.includes('blobs/uploads'));
    expect(puts).toHaveLength(7);
  });

  test('content that is not what its digest says is fetched once more, and never stored', async () => {
    // It is we who notice: this target would take anything.
    const { from, to } = await startBoth({ behaviour: { checksBlobs: false } });
    await using _from = from;
    await using _to = to;
    const digest = seedStage(from);
    const match = ({ method, path }: { method: string; path: string }) =>
      method === 'GET' && path.endsWith(digestOf(LARGE));
    from.fail({ match, how: { kind: 'corrupt' } });
    await copy(digest, { from, to });
    expectWhole(from, to, digest);
    from.fail({ match, times: 9, how: { kind: 'corrupt' } });
    await expect(copy(digest, { from, to, target: 'prod/other' })).rejects.toThrow(
      'the content does not have this digest',
    );
    const other = to.repository('prod/other');
    expect(other.blobs.has(digestOf(LARGE))).toBe(false);
    expect(other.manifests.has(digest)).toBe(false);
    expect(other.uploads.size).toBe(0);
  });

  test.each(['truncate', 'corrupt', 'wrong-length'] as const)(
    'a layer of many megabytes: %s',
    async (kind) => {
      const { from, to } = await startBoth();
      await using _from = from;
      await using _to = to;
      const huge = Buffer.alloc(20_000_000, 'a layer that is read past the parser');
      const stage = from.repository('stage/app');
      stage.addBlob(huge);
      const layer = {
        mediaType: 'application/vnd.oci.image.layer.v1.tar',
        digest: digestOf(huge),
        size: huge.byteLength,
      };
      const { digest } = seedLarge(stage, layer);
      const isHuge = ({ method, path }: { method: string; path: string }) =>
        method === 'GET' && path.endsWith(digestOf(huge));
      from.fail({ match: isHuge, how: { kind } });
      const { progress } = await copy(digest, { from, to });
      expectWhole(from, to, digest);
      expect(progress.done).toBe(progress.total);
      const asked = from.requests.filter(isHuge);
      expect(asked).toHaveLength(2);
      if (kind === 'truncate') expect(asked[1]?.headers.range).toMatch(/^bytes=[1-9]\d*-$/);
    },
  );

  test('a target that breaks gets a new upload, and the old one is cancelled', async () => {
    const { from, to } = await startBoth();
    await using _from = from;
    await using _to = to;
    const digest = seedStage(from);
    to.fail({
      match: ({ method, path, body }) =>
        method === 'PUT' && path.includes('uploads') && body.byteLength > 65_536,
      how: { kind: 'status', status: 503 },
    });
    const { progress } = await copy(digest, { from, to });
    expectWhole(from, to, digest);
    expect(to.log.filter((line) => line.startsWith('DELETE'))).toHaveLength(1);
    expect(progress.done).toBe(progress.total);
  });

  test('a foreign layer is left out, unless the source has it', async () => {
    const { from, to } = await startBoth();
    await using _from = from;
    await using _to = to;
    const foreign = encode('licensed');
    const layer = {
      mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
      digest: digestOf(foreign),
      size: foreign.byteLength,
      urls: [`${from.origin}/elsewhere`],
    };
    const { digest } = seedLarge(from.repository('stage/app'), layer);
    // The target takes such a manifest without the layer.
    to.repository('prod/app').missing = () => [];
    const left = await copy(digest, { from, to });
    expect(left.count.blobs).toMatchObject({ sent: 3, left: 1 });
    expect(from.log.filter((line) => line.includes('elsewhere'))).toEqual([]);

    from.repository('stage/app').addBlob(foreign);
    const taken = await copy(digest, { from, to, options: { deep: true } });
    expect(taken.count.blobs).toMatchObject({ sent: 1, left: 0 });
    expectWhole(from, to, digest);
  });

  test('no more than eight requests at a time', async () => {
    const { from, to } = await startBoth();
    await using _from = from;
    await using _to = to;
    await copy(seedStage(from), { from, to });
    for (const server of [from, to]) expect(server.mostInFlight).toBeLessThanOrEqual(8);
  });
});

describe('on one registry', () => {
  test('blobs are mounted: no byte of a layer moves, and nothing is asked for first', async () => {
    await using server = await startTestRegistry();
    const digest = seedStage(server);
    const { count } = await copy(digest, { from: server, to: server, options: { referrers: false } });
    expect(count.blobs).toMatchObject({ sent: 0, mounted: 7 });
    expectWhole(server, server, digest);
    expect(server.log.filter((line) => /^(?:GET|HEAD|PUT) .*\/blobs\//.test(line))).toEqual([]);
    // GET index and 3 manifests; HEAD and PUT of each; POST of each blob.
    expect(server.log).toHaveLength(4 + 8 + 7);
  });

  test('one token serves both repositories', async () => {
    await using server = await startTestRegistry({ users: { bot: 'secret' }, behaviour: { auth: 'bearer' } });
    const digest = seedStage(server);
    const credentials = async () => ({ kind: 'password', username: 'bot', password: 'secret' }) as const;
    const { count } = await copy(digest, { from: server, to: server, client: { credentials } });
    expect(count.blobs.mounted).toBe(7);
    expectWhole(server, server, digest);
  });

  test('a registry that does not mount is sent the content, into the upload that it opened', async () => {
    await using server = await startTestRegistry({ behaviour: { mounts: false } });
    const digest = seedStage(server);
    const { count } = await copy(digest, { from: server, to: server });
    expect(count.blobs).toMatchObject({ sent: 7, mounted: 0 });
    expectWhole(server, server, digest);
    const offered = server.log.filter((line) => line.includes('mount='));
    expect(offered.length).toBeLessThanOrEqual(5);
    const opened = server.log.filter((line) => line.startsWith('POST'));
    expect(opened).toHaveLength(7);
  });
});
