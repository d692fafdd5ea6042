import { expect, test } from 'vitest';
import type { Event } from './event.js';
import { decideMode, type PublicationPolicy } from './mode.js';

const options: PublicationPolicy = {
  push: 'auto',
  releases: ['*'],
  branches: ['*'],
  previewBranches: ['tickets/*', 't/*'],
  previewLabels: [],
  bots: [],
};
const base: Event = {
  name: 'push',
  ref: 'refs/heads/main',
  sha: '',
  actor: 'octocat',
  fork: false,
  bot: false,
  deleted: false,
};
const pull: Partial<Event> = {
  name: 'pull_request',
  action: 'opened',
  ref: 'refs/pull/7/merge',
  headRef: 'tickets/DM-1',
  pullRequest: 7,
};
const tag = { ref: 'refs/tags/v1.2.3' };

/** event, mode, what names the build, and a part of the reason */
test.each<[string, Partial<Event>, string, string, string]>([
  ['tag push', tag, 'release', 'git-tag v1.2.3', 'Tag v1.2.3 was pushed.'],
  ['tag with a slash', { ref: 'refs/tags/a/b' }, 'release', 'git-tag a/b', 'Tag a/b was pushed.'],
  [
    'release published',
    { name: 'release', action: 'published', releaseTag: 'v2', ...tag },
    'release',
    'git-tag v2',
    'Release v2 was published.',
  ],
  ['release without a tag', { name: 'release', action: 'published', ref: '' }, 'verify', '', 'names no tag'],
  [
    'release created',
    { name: 'release', action: 'created', releaseTag: 'v2' },
    'skip',
    '',
    'A release was created',
  ],
  [
    'release released',
    { name: 'release', action: 'released', releaseTag: 'v2' },
    'release',
    'git-tag v2',
    'Release v2 was released.',
  ],
  [
    'release prereleased',
    { name: 'release', action: 'prereleased', releaseTag: 'v2', prerelease: true },
    'release',
    'git-tag v2',
    'Release v2 was published as a prerelease.',
  ],
  [
    'release edited',
    { name: 'release', action: 'edited', releaseTag: 'v2' },
    'skip',
    '',
    'when it is published',
  ],
  [
    'release deleted',
    { name: 'release', action: 'deleted', releaseTag: 'v2' },
    'skip',
    '',
    'A release was deleted',
  ],
  [
    'ticket branch',
    pull,
    'preview',
    'branch tickets/DM-1',
    'Pull request 7 comes from the ticket branch tickets/DM-1',
  ],
  ['short ticket branch', { ...pull, headRef: 't/x/y' }, 'preview', 'branch t/x/y', 'ticket branch'],
  ['new commits', { ...pull, action: 'synchronize' }, 'preview', 'branch tickets/DM-1', 'ticket branch'],
  [
    'other branch',
    { ...pull, headRef: 'fix' },
    'verify',
    '',
    'comes from fix, which is no preview branch (tickets/*, t/*)',
  ],
  ['branch that begins alike', { ...pull, headRef: 'tickets' }, 'verify', '', 'no preview branch'],
  ['prefix inside', { ...pull, headRef: 'my/tickets/DM-1' }, 'verify', '', 'no preview branch'],
  ['fork', { ...pull, fork: true }, 'verify', '', 'comes from a fork, which has no credentials'],
  ['bot', { ...pull, bot: true, actor: 'renovate[bot]' }, 'verify', '', 'a bot'],
  ['closed', { ...pull, action: 'closed' }, 'skip', '', 'Pull request 7 was closed'],
  ['closed fork', { ...pull, action: 'closed', fork: true }, 'skip', '', 'was closed'],
  ['branch push', {}, 'branch', 'branch main', 'Branch main was pushed.'],
  [
    'push to a ticket branch',
    { ref: 'refs/heads/tickets/DM-1' },
    'branch',
    'branch tickets/DM-1',
    'was pushed',
  ],
  [
    'push by Dependabot',
    { actor: 'dependabot[bot]', bot: true },
    'verify',
    '',
    'Dependabot, which has no credentials',
  ],
  ['push by another bot', { actor: 'release-please[bot]', bot: true }, 'branch', 'branch main', 'was pushed'],
  [
    'tag push by a bot',
    { ...tag, actor: 'release-please[bot]', bot: true },
    'release',
    'git-tag v1.2.3',
    'was pushed',
  ],
  ['deleted branch', { deleted: true }, 'skip', '', 'Branch main was deleted'],
  ['deleted tag', { ...tag, deleted: true }, 'skip', '', 'Tag v1.2.3 was deleted'],
  ['delete event', { name: 'delete' }, 'skip', '', 'A branch or tag was deleted'],
  ['by hand', { name: 'workflow_dispatch' }, 'branch', 'branch main', 'started by hand'],
  [
    'by hand on a tag',
    { name: 'workflow_dispatch', ...tag },
    'release',
    'git-tag v1.2.3',
    'A build of tag v1.2.3 was started by hand.',
  ],
  ['schedule', { name: 'schedule' }, 'branch', 'branch main', 'The schedule started a build of branch main.'],
  ['dispatch', { name: 'repository_dispatch' }, 'branch', 'branch main', "'repository_dispatch' started"],
  ['created tag', { name: 'create', ...tag }, 'release', 'git-tag v1.2.3', 'Tag v1.2.3 was created.'],
  ['a terminal', { name: 'local' }, 'branch', 'branch main', 'outside of GitHub'],
  ['a terminal on no branch', { name: 'local', ref: '' }, 'branch', '', 'no branch'],
  [
    'merge group',
    { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-1' },
    'verify',
    '',
    'merge group',
  ],
  ['push to the queue', { ref: 'refs/heads/gh-readonly-queue/main/pr-1' }, 'skip', '', 'merge queue'],
  [
    'a review',
    { ...pull, name: 'pull_request_review' },
    'verify',
    '',
    "'pull_request_review' publishes nothing",
  ],
  ['a comment', { name: 'issue_comment' }, 'verify', '', "'issue_comment' publishes nothing"],
])('%s', (_, changes, mode, source, reason) => {
  const decision = decideMode({ ...base, ...changes }, options);
  expect(decision.mode).toBe(mode);
  expect(decision.source === undefined ? '' : `${decision.source.kind} ${decision.source.name}`).toBe(source);
  expect(decision.reason).toContain(reason);
  expect(decision.reason).toMatch(/^[A-Z].*\.$/);
});

test.each<[string, Partial<Event>, string]>([
  ['release', tag, 'verify'],
  ['preview', pull, 'verify'],
  ['branch', {}, 'verify'],
  ['skip', { ...pull, action: 'closed' }, 'skip'],
])('push: false turns %s into a check', (_, changes, mode) => {
  const decision = decideMode({ ...base, ...changes }, { ...options, push: false });
  expect(decision).toMatchObject({ mode });
  expect(decision.source).toBeUndefined();
});

test('without patterns there are no previews', () => {
  const decision = decideMode({ ...base, ...pull }, { ...options, previewBranches: [] });
  expect(decision).toMatchObject({ mode: 'verify', reason: expect.stringContaining('(none)') });
});

test.each([true, false])('pull_request_target is refused, push %s', (push) => {
  const event = { ...base, ...pull, name: 'pull_request_target' };
  expect(() => decideMode(event, { ...options, push })).toThrow(
    "event: 'pull_request_target' would build a stranger's code",
  );
});

test.each<[string, Partial<Event>, true | undefined]>([
  ['a pull request of a fork', { ...pull, fork: true }, true],
  ['one of a bot', { ...pull, bot: true, actor: 'renovate[bot]', bots: ['renovate[bot]'] }, true],
  ['a push of Dependabot', { actor: 'dependabot[bot]', bots: ['dependabot[bot]'] }, true],
  ["one's own that is no preview", { ...pull, headRef: 'fix' }, undefined],
  ['a merge group', { name: 'merge_group' }, undefined],
  ['a push', {}, undefined],
])('%s: whether no credential is lent, not even to pull', (_, changes, isForeign) => {
  expect(decideMode({ ...base, ...changes }, options).isForeign).toBe(isForeign);
});
