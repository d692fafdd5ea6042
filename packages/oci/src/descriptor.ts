import { type Digest, parseDigest } from './digest.js';
import { MultiarchError } from './errors.js';
import { isJsonObject, type JsonObject } from './json.js';
import type { Platform } from './platform.js';

/**
 * What points to content (image-spec `descriptor.md`). Members that we do not know are kept, so that a
 * descriptor that is lifted from one index into another stays what it was.
 */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes of the content; at most 2^53 - 1. */
  readonly size: number;
  readonly platform?: Platform;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly artifactType?: string;
  readonly [other: string]: unknown;
}

/** BuildKit's annotations on the descriptor of an attestation manifest (attestation-storage.md). */
export const ATTESTATION_TYPE = 'vnd.docker.reference.type';
export const ATTESTATION_SUBJECT = 'vnd.docker.reference.digest';

/**
 * Checks a descriptor that came from outside.
 *
 * @param what whose it is, for the message
 * @throws MultiarchError `INVALID_CONTENT`
 */
export function parseDescriptor(value: unknown, what: string): Descriptor {
  const refuse = (why: string) => new MultiarchError('INVALID_CONTENT', `${what}: ${why}`);
  if (!isJsonObject(value)) throw refuse('a descriptor must be an object');
  const { mediaType, size, platform, annotations, artifactType } = value;
  if (typeof mediaType !== 'string' || mediaType === '') throw refuse('a descriptor has no mediaType');
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw refuse(`a descriptor has size ${JSON.stringify(size)}`);
  const digest = parseDigest(value.digest, what);
  if (platform !== undefined) checkPlatform(platform, refuse);
  if (annotations !== undefined) checkAnnotations(annotations, refuse);
  if (artifactType !== undefined && typeof artifactType !== 'string')
    throw refuse('artifactType is not a string');
  return { ...value, mediaType, digest, size } as Descriptor;
}

type Refuse = (why: string) => MultiarchError;

function checkPlatform(value: unknown, refuse: Refuse): asserts value is Platform {
  if (!isJsonObject(value)) throw refuse('platform is not an object');
  for (const name of ['os', 'architecture'])
    if (typeof value[name] !== 'string') throw refuse(`platform.${name} is not a string`);
  for (const name of ['variant', 'os.version'])
    if (value[name] !== undefined && typeof value[name] !== 'string')
      throw refuse(`platform.${name} is not a string`);
  const features = value['os.features'];
  const isList = Array.isArray(features) && features.every((feature) => typeof feature === 'string');
  if (features !== undefined && !isList) throw refuse('platform.os.features is not a list of strings');
}

function checkAnnotations(value: unknown, refuse: Refuse): asserts value is Record<string, string> {
  if (!isJsonObject(value) || Object.values(value).some((text) => typeof text !== 'string'))
    throw refuse('annotations must be an object of strings');
}

/** Whether BuildKit marked this entry of an index as the attestations of another entry. */
export function isAttestation(descriptor: Descriptor): boolean {
  return descriptor.annotations?.[ATTESTATION_TYPE] === 'attestation-manifest';
}

/** Member names in the order in which the image-spec describes them; others follow by name. */
const DESCRIPTOR_ORDER = [
  'mediaType',
  'digest',
  'size',
  'urls',
  'annotations',
  'data',
  'artifactType',
  'platform',
];
const PLATFORM_ORDER = ['architecture', 'os', 'os.version', 'os.features', 'variant'];

/** The same descriptor with its members in one fixed order, so that equal content gives equal bytes. */
export function orderDescriptor(descriptor: Descriptor): JsonObject {
  const { platform, annotations } = descriptor;
  return ordered(
    {
      ...descriptor,
      platform: platform === undefined ? undefined : ordered({ ...platform }, PLATFORM_ORDER),
      annotations: annotations === undefined ? undefined : ordered(annotations, []),
    },
    DESCRIPTOR_ORDER,
  );
}

/** The members that are set: those of `first` in that order, then the others by name (code units). */
export function ordered(object: JsonObject, first: readonly string[]): JsonObject {
  const others = Object.keys(object)
    .filter((name) => !first.includes(name))
    .sort();
  const names = [...first, ...others].filter((name) => object[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, object[name]]));
}
