import { type Digest, digestOf, OCI_MANIFEST, readManifest } from '@multiarch/oci';
import {
  FakeClock,
  type Repository,
  seedAttestedImage,
  seedImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
  type TestRegistryOptions,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { openRegistry, type RegistryOptions } from '../client.js';
import { appAt } from '../testing.js';
import { Copier, type CopyOptions } from './copier.js';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A layer too large to be held in memory, the same every time. */
const LARGE = new Uint8Array(200_000).map((_, at) => (at * 31) % 251);

/** An image of two large layers, an image with attestation, and an index of both. */
function seedStage(server: TestRegistry, name = 'stage/app'): Digest {
  const repository = server.repository(name);
  const { digest, size } = seedLarge(repository);
  const attested = seedAttestedImage(repository, 'arm64');
  const attestation = { ...attested.attestation };
  return seedIndex(repository, [
    { image: { digest, size, mediaType: OCI_MANIFEST }, platform: { os: 'linux', architecture: 'amd64' } },
    { image: attested.image, platform: { os: 'linux', architecture: 'arm64' } },
    { image: attestation, platform: { os: 'unknown', architecture: 'unknown' } },
  ]).digest;
}

function seedLarge(repository: Repository, layer: object = {}): { digest: Digest; size: number } {
  const config = encode({ architecture: 'amd64', os: 'linux' });
  const blobs = [config, LARGE, LARGE.toReversed()];
  for (const blob of blobs) repository.addBlob(blob);
  const [first, ...others] = blobs.map((blob) => ({
    mediaType: 'application/vnd.oci.image.layer.v1.tar',
    digest: digestOf(blob),
    size: blob.byteLength,
  }));
  const body = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { ...first, mediaType: 'application/vnd.oci.image.config.v1+json' },
    layers: [...others, layer].filter((entry) => Object.keys(entry).length > 0),
  };
  const bytes = encode(body);
  return { digest: repository.addManifest(bytes, OCI_MANIFEST), size: bytes.byteLength };
}

/** Says something of a manifest, as the distribution specification has it. */
function seedReferrer(repository: Repository, subject: Digest, text: string): Digest {
  const payload = encode(text);
  const empty = encode({});
  for (const blob of [payload, empty]) repository.addBlob(blob);
  const describe = (bytes: Uint8Array, mediaType: string) => ({
    mediaType,
    digest: digestOf(bytes),
    size: bytes.byteLength,
  });
  return repository.addManifest(
    encode({
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      artifactType: 'application/vnd.example.signature',
      config: describe(empty, 'application/vnd.oci.empty.v1+json'),
      layers: [describe(payload, 'application/vnd.example.signature')],
      subject: { mediaType: OCI_MANIFEST, digest: subject, size: 1 },
    }),
    OCI_MANIFEST,
  );
}

const tagOf = (digest: Digest) => digest.replace(':', '-');

interface Run {
  readonly from: TestRegistry;
  readonly to: TestRegistry;
  readonly target?: string;
  readonly options?: CopyOptions;
  readonly client?: RegistryOptions;
}

async function copy(digest: Digest, { from, to, target = 'prod/app', options = {}, client = {} }: Run) {
  const clock = new FakeClock();
  const settings = { clock, ...client };
  await using source = openRegistry(settings);
  await using sink = openRegistry({ access: 'push', ...settings });
  const copier = new Copier(
    { registry: source, image: appAt(from, 'stage/app') },
    { registry: sink, image: appAt(to, target) },
    { clock, ...options },
  );
  const manifest = await copier.copy(digest);
  return { manifest, count: copier.count, progress: copier.progress };
}

const startBoth = async (options: TestRegistryOptions = {}) => ({
  from: await startTestRegistry(),
  to: await startTestRegistry(options),
});

/** Everything that a manifest needs, as the target has it. */
function expectWhole(from: TestRegistry, to: TestRegistry, digest: Digest, target = 'prod/app') {
  const [source, sink] = [from.repository('stage/app'), to.repository(target)];
  const visit = (each: Digest) => {
    const { bytes, mediaType } = sink.manifests.get(each) ?? expect.fail(`${each} is missing`);
    expect(Buffer.compare(bytes, source.manifests.get(each)?.bytes ?? new Uint8Array())).toBe(0);
    const content = readManifest({ bytes, descriptor: { mediaType, digest: each, size: bytes.byteLength } });
    if (content.kind === 'index') for (const child of content.manifests) visit(child.digest);
    if (content.kind === 'image')
      for (const blob of [content.config, ...content.layers])
        expect(digestOf(sink.blobs.get(blob.digest) ?? new Uint8Array())).toBe(blob.digest);
  };
  visit(digest);
  expect(sink.uploads.size).toBe(0);
}

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
    const { from, to } = await startBoth();
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

describe('what speaks of an image', () => {
  const seedSigned = (server: TestRegistry) => {
    const digest = seedStage(server);
    const repository = server.repository('stage/app');
    const signature = seedReferrer(repository, digest, 'signature');
    const nested = seedReferrer(repository, signature, 'signature of the signature');
    return { digest, repository, signature, nested };
  };

  test.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('referrers API at the source: %s, at the target: %s', async (has, takes) => {
    await using from = await startTestRegistry({ behaviour: { referrers: has } });
    await using to = await startTestRegistry({ behaviour: { referrers: takes } });
    const { digest, repository, signature, nested } = seedSigned(from);
    const list = (of: Digest, what: Digest) => {
      const { bytes, mediaType } = repository.manifests.get(what) ?? expect.fail();
      const image = { digest: what, size: bytes.byteLength, mediaType };
      repository.tags.set(tagOf(of), seedIndex(repository, [{ image }]).digest);
    };
    if (!has) list(digest, signature);
    if (!has) list(signature, nested);
    const { count } = await copy(digest, { from, to });
    expect([...count.referrers].sort()).toEqual([signature, nested].sort());
    const sink = to.repository('prod/app');
    for (const each of [signature, nested]) expect(sink.manifests.has(each)).toBe(true);
    const standIns = [digest, signature].map((each) => to.tags[`prod/app:${tagOf(each)}`]);
    if (takes) expect(standIns).toEqual([undefined, undefined]);
    else if (!has)
      expect(standIns).toEqual([digest, signature].map((each) => from.tags[`stage/app:${tagOf(each)}`]));
    else {
      const { bytes } = sink.manifests.get(standIns[0] ?? '') ?? expect.fail();
      expect(JSON.parse(Buffer.from(bytes).toString()).manifests).toMatchObject([{ digest: signature }]);
    }
    // The index itself is written last of all manifests, after what speaks of it.
    expect(to.log.at(-1)).toContain(`/manifests/${digest}`);
  });

  test('what the target lists already stays listed', async () => {
    await using from = await startTestRegistry({ behaviour: { referrers: true } });
    await using to = await startTestRegistry();
    const { digest, signature } = seedSigned(from);
    const sink = to.repository('prod/app');
    const approval = seedReferrer(sink, digest, 'approval');
    const { size = 0 } = { size: sink.manifests.get(approval)?.bytes.byteLength };
    const image = { digest: approval, size, mediaType: OCI_MANIFEST };
    sink.tags.set(tagOf(digest), seedIndex(sink, [{ image }]).digest);
    await copy(digest, { from, to });
    const { bytes } = sink.manifests.get(to.tags[`prod/app:${tagOf(digest)}`] ?? '') ?? expect.fail();
    expect(JSON.parse(Buffer.from(bytes).toString()).manifests).toMatchObject([
      { digest: approval },
      { digest: signature },
    ]);
  });

  test("cosign's tags come along; a signature that only the target has is not lost", async () => {
    await using from = await startTestRegistry();
    await using to = await startTestRegistry();
    const digest = seedStage(from);
    const repository = from.repository('stage/app');
    const signature = seedImage(repository, 'amd64', { label: 'signature' }).digest;
    for (const suffix of ['.sig', '.att']) repository.tags.set(tagOf(digest) + suffix, signature);
    const sink = to.repository('prod/app');
    const other = seedImage(sink, 'amd64', { label: 'signature of prod' }).digest;
    sink.tags.set(`${tagOf(digest)}.att`, other);
    const warnings: string[] = [];
    const log = { debug: () => {}, info: () => {}, warning: (line: string) => warnings.push(line) };
    await copy(digest, { from, to, options: { log } });
    expect(to.tags[`prod/app:${tagOf(digest)}.sig`]).toBe(signature);
    expect(to.tags[`prod/app:${tagOf(digest)}.att`]).toBe(other);
    expect(warnings).toEqual([expect.stringContaining('holds signatures that the source does not')]);
  });

  test('a new signature of an image that is there already comes along', async () => {
    await using from = await startTestRegistry({ behaviour: { referrers: true } });
    await using to = await startTestRegistry({ behaviour: { referrers: true } });
    const digest = seedStage(from);
    await copy(digest, { from, to });
    const signature = seedReferrer(from.repository('stage/app'), digest, 'late');
    const { count } = await copy(digest, { from, to });
    expect(count.referrers).toEqual([signature]);
    expect(count.blobs.sent).toBe(1);
    expect(to.repository('prod/app').manifests.has(signature)).toBe(true);
  });
});
