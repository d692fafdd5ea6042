/** Which layers are written; `off`: neither read nor written for now. */
type CacheMode = 'max' | 'min' | 'off';

/** What earlier builds by one cache were like. Times are seconds. */
export interface CacheHistory {
  readonly mode: CacheMode;
  /** Of the last build that found nothing; 0: not known. */
  readonly cold: number;
  /** How often in a row it has cost more than it saved. */
  readonly losses: number;
  /** How often in a row it was not written to its end. */
  readonly lates: number;
  /** When this was noted, since 1970. */
  readonly at: number;
}

/** What a cache is used for in one build. */
export interface CacheUse {
  readonly read: boolean;
  /** Layers that may be written; absent: nothing is. */
  readonly write?: 'max' | 'min';
}

/** One build by a cache. Times are seconds. */
export interface CachedRun {
  /** Until everything was pushed. */
  readonly seconds: number;
  /** Steps that were taken out of the cache. */
  readonly found: number;
  /** Steps that were not. */
  readonly made: number;
  /** What writing took; 0 where nothing was written. */
  readonly written: number;
  /** Whether writing was given up, as it took too long. */
  readonly isLate: boolean;
}

/** The part of a build without a cache that writing one may take. */
const SHARE = 0.1;
/** The same after a build that could not write all of it: what is half there is of no use to anybody. */
const SHARE_OF_REST = 0.3;
/** With less time nothing is written: to begin takes that long. */
const LEAST = 1;
/** What a cache has to save of a build without one. */
const WORTH = 0.2;
/** So many losses in a row turn it off: after a change of everything, one is to be expected. */
const LOSSES = 2;
/** For how long it is then left out, seconds. */
const PAUSE = 3 * 24 * 60 * 60;

/**
 * What the next build uses the cache for.
 *
 * @param most what the caller wants written at the most
 * @param now seconds since 1970
 */
export function chooseUse(history: CacheHistory | undefined, most: 'max' | 'min', now: number): CacheUse {
  if (history !== undefined && isPaused(history, now)) return { read: false };
  return { read: true, write: history?.mode === 'min' ? 'min' : most };
}

function isPaused({ mode, at }: CacheHistory, now: number): boolean {
  return mode === 'off' && now < at + PAUSE;
}

/** For how many seconds a cache may be written after this build; 0: not at all. */
export function allowedTime(
  history: CacheHistory | undefined,
  { seconds, made }: Pick<CachedRun, 'seconds' | 'made'>,
): number {
  const share = history !== undefined && history.lates > 0 ? SHARE_OF_REST : SHARE;
  const allowed = share * Math.max(history?.cold ?? 0, seconds);
  return made === 0 || allowed < LEAST ? 0 : allowed;
}

/** Seconds that the cache saved a build; `undefined` where that cannot be told. */
export function savedTime(
  history: CacheHistory | undefined,
  { seconds, found }: Pick<CachedRun, 'seconds' | 'found'>,
): number | undefined {
  const cold = history?.cold ?? 0;
  return found === 0 || cold === 0 ? undefined : Math.max(0, cold - seconds);
}

/**
 * What is to be noted after a build; `undefined` where it says nothing new.
 *
 * @param use what the cache was used for
 * @param now seconds since 1970
 */
export function learn(
  history: CacheHistory | undefined,
  use: CacheUse,
  run: CachedRun,
  now: number,
): CacheHistory | undefined {
  if (!use.read || use.write === undefined) return undefined;
  const cold = run.found === 0 ? run.seconds : (history?.cold ?? 0);
  const losses = isLoss(history, run) ? (history?.losses ?? 0) + 1 : 0;
  const next = { cold, losses, lates: 0, at: now };
  if (run.isLate) return { ...next, losses: 0, ...afterLate(history, use.write) };
  if (losses >= LOSSES) return { ...next, mode: 'off', losses: 0 };
  const noted = { ...next, mode: use.write };
  if (history === undefined) return run.written > 0 ? noted : undefined;
  const isNew =
    noted.mode !== history.mode ||
    losses !== history.losses ||
    history.lates > 0 ||
    !isNear(noted.cold, history.cold);
  return isNew ? noted : undefined;
}

/** What has been written of it is there, so that the rest may be in time: only then fewer layers are tried, or none. */
function afterLate(
  history: CacheHistory | undefined,
  written: 'max' | 'min',
): Pick<CacheHistory, 'mode' | 'lates'> {
  if (history === undefined || history.mode !== written || history.lates === 0)
    return { mode: written, lates: 1 };
  return { mode: written === 'max' ? 'min' : 'off', lates: 0 };
}

/** The first build by a cache has nothing to find, nor has one after a cache that was not written to its end. */
function isLoss(history: CacheHistory | undefined, run: CachedRun): boolean {
  if (history === undefined || history.mode === 'off') return false;
  const saved = savedTime(history, run);
  if (saved === undefined) return run.found === 0 && run.written > 0 && history.lates === 0;
  return saved < run.written || saved < WORTH * history.cold;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= WORTH * Math.max(one, other);
}

const NOTE = /^(max|min|off)\.(\d{1,7})\.(\d)\.(\d)\.(\d{1,12})$/;

/** A history as the end of a note's name. */
export function printHistory({ mode, cold, losses, lates, at }: CacheHistory): string {
  return [mode, Math.round(cold * 10), losses, lates, Math.round(at)].join('.');
}

/** `undefined` for what is none. */
export function readHistory(text: string): CacheHistory | undefined {
  const [, mode = '', cold = '', losses = '', lates = '', at = ''] = NOTE.exec(text) ?? [];
  if (mode !== 'max' && mode !== 'min' && mode !== 'off') return undefined;
  return { mode, cold: Number(cold) / 10, losses: Number(losses), lates: Number(lates), at: Number(at) };
}
