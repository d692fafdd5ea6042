import {
  type Descriptor,
  type Digest,
  type ImageName,
  MultiarchError,
  parseDigest,
  parseImageName,
  parsePlatform,
  settle,
  silent,
} from '@multiarch/oci';
import { type IndexPart, type Manifest, resolvePart } from '@multiarch/oci/content';
import {
  type LegReport,
  type Plan,
  type PlannedTag,
  type PlannedVariant,
  REVISION_LABEL,
  type ReceivedReport,
  type Result,
  type VariantResult,
  VERSION_LABEL,
} from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import { BUILD_FAILED } from '../advice.js';
import { type Ancestry, rememberAncestry } from '../moves/decide-move.js';
import { judgeTags, type LookedAt, lookAtTags, type TagRules } from '../moves/judge-tags.js';
import { type Claims, readClaims } from '../moves/tagged-image.js';
import { explainUnmoved, isUnmoved, type UnmovedTag } from '../moves/unmoved-tag.js';
import { type JudgedWrite, writeFixed, writeMovable } from '../moves/write-judged.js';
import { refuseEqualContent } from './equal-content.js';
import { holdReports } from './held-reports.js';
import { type FoundSource, resolveSources, type Source } from './sources.js';
import { assemble, type StitchOptions } from './stitch.js';
import { describeVariant, platformsOf } from './variant-result.js';

interface PublishOptions extends StitchOptions {
  /** How commits stand to each other, for tags that may move. */
  readonly ancestry?: Ancestry;
  /**
   * Milliseconds between the write of tags that may move and the look whether a run with something older has written
   * over them at the same time; absent: none. What takes longer between a run's look and its write is not noticed.
   */
  readonly settle?: number;
}

export interface Published {
  readonly result: Result;
  /** One for each variant that could not be published, the others were; and for each report of no leg of the plan. */
  readonly failures: readonly MultiarchError[];
  /** Movable tags that were left where they are, as they would have gone backwards. */
  readonly kept: readonly UnmovedTag[];
}

/**
 * Publishes what the legs of a plan built: each variant whose legs have all reported, whatever became of the
 * others, and whose reports agree with the plan. Variants of several platforms are stitched; for one of a single platform the remaining tags are set. A tag
 * that may move and holds something newer, in this registry or that, stays where it is there.
 */
export async function publish(
  registry: RegistryClient,
  plan: Plan,
  reports: readonly ReceivedReport[],
  options: PublishOptions = {},
): Promise<Published> {
  const images = plan.images.map((image) => parseImageName(image));
  const { ancestry } = options;
  const { believed, refused, strays } = holdReports(plan, reports);
  const run = {
    registry,
    plan,
    images,
    options: ancestry === undefined ? options : { ...options, ancestry: rememberAncestry(ancestry) },
  };
  const outcomes = await Promise.all(
    plan.variants.map(async (variant) => {
      try {
        const refusal = refused.get(variant.name);
        if (refusal !== undefined) throw refusal;
        return await publishVariant(
          { ...run, images: variant.images?.map((image) => parseImageName(image)) ?? images },
          variant,
          believed,
        );
      } catch (error) {
        return failureOf(variant, error);
      }
    }),
  );
  const failures = outcomes.flatMap((outcome) => (outcome instanceof MultiarchError ? [outcome] : []));
  const published = outcomes.flatMap((outcome) =>
    outcome === undefined || outcome instanceof MultiarchError ? [] : [outcome],
  );
  const variants = published.map(({ variant }) => variant);
  const kept = published.flatMap((one) => one.kept);
  const supersededBy = findSuccessor(plan, kept);
  const about = { revision: plan.revision, ...(supersededBy === undefined ? {} : { supersededBy }) };
  if (supersededBy !== undefined) options.log?.info(`Superseded by ${supersededBy}.`);
  return {
    result: { schemaVersion: 1, mode: plan.mode, ...about, variants },
    failures: [...failures, ...strays],
    kept,
  };
}

/** The newer commit that a tag which names this build holds. */
function findSuccessor({ variants }: Plan, kept: readonly UnmovedTag[]): string | undefined {
  const names = variants.flatMap(({ tags: [first] }) => (first === undefined ? [] : [first.name]));
  return kept.find(({ tag, supersededBy }) => supersededBy !== undefined && names.includes(tag))
    ?.supersededBy;
}

/** The same failure, with the variant that it is about. */
function failureOf({ name }: PlannedVariant, cause: unknown): MultiarchError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const { code, advice } =
    cause instanceof MultiarchError ? cause : ({ code: 'REGISTRY', advice: undefined } as const);
  return new MultiarchError(code, `${name === '' ? 'the image' : name}: ${message}`, { advice, cause });
}

interface Run {
  readonly registry: RegistryClient;
  readonly plan: Plan;
  readonly images: readonly ImageName[];
  readonly options: PublishOptions;
}

interface BuiltLeg {
  readonly report: LegReport;
  readonly source: Source & { readonly digest: Digest };
}

/** A variant of which everything has been checked, and nothing written. */
interface Ready {
  readonly descriptor: Descriptor;
  readonly parts: readonly IndexPart<FoundSource>[];
  /** Absent where there is nothing to write. */
  readonly manifest?: Manifest;
}

async function publishVariant(
  run: Run,
  variant: PlannedVariant,
  reports: ReadonlyMap<number, LegReport>,
): Promise<{ readonly variant: VariantResult; readonly kept: readonly UnmovedTag[] } | undefined> {
  const { registry, plan, images } = run;
  const { log = silent, dryRun = false } = run.options;
  const legs = variant.platforms.map((planned) => ({
    planned,
    report: reports.get(planned.leg),
  }));
  const missing = legs.flatMap(({ planned, report }) => (report === undefined ? [planned.platform] : []));
  if (missing.length > 0)
    throw new MultiarchError(
      'BUILD',
      `not built for ${missing.join(', ')}${whyMissing(plan, variant, reports)}`,
      {
        advice: BUILD_FAILED,
      },
    );
  if (!plan.push) return undefined;
  refuseEqualContent(plan, legs);
  const built = legs.flatMap(({ planned, report }) =>
    report === undefined ? [] : [toBuilt(report, planned.archTag)],
  );
  // The build of a single platform may have written final tags itself.
  const written = variant.stitched ? [] : built.flatMap(({ report }) => report.tags);
  const tags = variant.tags.filter(({ name }) => !written.includes(name));
  const rules = rulesOf(run);
  const [ready, looked] = await settle([
    variant.stitched ? stitched(run, variant, built) : single(run, built, tags),
    look(run, variant, tags, rules),
  ]);
  const judged = await judgeTags(registry, looked, ready.descriptor.digest, rules);
  const kept =
    ready.manifest === undefined || dryRun
      ? judged
      : await write(run, variant, { manifest: ready.manifest, looked, kept: judged }, rules);
  for (const one of kept) log.warning(...explainUnmoved(one));
  const described = describeVariant({
    name: variant.name,
    stitched: variant.stitched,
    descriptor: ready.descriptor,
    images: images.map((image) => ({ image })),
    tags: variant.tags.map(({ name }) => name),
    kept,
    platforms: platformsOf(ready.parts),
  });
  return { variant: described, kept };
}

/** Where what it is built from is missing as well, that is why. */
function whyMissing(
  { legs }: Plan,
  { platforms }: PlannedVariant,
  reports: ReadonlyMap<number, LegReport>,
): string {
  const bases = platforms.flatMap(({ leg }) => {
    const base = legs[leg]?.base;
    return reports.has(leg) || base === undefined || reports.has(base.leg) ? [] : [base.variant];
  });
  const [base] = bases;
  return base === undefined ? '' : `, as '${base}', which it is built from, was not`;
}

/** First the tags that stay, and only when all of them are there in all registries, the tags that move. */
async function write(
  { registry, images, options }: Run,
  { stitched, tags }: PlannedVariant,
  judged: JudgedWrite,
  rules: TagRules,
): Promise<readonly UnmovedTag[]> {
  if (stitched) await keepReachable(registry, images, judged.manifest, tags, judged.kept);
  const fixed = await writeFixed(registry, judged, rules, options);
  const kept = await writeMovable(registry, { ...judged, kept: fixed }, rules, options);
  if (stitched && kept.length > judged.kept.length)
    await keepReachable(registry, images, judged.manifest, tags, kept);
  return kept;
}

/** People rewrite branches, and nothing that was released. */
function rulesOf({ plan: { mode, allowBackwards = false, onExisting = 'reuse' }, options }: Run): TagRules {
  return {
    verb: 'publish',
    onExisting,
    allowBackwards,
    kind: mode === 'branch' || mode === 'preview' ? 'branch' : 'release',
    ancestry: options.ancestry,
  };
}

function look(
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
function publishedAs(
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

async function stitched(
  { registry, images, options }: Run,
  { annotations }: PlannedVariant,
  built: readonly BuiltLeg[],
): Promise<Ready> {
  const sources = built.map(({ source }) => source);
  const index = await assemble(registry, { images, sources, annotations }, options);
  return { descriptor: index.descriptor, parts: index.parts, manifest: index };
}

function toBuilt(report: LegReport, archTag: string | undefined): BuiltLeg {
  const digest = parseDigest(report.digest, `digest that leg ${report.leg} reported`);
  const platform = parsePlatform(report.platform);
  const { mediaType, size, reused } = report;
  const reported = {
    reused,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(size === undefined ? {} : { size }),
  };
  return {
    report,
    source: { platform, digest, ...reported, ...(archTag === undefined ? {} : { tag: archTag }) },
  };
}

/** A single platform needs no index: its own manifest gets the tags that its build has not written yet. */
async function single(
  { registry, images, options: { log = silent, clock, dryRun = false } }: Run,
  [only]: readonly BuiltLeg[],
  tags: readonly PlannedTag[],
): Promise<Ready> {
  const sources = only === undefined ? [] : [only.source];
  const [resolved] = await resolveSources(registry, images, sources, clock);
  const [image] = images;
  if (resolved === undefined || image === undefined)
    throw new MultiarchError('INVALID_INPUT', 'has no platform or no image');
  const part = resolvePart(resolved);
  for (const warning of part.warnings) log.warning(warning);
  const { descriptor } = resolved;
  if (tags.length === 0 || dryRun) return { descriptor, parts: [part] };
  const manifest = await registry.repository(image).getManifest({ digest: descriptor.digest });
  return { descriptor, parts: [part], manifest };
}
