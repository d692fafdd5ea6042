import { describe, expect, test } from 'vitest';
import { MultiarchError } from '../errors/error.js';
import { DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from '../media-type.js';
import { digestOf } from './hash.js';
import { manifestOf, readManifest } from './manifest.js';

const BLOB = { mediaType: 'application/octet-stream', digest: digestOf(new Uint8Array()), size: 0 };
const CHILD = { ...BLOB, mediaType: OCI_MANIFEST };
const IMAGE = { schemaVersion: 2, config: BLOB, layers: [BLOB] };
const INDEX = { schemaVersion: 2, manifests: [CHILD] };
const SCHEMA_1 = 'application/vnd.docker.distribution.manifest.v1+json';
const SCHEMA_1_SIGNED = 'application/vnd.docker.distribution.manifest.v1+prettyjws';

const encode = (body: unknown) => new TextEncoder().encode(JSON.stringify(body));

describe('a manifest as it came over the wire', () => {
  test('is its bytes; digest and size are theirs', () => {
    const bytes = new TextEncoder().encode(`${JSON.stringify({ ...INDEX, mediaType: OCI_INDEX, ä: 1 })}\n`);
    const manifest = manifestOf(bytes, OCI_INDEX, 'x');
    expect(manifest.bytes).toBe(bytes);
    expect(manifest.descriptor).toEqual({
      mediaType: OCI_INDEX,
      digest: digestOf(bytes),
      size: bytes.byteLength,
    });
  });

  test.each([
    ['both say the same', { ...IMAGE, mediaType: OCI_MANIFEST }, OCI_MANIFEST, OCI_MANIFEST],
    [
      'parameters are ignored',
      { ...INDEX, mediaType: DOCKER_LIST },
      `${DOCKER_LIST}; charset=utf-8`,
      DOCKER_LIST,
    ],
    ['none in the body: Content-Type decides', IMAGE, DOCKER_MANIFEST, DOCKER_MANIFEST],
    ['an empty one in the body: Content-Type decides', { ...INDEX, mediaType: '' }, OCI_INDEX, OCI_INDEX],
    ['null in the body: Content-Type decides', { ...INDEX, mediaType: null }, OCI_INDEX, OCI_INDEX],
    [
      'no Content-Type: the body decides',
      { ...IMAGE, mediaType: DOCKER_MANIFEST },
      undefined,
      DOCKER_MANIFEST,
    ],
    [
      'a generic Content-Type: the body decides',
      { ...INDEX, mediaType: DOCKER_LIST },
      'application/json',
      DOCKER_LIST,
    ],
    [
      'text/plain, but no schema 1: the body decides',
      { ...INDEX, mediaType: OCI_INDEX },
      'text/plain',
      OCI_INDEX,
    ],
    ['neither, but manifests', INDEX, undefined, OCI_INDEX],
    ['neither, but layers', IMAGE, 'application/octet-stream', OCI_MANIFEST],
    ['an empty one and no other, but layers', { ...IMAGE, mediaType: '' }, '', OCI_MANIFEST],
    ['a type that we do not know', { a: 1 }, 'application/vnd.example+json', 'application/vnd.example+json'],
  ])('the type: %s', (_rule, body, contentType, expected) => {
    expect(manifestOf(encode(body), contentType, 'x').descriptor.mediaType).toBe(expected);
  });

  test.each([
    [
      'Content-Type and mediaType that differ',
      { ...INDEX, mediaType: OCI_INDEX },
      OCI_MANIFEST,
      `ghcr.io/a/b:1 was sent as "${OCI_MANIFEST}" but says of itself that it is "${OCI_INDEX}"`,
    ],
    [
      'both manifests and layers',
      { ...INDEX, layers: [] },
      OCI_INDEX,
      "ghcr.io/a/b:1 has both 'manifests' and 'layers' or 'config'",
    ],
    [
      'both manifests and config',
      { ...INDEX, config: BLOB },
      undefined,
      "ghcr.io/a/b:1 has both 'manifests' and 'layers' or 'config'",
    ],
    [
      'both, of a type that we do not know',
      { ...INDEX, ...IMAGE },
      'application/vnd.example',
      "ghcr.io/a/b:1 has both 'manifests' and 'layers' or 'config'",
    ],
    ['an index that has layers', IMAGE, OCI_INDEX, `ghcr.io/a/b:1 is not what its type ${OCI_INDEX} says`],
    [
      'an image that has manifests',
      INDEX,
      DOCKER_MANIFEST,
      `ghcr.io/a/b:1 is not what its type ${DOCKER_MANIFEST} says`,
    ],
    [
      'a mediaType that is no text',
      { ...INDEX, mediaType: [OCI_INDEX] },
      OCI_INDEX,
      'ghcr.io/a/b:1 has mediaType a list',
    ],
    [
      'nothing that says what it is',
      {},
      'application/json',
      'ghcr.io/a/b:1 is neither an image manifest nor an index',
    ],
    ['schema 1 by type', IMAGE, SCHEMA_1, 'ghcr.io/a/b:1 is a schema 1 manifest, which has been retired'],
    [
      'signed schema 1 by type',
      'not even looked at',
      SCHEMA_1_SIGNED,
      'ghcr.io/a/b:1 is a schema 1 manifest, which has been retired',
    ],
    [
      'schema 1 as text/plain',
      { schemaVersion: 1, fsLayers: [] },
      'text/plain',
      'ghcr.io/a/b:1 is a schema 1 manifest, which has been retired',
    ],
    ['a list', [], OCI_INDEX, 'ghcr.io/a/b:1 is not a JSON object'],
  ])('%s is refused', (_rule, body, contentType, message) => {
    expect(() => manifestOf(encode(body), contentType, 'ghcr.io/a/b:1')).toThrow(
      expect.objectContaining({ code: 'INVALID_CONTENT', message }),
    );
  });
});

describe('what the bytes say', () => {
  const read = (body: object, type: string) => readManifest(manifestOf(encode(body), type, 'x'), 'x');

  test.each([OCI_MANIFEST, DOCKER_MANIFEST])('an image of type %s', (type) => {
    const extras = { subject: CHILD, annotations: { a: 'b' } };
    expect(read(IMAGE, type)).toEqual({ kind: 'image', config: BLOB, layers: [BLOB], annotations: {} });
    expect(read({ ...IMAGE, ...extras }, type)).toEqual({
      kind: 'image',
      config: BLOB,
      layers: [BLOB],
      ...extras,
    });
  });

  test.each([OCI_INDEX, DOCKER_LIST])('an index of type %s', (type) => {
    const extras = { subject: CHILD, annotations: { a: 'b' } };
    expect(read(INDEX, type)).toEqual({ kind: 'index', manifests: [CHILD], annotations: {} });
    expect(read({ ...INDEX, ...extras }, type)).toEqual({ kind: 'index', manifests: [CHILD], ...extras });
  });

  test('a type that we do not know is no error, whatever is in it', () => {
    expect(read({ annotations: 5, subject: 6 }, 'application/vnd.example')).toEqual({ kind: 'unknown' });
  });

  test('null is read as Go reads it: an empty list, no annotations, no subject', () => {
    const nothing = { manifests: null, annotations: null, subject: null };
    expect(read({ schemaVersion: 2, ...nothing }, OCI_INDEX)).toEqual({
      kind: 'index',
      manifests: [],
      annotations: {},
    });
  });

  test.each([
    ['an index without manifests', { mediaType: OCI_INDEX }, OCI_INDEX, 'x: manifests is not a list'],
    ['an image without config', { layers: [] }, OCI_MANIFEST, 'x: config: a descriptor must be an object'],
    ['an image without layers', { config: BLOB }, OCI_MANIFEST, 'x: layers is not a list'],
    [
      'an entry that is malformed',
      { manifests: [CHILD, { ...CHILD, size: -1 }] },
      OCI_INDEX,
      'x: manifests[1]: a descriptor has size -1',
    ],
    [
      'a subject that is malformed',
      { ...INDEX, subject: 'x' },
      OCI_INDEX,
      'x: subject: a descriptor must be an object',
    ],
    [
      'an annotation that is no text',
      { ...INDEX, annotations: { n: 1 } },
      OCI_INDEX,
      'x: annotation "n" is not a string',
    ],
  ])('%s is refused', (_rule, body, type, message) => {
    expect(() => read(body, type)).toThrow(MultiarchError);
    expect(() => read(body, type)).toThrow(message);
  });

  test('messages name the digest where there is no better name', () => {
    const manifest = manifestOf(encode({ layers: 5 }), OCI_MANIFEST, 'x');
    expect(() => readManifest(manifest)).toThrow(`${manifest.descriptor.digest}: config: `);
  });
});
