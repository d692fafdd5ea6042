import { expect, test } from 'vitest';
import { type Keep, Once } from './once.js';

/** Asks twice at the same time and once later, and says how often something was made. */
async function timesMade(keep: Keep | undefined, make: () => Promise<string>): Promise<number> {
  const once = new Once<string, string>(keep);
  let count = 0;
  const ask = () =>
    once.get('key', () => {
      count += 1;
      return make();
    });
  await Promise.allSettled([ask(), ask()]);
  await Promise.allSettled([ask()]);
  return count;
}

const succeed = async () => 'made';
const fail = async () => {
  throw new Error('no');
};

test.each<[Keep | undefined, number, number]>([
  [undefined, 1, 1],
  ['all', 1, 1],
  ['successes', 1, 2],
  ['none', 2, 2],
])('keeping %s, a success is made %i times and a failure %i times', async (keep, successes, failures) => {
  expect(await timesMade(keep, succeed)).toBe(successes);
  expect(await timesMade(keep, fail)).toBe(failures);
});

test('each key is its own, and what was learned is not made', async () => {
  const once = new Once<string, string>();
  expect(await once.get('a', async () => 'a')).toBe('a');
  expect(await once.get('b', async () => 'b')).toBe('b');
  once.learn('c', Promise.resolve('learned'));
  expect(await once.get('c', fail)).toBe('learned');
});
