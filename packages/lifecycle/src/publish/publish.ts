import { MultiarchError, parseDigest, parseImageName, parsePlatform, settle, silent } from '@multiarch/oci';
import { resolvePart } from '@multiarch/oci/content';
import {
  type LegReport,
  type Plan,
  type PlannedTag,
  type PlannedVariant,
  type ReceivedReport,
  type Result,
  tagsOf,
  type VariantResult,
} from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import { BUILD_FAILED } from '../advice.js';
import { rememberAncestry } from '../moves/decide-move.js';
import type { TagRules } from '../moves/judge-tags.js';
import { explainUnmoved, type UnmovedTag } from '../moves/unmoved-tag.js';
import { refuseEqualContent } from '../received/equal-content.js';
import { holdReports } from '../received/held-reports.js';
import { commitOfTag, noteOfContent } from '../reuse/published-content.js';
import { mirrorVariant, NOTHING } from './optional.js';
import { tagPlatforms } from './platform-tags.js';
import { resolveSources } from './sources.js';
import { assemble } from './stitch.js';
import { publishUnchanged } from './unchanged.js';
import { describeVariant, platformsOf } from './variant-result.js';
import {
  type BuiltLeg,
  look,
  type PublishOptions,
  publishedAs,
  type Ready,
  type Run,
  writeOrAdopt,
} from './write-variant.js';

export interface Published {
  readonly result: Result;
  /** One for each variant that could not be published, the others were; and for each report of no leg of the plan. */
  readonly failures: readonly MultiarchError[];
  /** Movable tags that were left where they are, as they would have gone backwards. */
  readonly kept: readonly UnmovedTag[];
  /** Of the builds, where there were any: those that agree with the plan. */
  readonly reports: readonly LegReport[];
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
    optional: {
      images: (plan.optionalImages ?? []).map((image) => parseImageName(image)),
      copiers: new Map(),
    },
    options: ancestry === undefined ? options : { ...options, ancestry: rememberAncestry(ancestry) },
  };
  const unchanged = (plan.unchanged ?? []).map(async (variant) => {
    try {
      return await publishUnchanged(run, variant, rulesOf(run));
    } catch (error) {
      return failureOf(variant, error);
    }
  });
  const outcomes = await Promise.all([
    ...plan.variants.map(async (variant) => {
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
    ...unchanged,
  ]);
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
    reports: [...believed.values()].filter(({ variant }) => !refused.has(variant)),
  };
}

/** The newer commit that a tag which names this build holds. */
function findSuccessor({ variants, unchanged = [] }: Plan, kept: readonly UnmovedTag[]): string | undefined {
  const names = [...variants, ...unchanged].flatMap(({ tags: [first] }) =>
    first === undefined ? [] : [first.name],
  );
  return kept.find(({ tag, supersededBy }) => supersededBy !== undefined && names.includes(tag))
    ?.supersededBy;
}

/** The same failure, with the variant that it is about. */
function failureOf({ name }: Pick<PlannedVariant, 'name'>, cause: unknown): MultiarchError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const { code, advice } =
    cause instanceof MultiarchError ? cause : ({ code: 'REGISTRY', advice: undefined } as const);
  return new MultiarchError(code, `${name === '' ? 'the image' : name}: ${message}`, { advice, cause });
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
  const [made, looked] = await settle([
    variant.stitched ? stitched(run, variant, built) : single(run, built, tags),
    look(run, variant, tags, rules),
  ]);
  const { ready, kept: final } = await writeOrAdopt(run, { variant, tags, built, rules }, made, looked);
  // Those of a run that was first are that run's.
  const isOurs = ready === made && !dryRun;
  const platforms = legs.flatMap(({ planned: { moreTags = [] }, report }) =>
    report === undefined ? [] : [{ digest: parseDigest(report.digest, 'digest'), tags: moreTags }],
  );
  const more = isOurs
    ? await tagPlatforms(registry, images, platforms, publishedAs(plan, variant), rules, run.options)
    : [];
  const optional = dryRun ? NOTHING : await mirrorVariant(run, { variant, built, rules }, ready, isOurs);
  const kept = [...final, ...more, ...optional.kept];
  for (const one of kept) log.warning(...explainUnmoved(one));
  // A preview notes nothing: what a pull request proposes is nothing that others may take.
  if (variant.content !== undefined && plan.revision !== '' && !dryRun && plan.mode !== 'preview')
    await run.options.evidence?.keep([
      noteOfContent(variant.content, { digest: ready.descriptor.digest, revision: plan.revision }),
    ]);
  const described = describeVariant({
    name: variant.name,
    stitched: variant.stitched,
    descriptor: ready.descriptor,
    adopted: ready !== made,
    images: [...images, ...optional.complete].map((image) => ({ image })),
    behind: optional.behind,
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

function rulesOf({ plan, options: { ancestry, evidence } }: Run): TagRules {
  const { mode, allowBackwards = false, onExisting = 'reuse', variants, unchanged = [] } = plan;
  const kind = tagsOf(mode);
  const rules = { verb: 'publish', onExisting, allowBackwards, kind, ancestry } as const;
  const isByContent = unchanged.length > 0 || variants.some(({ content }) => content !== undefined);
  if (kind !== 'branch' || !isByContent || evidence === undefined || !('find' in evidence)) return rules;
  return { ...rules, commitOf: (tag, digest) => commitOfTag(tag, digest, evidence) };
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
  const { mediaType, size, reused, tags } = report;
  const reported = {
    reused,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(size === undefined ? {} : { size }),
  };
  return {
    report,
    source: {
      ...{ platform, digest, ...reported },
      // It may have been pushed by its digest alone.
      ...(archTag === undefined || !tags.includes(archTag) ? {} : { tag: archTag }),
    },
  };
}

/** A single platform needs no index: its own manifest gets the tags that its build has not written yet. */
async function single(
  { registry, images, options: { log = silent, dryRun = false } }: Run,
  [only]: readonly BuiltLeg[],
  tags: readonly PlannedTag[],
): Promise<Ready> {
  const sources = only === undefined ? [] : [only.source];
  const [resolved] = await resolveSources(registry, images, sources);
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
