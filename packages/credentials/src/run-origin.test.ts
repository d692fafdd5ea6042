import { adviceAt } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { adviseOrigin, runOrigin } from './run-origin.js';

const side = (name: string | undefined) => ({ repo: name === undefined ? null : { full_name: name } });
const request = (head: string | undefined, base: string) => ({
  pull_request: { head: side(head), base: side(base) },
});

test.each([
  ['a push', 'octocat', {}, undefined],
  ['no event', 'octocat', undefined, undefined],
  ['a pull request of the repository itself', 'octocat', request('a/b', 'a/b'), undefined],
  ['one from a fork', 'octocat', request('c/b', 'a/b'), 'fork'],
  ['one from a fork that is gone', 'octocat', request(undefined, 'a/b'), 'fork'],
  ['Dependabot', 'dependabot[bot]', request('a/b', 'a/b'), 'dependabot'],
  ['another bot, which has secrets', 'renovate[bot]', request('a/b', 'a/b'), undefined],
])('%s', (_name, actor, event, expected) => {
  expect(runOrigin({ GITHUB_ACTOR: actor }, event)).toBe(expected);
});

test.each([
  ['fork', 'if: ${{ !github.event.pull_request.head.repo.fork }}'],
  ['dependabot', "if: ${{ github.actor != 'dependabot[bot]' }}"],
] as const)('says what to add for %s', (origin, line) => {
  expect(adviceAt(adviseOrigin(origin), 'action')?.split('\n').at(-1)).toBe(`    ${line}`);
  expect(adviceAt(adviseOrigin(origin), 'terminal')).not.toContain('if:');
});
