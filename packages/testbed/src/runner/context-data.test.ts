import { expect, test } from 'vitest';
import { contextData } from './context-data.js';

test.each([
  ['what is no object', ['a', 1, null, true], ['a', 1, null, true]],
  [
    'the first spelling, the last value, the first place',
    { HTTP_PROXY: 'a', b: 1, http_proxy: 'c' },
    { HTTP_PROXY: 'c', b: 1 },
  ],
  ['at any depth', [{ args: { A: [{ x: 1, X: 2 }], a: 'last' } }], [{ args: { A: 'last' } }]],
])('contextData: %s', (_, value, expected) => {
  expect(JSON.stringify(contextData(value))).toBe(JSON.stringify(expected));
});
