import {
  ATTESTATION_SUBJECT,
  type Descriptor,
  type Digest,
  formatReference,
  isAttestation,
  isJsonObject,
  type JsonObject,
  MultiarchError,
  type Platform,
  parseDigest,
  parseJsonObject,
  quote,
  satisfiesPlatform,
  settle,
  sortEntries,
} from '@multiarch/oci';
import { type Manifest, readManifest, sha256 } from '@multiarch/oci/content';
import type { Repository } from '@multiarch/registry';

/** Bytes of an image's config that are read; the largest seen have a few hundred thousand. */
const CONFIG_LIMIT = 4 * 1024 * 1024;

/** What an image's manifest and config say of it. */
export interface ImageContent {
  /** What the index says of it, where it says something. */
  readonly declared?: Platform;
  /** From the config: what was asked for when it was built, which is not always what is inside. */
  readonly platform: Platform;
  /** The config's digest. It covers the content of all layers, however they are compressed. */
  readonly config: Digest;
  readonly labels: Readonly<Record<string, string>>;
  readonly layers: number;
  /**
   * Hash of what its layers unpack to (`rootfs.diff_ids`, image-spec config.md): equal for images with the same files.
   * Absent where the config names none.
   */
  readonly content?: Digest;
  /** Bytes of config and layers as they are stored and pulled. */
  readonly compressedSize: number;
}

/** An image as it was read through what names it: itself, or an index around it. */
export interface ListedImage extends ImageContent {
  /** Its descriptor, and then those of the attestations that speak of it. */
  readonly listed: readonly Descriptor[];
}

/** Digests of what an image consists of. */
export interface ImageParts {
  readonly manifest?: Digest;
  readonly config?: Digest;
}

/** What an image is read through. */
type ImageSource = Pick<Repository, 'image' | 'getManifest' | 'getBlob'>;

/**
 * Reads every image behind a digest, attestations aside.
 *
 * @param parts what is believed to be behind it, and is asked for at once. What is there is read, whether it was believed
 *   or not
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
export async function readImageContents(
  from: Repository,
  digest: Digest,
  parts: ImageParts = {},
): Promise<readonly ListedImage[]> {
  const repository = readAhead(from, digest, parts);
  const manifest = await repository.getManifest({ digest });
  const content = readManifest(manifest);
  const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
  const { images } = sortEntries(entries);
  const attestations = entries.filter(isAttestation);
  return settle(
    images.map(async (entry) => {
      const own = attestations.filter(
        ({ annotations }) => annotations?.[ATTESTATION_SUBJECT] === entry.digest,
      );
      return { ...(await readImageContent(repository, entry, manifest)), listed: [entry, ...own] };
    }),
  );
}

/** A repository whose answers about these parts are under way already. */
function readAhead(repository: Repository, top: Digest, { manifest, config }: ImageParts): ImageSource {
  const started = <T>(answer: Promise<T>): Promise<T> => {
    // It is caught by whoever needs it.
    answer.catch(() => undefined);
    return answer;
  };
  const isInside = manifest !== undefined && manifest !== top;
  const ahead = isInside ? started(repository.getManifest({ digest: manifest })) : undefined;
  const body = config === undefined ? undefined : started(repository.getBlob(config, CONFIG_LIMIT));
  return {
    image: repository.image,
    getManifest: (reference) =>
      'digest' in reference && reference.digest === manifest && ahead !== undefined
        ? ahead
        : repository.getManifest(reference),
    getBlob: (digest, limit) =>
      digest === config && body !== undefined ? body : repository.getBlob(digest, limit),
  };
}

/**
 * Reads one image: its manifest, unless `top` is it, and its config.
 *
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
export async function readImageContent(
  repository: ImageSource,
  { digest, platform: declared }: Descriptor,
  top: Manifest,
): Promise<ImageContent> {
  const manifest = digest === top.descriptor.digest ? top : await repository.getManifest({ digest });
  const what = formatReference({ ...repository.image, digest });
  const content = readManifest(manifest, what);
  if (content.kind !== 'image') throw new MultiarchError('INVALID_CONTENT', `${what} is not an image`);
  const { config, layers, artifactType = config.mediaType } = content;
  const body = parseJsonObject(await repository.getBlob(config.digest, CONFIG_LIMIT), `config of ${what}`);
  return {
    ...(declared === undefined ? {} : { declared }),
    platform: readPlatform(body, config, artifactType, what),
    config: config.digest,
    labels: readLabels(body),
    layers: layers.length,
    ...readContent(body),
    compressedSize: [config, ...layers].reduce((sum, part) => sum + part.size, 0),
  };
}

/** The types of configs that say what runs an image; others are of artifacts. */
const IMAGE_CONFIG = /^application\/vnd\.(?:oci\.image\.config|docker\.container\.image)\.v1\+json$/;

/** Members that are empty, or `null`, are absent: so Go reads them. */
function readPlatform(
  body: JsonObject,
  { mediaType }: Descriptor,
  artifactType: string,
  what: string,
): Platform {
  const { os, architecture, variant } = body;
  const version = body['os.version'];
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  if (!isText(os) || !isText(architecture)) {
    if (IMAGE_CONFIG.test(mediaType))
      throw new MultiarchError('INVALID_CONTENT', `the config of ${what} names no platform`);
    throw new MultiarchError(
      'INVALID_CONTENT',
      `${what} is no image, but an artifact (${quote(artifactType)})`,
      {
        advice: 'Name an image; what speaks of it, as signatures and SBOMs do, comes along by itself.',
      },
    );
  }
  return {
    architecture,
    os,
    ...(isText(version) ? { 'os.version': version } : {}),
    ...(isText(variant) ? { variant } : {}),
  };
}

/** `config.Labels` (image-spec config.md), where there are any. */
function readLabels({ config }: JsonObject): Readonly<Record<string, string>> {
  const labels = isJsonObject(config) && isJsonObject(config.Labels) ? config.Labels : {};
  return Object.fromEntries(
    Object.entries(labels).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

function readContent({ rootfs }: JsonObject): Pick<ImageContent, 'content'> {
  const ids = isJsonObject(rootfs) ? rootfs.diff_ids : undefined;
  if (!Array.isArray(ids) || ids.length === 0) return {};
  return { content: parseDigest(`sha256:${sha256(JSON.stringify(ids))}`) };
}

/** Whether the index and the config speak of different platforms; neither need say all that the other does. */
export function isAnother(declared: Platform, own: Platform): boolean {
  return !satisfiesPlatform(own, declared) && !satisfiesPlatform(declared, own);
}
