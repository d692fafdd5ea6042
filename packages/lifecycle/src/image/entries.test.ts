import { OCI_INDEX, OCI_MANIFEST } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import { FakeClock, seedImage, seedIndex, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { inspect } from './inspect.js';

const AMD64 = { os: 'linux', architecture: 'amd64' };
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function look(server: TestRegistry, tag: string) {
  const clock = new FakeClock();
  await using registry = openRegistry({ clock });
  const found = await inspect(registry, { registry: server.host, repository: 'org/app', tag });
  return { found, slept: clock.slept };
}

test('entries that are no images are named and not asked for', async () => {
  await using server = await startTestRegistry();
  const repository = server.repository('org/app');
  const image = seedImage(repository, 'amd64');
  const layer = {
    mediaType: 'application/vnd.oci.image.layer.v1.tar',
    digest: repository.addBlob(encode('layer')),
    size: 7,
  };
  const manifests = [{ ...image, platform: AMD64 }, layer];
  const digest = repository.addManifest(
    encode({ schemaVersion: 2, mediaType: OCI_INDEX, manifests }),
    OCI_INDEX,
  );
  repository.tags.set('1', digest);
  const { found, slept } = await look(server, '1');
  expect(found.images.map((one) => one.digest)).toEqual([image.digest]);
  expect(found.others).toEqual([{ digest: layer.digest, mediaType: layer.mediaType }]);
  expect(server.log.filter((line) => line.includes(layer.digest))).toEqual([]);
  expect(slept).toEqual([]);
});

test('both platforms are shown where the index says another one than the config', async () => {
  await using server = await startTestRegistry();
  const repository = server.repository('org/app');
  const arm64 = seedImage(repository, 'arm64');
  repository.tags.set('1', seedIndex(repository, [{ image: arm64, platform: AMD64 }]).digest);
  const { found } = await look(server, '1');
  expect(found.images).toMatchObject([{ platform: 'linux/arm64', declared: 'linux/amd64' }]);
});

test('an artifact is called one; an architecture that is empty is none', async () => {
  await using server = await startTestRegistry();
  const repository = server.repository('org/app');
  for (const [tag, config, mediaType, type] of [
    ['chart', {}, 'application/vnd.cncf.helm.config.v1+json', {}],
    ['pushed', {}, 'application/vnd.oci.empty.v1+json', { artifactType: 'application/vnd.example.chart' }],
    ['empty', { os: 'linux', architecture: '' }, 'application/vnd.oci.image.config.v1+json', {}],
  ] as const) {
    const bytes = encode(config);
    const described = { mediaType, digest: repository.addBlob(bytes), size: bytes.byteLength };
    const manifest = encode({
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      config: described,
      layers: [],
      ...type,
    });
    repository.tags.set(tag, repository.addManifest(manifest, OCI_MANIFEST));
  }
  await expect(look(server, 'chart')).rejects.toThrow(
    /is no image, but an artifact \("application\/vnd.cncf.helm/,
  );
  await expect(look(server, 'pushed')).rejects.toThrow('an artifact ("application/vnd.example.chart")');
  await expect(look(server, 'empty')).rejects.toThrow('names no platform');
});
