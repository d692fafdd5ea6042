import { type Descriptor, parseAnnotations, parseDescriptor } from '../descriptor.js';
import { MultiarchError, quote } from '../errors/error.js';
import { type JsonObject, parseJsonObject } from '../json.js';
import { essence, isImageType, isIndexType, isSchema1Type, OCI_INDEX, OCI_MANIFEST } from '../media-type.js';
import { digestOf } from './hash.js';

/** Registries and clients should take manifests up to this size (distribution-spec, "Pushing manifests"). */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

/** The bytes are the truth: everything else is read from them, and they are never written anew. */
export interface Manifest {
  readonly bytes: Uint8Array;
  readonly descriptor: Descriptor;
}

interface ImageManifest {
  readonly kind: 'image';
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  /** What it is, where it is no image (image-spec `manifest.md`); absent where it is empty. */
  readonly artifactType?: string;
  readonly subject?: Descriptor;
  readonly annotations: Readonly<Record<string, string>>;
}

interface ImageIndex {
  readonly kind: 'index';
  readonly manifests: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A manifest of a type that we do not know: can be moved, cannot be looked into. */
interface UnknownManifest {
  readonly kind: 'unknown';
}

type ManifestContent = ImageManifest | ImageIndex | UnknownManifest;

/**
 * A manifest as it came over the wire.
 *
 * @param contentType the answer's `Content-Type`; parameters are ignored. Missing or generic: the body decides
 * @param what whose it is, for messages
 * @throws MultiarchError `INVALID_CONTENT` when it is not a JSON object, is schema 1, or its type and its bytes
 *   contradict each other (CVE-2021-41190)
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
  const written = writtenMediaType(body, what);
  const known = claimed === undefined || GENERIC.has(claimed) ? undefined : claimed;
  if (written !== undefined && known !== undefined && written !== known)
    throw new MultiarchError(
      'INVALID_CONTENT',
      `${what} was sent as ${quote(known)} but says of itself that it is ${quote(written)}`,
    );
  const mediaType = known ?? written;
  if (mediaType !== undefined) return mediaType;
  if (Array.isArray(body.manifests)) return OCI_INDEX;
  if (Array.isArray(body.layers)) return OCI_MANIFEST;
  throw new MultiarchError('INVALID_CONTENT', `${what} is neither an image manifest nor an index`);
}

function writtenMediaType({ mediaType }: JsonObject, what: string): string | undefined {
  if (mediaType === undefined || mediaType === null || mediaType === '') return undefined;
  if (typeof mediaType === 'string') return essence(mediaType);
  throw new MultiarchError('INVALID_CONTENT', `${what} has mediaType ${quote(mediaType)}`);
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
 * What the bytes say. A type that we do not know is no error (image-spec `image-index.md`).
 *
 * @param what whose they are, for messages; by default their digest
 * @throws MultiarchError `INVALID_CONTENT` when a member that the specification requires is missing or malformed
 */
export function readManifest(
  { bytes, descriptor }: Manifest,
  what: string = descriptor.digest,
): ManifestContent {
  const isIndex = isIndexType(descriptor.mediaType);
  if (!isIndex && !isImageType(descriptor.mediaType)) return { kind: 'unknown' };
  const body = parseJsonObject(bytes, what);
  const hasSubject = body.subject !== undefined && body.subject !== null;
  const common = {
    annotations: parseAnnotations(body.annotations, what),
    ...(hasSubject ? { subject: parseDescriptor(body.subject, `${what}: subject`) } : {}),
  };
  if (isIndex) return { kind: 'index', manifests: readList(body.manifests, `${what}: manifests`), ...common };
  const config = parseDescriptor(body.config, `${what}: config`);
  const { artifactType } = body;
  const hasType = typeof artifactType === 'string' && artifactType !== '';
  return {
    kind: 'image',
    config,
    layers: readList(body.layers, `${what}: layers`),
    ...(hasType ? { artifactType } : {}),
    ...common,
  };
}

/** Go writes an empty list as `null`. */
function readList(value: unknown, what: string): Descriptor[] {
  if (value === null) return [];
  if (!Array.isArray(value)) throw new MultiarchError('INVALID_CONTENT', `${what} is not a list`);
  return value.map((entry, index) => parseDescriptor(entry, `${what}[${index}]`));
}
