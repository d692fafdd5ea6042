import { expect, test } from 'vitest';
import { exists, read } from './workspace.js';

const PAGE = 'docs/architecture.md';
const page = read(PAGE);

/** A path from the root, in backquotes; `actions/*` is none. */
const paths = [...page.matchAll(/`(?<path>(?:packages|actions|tests|docs|\.github)\/[\w./-]+)`/g)].map(
  ({ groups }) => groups?.path ?? '',
);

test('the page names files', () => {
  expect(paths.length).toBeGreaterThan(40);
});

test('every file that the page names is there', () => {
  expect(paths.filter((path) => !exists(path))).toEqual([]);
});

test('each journey has ten steps, and there are eight changes', () => {
  const [, ...sections] = page.split(/^## /m);
  const count = (pattern: RegExp) => sections.map((section) => section.match(pattern)?.length ?? 0);
  expect(count(/^\d+\. /gm)).toEqual([10, 10, 10, 0]);
  // Besides a header and its line.
  expect(count(/^\| /gm)).toEqual([0, 0, 0, 10]);
});

test.each(['README.md', 'CONTRIBUTING.md'])('%s leads to it', (file) => {
  expect(read(file)).toContain(`](${PAGE})`);
});
