import { OCI_INDEX } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { expect, test } from 'vitest';
import { copy, encode, LARGE, startBoth } from './testing.js';

test('a cache of BuildKit, whose index lists blobs, arrives whole and is counted', async () => {
  const { from, to } = await startBoth();
  await using _ = from;
  await using __ = to;
  const stage = from.repository('stage/app');
  const config = encode({ layers: [] });
  const entries = [
    [LARGE, 'application/vnd.oci.image.layer.v1.tar+gzip'],
    [config, 'application/vnd.buildkit.cacheconfig.v0'],
  ] as const;
  const manifests = entries.map(([bytes, mediaType]) => ({
    mediaType,
    digest: stage.addBlob(bytes),
    size: bytes.byteLength,
  }));
  const digest = stage.addManifest(encode({ schemaVersion: 2, mediaType: OCI_INDEX, manifests }), OCI_INDEX);
  const { count } = await copy(digest, { from, to });
  const prod = to.repository('prod/app');
  expect(prod.manifests.has(digest)).toBe(true);
  for (const bytes of [LARGE, config]) expect(prod.blobs.has(digestOf(bytes))).toBe(true);
  expect(count).toMatchObject({ manifests: { written: 1 }, blobs: { sent: 2 } });
});

test('a manifest of a type that is not known is copied, and a warning says with what it is not', async () => {
  const { from, to } = await startBoth();
  await using _ = from;
  await using __ = to;
  const mediaType = 'application/vnd.example.thing+json';
  const digest = from.repository('stage/app').addManifest(encode({ mediaType, things: [] }), mediaType);
  const warnings: string[] = [];
  const log = { debug: () => {}, info: () => {}, warning: (line: string) => warnings.push(line) };
  await copy(digest, { from, to, options: { log } });
  expect(to.repository('prod/app').manifests.has(digest)).toBe(true);
  expect(warnings).toEqual([expect.stringContaining('it was copied without what it may point to')]);
});
