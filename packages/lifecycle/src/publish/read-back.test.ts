import { type Digest, parseImageName, parsePlatform } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import {
  type SeededImage,
  seedAttestedImage,
  seedImage,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { stitch } from './stitch.js';

const PLATFORMS = ['amd64', 'arm64'].map((architecture) => parsePlatform(`linux/${architecture}`));
const TAGS = [
  { name: '1', mutable: false },
  { name: 'latest', mutable: true },
];

/** Pushes both architectures and stitches them, the whole of it read back. */
async function publishAt(server: TestRegistry, images: readonly SeededImage[], tags = TAGS, verify = true) {
  await using registry = openRegistry({
    access: 'push',
    rememberManifests: true,
    retry: { tries: 1, deadline: 1000, base: 1, longest: 1 },
  });
  const sources = PLATFORMS.map((platform, at) => ({ platform, digest: images[at]?.digest as Digest }));
  const request = { images: [parseImageName(`${server.host}/org/app`)], sources, tags };
  return await stitch(registry, request, { verify });
}

function seedBoth(server: TestRegistry, seed: typeof seedImage | typeof seedAttestedImage = seedImage) {
  return ['amd64', 'arm64'].map((architecture) => seed(server.repository('org/app'), architecture));
}

test.each([
  ['plain', seedImage],
  ['attested', seedAttestedImage],
] as const)('%s images that are whole pass, and are read before latest moves', async (_, seed) => {
  await using server = await startTestRegistry();
  const { descriptor } = await publishAt(server, seedBoth(server, seed));
  expect(server.tags).toMatchObject({ 'org/app:1': descriptor.digest, 'org/app:latest': descriptor.digest });
  const moved = server.log.indexOf('PUT /v2/org/app/manifests/latest');
  const read = server.log.slice(0, moved).filter((line) => /^GET .*manifests/.test(line));
  expect(read).toContain('GET /v2/org/app/manifests/1');
  expect(read.length).toBeGreaterThanOrEqual(3);
  expect(server.log.slice(moved + 1)).toEqual([]);
});

test('where all tags may move, it is read by its digest first', async () => {
  await using server = await startTestRegistry();
  const { descriptor } = await publishAt(server, seedBoth(server), TAGS.slice(1));
  const [put, moved] = ['PUT', 'GET'].map((method) =>
    server.log.indexOf(`${method} /v2/org/app/manifests/${descriptor.digest}`),
  );
  expect(put).toBeGreaterThan(0);
  expect(moved).toBeGreaterThan(put ?? 0);
  expect(server.log.at(-1)).toBe('PUT /v2/org/app/manifests/latest');
});

/** What HEAD alone does not see: the stitch without `verify` ends well on each of them. */
const DAMAGES: readonly [string, (server: TestRegistry) => SeededImage[], RegExp][] = [
  [
    'a layer was collected',
    (server) => {
      const images = seedBoth(server);
      const repository = server.repository('org/app');
      const { bytes } = repository.manifests.get(images[1]?.digest ?? '') ?? expect.fail();
      const { layers } = JSON.parse(new TextDecoder().decode(bytes)) as { layers: { digest: string }[] };
      repository.blobs.delete(layers[0]?.digest ?? '');
      return images;
    },
    /blob .* is gone/,
  ],
  [
    'a config is for another platform',
    (server) => {
      const [first] = seedBoth(server);
      return [first ?? expect.fail(), seedImage(server.repository('org/app'), 'riscv64')];
    },
    /was published for linux\/arm64, but its config is for linux\/riscv64/,
  ],
  [
    'a manifest has other bytes',
    (server) => {
      const images = seedBoth(server);
      server.fail({
        match: ({ method, path }) => method === 'GET' && path.endsWith(images[0]?.digest ?? ''),
        how: { kind: 'corrupt' },
        times: 9,
      });
      return images;
    },
    /manifests?|digest|sha256/,
  ],
  [
    'an index comes back as something else',
    (server) => {
      server.fail({
        match: ({ method, path }) => method === 'GET' && path.endsWith('/1'),
        how: { kind: 'corrupt' },
        times: 9,
      });
      return seedBoth(server);
    },
    /org\/app:1/,
  ],
];

test.each(DAMAGES)('%s: refused, and latest is not moved', async (_, seed, message) => {
  await using server = await startTestRegistry();
  const images = seed(server);
  await expect(publishAt(server, images)).rejects.toThrow(message);
  expect(server.tags['org/app:latest']).toBeUndefined();
});

test.each(DAMAGES)('%s: HEAD alone does not see it', async (_, seed) => {
  await using server = await startTestRegistry();
  const { descriptor } = await publishAt(server, seed(server), TAGS, false);
  expect(server.tags['org/app:latest']).toBe(descriptor.digest);
});
