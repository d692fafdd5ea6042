import { OCI_MANIFEST, parseImageName } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { openRegistry } from '@multiarch/registry';
import { startTestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { readImageContents } from './content.js';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value));
const ids = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}`);

/** What is read of an image with this configuration, whose layers are stored as `stored`. */
async function read(config: object, stored: string) {
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
  await using registry = openRegistry();
  const [content] = await readImageContents(
    registry.repository(parseImageName(`${server.host}/org/app`)),
    digest,
  );
  return content;
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
