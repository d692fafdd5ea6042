import * as fc from 'fast-check';
import { digestOf } from '../content/hash.js';
import type { IndexSource } from '../content/image-index.js';
import { ATTESTATION_SUBJECT, ATTESTATION_TYPE, type Descriptor } from '../descriptor.js';
import type { Digest } from '../digest.js';
import { DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from '../media-type.js';
import { type Platform, platformKey } from '../platform.js';

const LOWER = 'abcxyz019';

const textOf = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });

/** The grammar of distribution-spec, written down a second time. */
const component = fc
  .array(fc.tuple(textOf(LOWER, 1, 6), fc.constantFrom('.', '_', '__', '-', '---')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pairs) =>
    pairs
      .map(([word, separator]) => word + separator)
      .join('')
      .replace(/[._-]+$/, ''),
  );
const path = fc.array(component, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

const dotted = fc
  .array(textOf(`${LOWER}AB`, 1, 5), { minLength: 2, maxLength: 4 })
  .map((labels) => `${labels.join('.')}.io`);
const host = fc.oneof(
  dotted,
  fc.constantFrom('localhost', 'ghcr.io', 'docker.io', 'index.docker.io', 'registry-1.docker.io', 'Registry'),
  fc.ipV4(),
  fc
    .ipV6()
    .filter((address) => !address.includes('.'))
    .map((address) => `[${address}]`),
);
const port = fc.oneof(
  fc.constant(''),
  fc.nat(65_535).map((number) => `:${number}`),
);

/** Image names as people write them: with and without host, not canonical. */
export const writtenName: fc.Arbitrary<string> = fc.oneof(
  textOf(LOWER, 1, 6),
  fc.tuple(textOf(LOWER, 1, 6), path).map((parts) => parts.join('/')),
  fc.tuple(host, port, path).map(([name, number, rest]) => `${name}${number}/${rest}`),
);

export const tag: fc.Arbitrary<string> = fc
  .tuple(textOf('aZ0_', 1, 1), textOf('aZ0_.-', 0, 127))
  .map(([first, rest]) => first + rest);

const hex = (length: number) => textOf('0123456789abcdef', length, length);

export const digest: fc.Arbitrary<Digest> = fc
  .oneof(
    hex(64).map((encoded) => `sha256:${encoded}`),
    hex(128).map((encoded) => `sha512:${encoded}`),
    fc
      .tuple(fc.constantFrom('x', 'a+b', 'a.b-c_d'), textOf('aZ09=_-', 1, 40))
      .map((parts) => parts.join(':')),
  )
  .map((text) => text as Digest);

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('__proto__', 'constructor', ''),
);

/** Platforms as they are found in indexes: anything that is text. */
export const foundPlatform: fc.Arbitrary<Platform> = fc.record(
  {
    architecture: fc.oneof(fc.constantFrom('amd64', 'arm64', 'arm', 'AARCH64', 'x86_64', 'unknown'), word),
    os: fc.oneof(fc.constantFrom('linux', 'Linux', 'windows'), word),
    variant: fc.oneof(fc.constantFrom('', 'v8', '8', 'v8.0', 'v1', 'V7', '9', 'v9'), word),
    'os.version': fc.oneof(fc.constantFrom('', '10.0.17763.1'), word),
    'os.features': fc.array(fc.oneof(fc.constantFrom('win32k', 'a,b', 'a', 'b'), word), { maxLength: 3 }),
  },
  { requiredKeys: ['architecture', 'os'] },
);

const annotations = fc
  .array(fc.tuple(fc.oneof(word, fc.constantFrom(ATTESTATION_SUBJECT)), fc.string({ maxLength: 10 })), {
    maxLength: 4,
  })
  .map((pairs) => Object.fromEntries(pairs));

/** Members of a descriptor beside the required ones, unknown ones among them. */
const members = fc.record(
  {
    urls: fc.array(fc.webUrl(), { maxLength: 2 }),
    annotations,
    data: fc.base64String({ maxLength: 12 }),
    artifactType: fc.constantFrom('application/vnd.example.sbom.v1+json', 'text/spdx'),
    'com.example.member': fc.jsonValue({ maxDepth: 3 }),
    constructor: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: [] },
);

const size = fc.maxSafeNat();

/** Anything that may stand in an index beside the images. */
const stray: fc.Arbitrary<Descriptor> = fc
  .tuple(members, digest, size, fc.constantFrom('application/vnd.example.thing+json', OCI_MANIFEST))
  .map(([more, name, bytes, mediaType]) => ({ ...more, mediaType, digest: name, size: bytes }));

interface Shape {
  readonly platform: Platform;
  readonly isDocker: boolean;
  readonly isIndex: boolean;
  readonly members: object;
  readonly attestations: readonly { readonly members: object; readonly isOrphan: boolean }[];
  readonly strays: readonly Descriptor[];
  readonly size: number;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  platform: foundPlatform,
  isDocker: fc.boolean(),
  isIndex: fc.boolean(),
  members,
  attestations: fc.array(fc.record({ members, isOrphan: fc.boolean() }), { maxLength: 2 }),
  strays: fc.array(stray, { maxLength: 2 }),
  size,
});

const digestFor = (name: string) => digestOf(new TextEncoder().encode(name));

function sourceOf(form: Shape, position: number): IndexSource {
  const { platform, isDocker, isIndex, size } = form;
  const name = `app:${position}`;
  const mediaType = isDocker ? DOCKER_MANIFEST : OCI_MANIFEST;
  const image = { ...form.members, mediaType, digest: digestFor(name), size, platform };
  if (!isIndex) return { name, platform, descriptor: image };
  const attestations = form.attestations.map(({ members, isOrphan }, index) => ({
    ...members,
    mediaType: OCI_MANIFEST,
    digest: digestFor(`${name} attestation ${index}`),
    size,
    annotations: {
      [ATTESTATION_TYPE]: 'attestation-manifest',
      [ATTESTATION_SUBJECT]: isOrphan ? digestFor('gone') : image.digest,
    },
  }));
  const descriptor = {
    mediaType: isDocker ? DOCKER_LIST : OCI_INDEX,
    digest: digestFor(`${name} index`),
    size,
  };
  return { name, platform, descriptor, manifests: [...form.strays, image, ...attestations] };
}

/** Sources that can be stitched: one to five platforms, plain or attested, of either kind. */
export const validSources: fc.Arbitrary<IndexSource[]> = fc
  .uniqueArray(shape, { minLength: 1, maxLength: 5, selector: (form) => platformKey(form.platform) })
  .map((shapes) => shapes.map(sourceOf));

export const indexAnnotations: fc.Arbitrary<Record<string, string>> = annotations;

/** JSON that comes near to what is expected, so that not everything fails at the first member. */
export const nearlyDescriptor: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  stray,
  fc.record(
    {
      mediaType: fc.oneof(
        fc.constantFrom(OCI_MANIFEST, OCI_INDEX, DOCKER_LIST),
        fc.jsonValue({ maxDepth: 1 }),
      ),
      digest: fc.oneof(digest, fc.jsonValue({ maxDepth: 1 })),
      size: fc.oneof(size, fc.jsonValue({ maxDepth: 1 })),
      platform: fc.oneof(foundPlatform, fc.jsonValue({ maxDepth: 2 })),
      annotations: fc.oneof(annotations, fc.jsonValue({ maxDepth: 2 })),
      artifactType: fc.jsonValue({ maxDepth: 1 }),
      urls: fc.jsonValue({ maxDepth: 1 }),
      data: fc.jsonValue({ maxDepth: 1 }),
    },
    { requiredKeys: ['mediaType', 'digest', 'size'] },
  ),
);

const descriptors = fc.oneof(fc.array(nearlyDescriptor, { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 }));

export const nearlyManifest: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      schemaVersion: fc.oneof(fc.constant(2), fc.jsonValue({ maxDepth: 1 })),
      mediaType: fc.oneof(
        fc.constantFrom(OCI_MANIFEST, OCI_INDEX, DOCKER_LIST),
        fc.jsonValue({ maxDepth: 1 }),
      ),
      config: nearlyDescriptor,
      layers: descriptors,
      manifests: descriptors,
      subject: nearlyDescriptor,
      annotations: fc.oneof(annotations, fc.jsonValue({ maxDepth: 2 })),
    },
    { requiredKeys: [] },
  ),
);

/** The same JSON value with the members of its objects in another order. */
export function shuffled<Value>(value: Value, seed: number): Value {
  if (Array.isArray(value)) return value.map((entry) => shuffled(entry, seed)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, shuffled(member, seed)] as const);
  const cut = entries.length === 0 ? 0 : seed % entries.length;
  return Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse()) as Value;
}
