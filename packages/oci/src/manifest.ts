import { type Descriptor, parseDescriptor } from './descriptor.js';
import { type Digest, digestOf } from './digest.js';
import { MultiarchError } from './errors.js';
import { isJsonObject, type JsonObject, parseJsonObject } from './json.js';
import { essence, isImageType, isIndexType, isSchema1Type, OCI_INDEX, OCI_MANIFEST } from './media-type.js';

/** Registries and clients should take manifests up to this size (distribution-spec, "Pushing manifests"). */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

/** The bytes are the truth: everything else is read from them, and they are never written anew. */
export interface Manifest {
  readonly bytes: Uint8Array;
  readonly descriptor: Descriptor;
}

export interface ImageManifest {
  readonly kind: 'image';
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface ImageIndex {
  readonly kind: 'index';
  readonly manifests: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A manifest of a type that we do not know: can be moved, cannot be looked into. */
export interface UnknownManifest {
  readonly kind: 'unknown';
}

export type ManifestContent = ImageManifest | ImageIndex | UnknownManifest;

/**
 * A manifest as it came over the wire.
 *
 * @param contentType the answer's `Content-Type`; parameters are ignored. Missing or generic: the body decides
 * @param what whose it is, for messages
 * @throws MultiarchError `INVALID_CONTENT` when it is schema 1, or its type and its bytes contradict each other
 *   (CVE-2021-41190)
 */
export function manifestOf(bytes: Uint8Array, contentType: string | undefined, what: string): Manifest {
  const claimed = contentType === undefined ? undefined : essence(contentType);
  if (claimed !== undefined && isSchema1Type(claimed)) throw schema1(what);
  const body = parseJsonObject(bytes, what);
  if (body.schemaVersion === 1) throw schema1(what);
  const mediaType = decideMediaType(body, claimed, what);
  refuseAmbiguity(body, mediaType, what);
  return { bytes, descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength } };
}

function schema1(what: string): MultiarchError {
  return new MultiarchError('INVALID_CONTENT', `${what} is a schema 1 manifest, which has been retired`, {
    advice: 'Push the image again with a Docker version of this decade.',
  });
}

/** Types that say nothing about the content: what servers send when they do not know. */
const GENERIC = new Set(['', 'application/json', 'application/octet-stream', 'text/plain']);

function decideMediaType(body: JsonObject, claimed: string | undefined, what: string): string {
  const written = typeof body.mediaType === 'string' ? essence(body.mediaType) : undefined;
  const known = claimed === undefined || GENERIC.has(claimed) ? undefined : claimed;
  if (written !== undefined && known !== undefined && written !== known)
    throw new MultiarchError(
      'INVALID_CONTENT',
      `${what} was sent as ${known} but says of itself that it is ${written}`,
    );
  const mediaType = known ?? written;
  if (mediaType !== undefined) return mediaType;
  if (Array.isArray(body.manifests)) return OCI_INDEX;
  if (Array.isArray(body.layers)) return OCI_MANIFEST;
  throw new MultiarchError('INVALID_CONTENT', `${what} is neither an image manifest nor an index`);
}

/** A document that is both an image and an index means different things to different readers. */
function refuseAmbiguity(body: JsonObject, mediaType: string, what: string): void {
  const hasImage = body.layers !== undefined || body.config !== undefined;
  const hasIndex = body.manifests !== undefined;
  if (hasImage && hasIndex)
    throw new MultiarchError('INVALID_CONTENT', `${what} has both 'manifests' and 'layers' or 'config'`);
  if ((isIndexType(mediaType) && hasImage) || (isImageType(mediaType) && hasIndex))
    throw new MultiarchError('INVALID_CONTENT', `${what} is not what its type ${mediaType} says`);
}

/**
 * What the bytes say.
 *
 * @throws MultiarchError `INVALID_CONTENT` when a member that the specification requires is missing or malformed
 */
export function readManifest(
  { bytes, descriptor }: Manifest,
  what: string = descriptor.digest,
): ManifestContent {
  const body = parseJsonObject(bytes, what);
  const common = {
    annotations: readAnnotations(body.annotations, what),
    ...(body.subject === undefined ? {} : { subject: parseDescriptor(body.subject, `${what}: subject`) }),
  };
  if (isIndexType(descriptor.mediaType))
    return { kind: 'index', manifests: readList(body.manifests, `${what}: manifests`), ...common };
  if (isImageType(descriptor.mediaType)) {
    const config = parseDescriptor(body.config, `${what}: config`);
    return { kind: 'image', config, layers: readList(body.layers, `${what}: layers`), ...common };
  }
  return { kind: 'unknown' };
}

function readList(value: unknown, what: string): Descriptor[] {
  if (!Array.isArray(value)) throw new MultiarchError('INVALID_CONTENT', `${what} is not a list`);
  return value.map((entry, index) => parseDescriptor(entry, `${what}[${index}]`));
}

function readAnnotations(value: unknown, what: string): Record<string, string> {
  if (value === undefined || value === null) return {};
  if (!isJsonObject(value))
    throw new MultiarchError('INVALID_CONTENT', `${what}: annotations is not an object`);
  const texts = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(texts);
}

/** A digest as it is named in messages and tags of logs: enough to recognise it, short enough to read. */
export function shortDigest(digest: Digest): string {
  return digest.replace(/^([a-z0-9]+:[a-f0-9]{12}).*$/, '$1');
}
