import { describe, expect, test } from 'vitest';
import { digestOf } from './content/hash.js';
import {
  ATTESTATION_TYPE,
  type Descriptor,
  isAttestation,
  orderDescriptor,
  parseAnnotations,
  parseDescriptor,
} from './descriptor.js';
import { MultiarchError } from './errors/error.js';
import { parseJsonObject } from './json.js';
import { OCI_MANIFEST } from './media-type.js';

const DIGEST = digestOf(new Uint8Array());
const PLAIN: Descriptor = { mediaType: OCI_MANIFEST, digest: DIGEST, size: 0 };
const fromJson = (text: string) => parseJsonObject(new TextEncoder().encode(text), 'x');

describe('descriptors from outside', () => {
  test.each([
    ['the least', {}],
    ['a platform', { platform: { os: 'linux', architecture: 'amd64' } }],
    [
      'a platform of Windows',
      { platform: { os: 'windows', architecture: 'amd64', 'os.version': '10', 'os.features': ['win32k'] } },
    ],
    ['annotations', { annotations: { a: 'b' } }],
    ['embedded content', { data: 'e30=', artifactType: 'application/vnd.example' }],
    ['urls', { urls: ['https://example.com/layer'] }],
    ['a type that we do not know', { mediaType: 'application/vnd.example.thing.v9+cbor' }],
    ['a type that breaks RFC 6838 but is out there', { mediaType: 'spdx+json' }],
    ['members that we do not know', { 'com.example': { z: [1, { y: null }] }, platform_features: null }],
    ['the largest size', { size: Number.MAX_SAFE_INTEGER }],
  ])('%s: kept as they are', (_rule, members) => {
    expect(parseDescriptor({ ...PLAIN, ...members }, 'x')).toEqual({ ...PLAIN, ...members });
  });

  test('optional members that are null are left out, as Go reads them', () => {
    const nothing = { urls: null, annotations: null, data: null, artifactType: null, platform: null };
    expect(parseDescriptor({ ...PLAIN, ...nothing }, 'x')).toEqual(PLAIN);
  });

  test.each([
    ['nothing', undefined, 'a descriptor must be an object, not undefined'],
    ['a list', [], 'a descriptor must be an object, not a list'],
    ['no mediaType', { ...PLAIN, mediaType: undefined }, 'a descriptor has no mediaType'],
    ['an empty mediaType', { ...PLAIN, mediaType: '' }, 'a descriptor has no mediaType'],
    ['a mediaType that is no text', { ...PLAIN, mediaType: {} }, 'a descriptor has mediaType an object'],
    [
      'a mediaType with a line break',
      { ...PLAIN, mediaType: 'a/b\r\nx: y' },
      'a descriptor has mediaType "a/b\\r\\nx: y"',
    ],
    [
      'a mediaType of 256 characters',
      { ...PLAIN, mediaType: 'a'.repeat(256) },
      'a descriptor has mediaType "aaa',
    ],
    ['no size', { ...PLAIN, size: undefined }, 'a descriptor has size undefined'],
    ['a negative size', { ...PLAIN, size: -1 }, 'a descriptor has size -1'],
    ['half a byte', { ...PLAIN, size: 0.5 }, 'a descriptor has size 0.5'],
    ['a size beyond 2^53 - 1', { ...PLAIN, size: 2 ** 53 }, 'a descriptor has size 9007199254740992'],
    ['a size in words', { ...PLAIN, size: '1' }, 'a descriptor has size "1"'],
    ['no digest', { ...PLAIN, digest: undefined }, 'undefined is not a digest'],
    ['a digest in upper-case hex', { ...PLAIN, digest: `sha256:${'A'.repeat(64)}` }, 'is not a digest'],
    ['a platform in words', { ...PLAIN, platform: 'linux/amd64' }, 'platform is not an object'],
    [
      'a platform without os',
      { ...PLAIN, platform: { architecture: 'amd64' } },
      'platform.os is not a string',
    ],
    [
      'a platform without architecture',
      { ...PLAIN, platform: { os: 'linux' } },
      'platform.architecture is not a string',
    ],
    [
      'a variant that is a number',
      { ...PLAIN, platform: { os: 'a', architecture: 'b', variant: 8 } },
      'platform.variant is not a string',
    ],
    [
      'an os.version that is a number',
      { ...PLAIN, platform: { os: 'a', architecture: 'b', 'os.version': 10 } },
      'platform.os.version is not a string',
    ],
    [
      'os.features in words',
      { ...PLAIN, platform: { os: 'a', architecture: 'b', 'os.features': 'x' } },
      'platform.os.features is not a list of strings',
    ],
    ['annotations as a list', { ...PLAIN, annotations: [] }, 'annotations is not an object'],
    [
      'an annotation that is a number',
      { ...PLAIN, annotations: { a: 'b', c: 1 } },
      'annotation "c" is not a string',
    ],
    ['an annotation that is null', { ...PLAIN, annotations: { a: null } }, 'annotation "a" is not a string'],
    ['an artifactType that is a number', { ...PLAIN, artifactType: 1 }, 'a descriptor has artifactType 1'],
    ['urls in words', { ...PLAIN, urls: 'https://example.com' }, 'urls is not a list of strings'],
    ['data that is a number', { ...PLAIN, data: 1 }, 'data is not a string'],
  ])('%s is refused, saying whose it is', (_rule, value, why) => {
    const parse = () => parseDescriptor(value, 'ghcr.io/a/b: manifests[0]');
    expect(parse).toThrow(MultiarchError);
    expect(parse).toThrow('ghcr.io/a/b: manifests[0]: ');
    expect(parse).toThrow(why);
  });

  test('a member that every object inherits does not stand in for one that is missing', () => {
    expect(() => parseDescriptor(fromJson('{"__proto__":{"mediaType":"a/b","size":0}}'), 'x')).toThrow(
      'a descriptor has no mediaType',
    );
  });
});

describe('annotations', () => {
  test.each([
    ['none', undefined, {}],
    ['null', null, {}],
    ['some', { a: 'b' }, { a: 'b' }],
  ])('%s', (_rule, value, expected) => {
    expect(parseAnnotations(value, 'x')).toEqual(expected);
  });

  test('may have the names that every object has', () => {
    const annotations = parseAnnotations(fromJson('{"constructor":"a","__proto__":"b"}'), 'x');
    expect(Object.entries(annotations)).toEqual([
      ['constructor', 'a'],
      ['__proto__', 'b'],
    ]);
  });

  test.each([
    ['attestation-manifest', true],
    ['something-else', false],
  ])('BuildKit marks attestations with them: %s', (type, expected) => {
    expect(isAttestation({ ...PLAIN, annotations: { [ATTESTATION_TYPE]: type } })).toBe(expected);
    expect(isAttestation(PLAIN)).toBe(false);
  });
});

describe('the order of members', () => {
  test('is that of the specification, then by name, at every depth', () => {
    const descriptor = parseDescriptor(
      fromJson(
        `{"z":{"b":1,"a":[{"d":1,"c":2}]},"platform":{"x":1,"variant":"v8","os.features":["b","a"],"os.version":"1",
         "os":"linux","architecture":"arm64"},"artifactType":"a/b","data":"e30=","annotations":{"__proto__":"p","b":"1","a":"2"},
         "urls":[],"size":0,"digest":"${DIGEST}","mediaType":"${OCI_MANIFEST}"}`,
      ),
      'x',
    );
    expect(JSON.stringify(orderDescriptor(descriptor))).toBe(
      `{"mediaType":"${OCI_MANIFEST}","digest":"${DIGEST}","size":0,"urls":[],` +
        '"annotations":{"__proto__":"p","a":"2","b":"1"},"data":"e30=","artifactType":"a/b",' +
        '"platform":{"architecture":"arm64","os":"linux","os.version":"1","os.features":["b","a"],"variant":"v8","x":1},' +
        '"z":{"a":[{"c":2,"d":1}],"b":1}}',
    );
  });

  test('members that are not set are not written', () => {
    expect(Object.keys(orderDescriptor({ ...PLAIN, other: undefined }))).toEqual([
      'mediaType',
      'digest',
      'size',
    ]);
  });
});
