import { describe, expect, test } from 'vitest';
import type { Descriptor } from '../descriptor.js';
import { DOCKER_LIST, OCI_INDEX } from '../media-type.js';
import { parsePlatform } from '../platform.js';
import {
  AMD64,
  ARM64,
  attestation,
  digestFor,
  entriesOf,
  listing,
  manifest,
  plain,
} from '../testing/index-sources.js';
import { refusal } from '../testing/refusal.js';
import { assembleIndex, resolvePart } from './image-index.js';

describe('sources that are indexes', () => {
  const image = manifest('image', { platform: AMD64 });
  const proof = attestation('proof', 'image', {
    artifactType: 'application/vnd.docker.attestation.manifest.v1+json',
    data: 'e30=',
    'com.example': { z: 1, a: [null] },
  });

  test('are flattened by one level, descriptors unchanged down to members that we do not know', () => {
    const other = manifest('other', { platform: ARM64, data: 'e30=', artifactType: 'a/b', x: 1 });
    const others = [other, attestation('of other', 'other')];

    const sources = [listing(AMD64, [image, proof]), listing(ARM64, others)];
    const { parts, warnings } = assembleIndex(sources);
    expect(entriesOf(sources)).toEqual([image, other, proof, others[1]]);
    expect(parts.map((part) => [part.image, part.attestations])).toEqual([
      [image, [proof]],
      [other, [others[1]]],
    ]);
    expect(warnings).toEqual([]);
  });

  test('an attestation that speaks of no image in it is left out, with a warning', () => {
    const orphan = attestation('orphan', 'gone');
    const itself = attestation('itself', 'itself');
    const { warnings } = assembleIndex([listing(AMD64, [image, orphan, itself])]);
    expect(entriesOf([listing(AMD64, [image, orphan, itself])])).toEqual([image]);
    expect(warnings).toEqual(
      [orphan, itself].map(
        ({ digest }) => `app:amd64: left out ${digest}, an attestation that speaks of no image in it`,
      ),
    );
  });

  test('the attestation of a platform that was not asked for goes with it', () => {
    const other = manifest('other', { platform: ARM64 });
    const part = resolvePart(listing(AMD64, [image, other, attestation('of other', 'other'), proof]));
    expect(part).toMatchObject({ image, attestations: [proof], warnings: [] });
  });

  test('an entry that says no platform is left out, with a warning: some runtimes would start it anywhere', () => {
    const stray = manifest('stray');
    const { image: chosen, warnings } = resolvePart(listing(AMD64, [stray, image]));
    expect(chosen).toEqual(image);
    expect(warnings).toEqual([`app:amd64: left out ${stray.digest}, which says no platform`]);
  });

  test('of several images for one platform the first counts, and the others travel with it', () => {
    const zstd = manifest('zstd', {
      platform: AMD64,
      annotations: { 'io.github.containers.compression.zstd': 'true' },
    });
    const proofs = [proof, attestation('of zstd', 'zstd')];
    const source = listing(AMD64, [image, zstd, ...proofs]);
    expect(resolvePart(source)).toMatchObject({
      image,
      attestations: [proof],
      companions: [zstd, proofs[1]],
      warnings: [],
    });
    expect(entriesOf([source])).toEqual([image, zstd, ...proofs]);
  });

  test('what speaks of an image without being an attestation comes along, and comes last', () => {
    const sbom = manifest('sbom', { artifactType: 'application/spdx+json' });
    expect(entriesOf([listing(AMD64, [sbom, image, proof])])).toEqual([image, proof, sbom]);
  });

  test('what is no manifest is left out, with a warning', () => {
    const layer = manifest('layer', { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' });
    const { warnings } = resolvePart(listing(AMD64, [image, layer]));
    expect(warnings).toEqual([`app:amd64: left out ${layer.digest}, which is no manifest that is known`]);
  });

  test('the only image, when it says no platform, gets the one that was asked for', () => {
    const bare = manifest('bare', { annotations: { a: 'b' } });
    expect(entriesOf([listing(AMD64, [bare, bare])])).toEqual([{ ...bare, platform: AMD64 }]);
  });

  test('of several platforms the one that was asked for is taken', () => {
    const images = [
      image,
      manifest('b', { platform: ARM64 }),
      manifest('c', { platform: parsePlatform('linux/s390x') }),
    ];
    expect(entriesOf([listing(ARM64, images)])).toEqual([images[1]]);
  });

  test.each([
    ['linux/arm64', ['linux/arm64/v9', 'linux/arm64/v8'], 'linux/arm64/v8'],
    ['linux/amd64', ['linux/amd64/v3', 'linux/amd64'], 'linux/amd64'],
    ['linux/amd64/v3', ['linux/amd64/v3', 'linux/amd64'], 'linux/amd64/v3'],
    ['linux/arm/v6', ['linux/arm/v7', 'linux/arm/v6'], 'linux/arm/v6'],
    ['linux/amd64', ['linux/amd64/v3', 'linux/arm64'], 'linux/amd64/v3'],
  ])('asked for %s among %j: %s', (wanted, found, expected) => {
    const images = found.map((text) => manifest(text, { platform: parsePlatform(text) }));
    expect(resolvePart(listing(parsePlatform(wanted), images)).image.digest).toBe(digestFor(expected));
  });

  test.each<[string, Descriptor[], string]>([
    ['nothing', [], 'none'],
    ['only attestations', [proof], 'none'],
    ['another platform', [manifest('b', { platform: ARM64 })], 'linux/arm64'],
    ['two without platform', [manifest('b'), manifest('c')], 'no platform, no platform'],
    [
      'two variants, none of them exact',
      ['v3', 'v4'].map((variant) => manifest(variant, { platform: { ...AMD64, variant } })),
      'linux/amd64/v3, linux/amd64/v4',
    ],
    [
      'a platform that forges lines',
      [manifest('b', { platform: { os: 'a\n::error::b', architecture: 'c' } })],
      '"a\\n::error::b/c"',
    ],
  ])('a source that holds %s is refused', (_rule, manifests, found) => {
    const error = refusal(() => assembleIndex([listing(AMD64, manifests)]));
    expect(error).toMatchObject({ code: 'CONFLICT' });
    expect(error.message).toBe(`app:amd64 should hold one image for linux/amd64, but holds ${found}`);
  });

  test.each([
    ['an index', manifest('inner', { mediaType: OCI_INDEX })],
    ['a Docker list', manifest('inner', { mediaType: DOCKER_LIST, platform: ARM64 })],
    ['an index that poses as an attestation', attestation('inner', 'image', { mediaType: OCI_INDEX })],
  ])('%s in an index is refused, with both digests', (_rule, inner) => {
    const error = refusal(() => assembleIndex([listing(AMD64, [image, inner])]));
    expect(error).toMatchObject({ code: 'CONFLICT' });
    expect(error.message).toBe(
      `app:amd64 (${digestFor('index of amd64')}) is an index that holds another index (${digestFor('inner')})`,
    );
  });

  test('entries that were not read are a defect that is refused', () => {
    const source = plain(AMD64, manifest('x', { mediaType: DOCKER_LIST }));
    expect(refusal(() => assembleIndex([source])).message).toBe(
      'app:amd64 is an index whose entries were not read',
    );
  });

  test('of entries with one digest the first counts', () => {
    const twin = { ...image, annotations: { second: 'yes' } };
    const proofTwin = { ...proof, size: proof.size + 1 };
    expect(entriesOf([listing(AMD64, [image, twin, proof, proofTwin])])).toEqual([image, proof]);
  });

  test('an image of a type that we do not know is kept', () => {
    const strange = { ...image, mediaType: 'application/vnd.example.image+cbor' };
    expect(entriesOf([listing(AMD64, [strange])])).toEqual([strange]);
  });
});
