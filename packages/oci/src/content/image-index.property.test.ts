import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATTESTATION_SUBJECT, type Descriptor, isAttestation, parseDescriptor } from '../descriptor.js';
import { sortEntries } from '../entry.js';
import { isDockerType, isIndexType } from '../media-type.js';
import { parsePlatform, platformKey } from '../platform.js';
import {
  foundPlatform,
  indexAnnotations,
  nearlyDescriptor,
  shuffled,
  validSources,
} from '../testing/arbitraries.js';
import { readSchemas } from '../testing/image-spec-schemas.js';
import { unlessRefused } from '../testing/refusal.js';
import { digestOf } from './hash.js';
import { assembleIndex, type IndexSource } from './image-index.js';
import { readManifest } from './manifest.js';

const violations = readSchemas();
const stitchable = [validSources, indexAnnotations] as const;
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function read(sources: readonly IndexSource[], annotations: Record<string, string>) {
  const index = assembleIndex(sources, annotations);
  const content = readManifest(index);
  if (content.kind !== 'index') throw new Error(`an index became ${content.kind}`);
  return { index, content, body: JSON.parse(new TextDecoder().decode(index.bytes)) };
}

describe('the index of any sources that can be stitched', () => {
  test('is valid by the JSON schema of the image specification', () => {
    fc.assert(
      fc.property(...stitchable, (sources, annotations) => {
        const { body } = read(sources, annotations);
        expect(violations.ofIndex(body)).toEqual([]);
        for (const entry of body.manifests) expect(violations.ofDescriptor(entry)).toEqual([]);
      }),
    );
  });

  test('has the digest, the size and the type that are said of it', () => {
    fc.assert(
      fc.property(...stitchable, (sources, annotations) => {
        const { index, content, body } = read(sources, annotations);
        const { mediaType, digest, size } = index.descriptor;
        expect({ mediaType, digest, size }).toEqual({
          mediaType: body.mediaType,
          digest: digestOf(index.bytes),
          size: index.bytes.byteLength,
        });
        expect(content.annotations).toEqual(annotations);
        if (isDockerType(mediaType))
          expect(content.manifests.every((entry) => isDockerType(entry.mediaType))).toBe(true);
      }),
    );
  });

  test('has the same bytes again, and when the members of all inputs come in another order', () => {
    fc.assert(
      fc.property(...stitchable, fc.nat(20), (sources, annotations, seed) => {
        const { bytes } = assembleIndex(sources, annotations);
        expect(assembleIndex(sources, annotations).bytes).toEqual(bytes);
        expect(assembleIndex(shuffled(sources, seed), shuffled(annotations, seed)).bytes).toEqual(bytes);
      }),
    );
  });

  test('holds each image once and unchanged, first; then their attestations, then what else speaks of them; nothing else', () => {
    fc.assert(
      fc.property(...stitchable, (sources, annotations) => {
        const { content } = read(sources, annotations);
        const listed = sources.map(({ descriptor, manifests }) => manifests ?? [descriptor]);
        const images = listed.map((entries) => entries.findLast((entry) => entry.platform !== undefined));
        const digests = new Set(images.map((image) => image?.digest));
        const speaksOfOne = (entry: Descriptor) =>
          digests.has(entry.annotations?.[ATTESTATION_SUBJECT] as never);
        const attestations = listed.flat().filter((entry) => isAttestation(entry) && speaksOfOne(entry));
        const about = sources.flatMap(({ manifests = [] }) => sortEntries(manifests).about);
        const free = about.filter((entry) => entry.annotations?.[ATTESTATION_SUBJECT] === undefined);
        const all = [...images, ...attestations, ...free];
        const unique = [...new Map(all.map((entry) => [entry?.digest, entry])).values()];
        expect(json(content.manifests)).toEqual(json(unique));
      }),
    );
  });

  test('has no index in it, no platform and no digest twice, and the subject of every attestation', () => {
    fc.assert(
      fc.property(...stitchable, (sources, annotations) => {
        const { manifests } = read(sources, annotations).content;
        expect(manifests.some((entry) => isIndexType(entry.mediaType))).toBe(false);
        expect(new Set(manifests.map((entry) => entry.digest)).size).toBe(manifests.length);
        const { images } = sortEntries(manifests);
        const keys = images.map((entry) => entry.platform && platformKey(entry.platform));
        expect(new Set(keys)).toEqual(new Set(sources.map((source) => platformKey(source.platform))));
        expect(keys).toHaveLength(sources.length);
        for (const entry of manifests.filter(isAttestation))
          expect(images.map((image) => image.digest)).toContain(entry.annotations?.[ATTESTATION_SUBJECT]);
      }),
    );
  });
});

describe('any sources at all', () => {
  const descriptor = nearlyDescriptor
    .map((value) => unlessRefused(() => parseDescriptor(value, 'x')))
    .filter((value) => value !== undefined);
  const platform = fc.oneof(
    fc.constantFrom(...['linux/amd64', 'linux/arm64'].map((text) => parsePlatform(text))),
    foundPlatform,
  );
  const source = fc.record(
    { name: fc.string(), platform, descriptor, manifests: fc.array(descriptor, { maxLength: 4 }) },
    { requiredKeys: ['name', 'platform', 'descriptor'] },
  );

  test('are stitched or refused with our error, once their descriptors were read', () => {
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(source, { maxLength: 2 }), (sources) => {
        const index = unlessRefused(() => assembleIndex(sources));
        outcomes.add(index !== undefined);
        if (index !== undefined) expect(unlessRefused(() => readManifest(index))).toBeDefined();
      }),
      { numRuns: 1000 },
    );
    expect(outcomes).toEqual(new Set([true, false]));
  });
});

describe('the schemas of the image specification', () => {
  const child = { mediaType: 'a/b', digest: `sha256:${'a'.repeat(64)}`, size: 1 };
  const index = { schemaVersion: 2, manifests: [child] };

  test.each<[string, object, string]>([
    ['another schemaVersion', { ...index, schemaVersion: 1 }, '#/schemaVersion'],
    ['no manifests', { schemaVersion: 2 }, '#'],
    ['a type that is none', { ...index, mediaType: 'json' }, '#/mediaType'],
    ['an annotation that is no text', { ...index, annotations: { a: 1 } }, '#/annotations/a'],
    ['a digest that is none', { ...index, manifests: [{ ...child, digest: 'x' }] }, '#/manifests/0/digest'],
    ['a child without size', { ...index, manifests: [{ ...child, size: undefined }] }, '#/manifests/0'],
    [
      'a platform without os',
      { ...index, manifests: [{ ...child, platform: { architecture: 'a' } }] },
      '#/manifests/0/platform',
    ],
    [
      'an annotation of a child that is no text',
      { ...index, manifests: [{ ...child, annotations: { a: 1 } }] },
      '#/manifests/0/annotations/a',
    ],
    ['urls that are no list', { ...index, manifests: [{ ...child, urls: 'x' }] }, '#/manifests/0/urls'],
  ])('refuse %s', (_rule, document, place) => {
    expect(violations.ofIndex(index)).toEqual([]);
    expect(violations.ofIndex(json(document)).join('\n')).toMatch(new RegExp(`^${place}: `, 'm'));
  });

  test('refuse a descriptor with embedded content that is no text', () => {
    expect(violations.ofDescriptor(child)).toEqual([]);
    expect(violations.ofDescriptor({ ...child, data: 1 }).join('\n')).toContain('#/data: ');
  });
});
