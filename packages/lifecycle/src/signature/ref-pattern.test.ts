import { expect, test } from 'vitest';
import { matchesRef, parseRef, usualRefs } from './ref-pattern.js';

test.each([
  ['refs/heads/main', 'refs/heads/main', true],
  ['refs/heads/main', 'refs/heads/Main', false],
  ['refs/heads/main', 'refs/heads/main/x', false],
  ['refs/tags/v*', 'refs/tags/v1.2.3', true],
  ['refs/tags/v*', 'refs/tags/v1/2', false],
  ['refs/tags/v*', 'refs/heads/v1', false],
  ['refs/heads/release/**', 'refs/heads/release/1/2', true],
  ['refs/heads/release/**', 'refs/heads/release', false],
  ['refs/**', 'refs/pull/7/merge', true],
  ['refs/**', 'heads/main', false],
  ['refs/tags/app@*', 'refs/tags/app@1.2.3', true],
])('%s, held against %s: %s', (pattern, ref, fits) => {
  expect(matchesRef(ref, [parseRef(pattern, 'signature-ref')])).toBe(fits);
});

test('releases and the default branch, where it is known', () => {
  expect(usualRefs(undefined)).toEqual(['refs/tags/**']);
  expect(usualRefs('trunk')).toEqual(['refs/tags/**', 'refs/heads/trunk']);
});
