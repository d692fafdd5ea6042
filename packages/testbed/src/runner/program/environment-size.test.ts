import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { LONGEST_VARIABLE, tooLong } from './environment-size.js';

const NAME = 'INPUT_PLAN';
const fit = LONGEST_VARIABLE - NAME.length - 1;

test.each([
  ['the longest that fits', 'x'.repeat(fit), []],
  ['a byte more', 'x'.repeat(fit + 1), [NAME]],
  ['the same in characters of two bytes', 'é'.repeat((fit + 2) / 2), [NAME]],
])('tooLong: %s', (_, value, expected) => {
  expect(tooLong({ A: 'b', [NAME]: value })).toEqual(expected);
});

test.runIf(process.platform === 'linux')('the limit is that of this system', () => {
  const start = (length: number) =>
    (
      spawnSync('true', { env: { PATH: process.env.PATH, [NAME]: 'x'.repeat(length) } })
        .error as NodeJS.ErrnoException
    )?.code;
  expect([start(fit), start(fit + 1)]).toEqual([undefined, 'E2BIG']);
});
