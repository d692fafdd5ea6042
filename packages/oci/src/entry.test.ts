import { expect, test } from 'vitest';
import type { Descriptor } from './descriptor.js';
import { type SortedEntries, sortEntries } from './entry.js';
import { OCI_MANIFEST } from './media-type.js';
import { AMD64, attestation, manifest } from './testing/index-sources.js';

const UNKNOWN = { os: 'unknown', architecture: 'unknown' };

test.each<[string, Descriptor, keyof SortedEntries]>([
  ['an image', manifest('a', { platform: AMD64 }), 'images'],
  ['an image that says no platform', manifest('a'), 'images'],
  ['an image that also says what it is', manifest('a', { platform: AMD64, artifactType: 'a/b' }), 'images'],
  ['an image of another type', manifest('a', { platform: AMD64, mediaType: 'application/x+cbor' }), 'images'],
  ['an attestation', attestation('a', 'b'), 'attestations'],
  ['an artifact', manifest('a', { artifactType: 'application/spdx+json' }), 'about'],
  ['something for no platform', manifest('a', { platform: UNKNOWN }), 'about'],
  ['a layer', manifest('a', { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' }), 'unknown'],
  ['a cache', manifest('a', { mediaType: 'application/vnd.buildkit.cacheconfig.v0' }), 'unknown'],
])('%s', (_, entry, kind) => {
  const sorted = sortEntries([entry]);
  expect(sorted[kind]).toEqual([entry]);
  expect(Object.values(sorted).flat()).toHaveLength(1);
  expect(entry.mediaType === OCI_MANIFEST || kind !== 'attestations').toBe(true);
});
