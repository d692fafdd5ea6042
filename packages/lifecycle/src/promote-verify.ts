import {
  type Digest,
  formatImageName,
  formatPlatform,
  formatReference,
  type ImageName,
  type IndexPart,
  type IndexSource,
  isAttestation,
  isIndexType,
  type Manifest,
  MultiarchError,
  parsePlatform,
  type Reference,
  readManifest,
  resolvePart,
  satisfiesPlatform,
} from '@multiarch/oci';
import { type RegistryClient, RegistryError } from '@multiarch/registry';
import { provenanceOf } from './held-image.js';
import { type ImageContent, readImageContent } from './image-content.js';
import type { Provenance } from './mutable-tag.js';
import type { PlannedPromotion, PromotionPlan } from './promote-plan.js';
import { REVISION_LABEL } from './standard-labels.js';
import { archTag, finalTag } from './tag-names.js';

/** One variant as it was found at its source, and found right. */
export interface VerifiedVariant {
  readonly planned: PlannedPromotion;
  readonly manifest: Manifest;
  readonly provenance: Provenance;
  /** One for each planned platform, in that order. */
  readonly parts: readonly IndexPart[];
  /** What each platform's arch tag holds, in the order of `parts`. */
  readonly archManifests: readonly Manifest[];
}

/**
 * Finds a variant in a repository and checks it: its commit is the one that was asked for, and its platforms are
 * those of the plan, all of them and no others, as the images' own configs say.
 *
 * @throws RegistryError; MultiarchError `CONFLICT` with both values
 */
export async function verifyVariant(
  registry: RegistryClient,
  image: ImageName,
  planned: PlannedPromotion,
  plan: Pick<PromotionPlan, 'revision' | 'archTags'>,
): Promise<VerifiedVariant> {
  const { manifest, name } = await findSource(registry, image, planned);
  const contents = await readContents(registry, image, manifest, name);
  const provenance = provenanceOf(manifest, contents);
  if (plan.revision !== undefined) checkRevision(name, manifest, contents, plan.revision);
  checkPlatforms(name, planned.platforms, contents);
  const parts = readParts(name, planned.platforms, manifest);
  const archManifests =
    plan.archTags === 'keep'
      ? await Promise.all(parts.map((part) => findArchManifest(registry, image, planned, part)))
      : [];
  return { planned, manifest, provenance, parts, archManifests };
}

/** The variant's final tag; where it has one platform, its arch tag will do: they hold the same. */
async function findSource(
  registry: RegistryClient,
  image: ImageName,
  { name, platforms, source }: PlannedPromotion,
): Promise<{ manifest: Manifest; name: string }> {
  if ('digest' in source) return readSource(registry, { ...image, digest: source.digest });
  const [only = '', ...others] = platforms;
  const tag = finalTag(source.tag, name);
  const first = await readSource(registry, { ...image, tag }).catch((error: unknown) => {
    if (error instanceof RegistryError && error.notFound) return error;
    throw error;
  });
  if (!(first instanceof RegistryError)) return first;
  const second = archTag(source.tag, only, name);
  const advice = `Check that what is to be promoted was built and pushed there: tag ${tag}${others.length === 0 ? ` or ${second}` : ''}.`;
  try {
    if (others.length === 0) return await readSource(registry, { ...image, tag: second });
  } catch (error) {
    if (!(error instanceof RegistryError) || !error.notFound) throw error;
  }
  throw new RegistryError(first.code, first.message, first, { advice, cause: first });
}

async function readSource(registry: RegistryClient, reference: Reference) {
  return { manifest: await registry.getManifest(reference), name: formatReference(reference) };
}

function readContents(
  registry: RegistryClient,
  image: ImageName,
  manifest: Manifest,
  name: string,
): Promise<ImageContent[]> {
  const content = readManifest(manifest, name);
  const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
  return Promise.all(
    entries
      .filter((entry) => !isAttestation(entry))
      .map((entry) => readImageContent(registry, image, entry, manifest)),
  );
}

/** Every image has to be of this commit, and so has the index; what one of them does not say, the other does. */
function checkRevision(
  name: string,
  manifest: Manifest,
  contents: readonly ImageContent[],
  wanted: string,
): void {
  const stated = provenanceOf(manifest, []).revision;
  for (const { platform, labels } of contents) {
    const claims = [stated, labels[REVISION_LABEL]].filter((claim) => claim !== undefined && claim !== '');
    const wrong = claims.find((claim) => claim !== undefined && !isSameCommit(claim, wanted));
    if (claims.length > 0 && wrong === undefined) continue;
    throw new MultiarchError(
      'CONFLICT',
      `${name} (${formatPlatform(platform)}) was built from ${wrong ?? 'a commit that it does not name'}, not from ${wanted}`,
      {
        advice:
          'Nothing was written. Promote the tag that was built from this commit, or name the digest itself; check-revision: false goes without.',
      },
    );
  }
}

function isSameCommit(found: string, wanted: string): boolean {
  return found === wanted || (wanted.length < found.length && found.startsWith(wanted));
}

function checkPlatforms(name: string, planned: readonly string[], contents: readonly ImageContent[]): void {
  const wanted = planned.map((text) => parsePlatform(text));
  const isComplete = wanted.every((one) => contents.some(({ platform }) => satisfiesPlatform(platform, one)));
  const hasOthers = contents.some(({ platform }) => !wanted.some((one) => satisfiesPlatform(platform, one)));
  if (isComplete && !hasOthers && contents.length === wanted.length) return;
  const found = contents.map(({ platform }) => formatPlatform(platform)).join(', ') || 'nothing';
  throw new MultiarchError('CONFLICT', `${name} holds ${found}; the plan is ${planned.join(', ')}`, {
    advice: 'Nothing was written. Name the right platforms, in the architecture file or as platforms.',
  });
}

function readParts(name: string, platforms: readonly string[], manifest: Manifest): readonly IndexPart[] {
  const content = readManifest(manifest, name);
  const manifests = content.kind === 'index' ? { manifests: content.manifests } : {};
  return platforms.map((text) =>
    resolvePart({ name, platform: parsePlatform(text), descriptor: manifest.descriptor, ...manifests }),
  );
}

/** What the arch tag holds, so that it is the same at both ends; the image itself where the source has no such tag. */
async function findArchManifest(
  registry: RegistryClient,
  image: ImageName,
  { name, source }: PlannedPromotion,
  { image: wanted, source: { platform } }: IndexPart,
): Promise<Manifest> {
  const own = { registry: image.registry, repository: image.repository, digest: wanted.digest };
  if ('digest' in source) return registry.getManifest(own);
  const tag = archTag(source.tag, formatPlatform(platform), name);
  const reference = { registry: image.registry, repository: image.repository, tag };
  const manifest = await registry.getManifest(reference).catch((error: unknown) => {
    if (error instanceof RegistryError && error.notFound) return registry.getManifest(own);
    throw error;
  });
  const what = formatReference(reference);
  const held = imageIn({ name: what, platform, descriptor: manifest.descriptor }, manifest);
  if (held === wanted.digest) return manifest;
  throw new MultiarchError('CONFLICT', `${what} holds the image ${held}, but the index has ${wanted.digest}`, {
    advice: 'Nothing was written. The arch tag was pushed again since; run the stage build again, or use arch-tags: none.',
  });
}

function imageIn(source: IndexSource, manifest: Manifest): Digest {
  if (!isIndexType(manifest.descriptor.mediaType)) return manifest.descriptor.digest;
  const content = readManifest(manifest, source.name);
  return resolvePart({ ...source, ...(content.kind === 'index' ? { manifests: content.manifests } : {}) }).image
    .digest;
}

/**
 * What several sources of one variant have in common: they must be the same.
 *
 * @throws MultiarchError `CONFLICT` with both digests
 */
export function agreeOn(
  found: readonly { readonly image: ImageName; readonly variant: VerifiedVariant }[],
): VerifiedVariant {
  const [first, ...others] = found;
  if (first === undefined) throw new MultiarchError('INVALID_INPUT', 'there is nothing to promote');
  const digestOf = ({ manifest, archManifests }: VerifiedVariant) =>
    [manifest, ...archManifests].map(({ descriptor }) => descriptor.digest).join();
  const other = others.find(({ variant }) => digestOf(variant) !== digestOf(first.variant));
  if (other === undefined) return first.variant;
  const say = ({ image, variant }: typeof first) =>
    `${formatImageName(image)} has ${variant.manifest.descriptor.digest}`;
  throw new MultiarchError('CONFLICT', `the sources differ: ${say(first)}, ${say(other)}`, {
    advice: 'Nothing was written. Promote from one of them, or push to both in the same build.',
  });
}
