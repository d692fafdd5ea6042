import { expect, test } from 'vitest';
import { commitTag } from './commit.js';

test.each<[string, string, number | undefined, string]>([
  ['a letter among the first 8', '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f', undefined, '5b2c1f6d'],
  ['a letter that is the 8th', '1234567e0e9a48377c6b5a4d3e2f1a0b9c8d7e6f', undefined, '1234567e'],
  ['8 numbers', '123456780e9a48377c6b5a4d3e2f1a0b9c8d7e6f', undefined, '123456780e'],
  ['numbers alone', '1'.repeat(40), undefined, '1'.repeat(40)],
  ['another length', '5b2c1f6d0e9a', 7, '5b2c1f6'],
  ['a short commit', '1234567', 8, '1234567'],
  ['none', '123456780e9a', 0, ''],
  ['all', '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f', 40, '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f'],
  ['none outside of a repository', '', 8, ''],
])('%s', (_, revision, length, expected) => {
  expect(commitTag(revision, length)).toBe(expected);
});
