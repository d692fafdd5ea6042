import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitIn, runWith } from '../testing.js';
import {
  azure,
  buildkite,
  COMMIT,
  circle,
  codebuildRequest,
  DOCUMENTED,
  type Documented,
  GITHUB,
  gitlab,
  gitlabRequest,
  jenkins,
  type Variables,
} from './testing/documented.js';

let directory: string;
let sha: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-ci-'));
  await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\n');
  await gitIn(directory, 'init', '--quiet');
  await gitIn(directory, 'add', '.');
  await gitIn(directory, 'commit', '--quiet', '--message', 'first');
  await gitIn(directory, 'checkout', '--quiet', '--detach');
  sha = await gitIn(directory, 'rev-parse', 'HEAD');
  const sides = (from: string) => ({
    pull_request: { head: { repo: { full_name: from } }, base: { repo: { full_name: 'org/app' } } },
  });
  await writeFile(join(directory, 'request.json'), JSON.stringify(sides('org/app')));
  await writeFile(join(directory, 'fork.json'), JSON.stringify(sides('ann/app')));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** They do not say whether a request comes from a fork. */
const SILENT: readonly string[] = ['CodeBuild', 'Bitbucket'];

async function plan(variables: Variables, ...flags: string[]) {
  const told = Object.entries(variables).map(([name, value]) => [
    name,
    name === 'GITHUB_EVENT_PATH' ? join(directory, value) : value.replace(COMMIT, sha),
  ]);
  const given = ['--images', 'ghcr.io/org/app', '--json', ...flags];
  const { status, out, err } = await runWith(directory, Object.fromEntries(told), 'plan', ...given);
  expect({ status, err }, err).toMatchObject({ status: 0 });
  return { made: JSON.parse(out), err };
}

test("GitHub's own variables give the plan of its event", async () => {
  const of = async (kind: keyof Documented) => {
    const { mode, tag, reason, revision, push } = (await plan(GITHUB[kind])).made;
    expect(revision).toBe(sha);
    return { mode, tag, reason, push };
  };
  expect(await of('push')).toEqual({
    mode: 'branch',
    tag: 'main',
    push: true,
    reason: 'Branch main was pushed.',
  });
  expect(await of('tag')).toMatchObject({ mode: 'release', tag: 'v1.2.3', push: true });
  expect(await of('request')).toMatchObject({ mode: 'preview', tag: 'tickets-DM-1', push: true });
  expect(await of('fork')).toMatchObject({ mode: 'verify', tag: 'pr-7', push: false });
});

describe.each(Object.entries(DOCUMENTED))('%s', (name, documented) => {
  test.each(['push', 'tag', 'fork'] as const)('a %s gives the plan that GitHub gives', async (kind) => {
    const { made } = await plan(documented[kind]);
    const expected = (await plan(GITHUB[kind])).made;
    expect(made).toEqual(expected);
    expect(made.legs[0].labels['org.opencontainers.image.source']).toBe('https://github.com/org/app');
  });

  test('a request of the same repository gives the plan that GitHub gives, where that is said', async () => {
    const { made, err } = await plan(documented.request);
    expect(made).toEqual((await plan(GITHUB[SILENT.includes(name) ? 'fork' : 'request'])).made);
    if (SILENT.includes(name)) expect(err).toContain('does not say whether this request comes from a fork');
    else expect(err).toBe('');
  });

  test('what flags say comes first', async () => {
    const byHand = ['--event', 'pull_request', '--ref', 'refs/heads/tickets/DM-1'];
    const { mode, tag } = (await plan(documented.request, ...byHand)).made;
    expect({ mode, tag }).toEqual({ mode: 'preview', tag: 'tickets-DM-1' });
    const tagged = (await plan(documented.push, '--event', 'push', '--ref', 'refs/tags/v2.0.0')).made;
    expect(tagged).toMatchObject({ mode: 'release', tag: 'v2.0.0' });
  });
});

describe('traps', () => {
  test.each<[string, Variables, object]>([
    [
      'a schedule',
      { ...gitlab, CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BRANCH: 'main' },
      { reason: 'The schedule started a build of branch main.' },
    ],
    [
      'by hand',
      { ...buildkite, BUILDKITE_SOURCE: 'ui', BUILDKITE_BRANCH: 'main' },
      { reason: 'A build of branch main was started by hand.' },
    ],
    [
      'a commit that has no name',
      { ...buildkite, BUILDKITE_COMMIT: 'HEAD', BUILDKITE_BRANCH: 'main' },
      { tag: 'main' },
    ],
    [
      'a branch with slashes',
      { ...azure, BUILD_SOURCEBRANCH: 'refs/heads/feature/tools', BUILD_SOURCEBRANCHNAME: 'tools' },
      { tag: 'feature-tools' },
    ],
    ['a classic job', { ...jenkins, GIT_BRANCH: 'origin/main' }, { tag: 'main' }],
    ['a request whose projects are not said', gitlabRequest, { mode: 'verify', tag: 'pr-7' }],
    [
      'a request that was merged',
      { ...codebuildRequest, CODEBUILD_WEBHOOK_EVENT: 'PULL_REQUEST_MERGED' },
      { mode: 'skip' },
    ],
    [
      'CodeBuild by hand, of a branch',
      {
        CODEBUILD_BUILD_ID: 'a:1',
        CODEBUILD_RESOLVED_SOURCE_VERSION: COMMIT,
        CODEBUILD_SOURCE_VERSION: 'main',
      },
      { mode: 'branch', tag: 'main' },
    ],
    [
      'CodeBuild by hand, of a request',
      { CODEBUILD_BUILD_ID: 'a:1', CODEBUILD_SOURCE_VERSION: 'pr/7' },
      { mode: 'verify', tag: 'pr-7' },
    ],
  ])('%s', async (_, variables, expected) => {
    expect((await plan(variables)).made).toMatchObject(expected);
  });

  test('a CI that speaks of another commit does not speak of this checkout', async () => {
    const other = 'f'.repeat(40);
    const { made, err } = await plan({ ...gitlab, CI_COMMIT_SHA: other, CI_COMMIT_TAG: 'v1' }, '--tag', 'x');
    expect(made).toMatchObject({ mode: 'branch', tag: 'x', revision: sha });
    expect(err).toContain(`GitLab CI says that it builds ${other}, and ${sha} is checked out`);
  });

  test('a token in a URL is in no plan', async () => {
    const url = 'https://gitlab-ci-token:glcbt-secret@gitlab.example.com/org/app.git';
    const { made, err } = await plan({ ...gitlab, CI_PROJECT_URL: url, CI_COMMIT_BRANCH: 'main' });
    expect(JSON.stringify(made) + err).not.toContain('glcbt-secret');
    expect(made.legs[0].labels['org.opencontainers.image.source']).toBe('https://gitlab.example.com/org/app');
  });

  test('the default branch is that of the CI, of a flag, or of Git', async () => {
    const tags = ['--tags', '{{branch}}', '--tags', 'edge if=default-branch'];
    const names = async (variables: Variables, ...flags: string[]) =>
      (await plan(variables, ...tags, ...flags)).made.variants[0].tags.map(
        ({ name }: { readonly name: string }) => name,
      );
    const circleMain = { ...circle, CIRCLE_BRANCH: 'main' };
    expect(await names({ ...gitlab, CI_COMMIT_BRANCH: 'main' })).toEqual(['main', 'edge']);
    expect(await names(circleMain)).toEqual(['main']);
    expect(await names(circleMain, '--default-branch', 'main')).toEqual(['main', 'edge']);
    await gitIn(directory, 'update-ref', 'refs/remotes/origin/main', sha);
    await gitIn(directory, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    expect(await names(circleMain)).toEqual(['main', 'edge']);
  });
});
