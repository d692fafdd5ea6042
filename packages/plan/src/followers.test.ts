import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maxSatisfying, valid } from 'semver';
import { describe, expect, test } from 'vitest';
import type { Event } from './decide/event.js';
import { main, plan, push } from './testing/index.js';

/** docs/tags.md: what other programs take for the newest of the tags that we write. */
const page = readFileSync(join(import.meta.dirname, '../../../docs/tags.md'), 'utf8');

const gitTag = (name: string): Event => ({ ...push, ref: `refs/tags/${name}` });
const commit = (sha: string): Event => ({ ...main, sha });
const semver = { 'semver-tags': 'true' };

/** Everything that some releases, branches and commits leave in a repository. */
function tagsOf(more: Readonly<Record<string, string>> = {}): readonly string[] {
  const runs: readonly (readonly [Event, Readonly<Record<string, string>>])[] = [
    ...['1.2.0', '1.2.3', '1.3.0-rc.1', '1.3.0', '1.4.0-rc.1', 'nightly'].map(
      (name) => [gitTag(name), semver] as const,
    ),
    [main, {}],
    [{ ...main, ref: 'refs/heads/99.0.0' }, {}],
    [commit(`12345678${'9'.repeat(31)}a`), { tags: '{{sha8}}' }],
    [commit(`99999999a${'0'.repeat(31)}`), { tags: '{{sha8}}' }],
    [commit(`5b2c1f6d${'0'.repeat(32)}`), { tags: '{{sha8}}' }],
  ];
  const made = runs.flatMap(([event, inputs]) => {
    const { variants } = plan(event, { 'arch-tags': 'all', ...inputs, ...more }, { Dockerfile: '' });
    return variants.flatMap(({ tags, platforms }) => [
      ...tags.map(({ name }) => name),
      ...platforms.flatMap(({ archTag = [], moreTags = [] }) =>
        [archTag, ...moreTags.map(({ name }) => name)].flat(),
      ),
    ]);
  });
  return [...new Set(made)];
}

/** The pattern in a snippet of the page, behind this text. */
function patternBehind(text: string): RegExp {
  const quoted = page
    .slice(page.indexOf(text) + text.length)
    .match(/^['"]?(?:regexp:|\/)?(\^.+?\$)[/'"]/)?.[1];
  if (quoted === undefined) throw new Error(`docs/tags.md has no pattern behind ${text}`);
  // JSON writes a backslash twice.
  return new RegExp(quoted.replaceAll('\\\\', '\\'));
}

const tags = tagsOf();

test('the list holds what nobody should take for a version', () => {
  expect(tags).toEqual(
    expect.arrayContaining([
      '1.3.0',
      '1.3.0-amd64',
      '1.4.0-rc.1-arm64',
      'latest-amd64',
      'branch-99.0.0',
      '99999999a',
    ]),
  );
});

test('no tag of a commit is a number', () => {
  expect(tags.filter((tag) => /^\d{3,}$/.test(tag))).toEqual([]);
});

describe('Flux, by npm’s reading of SemVer', () => {
  test('a plain range takes the newest release', () => {
    expect(maxSatisfying(tags, '>=1.0.0')).toBe('1.3.0');
  });

  test('with prereleases, an arch tag would win', () => {
    expect(maxSatisfying(tags, '>=1.0.0-0', { includePrerelease: true })).toBe('1.4.0-rc.1-arm64');
  });

  test("the page's pattern keeps it out", () => {
    const pattern = patternBehind('filterTags: { pattern: ');
    const filtered = tags.filter((tag) => pattern.test(tag));
    expect(maxSatisfying(filtered, '>=1.0.0-0', { includePrerelease: true })).toBe('1.4.0-rc.1');
  });

  test('without arch tags, none is needed', () => {
    const without = tagsOf({ 'arch-tags': 'none' });
    expect(maxSatisfying(without, '>=1.0.0-0', { includePrerelease: true })).toBe('1.4.0-rc.1');
  });
});

test.each([
  ['Argo CD', 'app.allow-tags: '],
  ['Renovate', '"allowedVersions": '],
])('%s: what the pattern lets through are releases', (_, text) => {
  const pattern = patternBehind(text);
  const filtered = tags.filter((tag) => pattern.test(tag));
  expect(filtered).toEqual(['1.2.0', '1.2.3', '1.3.0']);
  expect(filtered.every((tag) => valid(tag) !== null)).toBe(true);
});
