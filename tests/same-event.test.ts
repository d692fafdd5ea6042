import { describe, expect, test } from 'vitest';
import { readEvent } from '../actions/plan/src/github-event.js';
import { eventOf, readCi } from '../packages/cli/src/ci/event.js';

const sha = '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';
const ours = { full_name: 'org/app' };
const request = (from: object | null) => ({
  number: 7,
  action: 'opened',
  pull_request: {
    head: { ref: 'tickets/DM-1', sha, repo: from },
    base: { ref: 'main', repo: ours },
    labels: [{ name: 'image' }],
    user: { login: 'dependabot[bot]' },
  },
  repository: { default_branch: 'main' },
});
const pull = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_HEAD_REF: 'tickets/DM-1',
  GITHUB_BASE_REF: 'main',
};

describe('the command line reads an event of GitHub as the action does', () => {
  test.each<[string, Record<string, string>, object]>([
    ['push', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }, {}],
    ['tag', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' }, {}],
    ['pull request', pull, request(ours)],
    ['fork', pull, request({ full_name: 'ann/app' })],
    ['fork that was deleted', pull, request(null)],
    ['closed', pull, { ...request(ours), action: 'closed' }],
    [
      'release',
      { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1' },
      { action: 'published', release: { tag_name: 'v1' } },
    ],
  ])('%s', (_, variables, payload) => {
    const environment = {
      ...variables,
      GITHUB_ACTIONS: 'true',
      GITHUB_SHA: sha,
      GITHUB_ACTOR: 'ann',
      GITHUB_EVENT_PATH: 'event',
    };
    const ci = readCi(environment, () => payload);
    const { ref: ours = '', ...event } = eventOf(ci?.facts ?? { event: '' }, { sha, tag: '' });
    const { ref: theirs, ...expected } = readEvent(environment, payload);
    expect(event).toEqual(expected);
    // Nobody has the merge that GitHub made.
    expect(ours).toBe(theirs.replace('/merge', '/head'));
  });
});
