import { FakeClock } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { Pace } from './pace.js';

test('no window has more than the limit, and those below it do not wait', async () => {
  const clock = new FakeClock();
  const pace = new Pace(10, 1000, clock);
  const began = clock.now();
  const turns = await Promise.all(
    Array.from({ length: 35 }, async () => {
      await pace.turn();
      return clock.now() - began;
    }),
  );
  expect(turns.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 0));
  expect(clock.slept).toEqual(
    Array.from({ length: 25 }, (_, number) => 1000 * (1 + Math.floor(number / 10))),
  );
  for (const start of turns)
    expect(turns.filter((turn) => turn >= start && turn < start + 1000).length).toBeLessThanOrEqual(10);
});

test('what was long ago does not count', async () => {
  const clock = new FakeClock();
  const pace = new Pace(2, 1000, clock);
  for (let round = 0; round < 5; round += 1) {
    await pace.turn();
    await pace.turn();
    clock.advance(1000);
  }
  expect(clock.slept).toEqual([]);
});
