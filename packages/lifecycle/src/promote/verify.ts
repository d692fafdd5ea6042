import {
  type Digest,
  formatImageName,
  formatPlatform,
  formatReference,
  type ImageName,
  isIndexType,
  MultiarchError,
  parsePlatform,
  quote,
  satisfiesPlatform,
  settle,
  sortEntries,
} from '@multiarch/oci';
import {
  type IndexPart,
  type IndexSource,
  type Manifest,
  readManifest,
  resolvePart,
} from '@multiarch/oci/content';
import { archTag, finalTag, REVISION_LABEL } from '@multiarch/plan';
import { RegistryError, type Repository, type TagOrDigest } from '@multiarch/registry';
import { NO_COMMIT, OTHER_COMMIT, TAGS_AND_INDEX_DIFFER } from '../advice.js';
import { type ImageContent, isAnother, readImageContent } from '../image/content.js';
import { isCommit } from '../moves/decide-move.js';
import { type Claims, claimsOf, originOf } from '../moves/tagged-image.js';
import type { Evidence } from '../reuse/evidence.js';
import { noteOfStanding } from '../reuse/published-content.js';
import type { PlannedPromotion, PromotionPlan } from './plan.js';

/** One variant as it was found at its source, and found right. */
export interface VerifiedVariant {
  readonly planned: PlannedPromotion;
  readonly manifest: Manifest;
  readonly origin: Claims;
  /** The commit that it says it was built from, which may be older than the one that it stands for. */
  readonly builtFrom?: string | undefined;
  /** One for each planned platform, in that order. */
  readonly platforms: readonly VerifiedPlatform[];
  /** Platforms that nobody planned, of images that come along in the whole; no arch tag is theirs. */
  readonly further: readonly string[];
}

/** One platform's image in a variant. */
interface VerifiedPlatform {
  readonly part: IndexPart;
  /** What its arch tag holds; absent where arch tags are not promoted. */
  readonly archManifest?: Manifest;
}

/**
 * Finds a variant in a repository and checks it: its commit is the one that was asked for, and its platforms are
 * those of the plan, all of them, as the images' own configs say. What else there is comes along.
 *
 * @param evidence shows that what is of an older commit was published for this one; absent: nothing does
 * @throws RegistryError; MultiarchError `CONFLICT` with both values
 */
export async function verifyVariant(
  repository: Repository,
  planned: PlannedPromotion,
  plan: Pick<PromotionPlan, 'revision' | 'archTags' | 'shaLength'>,
  evidence?: Evidence,
): Promise<VerifiedVariant> {
  const { manifest, name } = await findSource(repository, planned);
  const contents = await readContents(repository, manifest, name);
  const claims = claimsOf(manifest, contents);
  refuseDirty(name, manifest, contents, plan);
  const stands = await checkRevision(name, manifest, contents, plan.revision, evidence);
  const origin = stands === undefined ? claims : { ...claims, revision: stands };
  checkPlatforms(name, planned.platforms, contents);
  const further = furtherPlatforms(planned.platforms, contents);
  const parts = readParts(name, planned.platforms, manifest);
  const isAll = parts.length === 1 && further.length === 0;
  const platforms =
    plan.archTags !== 'keep'
      ? parts.map((part) => ({ part }))
      : isAll
        ? parts.map((part) => ({ part, archManifest: manifest }))
        : await findArchManifests(repository, planned, parts);
  return { planned, manifest, origin, builtFrom: claims.revision, platforms, further };
}

/** The variant's final tag; where it has one platform, its arch tag will do: they hold the same. */
async function findSource(
  repository: Repository,
  { name, suffix = name, platforms, source }: PlannedPromotion,
): Promise<{ manifest: Manifest; name: string }> {
  if ('digest' in source) return readSource(repository, { digest: source.digest });
  const [only = '', ...others] = platforms;
  const tag = finalTag(source.tag, suffix);
  try {
    return await readSource(repository, { tag });
  } catch (error) {
    if (!(error instanceof RegistryError) || !error.notFound) throw error;
    const second = archTag(source.tag, only, suffix);
    const manifest = others.length === 0 ? await repository.findManifest({ tag: second }) : undefined;
    if (manifest !== undefined)
      return { manifest, name: formatReference({ ...repository.image, tag: second }) };
    const tags = others.length === 0 ? `${tag} or ${second}` : tag;
    const advice = `Check that what is to be promoted was built and pushed there, as ${tags}.`;
    throw new RegistryError(error.code, error.message, error, { advice, cause: error });
  }
}

async function readSource(repository: Repository, wanted: TagOrDigest) {
  const name = formatReference({ ...repository.image, ...wanted });
  return { manifest: await repository.getManifest(wanted), name };
}

function readContents(repository: Repository, manifest: Manifest, name: string): Promise<ImageContent[]> {
  const content = readManifest(manifest, name);
  const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
  return settle(sortEntries(entries).images.map((entry) => readImageContent(repository, entry, manifest)));
}

/**
 * What was not built for this commit, as nothing of it had changed, says that it is of an older one: then a run of this one
 * has noted that it published it.
 *
 * @returns the commit that it stands for, where that is not the one that it names
 */
async function checkRevision(
  name: string,
  manifest: Manifest,
  contents: readonly ImageContent[],
  wanted: string | undefined,
  evidence: Evidence | undefined,
): Promise<string | undefined> {
  const problem = wanted === undefined ? undefined : findOtherCommit(name, manifest, contents, wanted);
  if (problem === undefined || wanted === undefined) return undefined;
  if (!isCommit(wanted) || !(await evidence?.has(noteOfStanding(wanted, manifest.descriptor.digest))))
    throw problem;
  return wanted;
}

/** Every image has to be of this commit, and so has the index; what one of them does not say, the other does. */
function findOtherCommit(
  name: string,
  manifest: Manifest,
  contents: readonly ImageContent[],
  wanted: string,
): MultiarchError | undefined {
  const stated = originOf(manifest, []).revision;
  for (const { platform, labels } of contents) {
    const claims = [stated, labels[REVISION_LABEL]].filter((claim) => claim !== undefined && claim !== '');
    const wrong = claims.find((claim) => claim !== undefined && !isSameCommit(claim, wanted));
    if (claims.length > 0 && wrong === undefined) continue;
    return new MultiarchError(
      'CONFLICT',
      `${name} (${formatPlatform(platform)}) was built from ${wrong ?? 'a commit that it does not name'}, not from ${wanted}`,
      {
        advice: OTHER_COMMIT,
      },
    );
  }
  return undefined;
}

/** What was built from files that no commit has; and, where tags are named after the commit, what is none at all. */
function refuseDirty(
  name: string,
  manifest: Manifest,
  contents: readonly ImageContent[],
  { revision: wanted, shaLength }: Pick<PromotionPlan, 'revision' | 'shaLength'>,
): void {
  const claims = [originOf(manifest, []).revision, ...contents.map(({ labels }) => labels[REVISION_LABEL])];
  for (const claim of claims) {
    if (claim === undefined || claim === '' || isCommit(claim)) continue;
    const isDirty = /^[0-9a-f]{7,64}-dirty/.test(claim);
    if (!isDirty && shaLength === 0) continue;
    const instead = wanted ?? 'a commit of 40 or 64 hexadecimal digits';
    throw new MultiarchError('CONFLICT', `${name} was built from ${quote(claim)}, not from ${instead}`, {
      advice: NO_COMMIT,
    });
  }
}

function isSameCommit(found: string, wanted: string): boolean {
  return found === wanted || (wanted.length < found.length && found.startsWith(wanted));
}

function checkPlatforms(name: string, planned: readonly string[], contents: readonly ImageContent[]): void {
  const wanted = planned.map((text) => parsePlatform(text));
  const isComplete = wanted.every((one) => contents.some(({ platform }) => satisfiesPlatform(platform, one)));
  const liar = contents.find(
    ({ declared, platform }) => declared !== undefined && isAnother(declared, platform),
  );
  if (liar?.declared !== undefined)
    throw new MultiarchError(
      'CONFLICT',
      `${name} lists an image for ${formatPlatform(liar.declared)} that is one for ${formatPlatform(liar.platform)}, as its config says`,
      { advice: 'Nothing was written. Build it again; a base image for another platform does this.' },
    );
  if (isComplete) return;
  const found = contents.map(({ platform }) => formatPlatform(platform)).join(', ') || 'nothing';
  throw new MultiarchError('CONFLICT', `${name} holds ${found}; the plan is ${planned.join(', ')}`, {
    advice: 'Nothing was written. Name the right platforms, in the architecture file or as platforms.',
  });
}

function furtherPlatforms(planned: readonly string[], contents: readonly ImageContent[]): readonly string[] {
  const wanted = planned.map((text) => parsePlatform(text));
  const others = contents.filter(({ platform }) => !wanted.some((one) => satisfiesPlatform(platform, one)));
  return [...new Set(others.map(({ platform }) => formatPlatform(platform)))];
}

function readParts(name: string, platforms: readonly string[], manifest: Manifest): readonly IndexPart[] {
  const content = readManifest(manifest, name);
  const manifests = content.kind === 'index' ? { manifests: content.manifests } : {};
  return platforms.map((text) =>
    resolvePart({ name, platform: parsePlatform(text), descriptor: manifest.descriptor, ...manifests }),
  );
}

/**
 * What the arch tags hold, so that they are the same at both ends; the images themselves where the source has no arch
 * tags at all. Some without the others are a build that is not complete, or a registry that forgets.
 */
async function findArchManifests(
  repository: Repository,
  { name, suffix = name, source }: PlannedPromotion,
  parts: readonly IndexPart[],
): Promise<readonly VerifiedPlatform[]> {
  const byDigest = async (part: IndexPart) => ({
    part,
    archManifest: await repository.getManifest({ digest: part.image.digest }),
  });
  if ('digest' in source) return Promise.all(parts.map(byDigest));
  const found = await Promise.all(
    parts.map(async (part) => {
      const tag = archTag(source.tag, platformOf(part), suffix);
      return { part, tag, manifest: await repository.findManifest({ tag }) };
    }),
  );
  if (found.every(({ manifest }) => manifest === undefined)) return Promise.all(parts.map(byDigest));
  return found.map(({ part, tag, manifest }) => {
    const what = formatReference({ ...repository.image, tag });
    const advice = TAGS_AND_INDEX_DIFFER;
    if (manifest === undefined)
      throw new MultiarchError('CONFLICT', `${what} is not there, but other arch tags of this build are`, {
        advice,
      });
    const held = imageIn(
      { name: what, platform: part.source.platform, descriptor: manifest.descriptor },
      manifest,
    );
    if (held === part.image.digest) return { part, archManifest: manifest };
    throw new MultiarchError(
      'CONFLICT',
      `${what} holds the image ${held}; the index has ${part.image.digest}`,
      {
        advice,
      },
    );
  });
}

function platformOf({ source }: IndexPart): string {
  return formatPlatform(source.platform);
}

function imageIn(source: IndexSource, manifest: Manifest): Digest {
  if (!isIndexType(manifest.descriptor.mediaType)) return manifest.descriptor.digest;
  const content = readManifest(manifest, source.name);
  return resolvePart({ ...source, ...(content.kind === 'index' ? { manifests: content.manifests } : {}) })
    .image.digest;
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
  const digestOf = ({ manifest, platforms }: VerifiedVariant) =>
    [manifest, ...platforms.flatMap(({ archManifest = [] }) => archManifest)]
      .map(({ descriptor }) => descriptor.digest)
      .join();
  const other = others.find(({ variant }) => digestOf(variant) !== digestOf(first.variant));
  if (other === undefined) return first.variant;
  const say = ({ image, variant }: typeof first) =>
    `${formatImageName(image)} has ${variant.manifest.descriptor.digest}`;
  throw new MultiarchError('CONFLICT', `the sources differ: ${say(first)}, ${say(other)}`, {
    advice: 'Nothing was written. Promote from one of them, or push to both in the same build.',
  });
}
