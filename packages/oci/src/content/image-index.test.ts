import { describe, expect, test } from 'vitest';
import type { Descriptor } from '../descriptor.js';
import { parseDigest } from '../digest.js';
import { DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from '../media-type.js';
import { type Platform, parsePlatform } from '../platform.js';
import {
  AMD64,
  ARM64,
  attestation,
  digestFor,
  entriesOf,
  listing,
  manifest,
  plain,
  TWO,
} from '../testing/index-sources.js';
import { refusal } from '../testing/refusal.js';
import { digestOf } from './hash.js';
import { assembleIndex, type IndexSource } from './image-index.js';
import { MAX_MANIFEST_BYTES } from './manifest.js';

describe('plain sources', () => {
  test('become these bytes: fixed order, no white space, no time', () => {
    const { bytes, descriptor, parts, warnings } = assembleIndex(TWO);
    const entry = (name: string) =>
      `{"mediaType":"${OCI_MANIFEST}","digest":"${digestFor(name)}","size":5,"platform":{"architecture":"${name}","os":"linux"}}`;
    expect(new TextDecoder().decode(bytes)).toBe(
      `{"schemaVersion":2,"mediaType":"${OCI_INDEX}","manifests":[${entry('amd64')},${entry('arm64')}]}`,
    );
    expect(descriptor).toEqual({ mediaType: OCI_INDEX, digest: digestOf(bytes), size: bytes.byteLength });
    expect(parts.map((part) => part.source)).toEqual(TWO);
    expect(warnings).toEqual([]);
  });

  test('a child without platform gets the one that was asked for', () => {
    expect(entriesOf(TWO).map((entry) => entry.platform)).toEqual([AMD64, ARM64]);
  });

  test('what it says of its platform is kept', () => {
    const platform = {
      os: 'windows',
      architecture: 'amd64',
      'os.version': '10.0.1',
      'os.features': ['win32k'],
    };
    const child = manifest('windows', { platform });
    expect(entriesOf([plain(parsePlatform('windows/amd64'), child)])).toEqual([child]);
  });

  test('another platform than was asked for is refused', () => {
    const error = refusal(() => assembleIndex([plain(ARM64, manifest('x', { platform: AMD64 }))]));
    expect(error).toMatchObject({ code: 'CONFLICT' });
    expect(error.message).toBe('app:arm64 should hold one image for linux/arm64, but holds linux/amd64');
    expect(error.advice).toContain('Dockerfile');
  });

  test('schema 1 is refused', () => {
    const mediaType = 'application/vnd.docker.distribution.manifest.v1+prettyjws';
    const error = refusal(() => assembleIndex([plain(AMD64, manifest('x', { mediaType }))]));
    expect(error).toMatchObject({ code: 'INVALID_CONTENT' });
    expect(error.message).toBe('app:amd64 is a schema 1 manifest, which an index cannot hold');
  });

  test('none at all are refused', () => {
    expect(refusal(() => assembleIndex([]))).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('two sources', () => {
  test.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/arm64', 'linux/arm64/v8'],
    ['linux/arm', 'linux/arm/v7'],
  ])('for one platform are refused, compared as runtimes do: %s and %s', (first, second) => {
    const sources = [plain(parsePlatform(first), manifest('a')), plain(parsePlatform(second), manifest('b'))];
    const error = refusal(() => assembleIndex(sources));
    expect(error).toMatchObject({ code: 'CONFLICT' });
    const [{ name = '' } = {}] = sources;
    expect(error.message).toBe(`${name} and ${name} are both for ${second}`);
  });

  test('are two when their variants differ', () => {
    const platforms = ['linux/arm/v6', 'linux/arm/v7', 'linux/arm64'].map((text) => parsePlatform(text));
    const sources = platforms.map((platform, index) => plain(platform, manifest(`${index}`)));
    expect(entriesOf(sources).map((entry) => entry.platform)).toEqual(platforms);
  });

  test.each(['os.version', 'os.features'])('are two when their %s differs', (member) => {
    const build = (value: unknown) => ({ os: 'windows', architecture: 'amd64', [member]: value }) as Platform;
    const values = member === 'os.version' ? ['10.0.17763', '10.0.20348'] : [['a'], ['b']];
    const sources = values.map((value, index) =>
      listing(parsePlatform('windows/amd64'), [manifest(`${index}`, { platform: build(value) })]),
    );
    expect(entriesOf(sources).map((entry) => entry.platform)).toEqual(values.map(build));
  });

  test('with one digest are refused', () => {
    const error = refusal(() => assembleIndex([plain(AMD64, manifest('x')), plain(ARM64, manifest('x'))]));
    expect(error).toMatchObject({ code: 'CONFLICT' });
    expect(error.message).toBe(`linux/amd64 and linux/arm64 are the same image (${digestFor('x')})`);
    expect(error.advice).toContain('wrong platform');
  });
});

describe('the type', () => {
  const docker = (name: string, members: Partial<Descriptor> = {}) =>
    manifest(name, { mediaType: DOCKER_MANIFEST, ...members });
  const both = [plain(AMD64, docker('a')), plain(ARM64, docker('b'))];

  test.each<[string, readonly IndexSource[], Record<string, string>, string]>([
    ['OCI children', TWO, {}, OCI_INDEX],
    ['Docker children', both, {}, DOCKER_LIST],
    [
      'Docker children of Docker lists',
      [listing(AMD64, [docker('a', { platform: AMD64 })], DOCKER_LIST)],
      {},
      DOCKER_LIST,
    ],
    ['Docker children with annotations', both, { a: 'b' }, OCI_INDEX],
    ['both kinds', [plain(AMD64, docker('a')), plain(ARM64, manifest('b'))], {}, OCI_INDEX],
    [
      'a Docker child and an OCI attestation',
      [listing(AMD64, [docker('a', { platform: AMD64 }), attestation('p', 'a')])],
      {},
      OCI_INDEX,
    ],
    [
      'a Docker child with annotations of its own',
      [plain(AMD64, docker('a', { annotations: { a: 'b' } }))],
      {},
      OCI_INDEX,
    ],
    ['a Docker child with artifactType', [plain(AMD64, docker('a', { artifactType: 'a/b' }))], {}, OCI_INDEX],
    ['a Docker child with data', [plain(AMD64, docker('a', { data: 'e30=' }))], {}, OCI_INDEX],
  ])('of %s', (_rule, sources, annotations, expected) => {
    const { bytes, descriptor } = assembleIndex(sources, annotations);
    expect(descriptor.mediaType).toBe(expected);
    expect(JSON.parse(new TextDecoder().decode(bytes)).mediaType).toBe(expected);
  });
});

describe('the bytes', () => {
  test('do not depend on the order of annotations, nor lose one called as a member of every object', () => {
    const digest = (text: string) => assembleIndex(TWO, JSON.parse(text)).descriptor.digest;
    expect(digest('{"a":"1","__proto__":"2","b":"3"}')).toBe(digest('{"b":"3","a":"1","__proto__":"2"}'));
    const { bytes } = assembleIndex(TWO, JSON.parse('{"b":"3","__proto__":"2"}'));
    expect(new TextDecoder().decode(bytes)).toMatch(/"annotations":\{"__proto__":"2","b":"3"\}\}$/);
  });

  test('of 4 MiB are accepted, one more is refused before anything is sent', () => {
    const rest = assembleIndex(TWO, { a: '' }).bytes.byteLength;
    const room = MAX_MANIFEST_BYTES - rest;
    expect(assembleIndex(TWO, { a: 'x'.repeat(room) }).descriptor.size).toBe(MAX_MANIFEST_BYTES);
    const error = refusal(() => assembleIndex(TWO, { a: 'x'.repeat(room + 1) }));
    expect(error).toMatchObject({ code: 'INVALID_CONTENT' });
    expect(error.message).toBe('the index would have 4194305 bytes; registries take 4194304');
  });

  test('are counted as bytes, not as characters', () => {
    const { bytes, descriptor } = assembleIndex(TWO, { a: '€' });
    expect(descriptor.size).toBe(bytes.byteLength);
    expect(descriptor.size).toBe(new TextDecoder().decode(bytes).length + 2);
  });

  test('a member that is nested absurdly deep is refused', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const error = refusal(() => assembleIndex([plain(AMD64, manifest('x', { deep }))]));
    expect(error).toMatchObject({ code: 'INVALID_CONTENT' });
  });

  test('a sha512 child is a child like any other', () => {
    const child = manifest('x', { digest: parseDigest(`sha512:${'a'.repeat(128)}`), platform: AMD64 });
    expect(entriesOf([listing(AMD64, [child])])).toEqual([child]);
  });
});
