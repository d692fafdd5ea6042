import { type Digest, MultiarchError, sortEntries } from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import { type Origin, readOrigin, SOURCE_LABEL } from '@multiarch/plan';
import { RegistryError, type Repository } from '@multiarch/registry';
import { type ImageContent, readImageContent } from '../image/content.js';

/** What an image says of itself, or is going to say. */
export interface Claims extends Origin {
  /** `org.opencontainers.image.source`: the repository that it was built from. */
  readonly source?: string | undefined;
}

/** Commit, version and source, each from the first of several sets of labels or annotations that says it. */
export function readClaims(sources: readonly Readonly<Record<string, string>>[]): Claims {
  const source = sources
    .map((labels) => labels[SOURCE_LABEL])
    .find((value) => value !== undefined && value !== '');
  return { ...readOrigin(sources), source };
}

/** What a tag holds now. */
export interface TaggedImage extends Origin {
  /** Absent where it is nothing that can be read as an image. */
  readonly digest?: Digest;
}

/**
 * What is behind a tag that is about to be moved, with version and commit as the index or its first image says
 * them; `undefined` when there is no such tag. One GET where annotations say both. What is no image, or is not whole,
 * says nothing of itself: it is no reason not to replace it.
 *
 * @param source the repository whose images are believed, see {@link originOf}
 * @throws RegistryError
 */
export async function readTaggedImage(
  repository: Repository,
  tag: string,
  source?: string,
): Promise<TaggedImage | undefined> {
  try {
    return await read(repository, tag, source);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
  }
  // It may have been spoilt on its way, and be something newer.
  try {
    return await read(repository, tag, source);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return {};
  }
}

/** Whether it is what is there that is wrong, or that a part of it is missing. */
export function isUnreadable(error: unknown): boolean {
  if (error instanceof RegistryError && error.notFound) return true;
  return error instanceof MultiarchError && error.code === 'INVALID_CONTENT';
}

async function read(
  repository: Repository,
  tag: string,
  source: string | undefined,
): Promise<TaggedImage | undefined> {
  const manifest = await repository.findManifest({ tag });
  if (manifest === undefined) return undefined;
  const { digest } = manifest.descriptor;
  const said = originOf(manifest, [], source);
  if (said.revision !== undefined && said.version !== undefined) return { digest, ...said };
  return { digest, ...originOf(manifest, await firstImage(repository, manifest), source) };
}

/** The first image that is behind a manifest; none where nothing is, or what it is cannot be read from it. */
async function firstImage(repository: Repository, manifest: Manifest): Promise<readonly ImageContent[]> {
  const content = readManifest(manifest);
  const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
  const [first] = sortEntries(entries).images;
  if (first === undefined || content.kind === 'unknown') return [];
  return [await readImageContent(repository, first, manifest)];
}

/**
 * What a manifest and its first image say, whoever built them.
 *
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
export async function readClaimsBehind(repository: Repository, manifest: Manifest): Promise<Claims> {
  return claimsOf(manifest, await firstImage(repository, manifest));
}

/**
 * What annotations say goes before labels: they are of what is published, labels of what it was built from. An image
 * has the labels of its base image unless its build says otherwise: where `source` is given, labels count only if
 * they name that repository, and annotations unless they name another one.
 */
export function originOf(manifest: Manifest, images: readonly ImageContent[], source?: string): Origin {
  const content = readManifest(manifest);
  const annotations = content.kind === 'unknown' ? {} : content.annotations;
  const believed = images.map(({ labels }) => labels).filter((labels) => isOf(source, labels[SOURCE_LABEL]));
  return readOrigin([
    ...(isOf(source, annotations[SOURCE_LABEL] ?? source) ? [annotations] : []),
    ...believed,
  ]);
}

/** All that a manifest and its images say, whoever built them. */
export function claimsOf(manifest: Manifest, images: readonly ImageContent[]): Claims {
  const content = readManifest(manifest);
  const annotations = content.kind === 'unknown' ? {} : content.annotations;
  return readClaims([annotations, ...images.map(({ labels }) => labels)]);
}

function isOf(source: string | undefined, said: string | undefined): boolean {
  return source === undefined || said === source;
}
