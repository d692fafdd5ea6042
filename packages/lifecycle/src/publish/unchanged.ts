import {
  type Digest,
  formatImageName,
  type ImageName,
  MultiarchError,
  parseDigest,
  parseImageName,
  parsePlatform,
  settle,
  silent,
} from '@multiarch/oci';
import { type IndexPart, type Manifest, readManifest, resolvePart } from '@multiarch/oci/content';
import type { PlannedVariant, UnchangedVariant, VariantResult } from '@multiarch/plan';
import { Copier } from '@multiarch/registry';
import { BUILD_LOST } from '../advice.js';
import { mirror } from '../mirror/mirror.js';
import { isCommit } from '../moves/decide-move.js';
import type { TagRules } from '../moves/judge-tags.js';
import { readClaims } from '../moves/tagged-image.js';
import { explainUnmoved, type UnmovedTag } from '../moves/unmoved-tag.js';
import { noteOfContent, noteOfLoss, noteOfStanding, noteOfTag } from '../reuse/published-content.js';
import { tagPlatforms } from './platform-tags.js';
import { type FoundSource, partsToRead } from './sources.js';
import { describeVariant, platformsOf } from './variant-result.js';
import { judgeAndWrite, look, type Run } from './write-variant.js';

/**
 * Tags what is published of a variant anew: by its digest, in every registry, copied where one does not have it. What
 * tags that may move stand for is this run's commit, and by it they are judged: the image itself is of an older one.
 *
 * @throws MultiarchError `CONFLICT` where no registry has it any more, which is noted, so that a later run builds it
 */
export async function publishUnchanged(
  run: Run,
  unchanged: UnchangedVariant,
  rules: TagRules,
): Promise<{ readonly variant: VariantResult; readonly kept: readonly UnmovedTag[] }> {
  const { registry, plan, options } = run;
  const { log = silent, dryRun = false, evidence } = options;
  const images = unchanged.images.map((image) => parseImageName(image));
  const digest = parseDigest(unchanged.digest, 'digest of what is published');
  const own = { ...run, images };
  const { manifest, missing, from } = await locate(own, unchanged, digest);
  const parts = partsOf(manifest, unchanged, from);
  for (const image of dryRun ? [] : missing) {
    log.info(`${formatImageName(image)} does not have ${digest}: copied from ${formatImageName(from)}`);
    await new Copier(registry.repository(from), registry.repository(image), { log }).copy(digest);
  }
  const { name, tags, stitched, content, revision } = unchanged;
  const variant: PlannedVariant = { name, platforms: [], tags, stitched, annotations: unchanged.stands };
  await noteTags(own, unchanged, digest, rules);
  const looked = await look(own, variant, tags, rules);
  const ready = { descriptor: manifest.descriptor, parts, manifest };
  const final = await judgeAndWrite(own, { variant, tags, built: [], rules }, ready, looked);
  const next = readClaims([unchanged.stands]);
  const platforms = unchanged.platforms.map((platform, at) => ({
    digest: stitched ? (parts[at]?.image.digest ?? digest) : digest,
    tags: platform.tags,
  }));
  const more = dryRun ? [] : await tagPlatforms(registry, images, platforms, next, rules, options);
  const to = dryRun ? [] : run.optional.images;
  const toRead = options.verify ? partsToRead(parts) : undefined;
  const manifests = [...platforms.filter((platform) => platform.tags.length > 0), { digest, tags }];
  const optional = await mirror(
    registry,
    { from, to, manifests, toRead, next, rules },
    { ...options, copiers: run.optional.copiers },
  );
  const kept = [...final, ...more, ...optional.kept];
  for (const one of kept) log.warning(...explainUnmoved(one));
  const complete = to.filter((image) => !optional.behind.some((one) => one.image === image));
  // What a pull request proposes notes nothing for others.
  if (!dryRun && plan.mode !== 'preview')
    await evidence?.keep([
      noteOfContent(content, { digest, revision }),
      ...(plan.revision === '' ? [] : [noteOfStanding(plan.revision, digest)]),
    ]);
  const described = describeVariant({
    ...{ name, stitched, descriptor: manifest.descriptor, unchangedSince: revision, kept },
    images: [...images, ...complete].map((image) => ({ image })),
    behind: optional.behind,
    tags: tags.map((tag) => tag.name),
    platforms: platformsOf(parts).map((platform, at) => ({
      ...platform,
      archTag: unchanged.platforms[at]?.tags[0]?.name,
    })),
  });
  return { variant: described, kept };
}

/**
 * Notes, before anything is written, that tags which may move stand for this run's commit from now on: by the image alone
 * a run of a commit between the two would take them for older than itself.
 */
async function noteTags(
  { plan: { revision }, options: { dryRun, evidence } }: Run,
  { tags, revision: built }: UnchangedVariant,
  digest: Digest,
  { commitOf, ancestry }: TagRules,
): Promise<void> {
  if (dryRun || commitOf === undefined || !isCommit(revision)) return;
  const notes = await settle(
    tags.map(async ({ name, mutable }) => {
      if (!mutable) return [];
      const before = (await commitOf(name, digest)) ?? built;
      const isNewer = before !== revision && (await ancestry?.(before, revision)) === 'newer';
      return isNewer ? [noteOfTag(name, digest, revision)] : [];
    }),
  );
  await evidence?.keep(notes.flat());
}

interface Place {
  readonly manifest: Manifest;
  readonly from: ImageName;
  /** Where it is not. */
  readonly missing: readonly ImageName[];
}

async function locate(
  { registry, images, options: { evidence, dryRun } }: Run,
  { content, revision }: UnchangedVariant,
  digest: Digest,
): Promise<Place> {
  const found = await settle(
    images.map(async (image) => ({
      image,
      manifest: await registry.repository(image).findManifest({ digest }),
    })),
  );
  const missing = found.flatMap(({ image, manifest }) => (manifest === undefined ? [image] : []));
  for (const { image, manifest } of found)
    if (manifest !== undefined) return { manifest, from: image, missing };
  if (!dryRun) await evidence?.keep([noteOfLoss(content, digest)]);
  const places = images.map(formatImageName).join(', ');
  throw new MultiarchError(
    'CONFLICT',
    `it has not changed since commit ${revision}, and ${digest}, which was built from that, is not in ${places} any more`,
    { advice: BUILD_LOST },
  );
}

/** The image of each platform, in the order of the plan. */
function partsOf(
  manifest: Manifest,
  { platforms }: UnchangedVariant,
  from: ImageName,
): readonly IndexPart<FoundSource>[] {
  const name = formatImageName(from);
  const { descriptor } = manifest;
  const content = readManifest(manifest, name);
  const listed = content.kind === 'index' ? { manifests: content.manifests } : {};
  return platforms.map((planned) => {
    const platform = parsePlatform(planned.platform);
    const asked = { platform, digest: descriptor.digest, reused: true };
    const part = resolvePart<FoundSource>({ name, platform, descriptor, ...listed, asked });
    return { ...part, source: { ...part.source, asked: { ...asked, digest: part.image.digest } } };
  });
}
