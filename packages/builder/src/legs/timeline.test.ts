import { expect, test } from 'vitest';
import { partOfLine, Timeline } from './timeline.js';

test('knows when parts began, how long they took, and all together', () => {
  let now = 1_780_000_000_000;
  const timeline = new Timeline(() => now);
  const enter = (name: string, milliseconds: number) => {
    timeline.enter(name);
    now += milliseconds;
  };
  enter('prepare', 40);
  enter('build', 1_500);
  enter('build', 500);
  enter('push', 3_000);
  expect(timeline.end()).toEqual({
    startedAt: 1_780_000_000_000,
    finishedAt: 1_780_000_005_040,
    seconds: 5,
    parts: [
      { name: 'build', seconds: 2 },
      { name: 'push', seconds: 3 },
    ],
  });
});

test('is nothing at first', () => {
  expect(new Timeline(() => 7).end()).toEqual({ startedAt: 7, finishedAt: 7, seconds: 0, parts: [] });
});

test.each([
  ['#7 exporting to image', 'export'],
  ['#7 exporting layers 0.1s done', 'export'],
  ['#7 pushing layers 0.0s done', 'push'],
  ['#7 pushing manifest for 127.0.0.1:1/a:1@sha256:66 0.0s done', 'push'],
  ['#9 exporting cache to registry', 'write cache'],
  ['#9 exporting to GitHub Actions Cache', 'write cache'],
  ['#6 [stage-0 3/3] RUN echo pushing layers', undefined],
  ['#6 0.123 pushing layers', undefined],
  ['pushing layers', undefined],
] as const)('%s', (line, part) => {
  expect(partOfLine(line)).toBe(part);
});
