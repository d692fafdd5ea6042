import { readdirSync, readFileSync } from 'node:fs';
import { type Digest, parseDigest, parsePlatform } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import { FakeClock, type Repository, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { inspect } from '../image/inspect.js';
import { stitch } from '../publish/stitch.js';
import { imageReader } from '../reuse/find-reusable.js';
import { COMMIT, filesWith, imageAt } from '../testing/stage.js';
import { promote } from './promote.js';
import { parsePromotion } from './request.js';

/**
 * What real builds pushed, byte for byte: two platforms with provenance, by the engine of Docker 28, which writes an
 * attestation as an image of no platform, and by BuildKit 0.34, which writes it as an artifact with a subject.
 */
interface Recorded {
  readonly tags: Readonly<Record<string, Digest>>;
  readonly manifests: Readonly<Record<string, string>>;
  /** In base64. */
  readonly blobs: Readonly<Record<string, string>>;
}

const folder = new URL('../../fixtures/', import.meta.url);
const recordings = readdirSync(folder).filter((name) => name.endsWith('.json'));

function seed(repository: Repository, name: string): Recorded {
  const recorded = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recorded;
  for (const text of Object.values(recorded.manifests))
    repository.addManifest(new TextEncoder().encode(text), JSON.parse(text).mediaType);
  for (const blob of Object.values(recorded.blobs)) repository.addBlob(Buffer.from(blob, 'base64'));
  for (const [tag, digest] of Object.entries(recorded.tags)) repository.tags.set(tag, digest);
  return recorded;
}

const attestationsIn = ({ manifests }: Recorded) =>
  Object.entries(manifests)
    .filter(([, text]) => text.includes('application/vnd.in-toto+json'))
    .map(([digest]) => digest);

async function publishAt(server: TestRegistry): Promise<void> {
  await using registry = openRegistry({ access: 'push', clock: new FakeClock() });
  const sources = ['amd64', 'arm64'].map((architecture) => ({
    platform: parsePlatform(`linux/${architecture}`),
    tag: `1.2.3-${architecture}`,
  }));
  const name = COMMIT.slice(0, 8);
  await stitch(registry, {
    images: [imageAt(server, 'stage/app')],
    sources,
    tags: [{ name, mutable: false }],
  });
}

test('both formats are recorded', () => {
  const texts = recordings.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  expect(texts.map((text) => text.includes('application/vnd.oci.empty.v1+json')).sort()).toEqual([
    false,
    true,
  ]);
});

describe.each(recordings)('what %s was pushed as', (name) => {
  test('is read as one image, without its attestation', async () => {
    await using server = await startTestRegistry();
    const recorded = seed(server.repository('stage/app'), name);
    await using registry = openRegistry({ clock: new FakeClock() });
    const reader = imageReader(registry);
    for (const architecture of ['amd64', 'arm64']) {
      const digest = parseDigest(recorded.tags[`1.2.3-${architecture}`]);
      const contents = await reader.read(imageAt(server, 'stage/app'), digest);
      expect(contents.map(({ platform }) => platform)).toEqual([{ os: 'linux', architecture }]);
    }
  });

  test.each([
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ])('is stitched, inspected and promoted with its attestations (referrers: %s to %s)', async (from, to) => {
    // A registry that lists what speaks of a manifest lists these attestations; where one does not, no tag does.
    await using stage = await startTestRegistry({ behaviour: { referrers: from } });
    await using prod = await startTestRegistry({ behaviour: { referrers: to } });
    const recorded = seed(stage.repository('stage/app'), name);
    await publishAt(stage);
    await using registry = openRegistry({ access: 'push', clock: new FakeClock() });
    const plan = parsePromotion(
      {
        'from-images': `${stage.host}/stage/app`,
        'to-images': `${prod.host}/prod/app`,
        release: 'v1.2.3',
        platforms: 'linux/amd64,linux/arm64',
        'arch-tags': 'none',
        'check-revision': 'false',
      },
      { files: filesWith(), revision: COMMIT },
    );
    await promote({ from: registry, to: registry }, plan, { clock: new FakeClock() });

    const { images } = await inspect(registry, { ...imageAt(prod, 'prod/app'), tag: 'v1.2.3' });
    expect(images.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64']);
    expect(images.flatMap(({ attestations }) => attestations).sort()).toEqual(
      attestationsIn(recorded).sort(),
    );
    const copied = prod.repository('prod/app');
    for (const digest of attestationsIn(recorded)) expect(copied.manifests.has(digest)).toBe(true);
    expect([...copied.tags.keys()].sort()).toEqual(['latest', 'v1.2.3']);
  });
});
