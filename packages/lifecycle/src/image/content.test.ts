import { type Digest, OCI_INDEX, OCI_MANIFEST, parseImageName } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { openRegistry, type Repository } from '@multiarch/registry';
import { startTestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { type ImageParts, readImageContents } from './content.js';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value));
const ids = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}`);

/** What is read of an image with this configuration, whose layers are stored as `stored`. */
async function read(config: object, stored: string) {
  return (await readWith(config, stored, () => ({}))).content;
}

/** The same with what is believed to be inside of it, in an index; and what was asked for before anything was answered. */
async function readWith(
  config: object,
  stored: string,
  believe: (manifest: Digest, config: Digest) => ImageParts,
) {
  await using server = await startTestRegistry();
  const repository = server.repository('org/app');
  const [body, layer] = [encode(config), Buffer.from(stored)];
  for (const blob of [body, layer]) repository.addBlob(blob);
  const mediaType = 'application/vnd.oci.image.config.v1+json';
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType, digest: digestOf(body), size: body.byteLength },
    layers: [
      {
        mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
        digest: digestOf(layer),
        size: layer.byteLength,
      },
    ],
  };
  const digest = repository.addManifest(encode(manifest), OCI_MANIFEST);
  const entry = { mediaType: OCI_MANIFEST, digest, size: encode(manifest).byteLength };
  const index = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [entry] };
  const top = repository.addManifest(encode(index), OCI_INDEX);
  await using registry = openRegistry();
  const real = registry.repository(parseImageName(`${server.host}/org/app`));
  const asked: unknown[] = [];
  const watched = {
    image: real.image,
    getManifest: (reference: { readonly digest: Digest }) => {
      asked.push(reference.digest);
      return real.getManifest(reference);
    },
    getBlob: (blob: Digest, limit: number) => {
      asked.push(blob);
      return real.getBlob(blob, limit);
    },
  };
  const reading = readImageContents(watched as Repository, top, believe(digest, digestOf(body)));
  const atOnce = [...asked];
  const [content] = await reading;
  return { content, atOnce, asked, all: [digest, digestOf(body), top] };
}

const configFor = (architecture: string, rootfs: unknown) => ({ architecture, os: 'linux', rootfs });

test('two images have the same content where the same files are in them, however they are stored', async () => {
  const one = await read(configFor('amd64', { type: 'layers', diff_ids: ids }), 'gzip');
  const same = await read(configFor('arm64', { type: 'layers', diff_ids: ids }), 'zstd');
  expect(one?.content).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(same?.content).toBe(one?.content);
  expect(same?.config).not.toBe(one?.config);
});

test.each([
  ['another layer', [ids[0], `sha256:${'3'.repeat(64)}`]],
  ['another order', [...ids].reverse()],
  ['a layer less', ids.slice(1)],
])('%s is another content', async (_, others) => {
  const one = await read(configFor('amd64', { diff_ids: ids }), 'gzip');
  const other = await read(configFor('amd64', { diff_ids: others }), 'gzip');
  expect(other?.content).toMatch(/^sha256:/);
  expect(other?.content).not.toBe(one?.content);
});

test.each([undefined, null, {}, { diff_ids: [] }, { diff_ids: 'sha256:…' }])(
  'a configuration whose rootfs is %j names no content',
  async (rootfs) => expect((await read(configFor('amd64', rootfs), 'gzip'))?.content).toBeUndefined(),
);

test('what is believed to be inside is asked for at once, and once', async () => {
  const config = configFor('amd64', { diff_ids: ids });
  const { content, atOnce, asked, all } = await readWith(config, 'gzip', (manifest, body) => ({
    manifest,
    config: body,
  }));
  expect(content?.platform.architecture).toBe('amd64');
  expect(atOnce).toEqual(all);
  expect(asked).toEqual(all);
});

test('what is there counts, whatever was believed', async () => {
  const config = configFor('amd64', { diff_ids: ids });
  const wrong = digestOf(encode('wrong'));
  const { content, asked, all } = await readWith(config, 'gzip', () => ({ manifest: wrong, config: wrong }));
  expect(content?.config).toBe(all[1]);
  expect(asked).toEqual([wrong, wrong, all[2], all[0], all[1]]);
});
