import { expect, test } from 'vitest';
import { readEvent, readSource } from './github-event.js';

const sha = '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';
const base = { ref: 'main', repo: { full_name: 'org/app' } };
const ours = { ref: 'tickets/DM-1', repo: { full_name: 'org/app' } };
const theirs = { ref: 'tickets/DM-1', repo: { full_name: 'other/app' } };

test('a push', () => {
  const environment = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: sha,
    GITHUB_ACTOR: 'octocat',
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
  };
  expect(readEvent(environment, { deleted: false, repository: { default_branch: 'main' } })).toEqual({
    name: 'push',
    ref: 'refs/heads/main',
    sha,
    actor: 'octocat',
    fork: false,
    bot: false,
    deleted: false,
    defaultBranch: 'main',
  });
});

test('a pull request', () => {
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: sha };
  const payload = { action: 'opened', number: 7, pull_request: { head: ours, base, user: { login: 'ann' } } };
  expect(readEvent(environment, payload)).toMatchObject({
    action: 'opened',
    headRef: 'tickets/DM-1',
    baseRef: 'main',
    pullRequest: 7,
    fork: false,
    bot: false,
  });
});

test('a release', () => {
  const payload = { action: 'published', release: { tag_name: 'v1', prerelease: true } };
  expect(readEvent({ GITHUB_EVENT_NAME: 'release' }, payload)).toMatchObject({
    action: 'published',
    releaseTag: 'v1',
    prerelease: true,
  });
});

test.each([
  ['our own branch', { head: ours, base }, false],
  ["somebody else's repository", { head: theirs, base }, true],
  ['a fork that was deleted', { head: { ref: 'x', repo: null }, base }, true],
  ['a payload that says nothing', {}, true],
])('fork: %s', (_, pull_request, fork) => {
  expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, { pull_request })).toMatchObject({ fork });
});

test.each([
  ['octocat', 'ann', false],
  ['dependabot[bot]', 'dependabot[bot]', true],
  ['ann', 'renovate[bot]', true],
  ['renovate-bot', 'ann', true],
  ['robot', 'bot', false],
])('bot: actor %s, author %s', (actor, login, bot) => {
  const payload = { pull_request: { head: ours, base, user: { login } } };
  expect(readEvent({ GITHUB_ACTOR: actor }, payload)).toMatchObject({ bot });
});

test.each([[null], [[]], ['text'], [{ release: 'x', pull_request: null, deleted: 'true' }]])(
  'a payload of %j is nothing',
  (payload) => {
    expect(readEvent({}, payload)).toEqual({
      name: '',
      ref: '',
      sha: '',
      actor: '',
      fork: false,
      bot: false,
      deleted: false,
    });
  },
);

test('where the source lives', () => {
  const environment = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'org/App',
    GITHUB_SHA: sha,
  };
  const commitTime = '2026-08-01T12:00:00+02:00';
  const known = { url: 'https://github.com/org/App', title: 'App' };
  expect(readSource(environment, commitTime)).toEqual({ ...known, commitTime });
  expect(readSource(environment)).toEqual(known);
  expect(readSource({})).toEqual({});
});

const merge = 'd'.repeat(40);
test.each<[string, string, object, string | undefined, string]>([
  ['its own commit is checked out', 'pull_request', { sha }, sha, sha],
  ['nobody knows what is checked out', 'pull_request', { sha }, undefined, sha],
  ["GitHub's merge is checked out", 'pull_request', { sha }, merge, merge],
  ['a payload that does not say it', 'pull_request', {}, undefined, merge],
  ['a push', 'push', { sha }, sha, merge],
])('the commit of a pull request: %s', (_, name, head, checkedOut, expected) => {
  const payload = name === 'push' ? {} : { pull_request: { head: { ...ours, ...head }, base } };
  const environment = { GITHUB_EVENT_NAME: name, GITHUB_SHA: merge };
  expect(readEvent(environment, payload, checkedOut).sha).toBe(expected);
});

test('bots, labels and the number of the run', () => {
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'ann', GITHUB_RUN_NUMBER: '42' };
  const labels = [{ name: 'push-images' }, { name: '' }, 'x'];
  const pull_request = { head: ours, base, user: { login: 'renovate[bot]' }, labels };
  expect(readEvent(environment, { pull_request })).toMatchObject({
    bot: true,
    bots: ['renovate[bot]'],
    labels: ['push-images'],
    run: '42',
  });
});
