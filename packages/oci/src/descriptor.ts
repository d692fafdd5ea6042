import { type Digest, parseDigest } from './digest.js';
import { MultiarchError, quote } from './errors/error.js';
import { isJsonObject, type JsonObject, ordered, sortMembers } from './json.js';
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
  readonly urls?: readonly string[];
  /** The content itself, base64, where it is small. */
  readonly data?: string;
  readonly [other: string]: unknown;
}

/** BuildKit's annotations on the descriptor of an attestation manifest (attestation-storage.md). */
export const ATTESTATION_TYPE = 'vnd.docker.reference.type';
export const ATTESTATION_SUBJECT = 'vnd.docker.reference.digest';

/**
 * Checks a descriptor that came from outside. Optional members that are `null` are left out: Go, in which
 * registries and runtimes are written, reads `null` as nothing there.
 *
 * @param what whose it is, for the message
 * @throws MultiarchError `INVALID_CONTENT`
 */
export function parseDescriptor(value: unknown, what: string): Descriptor {
  const refuse: Refuse = (why) => new MultiarchError('INVALID_CONTENT', `${what}: ${why}`);
  if (!isJsonObject(value)) throw refuse(`a descriptor must be an object, not ${quote(value)}`);
  const { mediaType, size } = value;
  if (mediaType === undefined || mediaType === '') throw refuse('a descriptor has no mediaType');
  if (!isTypeName(mediaType)) throw refuse(`a descriptor has mediaType ${quote(mediaType)}`);
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw refuse(`a descriptor has size ${quote(size)}`);
  const digest = parseDigest(value.digest, what);
  const absent = OPTIONAL.filter((name) => value[name] === null);
  const present = Object.entries(value).filter(([name]) => !absent.includes(name));
  const descriptor = Object.fromEntries(present);
  checkOptional(descriptor, what, refuse);
  return { ...descriptor, mediaType, digest, size } as Descriptor;
}

type Refuse = (why: string) => MultiarchError;

const OPTIONAL = ['urls', 'annotations', 'data', 'artifactType', 'platform'];

function checkOptional(descriptor: JsonObject, what: string, refuse: Refuse): void {
  const { urls, annotations, data, artifactType, platform } = descriptor;
  if (urls !== undefined && !isTextList(urls)) throw refuse('urls is not a list of strings');
  if (annotations !== undefined) parseAnnotations(annotations, what);
  if (data !== undefined && typeof data !== 'string') throw refuse('data is not a string');
  if (artifactType !== undefined && !isTypeName(artifactType))
    throw refuse(`a descriptor has artifactType ${quote(artifactType)}`);
  if (platform !== undefined) checkPlatform(platform, refuse);
}

/**
 * Printable ASCII, so that it may stand in a header. RFC 6838 asks for more, but what breaks that (`spdx+json`
 * of early SBOMs) is out there and has to be copied.
 */
function isTypeName(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(value);
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function checkPlatform(value: unknown, refuse: Refuse): void {
  if (!isJsonObject(value)) throw refuse('platform is not an object');
  for (const name of ['os', 'architecture'])
    if (typeof value[name] !== 'string') throw refuse(`platform.${name} is not a string`);
  for (const name of ['variant', 'os.version'])
    if (value[name] !== undefined && typeof value[name] !== 'string')
      throw refuse(`platform.${name} is not a string`);
  if (value['os.features'] !== undefined && !isTextList(value['os.features']))
    throw refuse('platform.os.features is not a list of strings');
}

/**
 * Checks the annotations of a document that came from outside (image-spec `annotations.md`); none are an empty
 * object. A value that is not a string is refused, as runtimes cannot read the document then.
 *
 * @param what whose they are, for the message
 * @throws MultiarchError `INVALID_CONTENT`
 */
export function parseAnnotations(value: unknown, what: string): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return {};
  if (!isJsonObject(value))
    throw new MultiarchError('INVALID_CONTENT', `${what}: annotations is not an object`);
  const wrong = Object.entries(value).find(([, text]) => typeof text !== 'string');
  if (wrong === undefined) return value as Record<string, string>;
  throw new MultiarchError('INVALID_CONTENT', `${what}: annotation ${quote(wrong[0])} is not a string`);
}

/** Whether BuildKit marked this entry of an index as the attestations of another entry. */
export function isAttestation(descriptor: Descriptor): boolean {
  return descriptor.annotations?.[ATTESTATION_TYPE] === 'attestation-manifest';
}

/** Member names in the order in which the image-spec describes them; others follow by name. */
const DESCRIPTOR_ORDER = ['mediaType', 'digest', 'size', ...OPTIONAL];
const PLATFORM_ORDER = ['architecture', 'os', 'os.version', 'os.features', 'variant'];

/**
 * The same descriptor with its members in one fixed order at every depth, so that equal content gives equal bytes.
 *
 * @throws MultiarchError `INVALID_CONTENT` when a member is nested absurdly deep
 */
export function orderDescriptor(descriptor: Descriptor): JsonObject {
  const sorted = sortMembers(descriptor);
  const platform = isJsonObject(sorted.platform) ? ordered(sorted.platform, PLATFORM_ORDER) : undefined;
  return ordered({ ...sorted, platform }, DESCRIPTOR_ORDER);
}
