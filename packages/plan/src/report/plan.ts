import type { Leg, Runner } from '../documents/leg.js';
import type { Plan, PlannedTag, PlannedVariant } from '../documents/plan.js';
import { formatTable, type ReportFormat, renderText } from './table.js';

/**
 * The plan for people: what this run will do and why. `markdown` is for a job's summary, `text` for a terminal; text
 * that comes from users is escaped for either.
 */
export function renderPlan(plan: Plan, format: ReportFormat = 'markdown'): string {
  const show = (text: string) => renderText(text, format);
  const heading = format === 'markdown' ? '## Plan: ' : 'Plan: ';
  const { notes = [], warnings = [] } = plan;
  const said = [plan.reason, ...warnings, ...notes];
  const parts = [`${heading}${plan.mode}`, ...said.map(show)];
  if (plan.legs.length > 0)
    parts.push(formatTable(['Build', 'Platform', 'Runner', 'Pushes'], legRows(plan), format));
  if (plan.push)
    parts.push(
      formatTable(['Variant', 'Result', 'Tags'], [...variantRows(plan), ...unchangedRows(plan)], format),
    );
  if (plan.push) parts.push(formatTable(['Reference'], referenceRows(plan), format));
  return `${parts.join('\n\n')}\n`;
}

function legRows({ legs }: Plan): string[][] {
  return legs.map((leg) => [leg.dockerfile, leg.platform, describeRunner(leg), describePush(leg)]);
}

function describePush({ push, tags }: Leg): string {
  if (!push) return 'nothing';
  return tags.length === 0 ? 'by digest' : tags.join(', ');
}

function describeRunner({ runner, emulation, builder }: Leg): string {
  if (builder !== undefined) return `${builder.endpoint}, asked by ${nameRunner(runner)}`;
  return emulation ? `${nameRunner(runner)} (emulated)` : nameRunner(runner);
}

function nameRunner(runner: Runner): string {
  if (typeof runner === 'string') return runner;
  if (isLabels(runner)) return runner.join(', ');
  const labels = runner.labels === undefined ? '' : `: ${runner.labels.join(', ')}`;
  return `group ${runner.group}${labels}`;
}

function isLabels(runner: Exclude<Runner, string>): runner is readonly string[] {
  return Array.isArray(runner);
}

function variantRows({ variants }: Plan): string[][] {
  return variants.map((variant) => [
    variant.name || 'default',
    describeResult(variant),
    describeTags(variant),
  ]);
}

function unchangedRows({ unchanged = [] }: Plan): string[][] {
  return unchanged.map(({ name, digest, revision, platforms, tags }) => [
    name || 'default',
    `not built, as nothing in it has changed since commit ${revision.slice(0, 8)}: ${digest}`,
    describeTags({ tags, platforms: platforms.map((platform) => ({ moreTags: platform.tags })) }),
  ]);
}

function describeResult({ stitched, platforms }: PlannedVariant): string {
  return `${stitched ? 'index' : 'image'} for ${platforms.map(({ platform }) => platform).join(', ')}`;
}

function describeTags({
  tags,
  platforms,
}: {
  readonly tags: readonly PlannedTag[];
  readonly platforms: readonly { readonly moreTags?: readonly PlannedTag[] }[];
}): string {
  const ofOne = platforms.flatMap(({ moreTags = [] }) => moreTags);
  return [...tags, ...ofOne].map(({ name, mutable }) => (mutable ? `${name} (moves)` : name)).join(', ');
}

function referenceRows({ images, variants, unchanged = [] }: Plan): string[][] {
  return images.flatMap((image) =>
    [...variants, ...unchanged].map(({ tags }) => [`${image}:${tags[0]?.name ?? ''}`]),
  );
}
