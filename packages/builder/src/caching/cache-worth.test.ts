import { expect, test } from 'vitest';
import {
  allowedTime,
  type CachedRun,
  type CacheHistory,
  chooseUse,
  learn,
  printHistory,
  readHistory,
} from './cache-worth.js';

const NOW = 1_790_000_000;
const HOUR = 3600;

const history = (changes: Partial<CacheHistory> = {}): CacheHistory => ({
  mode: 'max',
  cold: 100,
  losses: 0,
  lates: 0,
  at: NOW - HOUR,
  ...changes,
});

test.each([
  ['the first build', undefined, 'max', { read: true, write: 'max' }],
  ['the first build, of few layers', undefined, 'min', { read: true, write: 'min' }],
  ['as before', history(), 'max', { read: true, write: 'max' }],
  ['less, as all took too long', history({ mode: 'min' }), 'max', { read: true, write: 'min' }],
  ['no more than is asked for', history(), 'min', { read: true, write: 'min' }],
  ['off', history({ mode: 'off' }), 'max', { read: false }],
  [
    'tried again after days',
    history({ mode: 'off', at: NOW - 73 * HOUR }),
    'max',
    { read: true, write: 'max' },
  ],
] as const)('a cache is used: %s', (_, before, most, use) => {
  expect(chooseUse(before, most, NOW)).toEqual(use);
});

test.each([
  ['a tenth of the build', undefined, { seconds: 50, made: 3 }, 5],
  ['a tenth of one without a cache', history(), { seconds: 20, made: 1 }, 10],
  ['more for the rest of one that was late', history({ lates: 1 }), { seconds: 20, made: 1 }, 30],
  ['nothing where all was found', history(), { seconds: 5, made: 0 }, 0],
  ['nothing after a short build', undefined, { seconds: 9, made: 3 }, 0],
] as const)('it may be written for %s', (_, before, run, seconds) => {
  expect(allowedTime(before, run)).toBe(seconds);
});

const run = (changes: Partial<CachedRun> = {}): CachedRun => ({
  seconds: 40,
  found: 5,
  made: 2,
  written: 4,
  isLate: false,
  ...changes,
});
const cold = { found: 0, made: 7, seconds: 100 };

test.each([
  ['the first build was written', undefined, cold, { mode: 'max', losses: 0, cold: 100 }],
  ['the first was too short', undefined, { ...cold, seconds: 8, written: 0 }, undefined],
  ['it saves more than it costs', history(), {}, undefined],
  ['it saves again', history({ losses: 1 }), {}, { mode: 'max', losses: 0, cold: 100 }],
  ['it costs more than it saves', history(), { seconds: 98 }, { mode: 'max', losses: 1, cold: 100 }],
  ['and once more', history({ losses: 1 }), { seconds: 98 }, { mode: 'off', losses: 0, cold: 100 }],
  ['it saves little and costs nothing', history({ losses: 1 }), { seconds: 85, written: 0 }, { mode: 'off' }],
  ['nothing is found of what is written', history({ losses: 1 }), cold, { mode: 'off' }],
  ['nothing is found, once', history(), cold, { mode: 'max', losses: 1 }],
  [
    'a build takes longer than it did',
    history(),
    { ...cold, seconds: 200, written: 0 },
    { cold: 200, losses: 0 },
  ],
  ['it takes too long', history(), { isLate: true, written: 10 }, { mode: 'max', lates: 1, losses: 0 }],
  ['and again', history({ lates: 1 }), { isLate: true, written: 10 }, { mode: 'min', lates: 0 }],
  ['it is written to its end at last', history({ lates: 1 }), cold, { mode: 'max', lates: 0, losses: 0 }],
  ['the first takes too long', undefined, { ...cold, isLate: true, written: 10 }, { mode: 'max' }],
  ['what nobody has measured is not judged', history({ cold: 0 }), { seconds: 300 }, undefined],
] as const)('after a build, %s', (_, before, changes, noted) => {
  const learnt = learn(before, { read: true, write: 'max' }, run(changes), NOW);
  expect(learnt).toEqual(noted && expect.objectContaining({ ...noted, at: NOW }));
});

test('also the fewest layers take too long', () => {
  const once = learn(history({ mode: 'min' }), { read: true, write: 'min' }, run({ isLate: true }), NOW);
  expect(once).toMatchObject({ mode: 'min', lates: 1 });
  const twice = learn(once, { read: true, write: 'min' }, run({ isLate: true }), NOW);
  expect(twice).toMatchObject({ mode: 'off', at: NOW });
});

test('while it is off, nothing is learnt', () => {
  expect(learn(history({ mode: 'off' }), { read: false }, run(cold), NOW)).toBeUndefined();
});

test('what takes turns between gain and loss stays', () => {
  let known: CacheHistory = history();
  for (const seconds of [98, 40, 98, 40, 98, 40])
    known = learn(known, { read: true, write: 'max' }, run({ seconds }), NOW) ?? known;
  expect(known.mode).toBe('max');
});

test('a history is read as it was printed, and anything else is none', () => {
  const some = history({ cold: 41.2, losses: 1, lates: 1 });
  expect(readHistory(printHistory(some))).toEqual(some);
  for (const text of [
    '',
    'max',
    'max.1.1',
    'max.1.0.1',
    'all.1.1.1.1',
    'max.-1.0.0.1',
    'max.1e9.0.0.1',
    `${printHistory(some)}.1`,
  ])
    expect(readHistory(text)).toBeUndefined();
});
