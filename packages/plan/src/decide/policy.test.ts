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

const fix: Partial<Event> = { ...pull, headRef: 'fix' };
const renovate: Partial<Event> = { ...pull, bot: true, actor: 'renovate[bot]', bots: ['renovate[bot]'] };
const dependabot: Partial<Event> = { ...renovate, actor: 'dependabot[bot]', bots: ['dependabot[bot]'] };
const client: Partial<Event> = { name: 'release', action: 'published', releaseTag: 'client/1.0.0' };
const queue = 'refs/heads/gh-readonly-queue/main/pr-1';

/** event, policy, mode, a part of the reason, and the line that would have published it */
test.each<[string, Partial<Event>, Partial<PublicationPolicy>, string, string, string?]>([
  ['a branch that is named', {}, { branches: ['main', 'release/*'] }, 'branch', 'was pushed'],
  [
    'another branch',
    { ref: 'refs/heads/x' },
    { branches: ['main', 'release/*'] },
    'verify',
    'Branch x is not among those that are published (main, release/*)',
    'branches: "main, release/*, x"',
  ],
  ['no branch', {}, { branches: [] }, 'verify', '(none)', 'branches: "main"'],
  ['a release, where no branch is published', tag, { branches: [] }, 'release', 'was pushed'],
  ['a preview, where no branch is published', pull, { branches: [] }, 'preview', 'ticket branch'],
  [
    'by hand, where no branch is published',
    { name: 'workflow_dispatch' },
    { branches: [] },
    'branch',
    'by hand',
  ],
  [
    'the schedule, where no branch is published',
    { name: 'schedule' },
    { branches: [] },
    'branch',
    'schedule',
  ],
  [
    'a created branch, where none is published',
    { name: 'create' },
    { branches: [] },
    'verify',
    '(none)',
    'branches',
  ],
  ['a release that is named', tag, { releases: ['v*'] }, 'release', 'was pushed'],
  [
    'another Git tag',
    client,
    { releases: ['v*'] },
    'verify',
    'Tag client/1.0.0 is no release (v*)',
    'releases: "v*, client/1.0.0"',
  ],
  [
    'by hand on another Git tag',
    { ...tag, name: 'workflow_dispatch' },
    { releases: ['r*'] },
    'verify',
    'no release',
    'releases',
  ],
  [
    'another branch of a pull request',
    fix,
    {},
    'verify',
    'no preview branch',
    'preview-branches: "tickets/*, t/*, fix"',
  ],
  [
    'a label that is missing',
    { ...fix, labels: ['bug'] },
    { previewLabels: ['push-images'] },
    'verify',
    'no preview branch',
    'or give the pull request the label push-images',
  ],
  [
    'a label',
    { ...fix, labels: ['bug', 'push-images'] },
    { previewLabels: ['push-images'] },
    'preview',
    'Pull request 7 has the label push-images: pushed under the name of its branch, fix.',
  ],
  ['a label on a fork', { ...fix, fork: true, labels: ['x'] }, { previewLabels: ['x'] }, 'verify', 'fork'],
  [
    'a label on a bot',
    { ...renovate, labels: ['x'] },
    { previewLabels: ['x'] },
    'verify',
    'bot',
    'bots: "renovate[bot]"',
  ],
  ['a bot that is named', renovate, { bots: ['renovate[bot]'] }, 'preview', 'ticket branch'],
  ['a bot that is named without its end', renovate, { bots: ['renovate'] }, 'preview', 'ticket branch'],
  [
    'another bot than the named one',
    renovate,
    { bots: ['x[bot]'] },
    'verify',
    'bot',
    'bots: "x[bot], renovate[bot]"',
  ],
  [
    'a named bot that pushed to what another one made',
    { ...renovate, bots: ['renovate[bot]', 'other[bot]'] },
    { bots: ['renovate[bot]'] },
    'verify',
    'bot',
    'other[bot]',
  ],
  [
    'a named bot on another branch',
    { ...renovate, headRef: 'fix' },
    { bots: ['renovate[bot]'] },
    'verify',
    'no preview',
  ],
  ['Dependabot', dependabot, {}, 'verify', 'bot', 'once Dependabot has secrets of its own'],
  ['Dependabot that is named', dependabot, { bots: ['dependabot[bot]'] }, 'preview', 'ticket branch'],
  [
    "Dependabot's push",
    { actor: 'dependabot[bot]', bot: true },
    {},
    'verify',
    'no credentials',
    'bots: "dependabot[bot]"',
  ],
  [
    "Dependabot's push, named",
    { actor: 'dependabot[bot]', bot: true },
    { bots: ['dependabot[bot]'] },
    'branch',
    'pushed',
  ],
  ['push: true on another branch', fix, { push: true }, 'preview', "('push' is true): under its branch, fix"],
  ['push: true by a bot', { ...renovate, headRef: 'fix' }, { push: true }, 'preview', "'push' is true"],
  [
    'a pull request whose branch is pushed too',
    { ...pull, pushedToo: true },
    {},
    'verify',
    'the push of tickets/DM-1 publishes it',
  ],
  [
    'a push that is not published',
    { ...pull, pushedToo: true },
    { branches: [] },
    'preview',
    'ticket branch',
  ],
  ['a fork whose branch is called as ours', { ...pull, fork: true, pushedToo: true }, {}, 'verify', 'fork'],
])('%s', (_, changes, policy, mode, reason, hint) => {
  const decision = decideMode({ ...base, ...changes }, { ...options, ...policy });
  expect(decision).toMatchObject({ mode, reason: expect.stringContaining(reason) });
  expect(decision.hint ?? '').toContain(hint ?? '');
  expect(decision.hint !== undefined).toBe(
    hint !== undefined || (mode === 'verify' && decision.hint !== undefined),
  );
  expect(decision).not.toHaveProperty('warning');
});

test.each<[string, Partial<Event>, Partial<PublicationPolicy>, string]>([
  ['a fork', { ...pull, fork: true }, {}, 'comes from a fork'],
  ['Dependabot', dependabot, {}, 'bots: "dependabot[bot]"'],
  ['a branch that is left out', {}, { branches: [] }, 'branches: "main"'],
  ['a merge group', { name: 'merge_group', ref: queue }, {}, 'merge group'],
  ['a comment', { name: 'issue_comment' }, {}, 'publishes nothing'],
])('push: true that is not done is warned of: %s', (_, changes, policy, said) => {
  const decision = decideMode({ ...base, ...changes }, { ...options, ...policy, push: true });
  expect(decision).toMatchObject({ mode: 'verify', warning: expect.stringContaining(said) });
  expect(decision.warning).toMatch(/^'push: true' is asked for, and nothing is pushed\. [A-Z].*\.$/);
});

test.each<[string, Partial<Event>]>([
  ['a deleted branch', { deleted: true }],
  ['a closed pull request', { ...pull, action: 'closed' }],
  ['a push to the queue', { ref: queue }],
])('of %s nothing was to be expected', (_, changes) => {
  const decision = decideMode({ ...base, ...changes }, { ...options, push: true });
  expect(decision.mode).toBe('skip');
  expect(decision).not.toHaveProperty('warning');
});
