import {
  type Descriptor,
  type Digest,
  formatReference,
  type ImageName,
  MultiarchError,
  settle,
  silent,
} from '@multiarch/oci';
import type { IndexPart, Manifest } from '@multiarch/oci/content';
import {
  type LegReport,
  type Plan,
  type PlannedTag,
  type PlannedVariant,
  REVISION_LABEL,
  VERSION_LABEL,
} from '@multiarch/plan';
import type { Copier, RegistryClient } from '@multiarch/registry';
import { readBack, type WrittenPart } from '../image/read-back.js';
import type { Ancestry } from '../moves/decide-move.js';
import { judgeTags, type LookedAt, lookAtTags, type TagRules } from '../moves/judge-tags.js';
import { type Claims, readClaims } from '../moves/tagged-image.js';
import { isUnmoved, type UnmovedTag } from '../moves/unmoved-tag.js';
import { verifyWritten } from '../moves/verify-written.js';
import { type JudgedWrite, writeFixed, writeMovable } from '../moves/write-judged.js';
import type { Evidence } from '../reuse/evidence.js';
import type { EvidenceSearch } from '../reuse/published-content.js';
import { findPublishedBefore } from './published-before.js';
import { type FoundSource, partsToRead, resolveSources, type Source } from './sources.js';
import type { StitchOptions } from './stitch.js';

export interface PublishOptions extends StitchOptions {
  /** How commits stand to each other, for tags that may move. */
  readonly ancestry?: Ancestry;
  /**
   * Milliseconds between the write of tags that may move and the look whether a run with something older has written
   * over them at the same time; absent: none. What takes longer between a run's look and its write is not noticed.
   */
  readonly settle?: number;
  /** Shows that another run of this repository built what a fixed tag holds; absent: nothing does. */
  readonly evidence?: Evidence | EvidenceSearch;
}

export interface Run {
  readonly registry: RegistryClient;
  readonly plan: Plan;
  readonly images: readonly ImageName[];
  readonly optional: Optional;
  readonly options: PublishOptions;
}

/** Images that may do without what is published, and how they are copied to, which all variants share. */
interface Optional {
  readonly images: readonly ImageName[];
  readonly copiers: Map<ImageName, Copier>;
}

export interface BuiltLeg {
  readonly report: LegReport;
  readonly source: Source & { readonly digest: Digest };
}

/** A variant of which everything has been checked, and nothing written. */
export interface Ready {
  readonly descriptor: Descriptor;
  readonly parts: readonly IndexPart<FoundSource>[];
  /** Absent where there is nothing to write. */
  readonly manifest?: Manifest;
}

/** What is to be written, and by which rule. */
interface Writing {
  readonly variant: PlannedVariant;
  /** Final tags that no build has written. */
  readonly tags: readonly PlannedTag[];
  readonly built: readonly BuiltLeg[];
  readonly rules: TagRules;
}

interface Outcome {
  /** What the tags name. */
  readonly ready: Ready;
  readonly kept: readonly UnmovedTag[];
}

/**
 * Writes what was made; or, where another run of this commit was first with a fixed tag, takes what that run published
 * under all tags.
 *
 * @throws MultiarchError `CONFLICT` where a fixed tag holds what nothing proves to be of this commit's runs
 */
export async function writeOrAdopt(
  run: Run,
  writing: Writing,
  made: Ready,
  looked: readonly LookedAt[],
): Promise<Outcome> {
  const ready = (await adopt(run, writing, made, looked)) ?? made;
  try {
    return { ready, kept: await judgeAndWrite(run, writing, ready, looked) };
  } catch (error) {
    const isRefused = error instanceof MultiarchError && error.code === 'CONFLICT';
    if (!isRefused || ready !== made || run.options.dryRun) throw error;
    // A registry may refuse a tag that another run has written since it was looked at.
    const again = await look(run, writing.variant, writing.tags, writing.rules);
    const other = await adopt(run, writing, made, again);
    if (other === undefined) {
      // It names both digests, where the registry does not.
      await judgeTags(run.registry, again, made.descriptor.digest, writing.rules);
      throw error;
    }
    return { ready: other, kept: await judgeAndWrite(run, writing, other, again) };
  }
}

/** Writes what is there to be written, but for tags that stay. */
export async function judgeAndWrite(
  run: Run,
  { variant, rules }: Writing,
  { descriptor, manifest, parts }: Ready,
  looked: readonly LookedAt[],
): Promise<readonly UnmovedTag[]> {
  const kept = await judgeTags(run.registry, looked, descriptor.digest, rules);
  const { dryRun, verify = false } = run.options;
  if (dryRun) return kept;
  const toRead = verify ? partsToRead(parts) : undefined;
  if (manifest !== undefined) return await write(run, variant, { manifest, looked, kept }, rules, toRead);
  if (toRead !== undefined) await readWhole(run, descriptor.digest, toRead);
  return kept;
}

/** Its build has written all of it, and it is only looked at. */
async function readWhole(
  { registry, images }: Run,
  digest: Digest,
  parts: readonly WrittenPart[],
): Promise<void> {
  await settle(
    images.map(async (image) => {
      const repository = registry.repository(image);
      await readBack(repository, await repository.readWritten({ digest }), parts);
    }),
  );
}

/** What another run of this commit has published under a fixed tag, in every registry that has the tag at all. */
async function adopt(
  { registry, plan, images, options: { evidence, log = silent } }: Run,
  { variant, built, rules }: Writing,
  { descriptor }: Ready,
  looked: readonly LookedAt[],
): Promise<Ready | undefined> {
  if (evidence === undefined || rules.onExisting !== 'reuse') return undefined;
  const others = looked.filter(
    ({ tag, held }) => !tag.mutable && held?.digest !== undefined && held.digest !== descriptor.digest,
  );
  const [first] = others;
  const digest = first?.held?.digest;
  if (first === undefined || digest === undefined) return undefined;
  const legs = built.flatMap(({ report }) => {
    const leg = plan.legs.find(({ index }) => index === report.leg);
    return leg === undefined ? [] : [{ leg, report }];
  });
  const before = await findPublishedBefore(registry, first.image, digest, variant, legs, evidence);
  if (before === undefined) return undefined;
  const { manifest, parts } = before;
  await resolveSources(
    registry,
    images,
    parts.map(({ image, source }) => ({ platform: source.platform, digest: image.digest })),
  );
  log.info(
    `${formatReference({ ...first.image, tag: first.tag.name })} was published already, by another run of this commit: ${digest}`,
  );
  return { descriptor: manifest.descriptor, parts, manifest };
}

/** First the tags that stay, and only when all of them are there in all registries, the tags that move. */
async function write(
  { registry, images, options }: Run,
  { stitched, tags }: PlannedVariant,
  judged: JudgedWrite,
  rules: TagRules,
  toRead: readonly WrittenPart[] | undefined,
): Promise<readonly UnmovedTag[]> {
  if (stitched) await keepReachable(registry, images, judged.manifest, tags, judged.kept);
  await writeFixed(registry, judged, options);
  if (toRead !== undefined) {
    const fixed = judged.looked.filter(({ tag }) => !tag.mutable);
    const written = images.map((image) => ({
      image,
      tags: fixed.flatMap((one) => (one.image === image ? [one.tag.name] : [])),
    }));
    await verifyWritten(registry, judged.manifest, written, toRead);
  }
  const kept = await writeMovable(registry, judged, rules, options);
  if (stitched && kept.length > judged.kept.length)
    await keepReachable(registry, images, judged.manifest, tags, kept);
  return kept;
}

export function look(
  { registry, plan, images }: Run,
  variant: PlannedVariant,
  tags: readonly PlannedTag[],
  rules: TagRules,
): Promise<LookedAt[]> {
  const next = publishedAs(plan, variant);
  const wanted = images.flatMap((image) => tags.map((tag) => ({ image, tag, next })));
  return lookAtTags(registry, wanted, rules);
}

/** What the tags of this variant are going to say of themselves, as it will be read from them. */
export function publishedAs(
  { legs, revision, tag }: Plan,
  { annotations, platforms: [first] }: PlannedVariant,
): Claims {
  const labels = legs[first?.leg ?? 0]?.labels ?? {};
  return readClaims([annotations, labels, { [REVISION_LABEL]: revision, [VERSION_LABEL]: tag }]);
}

/** Where all tags of an index stay, its digest is all there is to find it by. */
async function keepReachable(
  registry: RegistryClient,
  images: readonly ImageName[],
  manifest: Manifest,
  tags: readonly PlannedTag[],
  kept: readonly UnmovedTag[],
): Promise<void> {
  const untagged = images.filter((image) => tags.every(({ name }) => isUnmoved(kept, image, name)));
  const { digest } = manifest.descriptor;
  await settle(untagged.map((image) => registry.repository(image).putManifest({ digest }, manifest)));
}
