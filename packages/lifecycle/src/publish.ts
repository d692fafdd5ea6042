import {
  type Digest,
  explain,
  formatImageName,
  formatPlatform,
  type ImageName,
  type IndexPart,
  type Manifest,
  MultiarchError,
  parseDigest,
  parseImageName,
  parsePlatform,
  resolvePart,
  silent,
} from '@multiarch/oci';
import type { RegistryClient } from '@multiarch/registry';
import type { LegReport, Plan, PlannedTag, PlannedVariant } from './plan-document.js';
import type { PlatformResult, Result, VariantResult } from './result-document.js';
import { resolveSources, type Source } from './sources.js';
import { type StitchOptions, stitch, writeTags } from './stitch.js';

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
  const sources = built.map(({ source }) => source);
  const tags = variant.tags;
  if (variant.stitched) {
    const { annotations } = variant;
    const index = await stitch(registry, { images, sources, tags, annotations }, options);
    return toResult(variant, images, index, platformsOf(index.parts, built));
  }
  const [only] = built;
  if (only === undefined) throw new MultiarchError('BUILD', 'has no platform');
  const manifest = await tagSingle(registry, images, only, tags, options);
  return toResult(variant, images, manifest.whole, platformsOf([manifest.part], built));
}

function toBuilt(report: LegReport, archTag: string | undefined): BuiltLeg {
  const digest = parseDigest(report.digest, `digest that leg ${report.leg} reported`);
  const platform = parsePlatform(report.platform);
  return { report, source: { platform, digest, ...(archTag === undefined ? {} : { tag: archTag }) } };
}

/** A single platform needs no index: its own manifest gets the tags that its build has not written yet. */
async function tagSingle(
  registry: RegistryClient,
  images: readonly ImageName[],
  { report, source }: BuiltLeg,
  tags: readonly PlannedTag[],
  { log = silent, clock, dryRun = false }: StitchOptions,
): Promise<{ whole: Pick<Manifest, 'descriptor'>; part: IndexPart }> {
  const [resolved] = await resolveSources(registry, images, [source], clock);
  const [image] = images;
  if (resolved === undefined || image === undefined)
    throw new MultiarchError('INVALID_INPUT', 'no image to tag');
  const remaining = tags.filter(({ name }) => !report.tags.includes(name));
  if (remaining.length > 0 && !dryRun) {
    const manifest = await registry.getManifest({ ...image, digest: resolved.descriptor.digest });
    await writeTags(registry, manifest, images, remaining, log);
  }
  return { whole: resolved, part: resolvePart(resolved) };
}

function platformsOf(parts: readonly IndexPart[], built: readonly BuiltLeg[]): PlatformResult[] {
  return parts.map(({ image, attestations, source }, position) => {
    const report = built[position]?.report;
    const archTag = built[position]?.source.tag;
    return {
      platform: formatPlatform(source.platform),
      digest: image.digest,
      mediaType: image.mediaType,
      size: image.size,
      ...(archTag === undefined ? {} : { archTag }),
      reused: report?.reused ?? false,
      attestations: attestations.map(({ digest }) => digest),
    };
  });
}

function toResult(
  variant: PlannedVariant,
  images: readonly ImageName[],
  { descriptor }: Pick<Manifest, 'descriptor'>,
  platforms: readonly PlatformResult[],
): VariantResult {
  const { digest, mediaType, size } = descriptor;
  const tags = variant.tags.map(({ name }) => name);
  const places = images.map((name) => {
    const image = formatImageName(name);
    return { image, ref: `${image}@${digest}`, tags };
  });
  return {
    name: variant.name,
    stitched: variant.stitched,
    digest,
    mediaType,
    size,
    images: places,
    platforms,
  };
}
