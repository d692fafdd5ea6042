import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unseal } from '@multiarch/door';
import { type Plan, parsePlan } from '@multiarch/plan';
import { runAction, startGitHubApi } from '@multiarch/testbed';
import { expect, test } from 'vitest';

const SHA = '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';
const CREATED = 'org.opencontainers.image.created';
/** When the commit was written down; its author had it ready before that. */
const COMMITTED = '2026-08-01T12:00:00+02:00';

/** A folder with a Dockerfile, and in it a repository of one commit where one is asked for. */
async function checkout(isRepository = true) {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-plan-'));
  await writeFile(join(folder, 'Dockerfile'), 'FROM scratch\n');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        GIT_AUTHOR_DATE: '2026-07-01T12:00:00Z',
        GIT_COMMITTER_DATE: COMMITTED,
      },
    }).trim();
  if (isRepository)
    for (const command of ['init --quiet', 'add .', 'commit --quiet --message a']) git(...command.split(' '));
  const sha = isRepository ? git('rev-parse', 'HEAD') : SHA;
  return { folder, sha, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** What starts a run for a release: one tag, one commit. */
const TWINS = {
  'a tag that was pushed': {
    name: 'push',
    payload: (id: string) => ({
      deleted: false,
      head_commit: { id, timestamp: '2026-08-01T13:00:00Z' },
      sender: { login: 'ann' },
    }),
  },
  'a release that was published': {
    name: 'release',
    payload: () => ({
      action: 'published',
      release: { tag_name: 'v1.2.3', prerelease: false, published_at: '2026-09-01T00:00:00Z' },
    }),
  },
  'a run by hand on the tag': { name: 'workflow_dispatch', payload: () => ({ inputs: {} }) },
};

async function planOf(
  { name, payload }: { name: string; payload: (id: string) => object },
  { folder, sha }: { folder: string; sha: string },
  env: Record<string, string> = { GITHUB_API_URL: '' },
) {
  const result = await runAction({
    action: 'plan',
    cwd: folder,
    env: { GITHUB_REF: 'refs/tags/v1.2.3', GITHUB_SHA: sha, GITHUB_ACTOR: name, ...env },
    event: { name, payload: payload(sha) },
    inputs: { images: 'ghcr.io/org/app', 'semver-tags': 'true', 'github-token': 'job-token' },
  });
  const plan: Plan = parsePlan(unseal(result.outputs.plan ?? '', 'plan'));
  return { plan, result };
}

test('every event that means one release of one commit gives the same legs and tags, byte for byte', async () => {
  await using repository = await checkout();
  const plans = await Promise.all(Object.values(TWINS).map((twin) => planOf(twin, repository)));
  const [first, ...others] = plans.map(({ plan: { reason: _, ...plan } }) => JSON.stringify(plan));
  expect(others).toEqual([first, first]);
  expect(plans[0]?.plan.legs.map(({ labels }) => labels[CREATED])).toEqual([
    '2026-08-01T10:00:00Z',
    '2026-08-01T10:00:00Z',
  ]);
});

test.each(Object.entries(TWINS))('%s: GitHub is asked where the checkout has no history', async (_, twin) => {
  await using folder = await checkout(false);
  await using github = await startGitHubApi(() => ({
    code: 200,
    body: { sha: SHA, author: { date: '2026-07-01T12:00:00Z' }, committer: { date: '2026-08-01T10:00:00Z' } },
  }));
  const { plan, result } = await planOf(twin, folder, { GITHUB_API_URL: github.url });
  expect(plan.legs[0]?.labels[CREATED]).toBe('2026-08-01T10:00:00Z');
  expect(result.annotations).toEqual([]);
  expect(github.asked).toEqual([
    expect.stringMatching(new RegExp(`^/repos/octo-org/octo-app/git/commits/${SHA} Bearer job-token$`)),
  ]);
});

test('where nobody knows when the commit was made, the image does not say it, and the plan does', async () => {
  await using folder = await checkout(false);
  await using github = await startGitHubApi(() => ({ code: 404, body: { message: 'Not Found' } }));
  const { plan, result } = await planOf(TWINS['a tag that was pushed'], folder, {
    GITHUB_API_URL: github.url,
  });
  expect(plan.legs[0]?.labels).not.toHaveProperty(CREATED);
  expect(result.annotations).toEqual([
    expect.objectContaining({
      level: 'warning',
      message: expect.stringMatching(
        /When commit 5b2c\w+ was made is not known.*\(status 404\).*Check the repository out/s,
      ),
    }),
  ]);
});
