import { expect, test } from 'vitest';
import { descendantsOf } from './descendants.js';

test('all below a process, and no other', () => {
  const processes = [
    [1, 0],
    [10, 1],
    [11, 10],
    [12, 11],
    [20, 1],
    [13, 10],
  ] as const;
  expect(descendantsOf(10, processes)).toEqual([11, 12, 13]);
  expect(descendantsOf(20, processes)).toEqual([]);
});
