import {
  type Descriptor,
  during,
  formatImageName,
  formatPlatform,
  formatReference,
  type ImageName,
  MultiarchError,
  settle,
  settleRows,
  silent,
} from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import type { Result, VariantResult } from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import { type Carried, type CarryOptions, carry } from '../copy/carry.js';
import { type Ancestry, isCommit, rememberAncestry } from '../moves/decide-move.js';
import { judgeTags, lookAtTags, type TagRules } from '../moves/judge-tags.js';
import { explainUnmoved, type UnmovedTag } from '../moves/unmoved-tag.js';
import { type JudgedWrite, writeFixed, writeMovable } from '../moves/write-judged.js';
import { describeVariant } from '../publish/variant-result.js';
import type { Evidence } from '../reuse/evidence.js';
import type { TrustSource } from '../signature/trust-root.js';
import type { PromotionPlan } from './plan.js';
import { type CheckedVariant, openSignatureCheck } from './signatures.js';
import { promotedAs, type TaggedManifest, tagVariant } from './tags.js';
import { agreeOn, type VerifiedVariant, verifyVariant } from './verify.js';

/** The two ends, each with the identity that we have there; one client may be both. */
interface PromotionRegistries {
  readonly from: RegistryClient;
  readonly to: RegistryClient;
}

export interface PromoteOptions extends CarryOptions {
  /** Everything but the writing. */
  readonly dryRun?: boolean;
  /** How commits stand to each other, for tags that may move. */
  readonly ancestry?: Ancestry;
  /** Where Sigstore's public trust root comes from, where the plan asks for a signature and names none. */
  readonly trust?: TrustSource;
  /** As for `publish`. */
  readonly settle?: number;
  /** Shows that what is of an older commit was published for the one that is promoted; absent: nothing does. */
  readonly evidence?: Evidence;
}

export interface Promoted {
  readonly result: Result;
  /** Movable tags that were left where they are, as they would have gone backwards. */
  readonly kept: readonly UnmovedTag[];
  /** What was moved, for each target. */
  readonly copied: readonly Carried[];
}

interface Ready extends CheckedVariant {
  readonly tagged: readonly TaggedManifest[];
}

/**
 * Promotes: each source is resolved once and checked, with its signature where that is asked for, everything is copied
 * by digest, then the tags that stay are written and read back, and only when all of that is right everywhere, the
 * tags that move.
 *
 * @throws MultiarchError before anything is written when a source is missing or is not what it should be; later
 *   with all of the target's movable tags as they were. Running again goes on from there.
 */
export async function promote(
  registries: PromotionRegistries,
  plan: PromotionPlan,
  options: PromoteOptions = {},
): Promise<Promoted> {
  const { log = silent, dryRun = false } = options;
  const checkSignatures = await openSignatureCheck(plan, options.trust);
  const variants = await verify(registries.from, plan, options.evidence);
  for (const { planned, further } of variants)
    if (further.length > 0)
      log.info(
        `${planned.name || 'the image'} holds more than is planned, which comes along: ${further.join(', ')}`,
      );
  const checked = await checkSignatures(registries.from, variants);
  const ready = checked.map((one) => ({ ...one, tagged: tagVariant(plan, one.variant) }));
  if (ready.every(({ tagged }) => tagged.every(({ tags }) => tags.length === 0)))
    throw new MultiarchError(
      'INVALID_INPUT',
      'there is no tag to write, as no commit and no release is known',
      {
        advice: 'Give the commit as revision, or the release as release.',
      },
    );
  const targets = plan.routes.map(({ to }) => to);
  const rules = rulesOf(plan, options.ancestry);
  const judged = await judge(registries.to, plan, ready, rules);
  const copied = dryRun ? [] : await carryAll(registries, plan, ready, options);
  if (!dryRun) {
    await settle(judged.map((one) => writeFixed(registries.to, one, options)));
    await readBack(registries.to, targets, ready);
  }
  const moved = dryRun
    ? []
    : await settle(judged.map((one) => writeMovable(registries.to, one, rules, options)));
  const kept = dryRun ? judged.flatMap((one) => one.kept) : moved.flat();
  for (const one of kept) log.warning(...explainUnmoved(one));
  return { result: describe(plan, ready, kept), kept, copied };
}

/** Each variant, once for each source, and the same in all of them. */
async function verify(
  registry: RegistryClient,
  plan: PromotionPlan,
  evidence: Evidence | undefined,
): Promise<VerifiedVariant[]> {
  const sources = [...new Map(plan.routes.map(({ from }) => [formatImageName(from), from])).values()];
  const lookups = plan.variants.map((planned) =>
    sources.map(async (image) => ({
      image,
      variant: await during(
        `looking at what is to be promoted from ${formatImageName(image)}`,
        verifyVariant(registry.repository(image), planned, plan, evidence),
      ),
    })),
  );
  return (await settleRows(lookups)).map(agreeOn);
}

function rulesOf({ allowBackwards }: PromotionPlan, ancestry: Ancestry | undefined): TagRules {
  return {
    verb: 'promote',
    onExisting: 'fail',
    allowBackwards,
    kind: 'release',
    ancestry: ancestry === undefined ? undefined : rememberAncestry(ancestry),
  };
}

/** What is to be written where, with the movable tags that would go backwards. */
function judge(
  registry: RegistryClient,
  plan: PromotionPlan,
  ready: readonly Ready[],
  rules: TagRules,
): Promise<JudgedWrite[]> {
  return settle(
    ready.flatMap(({ variant, tagged }) =>
      tagged.map(async ({ manifest, tags }) => {
        const next = promotedAs(plan, variant);
        const wanted = plan.routes.flatMap(({ to: image }) => tags.map((tag) => ({ image, tag, next })));
        const looked = await lookAtTags(registry, wanted, rules);
        return {
          manifest,
          looked,
          kept: await judgeTags(registry, looked, manifest.descriptor.digest, rules),
        };
      }),
    ),
  );
}

function carryAll(
  registries: PromotionRegistries,
  { routes, signature }: PromotionPlan,
  ready: readonly Ready[],
  options: PromoteOptions,
): Promise<Promoted['copied']> {
  // What a platform's arch tag holds is mostly part of the whole, and then there already.
  const digests = ready.flatMap(({ tagged }) => tagged.map(({ manifest }) => manifest.descriptor.digest));
  const moved = routes.filter(({ from, to }) => formatImageName(from) !== formatImageName(to));
  return settle(
    moved.map(({ from, to }) =>
      carry(
        registries.from.repository(from),
        registries.to.repository(to),
        digests,
        options,
        signature !== undefined,
      ),
    ),
  );
}

/** What was written must be what is there, before anything that people follow points to it. */
async function readBack(
  registry: RegistryClient,
  images: readonly ImageName[],
  ready: readonly Ready[],
): Promise<void> {
  const check = async (image: ImageName, { descriptor }: Manifest, tag: string | undefined) => {
    const reference = tag === undefined ? { ...image, digest: descriptor.digest } : { ...image, tag };
    const isIt = ({ digest }: Descriptor) => digest === descriptor.digest;
    const found = await during(
      'reading back what was promoted',
      registry.repository(image).headWritten(reference, isIt),
    );
    if (isIt(found)) return;
    throw new MultiarchError(
      'CONFLICT',
      `${formatReference(reference)} holds ${found.digest}; this promotion wrote ${descriptor.digest}`,
      { advice: 'Another run has written this tag at the same time. No movable tag was moved; run again.' },
    );
  };
  const checks = images.flatMap((image) =>
    ready.flatMap(({ tagged }) =>
      tagged.map(({ manifest, tags }) => check(image, manifest, tags.find(({ mutable }) => !mutable)?.name)),
    ),
  );
  await settle(checks);
}

function describe(plan: PromotionPlan, ready: readonly Ready[], kept: readonly UnmovedTag[]): Result {
  const revision = ready.map(({ variant }) => variant.origin.revision).find((one) => one !== undefined);
  const known = revision ?? plan.revision;
  return {
    schemaVersion: 1,
    mode: 'release',
    ...(known !== undefined && isCommit(known) ? { revision: known } : {}),
    variants: ready.map((one) => describeReady(plan, one, kept)),
  };
}

function describeReady(
  plan: PromotionPlan,
  { variant, tagged, signatures }: Ready,
  kept: readonly UnmovedTag[],
): VariantResult {
  const { manifest, platforms, planned } = variant;
  const firstTag = (platform: string) => tagged.find((one) => one.platform === platform)?.tags[0]?.name;
  const whole = tagged.find(({ platform }) => platform === undefined);
  return describeVariant({
    name: planned.name,
    stitched: planned.platforms.length > 1,
    descriptor: manifest.descriptor,
    images: plan.routes.map(({ from, to }) => ({
      image: to,
      from,
      signatures: signatures.get(formatImageName(from)) ?? [],
    })),
    tags: whole?.tags.map(({ name }) => name) ?? [],
    kept,
    platforms: platforms.map(({ part }) => ({
      part,
      archTag: firstTag(formatPlatform(part.source.platform)),
    })),
  });
}
