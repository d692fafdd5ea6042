import { ATTESTATION_SUBJECT, type Descriptor, orderDescriptor } from '../descriptor.js';
import type { Digest } from '../digest.js';
import { sortEntries } from '../entry.js';
import { MultiarchError, quote } from '../errors/error.js';
import { sortMembers } from '../json.js';
import { DOCKER_LIST, isDockerType, isIndexType, isSchema1Type, OCI_INDEX } from '../media-type.js';
import { formatPlatform, type Platform, platformKey, samePlatform, satisfiesPlatform } from '../platform.js';
import { digestOf } from './hash.js';
import { MAX_MANIFEST_BYTES, type Manifest } from './manifest.js';

/** One platform of the index to be: what a registry says is behind its arch tag. */
export interface IndexSource {
  /** How the user calls it, for messages: `ghcr.io/org/app:1.2-arm64`. */
  readonly name: string;
  readonly platform: Platform;
  readonly descriptor: Descriptor;
  /** The entries of the manifest when `descriptor` is itself an index (BuildKit's default provenance). */
  readonly manifests?: readonly Descriptor[];
}

interface AssembledIndex<S extends IndexSource = IndexSource> extends Manifest {
  /** For each source, in their order: its image and the attestations that speak of that image. */
  readonly parts: readonly IndexPart<S>[];
  /** Those of all parts. */
  readonly warnings: readonly string[];
}

export interface IndexPart<S extends IndexSource = IndexSource> {
  readonly source: S;
  /** Always with a platform: its own, or where it says none, the one that was asked for. */
  readonly image: Descriptor;
  readonly attestations: readonly Descriptor[];
  /** What travels with it: further images for its platform, of which the first counts, and what speaks of them. */
  readonly companions: readonly Descriptor[];
  /** What the user should know although it stops nothing: which entries of the source were left out, and why. */
  readonly warnings: readonly string[];
}

/**
 * Makes one index of several platforms' images. Sources that are indexes are flattened by one level: their
 * image and its attestations are lifted with their descriptors unchanged; an index is never nested in an index.
 * Images come first, in the order of the sources, then attestations, as BuildKit orders them.
 *
 * The bytes are deterministic: equal sources in equal order give equal bytes, today and on every registry. The
 * type is Docker's list when every child is a Docker type and nothing is annotated (which that type cannot hold),
 * otherwise an OCI index (image-spec `image-index.md`).
 *
 * @throws MultiarchError `INVALID_INPUT` without any source; `CONFLICT` when two images are for one platform, one
 *   image is for two, or a source holds another platform than it should or another index; `INVALID_CONTENT` when
 *   an image is schema 1, or the result exceeds 4 MiB
 */
export function assembleIndex<S extends IndexSource>(
  sources: readonly S[],
  annotations: Readonly<Record<string, string>> = {},
): AssembledIndex<S> {
  if (sources.length === 0) throw new MultiarchError('INVALID_INPUT', 'an index needs at least one image');
  const parts = sources.map((source) => resolvePart(source));
  refuseDuplicates(parts);
  const images = parts.map((part) => part.image);
  const companions = parts.flatMap((part) => part.companions);
  const entries = dedupe([
    ...images,
    ...sortEntries(companions).images,
    ...parts.flatMap((part) => part.attestations),
    ...companions,
  ]);

  const hasAnnotations = Object.keys(annotations).length > 0;
  const mediaType = !hasAnnotations && entries.every(fitsDockerList) ? DOCKER_LIST : OCI_INDEX;
  const bytes = encode({
    schemaVersion: 2,
    mediaType,
    manifests: entries.map(orderDescriptor),
    ...(hasAnnotations ? { annotations: sortMembers(annotations) } : {}),
  });
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  return { bytes, descriptor, parts, warnings: parts.flatMap((part) => part.warnings) };
}

/** Docker's list knows neither annotations nor the other members that OCI has added to descriptors. */
function fitsDockerList({ mediaType, annotations, artifactType, data }: Descriptor): boolean {
  const hasMore = [annotations, artifactType, data].some((member) => member !== undefined);
  return isDockerType(mediaType) && !hasMore;
}

function encode(body: object): Uint8Array {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  if (bytes.byteLength <= MAX_MANIFEST_BYTES) return bytes;
  throw new MultiarchError(
    'INVALID_CONTENT',
    `the index would have ${bytes.byteLength} bytes; registries take ${MAX_MANIFEST_BYTES}`,
  );
}

/**
 * The image of a source and what speaks of it, whether the source is that image or BuildKit's index around it.
 *
 * @throws MultiarchError `CONFLICT` when the source does not hold exactly one image for its platform, or holds
 *   another index; `INVALID_CONTENT` when the image is schema 1
 */
export function resolvePart<S extends IndexSource>(source: S): IndexPart<S> {
  const entries = entriesOf(source);
  const isIndex = isIndexType(source.descriptor.mediaType);
  const { images, attestations, about, unknown } = isIndex
    ? sortEntries(entries)
    : { ...NONE, images: entries };
  const { image, further } = chooseImage(source, images);
  const speaksOf = (entry: Descriptor) => entry.annotations?.[ATTESTATION_SUBJECT];
  const isOf = (entry: Descriptor, some: readonly Descriptor[]) =>
    some.some(({ digest }) => digest === speaksOf(entry));
  const orphans = attestations.filter((entry) => !isOf(entry, images));
  // Some runtimes take an entry without platform for one that runs everywhere.
  const unplaced = images.filter((entry) => entry.platform === undefined && entry.digest !== image.digest);
  const isTheirs = (entry: Descriptor) => speaksOf(entry) === undefined || isOf(entry, [image, ...further]);
  return {
    source,
    image,
    attestations: attestations.filter((entry) => speaksOf(entry) === image.digest),
    companions: [
      ...further,
      ...attestations.filter((entry) => isOf(entry, further)),
      ...about.filter(isTheirs),
    ],
    warnings: [
      ...orphans.map(({ digest }) => leftOut(source, digest, 'an attestation that speaks of no image in it')),
      ...unplaced.map(({ digest }) => leftOut(source, digest, 'which says no platform')),
      ...unknown.map(({ digest }) => leftOut(source, digest, 'which is no manifest that is known')),
    ],
  };
}

function leftOut({ name }: IndexSource, digest: Digest, why: string): string {
  return `${name}: left out ${digest}, ${why}`;
}

const NONE = sortEntries([]);

/** The manifests that a source brings: itself, or what it lists. */
function entriesOf({ name, descriptor, manifests }: IndexSource): readonly Descriptor[] {
  if (!isIndexType(descriptor.mediaType)) return [descriptor];
  if (manifests === undefined)
    throw new MultiarchError('INVALID_CONTENT', `${name} is an index whose entries were not read`);
  const nested = manifests.find((entry) => isIndexType(entry.mediaType));
  if (nested === undefined) return manifests;
  throw new MultiarchError(
    'CONFLICT',
    `${name} (${descriptor.digest}) is an index that holds another index (${nested.digest})`,
    { advice: 'Name the image manifest itself, by digest, as the source.' },
  );
}

/** An image for a platform, and others for the same. */
interface Chosen {
  readonly image: Descriptor;
  readonly further: readonly Descriptor[];
}

/** The image for the platform that was asked for. */
function chooseImage({ name, platform }: IndexSource, images: readonly Descriptor[]): Chosen {
  const chosen = matchImage(platform, images);
  if (chosen === undefined) {
    const found = images.map((entry) => (entry.platform ? quotePlatform(entry.platform) : 'no platform'));
    throw new MultiarchError(
      'CONFLICT',
      `${name} should hold one image for ${formatPlatform(platform)}, but holds ${found.join(', ') || 'none'}`,
      { advice: 'Check the platform of the leg and a `FROM --platform=…` in its Dockerfile.' },
    );
  }
  if (isSchema1Type(chosen.image.mediaType))
    throw new MultiarchError('INVALID_CONTENT', `${name} is a schema 1 manifest, which an index cannot hold`);
  return chosen;
}

/**
 * Of several images those whose variant is exactly what was asked for win, and of those for one platform the first
 * (image-spec `image-index.md`): other tools put an image that is compressed otherwise behind it.
 */
function matchImage(wanted: Platform, images: readonly Descriptor[]): Chosen | undefined {
  if (images.every(({ platform }) => platform === undefined)) {
    const [image, ...more] = dedupe(images);
    if (image === undefined || more.length > 0) return undefined;
    return { image: { ...image, platform: wanted }, further: [] };
  }
  const matches = images.filter(({ platform }) => platform && satisfiesPlatform(platform, wanted));
  const exact = matches.filter(({ platform }) => platform && samePlatform(platform, wanted));
  const [image, ...further] = dedupe(exact.length > 0 ? exact : matches);
  const own = image?.platform;
  if (image === undefined || own === undefined) return undefined;
  const isSame = further.every(({ platform }) => platform && samePlatform(platform, own));
  return isSame ? { image, further } : undefined;
}

/** As `formatPlatform`, fit for a message although its text came from outside. */
function quotePlatform(platform: Platform): string {
  const text = formatPlatform(platform);
  return /^[\w./-]{1,100}$/.test(text) ? text : quote(text);
}

function refuseDuplicates(parts: readonly IndexPart[]): void {
  const byPlatform = new Map<string, IndexPart>();
  const byDigest = new Map<Digest, IndexPart>();
  for (const part of parts) {
    const platform = platformOf(part);
    const key = platformKey(platform);
    const rival = byPlatform.get(key);
    if (rival !== undefined)
      throw new MultiarchError(
        'CONFLICT',
        `${rival.source.name} and ${part.source.name} are both for ${quotePlatform(platform)}`,
      );
    const twin = byDigest.get(part.image.digest);
    if (twin !== undefined)
      throw new MultiarchError(
        'CONFLICT',
        `${quotePlatform(platformOf(twin))} and ${quotePlatform(platform)} are the same image (${part.image.digest})`,
        { advice: 'One of the builds ran for the wrong platform; check its runner and its Dockerfile.' },
      );
    byPlatform.set(key, part);
    byDigest.set(part.image.digest, part);
  }
}

function platformOf({ image, source }: IndexPart): Platform {
  return image.platform ?? source.platform;
}

/** Of entries with one digest the first: the one that counts for all readers (image-spec `image-index.md`). */
function dedupe(descriptors: readonly Descriptor[]): Descriptor[] {
  const seen = new Map<Digest, Descriptor>();
  for (const entry of descriptors) if (!seen.has(entry.digest)) seen.set(entry.digest, entry);
  return [...seen.values()];
}
