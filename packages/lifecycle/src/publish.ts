import {
  type Digest,
  explain,
  type ImageName,
  MultiarchError,
  parseDigest,
  parseImageName,
  parsePlatform,
  resolvePart,
  silent,
} from '@multiarch/oci';
import type { RegistryClient } from '@multiarch/registry';
import type { LegReport, Plan, PlannedVariant } from './plan-document.js';
import type { Result, VariantResult } from './result-document.js';
import { resolveSources, type Source } from './sources.js';
import { type StitchOptions, stitch, writeTags } from './stitch.js';
import { describeVariant, type PublishedVariant } from './variant-result.js';

export interface Published {
  readonly result: Result;
  /** One sentence for each variant that could not be published; the others were. */
  readonly failures: readonly string[];
}

/**
 * Publishes what the legs of a plan built: each variant whose legs have all reported, whatever became of the
 * others. Variants of several platforms are stitched; for one of a single platform the remaining tags are set.
 */
export async function publish(
  registry: RegistryClient,
  plan: Plan,
  reports: readonly LegReport[],
  options: StitchOptions = {},
): Promise<Published> {
  const images = plan.images.map((image) => parseImageName(image));
  const outcomes = await Promise.all(
    plan.variants.map(async (variant) => {
      try {
        return await publishVariant(registry, plan, variant, images, reports, options);
      } catch (error) {
        return `${variant.name === '' ? 'the image' : variant.name}: ${explain(error)}`;
      }
    }),
  );
  const variants = outcomes.filter((outcome) => typeof outcome === 'object');
  const failures = outcomes.filter((outcome) => typeof outcome === 'string');
  return { result: { schemaVersion: 1, mode: plan.mode, revision: plan.revision, variants }, failures };
}

interface BuiltLeg {
  readonly report: LegReport;
  readonly source: Source & { readonly digest: Digest };
}

async function publishVariant(
  registry: RegistryClient,
  plan: Plan,
  variant: PlannedVariant,
  images: readonly ImageName[],
  reports: readonly LegReport[],
  options: StitchOptions,
): Promise<VariantResult | undefined> {
  const legs = variant.legs.map((index) => reports.find(({ leg }) => leg === index));
  const missing = variant.legs.filter((_, position) => legs[position] === undefined);
  if (missing.length > 0)
    throw new MultiarchError(
      'BUILD',
      `not built for ${missing.map((index) => plan.legs[index]?.platform ?? `leg ${index}`).join(', ')}`,
      { advice: 'See the failed build; running the failed jobs again completes this variant.' },
    );
  if (!plan.push) return undefined;
  const built = legs.flatMap((report, position) =>
    report === undefined ? [] : [toBuilt(report, variant.archTags[position])],
  );
  const published = variant.stitched
    ? await stitchVariant(registry, variant, images, built, options)
    : await tagSingle(registry, variant, images, built, options);
  return describeVariant({
    ...published,
    name: variant.name,
    stitched: variant.stitched,
    images,
    tags: variant.tags.map(({ name }) => name),
    builds: built.map(({ report, source }) => ({ archTag: source.tag, reused: report.reused })),
  });
}

function stitchVariant(
  registry: RegistryClient,
  { tags, annotations }: PlannedVariant,
  images: readonly ImageName[],
  built: readonly BuiltLeg[],
  options: StitchOptions,
): Promise<Pick<PublishedVariant, 'descriptor' | 'parts'>> {
  const sources = built.map(({ source }) => source);
  return stitch(registry, { images, sources, tags, annotations }, options);
}

function toBuilt(report: LegReport, archTag: string | undefined): BuiltLeg {
  const digest = parseDigest(report.digest, `digest that leg ${report.leg} reported`);
  const platform = parsePlatform(report.platform);
  const { mediaType, size } = report;
  const expected = {
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(size === undefined ? {} : { size }),
  };
  return {
    report,
    source: { platform, digest, ...expected, ...(archTag === undefined ? {} : { tag: archTag }) },
  };
}

/** A single platform needs no index: its own manifest gets the tags that its build has not written yet. */
async function tagSingle(
  registry: RegistryClient,
  { tags }: PlannedVariant,
  images: readonly ImageName[],
  [only]: readonly BuiltLeg[],
  { log = silent, clock, dryRun = false }: StitchOptions,
): Promise<Pick<PublishedVariant, 'descriptor' | 'parts'>> {
  const sources = only === undefined ? [] : [only.source];
  const [resolved] = await resolveSources(registry, images, sources, clock);
  const [image] = images;
  if (resolved === undefined || image === undefined)
    throw new MultiarchError('INVALID_INPUT', 'has no platform or no image');
  const part = resolvePart(resolved);
  for (const warning of part.warnings) log.warning(warning);
  const remaining = tags.filter(({ name }) => !only?.report.tags.includes(name));
  if (remaining.length > 0 && !dryRun) {
    const manifest = await registry.getManifest({ ...image, digest: resolved.descriptor.digest });
    await writeTags(registry, manifest, images, remaining, log);
  }
  return { descriptor: resolved.descriptor, parts: [part] };
}
