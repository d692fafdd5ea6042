import {
  ATTESTATION_SUBJECT,
  type Descriptor,
  isAttestation,
  orderDescriptor,
  ordered,
} from './descriptor.js';
import { digestOf } from './digest.js';
import { MultiarchError } from './errors.js';
import { MAX_MANIFEST_BYTES, type Manifest } from './manifest.js';
import { DOCKER_LIST, isDockerType, isIndexType, OCI_INDEX } from './media-type.js';
import { formatPlatform, type Platform, platformKey, samePlatform, satisfiesPlatform } from './platform.js';

/** One platform of the index to be: what a registry says is behind its arch tag. */
export interface IndexSource {
  /** How the user calls it, for messages: `ghcr.io/org/app:1.2-arm64`. */
  readonly name: string;
  readonly platform: Platform;
  readonly descriptor: Descriptor;
  /** The entries of the manifest when `descriptor` is itself an index (BuildKit's default provenance). */
  readonly manifests?: readonly Descriptor[];
}

export interface AssembledIndex extends Manifest {
  /** For each source, in their order: its image and the attestations that speak of that image. */
  readonly parts: readonly IndexPart[];
  /** What the user should know although it stops nothing. */
  readonly warnings: readonly string[];
}

export interface IndexPart {
  readonly source: IndexSource;
  readonly image: Descriptor;
  readonly attestations: readonly Descriptor[];
}

/**
 * Makes one index of several platforms' images. Sources that are indexes are flattened by one level: their
 * image and its attestations are lifted with their descriptors unchanged; an index is never nested in an index.
 * Images come first, in the order of the sources, then attestations, as BuildKit orders them.
 *
 * The bytes are deterministic: equal sources give equal bytes, today and on every registry. The type is Docker's
 * list when every child is a Docker type and there are no annotations (which that type cannot hold), otherwise
 * an OCI index (image-spec `image-index.md`).
 *
 * @throws MultiarchError `CONFLICT` when two images are for one platform, one image is for two, a source
 *   holds another platform than it should, or is nested deeper; `INVALID_CONTENT` when the result exceeds 4 MiB
 */
export function assembleIndex(
  sources: readonly IndexSource[],
  annotations: Readonly<Record<string, string>> = {},
): AssembledIndex {
  if (sources.length === 0) throw new MultiarchError('INVALID_INPUT', 'an index needs at least one image');
  const warnings: string[] = [];
  const parts = sources.map((source) => resolvePart(source, warnings));
  refuseDuplicates(parts);
  const images = parts.map((part) => part.image);
  const entries = dedupe([...images, ...parts.flatMap((part) => part.attestations)]);

  const hasAnnotations = Object.keys(annotations).length > 0;
  const isDocker = !hasAnnotations && entries.every((entry) => isDockerType(entry.mediaType));
  const mediaType = isDocker ? DOCKER_LIST : OCI_INDEX;
  const body = {
    schemaVersion: 2,
    mediaType,
    manifests: entries.map(orderDescriptor),
    ...(hasAnnotations ? { annotations: ordered(annotations, []) } : {}),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  if (bytes.byteLength > MAX_MANIFEST_BYTES)
    throw new MultiarchError(
      'INVALID_CONTENT',
      `the index would have ${bytes.byteLength} bytes; registries take ${MAX_MANIFEST_BYTES}`,
    );
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  return { bytes, descriptor, parts, warnings };
}

/**
 * The image of a source and what speaks of it, whether the source is that image or BuildKit's index around it.
 *
 * @param warnings takes what the user should know although it stops nothing
 * @throws MultiarchError `CONFLICT` when the source does not hold exactly one image for its platform
 */
export function resolvePart(source: IndexSource, warnings: string[] = []): IndexPart {
  const { descriptor, platform, manifests } = source;
  if (!isIndexType(descriptor.mediaType)) {
    const { mediaType, digest, size } = descriptor;
    return { source, image: { mediaType, digest, size, platform }, attestations: [] };
  }
  if (manifests === undefined)
    throw new MultiarchError('INVALID_CONTENT', `${source.name} is an index whose entries were not read`);
  const image = chooseImage(source, manifests);
  const attestations = manifests.filter(isAttestation);
  const own = attestations.filter((entry) => entry.annotations?.[ATTESTATION_SUBJECT] === image.digest);
  for (const entry of attestations)
    if (!manifests.some((other) => other.digest === entry.annotations?.[ATTESTATION_SUBJECT]))
      warnings.push(`${source.name}: dropped attestation ${entry.digest}, which speaks of no image in it`);
  return { source, image, attestations: own };
}

/** The one entry for the platform that was asked for. */
function chooseImage(
  { name, platform, descriptor }: IndexSource,
  manifests: readonly Descriptor[],
): Descriptor {
  const images = manifests.filter((entry) => !isAttestation(entry));
  const nested = images.find((entry) => isIndexType(entry.mediaType));
  if (nested !== undefined)
    throw new MultiarchError(
      'CONFLICT',
      `${name} (${descriptor.digest}) is an index that holds another index (${nested.digest})`,
      { advice: 'Name the image manifest itself, by digest, as the source.' },
    );
  const found = images.map((entry) => (entry.platform ? formatPlatform(entry.platform) : 'no platform'));
  const [only] = images;
  if (only !== undefined && images.length === 1 && only.platform === undefined) return { ...only, platform };
  const matches = images.filter((entry) => entry.platform && satisfiesPlatform(entry.platform, platform));
  const exact = matches.filter((entry) => entry.platform && samePlatform(entry.platform, platform));
  const [match] = exact.length === 1 ? exact : matches;
  if (match === undefined || (matches.length > 1 && exact.length !== 1))
    throw new MultiarchError(
      'CONFLICT',
      `${name} should hold one image for ${formatPlatform(platform)}, but holds ${found.join(', ') || 'none'}`,
      { advice: 'Check the platform of the leg and a `FROM --platform=…` in its Dockerfile.' },
    );
  return match;
}

function refuseDuplicates(parts: readonly IndexPart[]): void {
  for (const [index, part] of parts.entries()) {
    const platform = part.image.platform ?? part.source.platform;
    for (const earlier of parts.slice(0, index)) {
      const other = earlier.image.platform ?? earlier.source.platform;
      if (platformKey(platform) === platformKey(other))
        throw new MultiarchError(
          'CONFLICT',
          `${earlier.source.name} and ${part.source.name} are both for ${formatPlatform(platform)}`,
        );
      if (part.image.digest === earlier.image.digest)
        throw new MultiarchError(
          'CONFLICT',
          `${formatPlatform(other)} and ${formatPlatform(platform)} are the same image (${part.image.digest})`,
          { advice: 'One of the builds ran for the wrong platform; check its runner and its Dockerfile.' },
        );
    }
  }
}

function dedupe(descriptors: readonly Descriptor[]): Descriptor[] {
  return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
}
