import { parseImageName, parsePlatform } from '@multiarch/oci';
import { readManifest } from '@multiarch/oci/content';
import { openRegistry } from '@multiarch/registry';
import {
  FakeClock,
  type SeededImage,
  seedAttestedImage,
  seedImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { type StitchRequest, stitch } from './stitch.js';

const PLATFORMS = ['amd64', 'arm64'] as const;
const SOURCES = PLATFORMS.map((name) => ({ platform: parsePlatform(`linux/${name}`), tag: `1-${name}` }));
const FIXED = { name: '1', mutable: false };
const MOVING = { name: 'latest', mutable: true };

type Seed = (repository: ReturnType<TestRegistry['repository']>, architecture: string) => SeededImage;

function seedLegs(server: TestRegistry, seed: Seed = seedImage): readonly SeededImage[] {
  const repository = server.repository('org/app');
  return PLATFORMS.map((architecture) => {
    const image = seed(repository, architecture);
    repository.tags.set(`1-${architecture}`, image.digest);
    return image;
  });
}

async function stitchAt(servers: readonly TestRegistry[], changes: Partial<StitchRequest> = {}) {
  const clock = new FakeClock();
  await using registry = openRegistry({ access: 'push', clock });
  const images = servers.map(({ host }) => parseImageName(`${host}/org/app`));
  const request = { images, sources: SOURCES, tags: [FIXED], ...changes };
  return { clock, ...(await stitch(registry, request, { clock })) };
}

test('an arch tag that is an index gives its image and its attestation', async () => {
  await using server = await startTestRegistry();
  seedLegs(server, seedAttestedImage);
  const { parts } = await stitchAt([server]);
  expect(parts.map(({ attestations }) => attestations.length)).toEqual([1, 1]);
});

test('an arch tag with several platforms, and an index in an index, are refused', async () => {
  await using server = await startTestRegistry();
  const [amd64, arm64] = seedLegs(server);
  const repository = server.repository('org/app');
  const entry = (image: SeededImage | undefined, architecture: string) => ({
    image: image ?? expect.fail(),
    platform: { os: 'linux', architecture },
  });
  const both = seedIndex(repository, [entry(amd64, 'amd64'), entry(arm64, 's390x')]);
  repository.tags.set('1-arm64', both.digest);
  await expect(stitchAt([server])).rejects.toThrow(/should hold one image for linux\/arm64/);
  repository.tags.set('1-arm64', seedIndex(repository, [entry(both, 'arm64')]).digest);
  await expect(stitchAt([server])).rejects.toThrow(/holds another index/);
});

test.each([
  [true, 'application/vnd.docker.distribution.manifest.list.v2+json'],
  [false, 'application/vnd.oci.image.index.v1+json'],
])('Docker images alone (%s) give %s', async (docker, mediaType) => {
  await using server = await startTestRegistry();
  seedLegs(server, (repository, name) => seedImage(repository, name, { docker: docker || name === 'amd64' }));
  expect((await stitchAt([server])).descriptor.mediaType).toBe(mediaType);
});

describe('what was pushed a moment ago may not be visible yet', () => {
  test('it is waited for, by its digest, and for half a minute at most', async () => {
    await using server = await startTestRegistry({ behaviour: { visibleAfter: 4 } });
    const images = seedLegs(server);
    const sources = SOURCES.map((source, position) => ({
      ...source,
      digest: images[position]?.digest ?? expect.fail(),
    }));
    const { clock } = await stitchAt([server], { sources });
    expect(clock.slept.toSorted((a, b) => a - b)).toEqual([250, 250, 500, 500, 1000, 1000, 2000, 2000]);
    const arm64 = images[1]?.digest ?? expect.fail();
    server.repository('org/app').manifests.delete(arm64);
    await expect(stitchAt([server], { sources })).rejects.toThrow(new RegExp(`${arm64}.*404`));
  });

  test('a tag of which nothing was reported is simply missing', async () => {
    await using server = await startTestRegistry({ behaviour: { visibleAfter: 4 } });
    seedLegs(server);
    await expect(stitchAt([server])).rejects.toThrow('404');
    expect(server.log).toHaveLength(2);
  });
});

test('the same image for two platforms is refused', async () => {
  await using server = await startTestRegistry();
  const [first] = seedLegs(server);
  server.repository('org/app').tags.set('1-arm64', first?.digest ?? expect.fail());
  await expect(stitchAt([server])).rejects.toThrow(/are the same image/);
});

test('a source that moves after it was looked at does not change the index', async () => {
  await using server = await startTestRegistry();
  const images = seedLegs(server);
  server.gate = async ({ method }) => {
    const repository = server.repository('org/app');
    if (method === 'PUT') repository.tags.set('1-arm64', seedImage(repository, 's390x').digest);
  };
  const content = readManifest(await stitchAt([server]));
  expect(content.kind === 'index' && content.manifests.map(({ digest }) => digest)).toEqual(
    images.map(({ digest }) => digest),
  );
});

test.each(['moved', 'gone'])(
  'what a build reported is found by its digest: its arch tag is %s',
  async (fate) => {
    await using server = await startTestRegistry();
    const repository = server.repository('org/app');
    const images = seedLegs(server);
    const sources = SOURCES.map((source, at) => ({ ...source, digest: images[at]?.digest ?? expect.fail() }));
    const before = await stitchAt([server], { sources });
    for (const tag of ['1-amd64', '1-arm64'])
      if (fate === 'gone') repository.tags.delete(tag);
      else repository.tags.set(tag, seedImage(repository, 's390x').digest);
    const at = server.log.length;
    const after = await stitchAt([server], { sources });
    expect(after.descriptor).toEqual(before.descriptor);
    expect(
      server.log
        .slice(at)
        .map((line) => line.replace(/ \/v2.*manifests\//, ' '))
        .sort(),
    ).toEqual([...images.map(({ digest }) => `HEAD ${digest}`).sort(), 'PUT 1']);
  },
);

test('a final tag never holds a child, and tags that move are last', async () => {
  await using server = await startTestRegistry();
  seedLegs(server);
  const { descriptor } = await stitchAt([server], { tags: [MOVING, FIXED] });
  const puts = server.requests.filter(({ method }) => method === 'PUT');
  expect(puts.map(({ path }) => path)).toEqual(['/v2/org/app/manifests/1', '/v2/org/app/manifests/latest']);
  expect(puts.every(({ headers }) => headers['content-type'] === descriptor.mediaType)).toBe(true);
});

test('of several tags, one that is refused leaves the others of its round, and the error lists them', async () => {
  await using server = await startTestRegistry();
  seedLegs(server);
  server.fail({
    match: ({ path }) => path.includes('manifests/1.0'),
    times: 9,
    how: { kind: 'status', status: 403 },
  });
  const tags = [FIXED, { name: '1.0', mutable: false }, MOVING];
  await expect(stitchAt([server], { tags })).rejects.toThrow(`Written: ${server.host}/org/app:1.`);
  expect(server.tags['org/app:latest']).toBeUndefined();
});

test('tags whose writes nothing proves are named, apart from those that stand', async () => {
  await using server = await startTestRegistry({ behaviour: { putAnswer: 'bare' } });
  seedLegs(server);
  server.fail({
    match: ({ method, path }) => method !== 'PUT' && path.includes('latest'),
    times: 9,
    how: { kind: 'status', status: 403 },
  });
  await expect(stitchAt([server], { tags: [FIXED, MOVING] })).rejects.toThrow(
    `Written: ${server.host}/org/app:1.\nPerhaps written, as nothing proves it: ${server.host}/org/app:latest.`,
  );
});

test('one registry that fails does not stop another, and both get the same bytes', async () => {
  await using good = await startTestRegistry();
  await using bad = await startTestRegistry();
  for (const server of [good, bad]) seedLegs(server);
  bad.fail({ match: ({ method }) => method === 'PUT', times: 1, how: { kind: 'status', status: 403 } });
  await expect(stitchAt([good, bad])).rejects.toThrow(/403/);
  const { descriptor } = await stitchAt([good, bad]);
  for (const server of [good, bad]) expect(server.tags['org/app:1']).toBe(descriptor.digest);
});

test('the bytes depend on nothing but the sources', async () => {
  await using first = await startTestRegistry();
  await using second = await startTestRegistry({ as: 'artifact-registry', behaviour: { auth: 'none' } });
  for (const server of [first, second]) seedLegs(server, seedAttestedImage);
  const [one, other] = [await stitchAt([first]), await stitchAt([second])];
  expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  expect(Buffer.from(one.bytes).toString()).toMatch(/^\{"schemaVersion":2,.*\}$/);
});
