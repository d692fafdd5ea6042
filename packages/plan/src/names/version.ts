/** The version that a tag names. */
interface Version {
  /** What stands before it, with what parts them: `app/`, `app@`, `app-`; empty for a tag that is a version alone. */
  readonly component: string;
  /** With its `v` where it has one: `v1.2.3-rc.1+5`. */
  readonly text: string;
  /** One for `v1`, two for `v1.18`, and as many as are written. */
  readonly numbers: readonly number[];
  /** What follows the numbers, without what parts them: `rc.1`, `CR1`, `final`; empty where nothing does. */
  readonly marker: string;
  /** What follows `+`, which says nothing about which of two is newer (SemVer 2.0.0, clause 10). */
  readonly build: string;
  /** Whether it is not for everybody yet: any marker but those that are known to mean a release. */
  readonly prerelease: boolean;
}

/** Numbers, parted by one sign throughout; dates also by dashes, when the year is first. */
const NUMBERS =
  /^(?<v>[vV]?)(?<numbers>\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d+(?:_\d+)+(?!\d)|\d+(?:\.\d+)*(?!\d))(?<rest>.*)$/s;
const REST = /^(?<parted>[-._]?)(?<marker>[0-9A-Za-z][0-9A-Za-z._-]*|)(?:\+(?<build>[0-9A-Za-z.+_-]+))?$/;

/** Characters of a name that is looked into; Git keeps no longer ones on most machines. */
const MOST = 512;

/** Words that mark what is before a release, the earliest first; those in one row mean the same. */
const BEFORE: readonly (readonly string[])[] = [
  ['nightly', 'canary', 'snapshot'],
  ['dev'],
  ['pre', 'preview'],
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
  ['c', 'cr', 'rc'],
];
/** Words of a release: the same as no word, and what is after it. */
const SAME: ReadonlySet<string> = new Set(['final', 'ga', 'release', 'stable', 'lts']);
const AFTER: ReadonlySet<string> = new Set(['post', 'sp']);

/**
 * Finds the version in a Git tag, or in a tag that was made of one: `v1.2.3`, `1.18`, `app/v1.2.3`, `app@1.2.3`,
 * `app-v1.2.3-rc.1`, `v27_0_0`, `2025-11-27`. `undefined` where there is none: `main`, `nightly`, `2fa`, a commit.
 * Behind `-`, one number alone is none (`build-7`).
 */
export function versionIn(tag: string): Version | undefined {
  if (tag.length > MOST) return undefined;
  const before = tag.split('+', 1)[0] ?? '';
  const start = Math.max(before.lastIndexOf('/'), before.lastIndexOf('@')) + 1;
  const whole = read(tag, start);
  if (whole !== undefined) return whole;
  for (let at = before.indexOf('-', start); at >= 0; at = before.indexOf('-', at + 1)) {
    const version = read(tag, at + 1);
    if (version !== undefined && (version.numbers.length > 1 || /^[vV]/.test(version.text))) return version;
  }
  return undefined;
}

function read(tag: string, at: number): Version | undefined {
  const text = tag.slice(at);
  const { v = '', numbers: written = '', rest = '' } = NUMBERS.exec(text)?.groups ?? {};
  const groups = REST.exec(rest)?.groups;
  if (written === '' || groups === undefined) return undefined;
  const { parted = '', marker = '', build = '' } = groups;
  if (parted !== '' && marker === '') return undefined;
  const numbers = written.split(/[._-]/).map(Number);
  const isKnown = rankOf(wordOf(marker)) !== undefined && /^[a-z]+[._-]?\d*$/i.test(marker);
  const isLoose = numbers.length === 1 && marker !== '' && !isKnown;
  // One number and a word are a name (`2fa`, `404-page`), digits and letters of one a commit.
  if (isLoose && (v === '' || parted === '')) return undefined;
  const component = tag.slice(0, at);
  const isEarly = wordsOf(component).some((word) => (rankOf(word) ?? 0) < 0);
  return {
    component,
    text,
    numbers,
    marker,
    build,
    prerelease: isEarly || (marker !== '' && (rankOf(wordOf(marker)) ?? -1) < 0),
  };
}

/** Whether a name is that of a prerelease; one that holds no version is none. */
export function isPrerelease(name: string): boolean {
  return versionIn(name)?.prerelease ?? false;
}

/** Words in front of a version that are no component's name: `release-1.2.3`. */
const PLAIN: ReadonlySet<string> = new Set(['release', 'releases', 'rel', 'version', 'ver', 'v']);

/** Whether a name is that of one part's release: `app-v1.2.3`, `app/v1.2.3`, `app@1.2.3`. */
export function isComponentRelease(name: string): boolean {
  return wordsOf(versionIn(name)?.component ?? '').some((word) => !PLAIN.has(word));
}

/** How two versions of one component stand to each other, and what says so. */
export interface VersionOrder {
  /** Below 0: the first is older. Above 0: it is newer. */
  readonly order: number;
  /**
   * - `numbers`: that decides.
   * - `marker`: the numbers are the same. History knows better; this is for where it is not known.
   * - `nothing`: the versions are the same but for their build; history decides.
   */
  readonly by: 'numbers' | 'marker' | 'nothing';
}

/**
 * Compares two versions: numbers first, missing ones as 0, then markers, piece by piece and numbers in them as numbers,
 * so that `rc9` is before `rc10`, and both before the release. Build metadata is no part of it.
 *
 * @returns `undefined` for versions of different components (`app/v1` and `web/v2`), which are not comparable
 */
export function compareVersions(first: Version, second: Version): VersionOrder | undefined {
  if (wordsOf(first.component).join() !== wordsOf(second.component).join()) return undefined;
  for (let at = 0; at < Math.max(first.numbers.length, second.numbers.length); at++) {
    const order = (first.numbers[at] ?? 0) - (second.numbers[at] ?? 0);
    if (order !== 0) return { order, by: 'numbers' };
  }
  const order = compareMarkers(first.marker, second.marker);
  return order === 0 ? { order, by: 'nothing' } : { order, by: 'marker' };
}

function compareMarkers(first: string, second: string): number {
  const [a, b] = [piecesOf(first), piecesOf(second)];
  const ranks = (rankOf(wordOf(first)) ?? -1) - (rankOf(wordOf(second)) ?? -1);
  if (ranks !== 0) return ranks;
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = comparePieces(a[at], b[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers before words, and what ends before what goes on, as in SemVer 2.0.0, clause 11. */
function comparePieces(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  const [isNumber, isOtherNumber] = [/^\d/.test(a), /^\d/.test(b)];
  if (isNumber && isOtherNumber) return Number(a) - Number(b);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  const [rank, other] = [rankOf(a), rankOf(b)];
  if (rank !== undefined && rank === other) return 0;
  return a < b ? -1 : Number(a > b);
}

function piecesOf(marker: string): readonly string[] {
  return (marker.toLowerCase().match(/\d+|[a-z]+/g) ?? []).filter((piece) => !SAME.has(piece));
}

function wordOf(marker: string): string {
  return /^[A-Za-z]+/.exec(marker)?.[0].toLowerCase() ?? (marker === '' ? 'final' : marker);
}

/** Below 0 before a release, 0 for one, above 0 after it; `undefined` for a word that is not known. */
function rankOf(word: string): number | undefined {
  if (SAME.has(word)) return 0;
  if (AFTER.has(word)) return 1;
  const at = BEFORE.findIndex((words) => words.includes(word));
  return at < 0 ? undefined : at - BEFORE.length - 1;
}

/** The words of a component, whatever parts them: `app/` and `app-` are the same. */
function wordsOf(component: string): readonly string[] {
  return component.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
