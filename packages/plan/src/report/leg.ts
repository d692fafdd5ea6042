import { formatSeconds, formatSize } from '@multiarch/oci';
import type { Leg } from '../documents/leg.js';
import type { LegReport } from '../documents/report.js';
import { renderGantt } from './gantt.js';
import { formatTable, renderText } from './table.js';

/** What a leg made, for the summary of its job, in Markdown. */
export function renderLeg(leg: Leg, report: LegReport): string {
  const title = renderText(nameLeg(report), 'markdown');
  const pulls = report.images.flatMap((image) => pullsOf(image, report));
  return [
    `## Build: ${title}`,
    formatTable(['', ''], factsOf(leg, report), 'markdown'),
    ...(pulls.length === 0 ? [] : [['```sh', ...pulls, '```'].join('\n')]),
    ...renderTimeline([report]),
  ].join('\n\n');
}

/**
 * When each build began and how long its parts took, as pictures; none where no report says. Builds of different
 * machines are drawn on one axis, as far as their clocks agree.
 */
export function renderTimeline(reports: readonly LegReport[]): readonly string[] {
  const timed = reports.filter(({ startedAt }) => startedAt !== undefined);
  const sections = timed.map((report) => {
    let at = report.startedAt ?? 0;
    const parts = report.parts ?? [{ name: report.reused ? 'reuse' : 'build', seconds: report.seconds }];
    const bars = parts.map(({ name, seconds }) => {
      const start = at;
      at += Math.round(seconds * 1000);
      return { name: `${name} (${formatSeconds(seconds)})`, start, end: at };
    });
    return { name: nameLeg(report), bars };
  });
  return sections.length === 0 ? [] : [renderGantt(sections)];
}

function nameLeg({ variant, platform }: LegReport): string {
  return variant === '' ? platform : `${variant} on ${platform}`;
}

function factsOf(leg: Leg, report: LegReport): string[][] {
  const { digest, compressedSize, reused, seconds, tags } = report;
  return [
    ['Dockerfile', leg.target === undefined ? leg.dockerfile : `${leg.dockerfile}, stage ${leg.target}`],
    ['Commit', leg.revision],
    ['Result', describe(leg, reused)],
    ['Tags', tags.join(', ')],
    ['Digest', digest ?? ''],
    ['Size', compressedSize === undefined ? '' : `${formatSize(compressedSize)} compressed`],
    ['Tested', leg.smokeTest ?? ''],
    ['Cache', report.cache === undefined ? '' : describeCache(report.cache)],
    ['Time', formatSeconds(seconds)],
  ].filter(([, value]) => value !== '');
}

function describe({ push }: Leg, reused: boolean): string {
  if (reused) return 'reused: it had been built from this commit and these inputs';
  return push ? 'built and pushed' : 'built, not pushed';
}

const WHY_NOT_WRITTEN = {
  off: 'left out for some days: it has cost more than it saved',
  late: 'given up as it took too long,',
  short: 'not written: the build is too short for it',
  unchanged: 'not written: nothing changed',
  failed: 'not written: its service failed',
} as const;

/** What it saved and what it cost, in one line. */
function describeCache({ steps, found, written, saved, left }: NonNullable<LegReport['cache']>): string {
  const gain = saved === undefined ? '' : `, ${formatSeconds(saved)} saved`;
  const cost = [
    ...(left === undefined ? [] : [WHY_NOT_WRITTEN[left]]),
    ...(written === undefined
      ? []
      : [left === undefined ? `written in ${formatSeconds(written)}` : `after ${formatSeconds(written)}`]),
  ].join(' ');
  const gains = left === 'off' ? '' : `${found} of ${steps} steps found${gain}`;
  return [gains, cost].filter((part) => part !== '').join('; ');
}

function pullsOf(image: string, { tags, digest }: LegReport): string[] {
  if (digest === undefined) return [];
  const [tag] = tags;
  return [`docker pull ${image}${tag === undefined ? '' : `:${tag}`}@${digest}`];
}
