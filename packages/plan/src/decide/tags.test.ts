import { sha256 } from '@multiarch/oci/content';
import { expect, test } from 'vitest';
import { planTags, type TagRequest } from './tags.js';

const revision = '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';
const base: TagRequest = {
  mode: 'release',
  revision,
  additionalTags: [],
  latest: 'auto',
  semverTags: false,
  suffixes: ['', '-amd64', '-arm64'],
  sha256,
};
const gitTag = (name: string): Partial<TagRequest> => ({ source: { kind: 'git-tag', name } });
const branch = (name: string): Partial<TagRequest> => ({ mode: 'branch', source: { kind: 'branch', name } });
const preview = (name: string): Partial<TagRequest> => ({ ...branch(name), mode: 'preview' });
const semver = { semverTags: true };

/** Tags in order; `~` is one that moves. */
test.each<[string, Partial<TagRequest>, string]>([
  ['a version', gitTag('v1.2.3'), 'v1.2.3 ~latest'],
  ['a version without v', { ...gitTag('1.2.3'), ...semver }, '1.2.3 ~1.2 ~1 ~latest'],
  ['a version with v', { ...gitTag('v1.2.3'), ...semver }, 'v1.2.3 ~v1.2 ~v1 ~latest'],
  ['version 0', { ...gitTag('0.4.1'), ...semver }, '0.4.1 ~0.4 ~latest'],
  ['a prerelease', { ...gitTag('v2.0.0-rc.1'), ...semver }, 'v2.0.0-rc.1'],
  ['a prerelease by GitHub', { ...gitTag('v2.0.0'), ...semver, prerelease: true }, 'v2.0.0'],
  ["Python's prerelease", gitTag('8.9.0rc1'), '8.9.0rc1'],
  ["Python's development release", gitTag('8.9.0.dev4'), '8.9.0.dev4'],
  ["Rubin's prerelease", gitTag('v27_0_0_rc1'), 'v27_0_0_rc1'],
  ['a weekly', gitTag('w_2025_10'), 'w_2025_10 ~latest'],
  ['build metadata', { ...gitTag('1.2.3+5'), ...semver, latest: false }, '1.2.3-5-8afb7201 ~1.2 ~1'],
  ['no version', { ...gitTag('nightly'), ...semver }, '~nightly'],
  ['a Git tag that moves', gitTag('v1'), '~v1 ~latest'],
  ['a Git tag that is a commit', { ...gitTag('deadbeef-5b2c1f6'), latest: false }, 'deadbeef-5b2c1f6'],
  ['four digits', { ...gitTag('2025.10.01.2'), ...semver }, '2025.10.01.2 ~latest'],
  ['latest off', { ...gitTag('v1.2.3'), latest: false }, 'v1.2.3'],
  ['latest of a prerelease, asked for', { ...gitTag('v2.0.0-rc.1'), latest: true }, 'v2.0.0-rc.1 ~latest'],
  ['latest as a Git tag', { ...gitTag('latest'), latest: true }, '~latest'],
  ['a branch', branch('main'), '~main'],
  ['a branch that is called as a version', { ...branch('1.2.3'), ...semver }, '~branch-1.2.3'],
  ['a branch that is called as a minor version', branch('v1.2'), '~branch-v1.2'],
  ['a branch that is called latest', branch('latest'), '~branch-latest'],
  ['a branch that is called as a commit', branch('5b2c1f6'), '~branch-5b2c1f6'],
  ['a preview from a branch that is called as a version', preview('v1.2.3'), '~branch-v1.2.3'],
  ['a release of two parts', { ...gitTag('v1.18'), ...semver }, 'v1.18 ~latest'],
  ['a Git tag of two parts that moves', { ...gitTag('v1.18'), hasFinerTags: true }, '~v1.18 ~latest'],
  ['a complete version', { ...gitTag('v1.18.0'), hasFinerTags: true }, 'v1.18.0 ~latest'],
  ['a day', { ...gitTag('2025-11-27'), ...semver }, '2025-11-27 ~latest'],
  ['a day in one number', gitTag('20251127'), '20251127 ~latest'],
  ['a component', { ...gitTag('app/v1.2.3'), ...semver }, 'app-v1.2.3 ~app-v1.2 ~app-v1'],
  ['a component, with a dash', gitTag('app-v1.2.3'), 'app-v1.2.3'],
  ['a component, as npm writes it, under its version', { ...gitTag('app@1.2.3'), tag: '1.2.3' }, '1.2.3'],
  ['a component whose latest is asked for', { ...gitTag('app/v1.2.3'), latest: true }, 'app-v1.2.3 ~latest'],
  [
    'a component that the caller calls a release',
    { ...gitTag('app/v1.2.3'), namesReleases: true },
    'app-v1.2.3 ~latest',
  ],
  ['a release that says so', gitTag('release/1.2.3'), 'release-1.2.3 ~latest'],
  [
    'a preview that is asked for',
    { ...preview('t/1'), additionalTags: ['next', 'latest', '1.2'], isAsked: true },
    '~t-1 ~next',
  ],
  ["a component's prerelease", { ...gitTag('app-v1.2.3-rc.1'), ...semver }, 'app-v1.2.3-rc.1'],
  [
    'a component, as npm writes it',
    { ...gitTag('app@1.2.3'), ...semver, latest: false },
    'app-1.2.3-32da373c ~app-1.2 ~app-1',
  ],
  ['a candidate, as Java writes it', gitTag('5.0.0.CR1'), '5.0.0.CR1'],
  ['a milestone', gitTag('6.1.0-M2'), '6.1.0-M2'],
  ['a final release, as Java writes it', gitTag('5.0.0.Final'), '5.0.0.Final ~latest'],
  ['a preview with additional tags', { ...preview('t/1'), additionalTags: ['stable'] }, '~t-1'],
  ['a preview with a name', { ...preview('t/1'), tag: 'pr-7' }, '~pr-7'],
  ['a branch with latest', { ...branch('main'), latest: true }, '~main ~latest'],
  ['a preview', preview('tickets/DM-1'), '~tickets-DM-1'],
  ['a preview with latest', { ...preview('tickets/DM-1'), latest: true }, '~tickets-DM-1'],
  ['a given version', { ...branch('main'), tag: '1.2.3' }, '1.2.3'],
  ['a given name', { ...branch('main'), tag: 'nightly' }, '~nightly'],
  ['a given name for a release', { ...gitTag('v1.2.3'), tag: 'stable' }, '~stable ~latest'],
  ['the Git tag, given', { ...gitTag('w_2025_10'), tag: 'w_2025_10', latest: false }, 'w_2025_10'],
  ['a given prerelease', { ...gitTag('build-7'), tag: '1.0.0-rc.1', ...semver }, '1.0.0-rc.1'],
  ['a given version with floats', { ...gitTag('x/1'), tag: '3.1.4', ...semver }, '3.1.4 ~3.1 ~3'],
  ['a given name outside of any branch', { mode: 'branch', tag: 'make-me' }, '~make-me'],
  [
    'additional tags',
    { ...gitTag('v1.2.3'), additionalTags: ['stable', '1.2.3', 'g5b2c1f6d'] },
    'v1.2.3 ~stable 1.2.3 g5b2c1f6d ~latest',
  ],
  [
    'additional tags that are there',
    { ...gitTag('v1.2.3'), additionalTags: ['v1.2.3', 'latest'] },
    'v1.2.3 ~latest',
  ],
  ['additional tags of a branch', { ...branch('main'), additionalTags: ['edge', 'main'] }, '~main ~edge'],
  ['verify', { ...branch('main'), mode: 'verify', tag: 'x' }, ''],
  ['skip', { ...branch('main'), mode: 'skip' }, ''],
])('%s', (_, changes, expected) => {
  const tags = planTags({ ...base, ...changes });
  expect(tags.map(({ name, mutable }) => (mutable ? '~' : '') + name).join(' ')).toBe(expected);
});

test.each<[string, Partial<TagRequest>, string]>([
  ['a given tag that is none', { tag: 'feat/x' }, "tag: 'feat/x' is not a tag; accepted: 1 to 128"],
  [
    'an additional tag that is none',
    { ...gitTag('1'), additionalTags: ['-x'] },
    "additional-tags: '-x' is not a tag",
  ],
  [
    'a given tag that is too long',
    { tag: 'x'.repeat(129), suffixes: [''] },
    'has 129 characters; accepted: at most 128',
  ],
  [
    'a given tag that is too long with its suffix',
    { tag: 'x'.repeat(120), suffixes: ['', '-gpu', '-arm64-gpu'] },
    "has 120 characters, 130 with '-arm64-gpu' behind it; accepted: at most 118",
  ],
  [
    'an additional tag that is too long',
    { ...gitTag('1'), additionalTags: ['y'.repeat(125)] },
    'additional-tags: ',
  ],
  [
    "a release's tag for a preview",
    { ...preview('t/1'), tag: 'v1.2.3' },
    "tag: 'v1.2.3' looks like a version",
  ],
  ['latest for a preview', { ...preview('latest'), tag: 'latest' }, 'and a preview may not take that'],
  ['a branch that gives its own name', { ...branch('v1.2'), tag: 'v1.2' }, 'and a branch may not take that'],
  ['nothing that names it', { mode: 'branch' }, 'tag: nothing names this build'],
])('%s is refused', (_, changes, message) => {
  expect(() => planTags({ ...base, ...changes })).toThrow(message);
});

test('a branch is cut so that its longest suffix still fits', () => {
  const suffixes = ['-arm64-inference', '-gpu'];
  const [tag] = planTags({ ...base, ...branch('b'.repeat(200)), suffixes });
  expect(`${tag?.name}-arm64-inference`).toHaveLength(128);
  expect(tag?.name).toMatch(/^b+-[0-9a-f]{8}$/);
});
