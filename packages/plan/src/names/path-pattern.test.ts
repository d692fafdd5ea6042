import { expect, test } from 'vitest';
import { pathMatcher, readPathPattern, whyNoPattern } from './path-pattern.js';

test.each([
  ['api', 'api/main.go', true],
  ['api', 'api', true],
  ['api/', 'api/x/y', true],
  ['./api', 'api/x', true],
  ['api', 'apis/x', false],
  ['api', 'src/api/x', false],
  ['.', 'any/thing', true],
  ['**', 'any/thing', true],
  ['*', 'a', true],
  ['*', 'a/b', true],
  ['*.py', 'a.py', true],
  ['*.py', 'x/a.py', false],
  ['**/*.py', 'a.py', true],
  ['**/*.py', 'x/y/a.py', true],
  ['**/*.py', 'x/y/a.pyc', false],
  ['services/*/proto', 'services/a/proto/x', true],
  ['services/*/proto', 'services/a/b/proto/x', false],
  ['services/**/proto', 'services/a/b/proto/x', true],
  ['services/**/proto', 'services/proto', true],
  ['app/[id]/page+.ts', 'app/[id]/page+.ts', true],
  ['go.*', 'go.mod', true],
  ['go.*', 'x/go.mod', false],
  ['a*b*c', 'aXbYc', true],
  ['a*b*c', 'aXb/c', false],
])('%s means %s: %s', (pattern, path, expected) => {
  expect(pathMatcher(readPathPattern(pattern))(path)).toBe(expected);
});

test('a pattern of many stars takes no time', () => {
  const takes = pathMatcher(readPathPattern(`${'**a'.repeat(40)}x`));
  expect(takes('a'.repeat(4000))).toBe(false);
});

test.each([
  ['', 'is empty'],
  ['!', 'is empty'],
  ['./', undefined],
  ['/etc', 'begins with a slash'],
  ['a/../b', 'leads out of the repository'],
  ['a\\b', 'has a backslash'],
  ['!docs', undefined],
  ['a..b', undefined],
])('%j %s', (text, why) => {
  expect(whyNoPattern(text)).toBe(why);
});
