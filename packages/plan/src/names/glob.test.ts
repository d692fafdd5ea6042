import { expect, test } from 'vitest';
import { matchesGlob } from './glob.js';

test.each<[string, string, boolean]>([
  ['tickets/*', 'tickets/DM-1', true],
  ['tickets/*', 'tickets/DM-1/part', true],
  ['tickets/*', 'tickets/', true],
  ['tickets/*', 'tickets', false],
  ['tickets/*', 'xtickets/1', false],
  ['**', 'anything/at/all', true],
  ['*', '', true],
  ['', '', true],
  ['', 'x', false],
  ['t?', 't1', true],
  ['t?', 't', false],
  ['*-rc', 'a-rc-rc', true],
  ['a*b*c', 'a1b2b3c', true],
  ['a*b*c', 'a1c2b', false],
  ['v1.0', 'v1x0', false],
  ['[ab]+(c)', '[ab]+(c)', true],
  ['Main', 'main', false],
])('%s on %s', (pattern, text, expected) => {
  expect(matchesGlob(text, pattern)).toBe(expected);
});

test('many stars on a long name end in no time', () => {
  expect(matchesGlob('a'.repeat(20_000), `${'*a'.repeat(50)}*b`)).toBe(false);
});
