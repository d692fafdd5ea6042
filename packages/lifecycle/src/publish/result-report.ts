import { type Door, explain, formatSeconds, formatSize } from '@multiarch/oci';
import {
  formatTable,
  type LegReport,
  type PlatformResult,
  type ReportFormat,
  renderText,
  renderTimeline,
  type VariantResult,
} from '@multiarch/plan';
import { renderUnmoved } from '../moves/unmoved-tag.js';
import type { Published } from './publish.js';

/**
 * What was published, what was not, and which tags stayed where they were, for a job's summary or a terminal; where builds
 * have told it, also how large images are, and how long each part took.
 *
 * @param door where it is read: a failure comes with advice
 */
export function renderResult(
  { result, failures, kept, reports }: Published,
  format: ReportFormat,
  door: Door,
): string {
  const heading = format === 'markdown' ? '## Published images' : 'Published images';
  const nothing = result.variants.length === 0 ? ['Nothing was published.'] : [];
  const failed = failures.map(
    (failure) =>
      `${format === 'markdown' ? '> **Failed:** ' : 'FAILED: '}${renderText(explain(failure, door), format)}`,
  );
  const parts = result.variants.map((variant) => renderVariant(variant, reports, format));
  const timeline = format === 'markdown' ? renderTimeline(reports) : [];
  const superseded = result.supersededBy === undefined ? [] : [`Superseded by ${result.supersededBy}.`];
  return [
    heading,
    ...superseded,
    ...failed,
    ...renderUnmoved(kept, format, door),
    ...nothing,
    ...parts,
    ...timeline,
  ].join('\n\n');
}

function renderVariant(variant: VariantResult, reports: readonly LegReport[], format: ReportFormat): string {
  const kind = variant.stitched ? 'index' : 'image';
  const title =
    variant.name === '' ? `The ${kind} ${variant.digest}` : `${variant.name}: ${kind} ${variant.digest}`;
  const own = (platform: PlatformResult) =>
    reports.find((report) => report.variant === variant.name && report.platform === platform.platform);
  const isKnown = variant.platforms.some((platform) => own(platform) !== undefined);
  const platforms = formatTable(
    ['Platform', 'Arch tag', 'Digest', 'Attestations', 'Reused', ...(isKnown ? ['Compressed', 'Time'] : [])],
    variant.platforms.map((platform) => [
      platform.platform,
      platform.archTag ?? '',
      platform.digest,
      String(platform.attestations.length),
      platform.reused ? 'yes' : 'no',
      ...(isKnown ? describeBuild(own(platform)) : []),
    ]),
    format,
  );
  const pulls = variant.images.flatMap(({ image, ref, tags }) =>
    tags.length === 0 ? [`docker pull ${ref}`] : tags.map((tag) => `docker pull ${image}:${tag}`),
  );
  const commands = format === 'markdown' ? ['```sh', ...pulls, '```'] : pulls;
  const head = renderText(title, format);
  const adopted = variant.adopted === true ? ['Published already, by another run of this commit.'] : [];
  const unchanged =
    variant.unchangedSince === undefined
      ? []
      : [renderText(`Not built: nothing of it has changed since commit ${variant.unchangedSince}.`, format)];
  const behind = (variant.behind ?? []).map(
    ({ image, reason }) =>
      `${format === 'markdown' ? '> **Behind:** ' : 'BEHIND: '}${renderText(`${image}: ${reason}`, format)}`,
  );
  return [
    format === 'markdown' ? `### ${head}` : head,
    ...adopted,
    ...unchanged,
    ...behind,
    platforms,
    commands.join('\n'),
  ].join('\n\n');
}

function describeBuild(report: LegReport | undefined): [string, string] {
  if (report === undefined) return ['', ''];
  const { compressedSize, seconds } = report;
  return [compressedSize === undefined ? '' : formatSize(compressedSize), formatSeconds(seconds)];
}
