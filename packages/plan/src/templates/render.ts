import { commitTag } from '../names/commit.js';
import { isPrerelease, versionIn } from '../names/version.js';
import type { TagTemplate, TemplatePart, Variable } from './grammar.js';

/** What a run is about, as far as names are made of it. */
export interface RunFacts {
  readonly mode: string;
  /** GitHub's name of the event. */
  readonly event: string;
  /** The Git tag or the branch that the run is about; of a pull request, its own branch. */
  readonly gitTag?: string | undefined;
  readonly branch?: string | undefined;
  readonly defaultBranch?: string | undefined;
  /** Whether GitHub says that the release is a prerelease. */
  readonly prerelease?: boolean | undefined;
  readonly pullRequest?: number | undefined;
  readonly revision: string;
  /** When the commit was made, ISO 8601. */
  readonly commitTime?: string | undefined;
  /** The number of the run, which stays when it is run again. */
  readonly run?: string | undefined;
}

/**
 * The name that a line gives to a run; `undefined` where its condition does not hold, or one of its variables has no
 * value: `{{version}}` of a branch. It is not yet known to be a tag.
 *
 * Parts of a version are those of a release: a prerelease has its `{{version}}` alone. `{{major}}` without
 * `{{minor}}` is nothing for version 0, which promises nothing (SemVer 2.0.0, clause 4).
 */
export function renderTemplate({ parts, when }: TagTemplate, facts: RunFacts): string | undefined {
  if (when.length > 0 && !when.some((condition) => holds(condition, facts))) return undefined;
  const values = parts.map((part) => fill(part, facts));
  const isComplete = values.every((value) => value !== undefined && value !== '');
  const isNothing = uses(parts, 'major') && !uses(parts, 'minor') && versionPart('major', facts) === '0';
  return isComplete && !isNothing ? values.join('') : undefined;
}

/** Whether a variable is in a name. */
export function uses(parts: readonly TemplatePart[], variable: Variable): boolean {
  return parts.some((part) => part.kind === 'variable' && part.name === variable);
}

/** Whether what stands behind `if=` is so. A release that is no prerelease is `release`, the others are `prerelease`. */
function holds(condition: string, facts: RunFacts): boolean {
  const { mode, event, branch, defaultBranch } = facts;
  const early = isEarly(facts);
  if (condition === 'release') return mode === 'release' && !early;
  if (condition === 'prerelease') return mode === 'release' && early;
  if (condition === 'default-branch')
    return mode === 'branch' && branch !== undefined && branch === defaultBranch;
  return condition === mode || condition === event;
}

function isEarly({ gitTag = '', prerelease = false }: RunFacts): boolean {
  return prerelease || isPrerelease(gitTag);
}

function fill(part: TemplatePart, facts: RunFacts): string | undefined {
  if (part.kind === 'text') return part.text;
  const { name, argument } = part;
  if (name === 'sha') return commitOf(facts.revision, argument);
  if (name === 'date') return dateOf(facts.commitTime, argument);
  if (name === 'tag') return facts.gitTag;
  if (name === 'branch') return facts.branch;
  if (name === 'pr') return facts.pullRequest?.toString();
  if (name === 'run') return facts.run;
  return versionPart(name, facts);
}

/** All of it where nobody says how many digits. */
function commitOf(revision: string, digits: string): string {
  return digits === '' ? revision : commitTag(revision, Number(digits));
}

const PARTS = ['major', 'minor', 'patch'] as const;

function versionPart(name: 'version' | (typeof PARTS)[number], facts: RunFacts): string | undefined {
  const version = versionIn(facts.gitTag ?? '');
  if (version === undefined) return undefined;
  if (name === 'version') return version.text.replace(/^v/i, '');
  return isEarly(facts) ? undefined : version.numbers[PARTS.indexOf(name)]?.toString();
}

/** The commit's time in UTC, so that the same commit is called the same wherever and whenever it is built. */
function dateOf(time: string | undefined, format: string): string | undefined {
  const date = new Date(time ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] =
    date.toISOString().match(/\d+/g) ?? [];
  const pieces: Readonly<Record<string, string>> = {
    YYYY: year,
    MM: month,
    DD: day,
    HH: hour,
    mm: minute,
    ss: second,
  };
  return format.replace(/YYYY|MM|DD|HH|mm|ss/g, (piece) => pieces[piece] ?? piece);
}
