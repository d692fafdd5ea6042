import { formatPlatform, MultiarchError, parsePlatform, quote, satisfiesPlatform } from '@multiarch/oci';
import type { Leg, LegReport, Plan, ReceivedReport } from '@multiarch/plan';
import { REPORT_DIFFERS } from '../advice.js';

/** What builds reported, after it was held against the plan. */
interface HeldReports {
  /** By the leg's position: what may be believed. */
  readonly believed: ReadonlyMap<number, LegReport>;
  /** By the variant's name: why nothing of it may be written. */
  readonly refused: ReadonlyMap<string, MultiarchError>;
  /** Reports of legs that the plan does not have. */
  readonly strays: readonly MultiarchError[];
}

/**
 * Holds each report against the leg that it says it is of. A report crosses from one job to another, and so is foreign
 * until it agrees with the plan in all that the plan knows: the output that it came through, variant, platform, images,
 * tags, and the platform that the build read from the config of what it pushed. One that does not costs its variant.
 */
export function holdReports(plan: Plan, reports: readonly ReceivedReport[]): HeldReports {
  const places = placesOf(plan);
  const believed = new Map<number, LegReport>();
  const refused = new Map<string, MultiarchError>();
  const strays: MultiarchError[] = [];
  for (const report of reports) {
    const place = places.get(report.leg);
    const problem =
      findProblem(report, place) ??
      (believed.has(report.leg) ? `leg ${report.leg} has two reports, where there is one build` : undefined);
    if (problem === undefined) {
      believed.set(report.leg, report);
      continue;
    }
    const error = new MultiarchError('CONFLICT', problem, { advice: REPORT_DIFFERS });
    const through = places.get(legOfKey(report.key) ?? report.leg);
    const variants = [through, place].flatMap((one) => (one === undefined ? [] : [one.variant]));
    for (const variant of variants) if (!refused.has(variant)) refused.set(variant, error);
    if (variants.length === 0) strays.push(error);
  }
  return { believed, refused, strays };
}

/** One leg, as the plan's variants and its legs have it. */
interface Place {
  readonly variant: string;
  readonly planned: Plan['variants'][number]['platforms'][number];
  readonly leg: Leg;
}

function placesOf({ variants, legs }: Plan): ReadonlyMap<number, Place> {
  const byIndex = new Map(legs.map((leg) => [leg.index, leg]));
  const places = new Map<number, Place>();
  for (const { name: variant, platforms } of variants)
    for (const planned of platforms) {
      const leg = byIndex.get(planned.leg);
      if (leg !== undefined) places.set(planned.leg, { variant, planned, leg });
    }
  return places;
}

/** What a report says otherwise than the plan, naming both; `undefined` where they agree. */
function findProblem(report: ReceivedReport, place: Place | undefined): string | undefined {
  const { key, images, tags, config } = report;
  if (key !== undefined && legOfKey(key) !== report.leg)
    return `the report that came as ${quote(key)} is of leg ${report.leg}`;
  if (place === undefined) return `there is a report of leg ${report.leg}, which the plan does not have`;
  const { variant, planned, leg } = place;
  const differs = (what: string, reported: string, expected: string) =>
    `leg ${report.leg} reported ${what} ${reported}, but the plan has ${expected}`;
  if (report.variant !== variant) return differs('variant', quote(report.variant), quote(variant));
  if (report.platform !== planned.platform) return differs('platform', report.platform, planned.platform);
  if (!isSubset(images, leg.images) || !isSubset(leg.images, images))
    return differs('images', list(images), list(leg.images));
  if (!isSubset(tags, leg.tags)) return differs('tags', list(tags), list(leg.tags));
  if (config === undefined || satisfiesPlatform(config, parsePlatform(planned.platform))) return undefined;
  return differs('an image whose config is for', quote(formatPlatform(config)), planned.platform);
}

function legOfKey(key: string | undefined): number | undefined {
  const [, digits] = /^leg-(0|[1-9][0-9]{0,2})$/.exec(key ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all);
  return some.every((one) => known.has(one));
}

/** Names that are named at most; a report may have any number of them. */
const NAMED = 5;

function list(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return names.slice(0, NAMED).map(quote).join(', ') + more;
}
