import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitIn, runWith } from '../testing.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-checkout-'));
  await writeFile(join(directory, 'Dockerfile'), 'FROM scratch\n');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function commit(): Promise<string> {
  await gitIn(directory, 'init', '--quiet');
  await gitIn(directory, 'add', '.');
  await gitIn(directory, 'commit', '--quiet', '--message', 'first');
  return gitIn(directory, 'rev-parse', 'HEAD');
}

const plan = (environment: Record<string, string>, ...flags: string[]) =>
  runWith(directory, environment, 'plan', '--images', 'ghcr.io/org/app', '--json', ...flags);

const FOREIGN = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
const sha = '0123456789abcdef0123456789abcdef01234567';

describe('what keeps Git from naming a build is told apart, with what to type', () => {
  test('no repository', async () => {
    const { status, err } = await plan({});
    expect(status).toBe(2);
    expect(err).toContain('nothing names this build');
    expect(err).toContain('This folder is in no Git repository.');
    expect((await plan({}, '--tag', 'x')).err).toBe('');
  });

  test('no commit', async () => {
    await gitIn(directory, 'init', '--quiet');
    expect((await plan({})).err).toContain('no commit yet. Make one (`git commit`)');
  });

  test('a detached HEAD', async () => {
    await commit();
    await gitIn(directory, 'checkout', '--quiet', '--detach');
    const { status, err } = await plan({});
    expect(status).toBe(2);
    expect(err).toContain('(a detached HEAD). Say `--ref refs/heads/<branch>`');
    expect((await plan({}, '--ref', 'refs/heads/main')).status).toBe(0);
  });

  test('a checkout of another user', async () => {
    await commit();
    const { status, err } = await plan(FOREIGN);
    expect(status).toBe(2);
    expect(err).toMatch(
      /is another user’s, and Git does not read it.*\n?.*git config --global --add safe\.directory '\//,
    );
    // What was typed is what helps.
    const line = /git config --global --add safe\.directory '([^']+)'/.exec(err)?.[1] ?? '';
    await mkdir(join(directory, 'home'));
    await writeFile(join(directory, 'home', '.gitconfig'), `[safe]\n\tdirectory = ${line}\n`);
    expect(await plan({ ...FOREIGN, HOME: join(directory, 'home') })).toMatchObject({ status: 0, err: '' });
  });

  test('no Git', async () => {
    const { status, err } = await plan({ PATH: '/nowhere' });
    expect(status).toBe(2);
    expect(err).toContain('There is no Git here');
  });
});

describe('without Git', () => {
  test('a CI says what is built', async () => {
    const ci = { PATH: '/nowhere', GITLAB_CI: 'true', CI_COMMIT_SHA: sha, CI_COMMIT_BRANCH: 'main' };
    const { status, out, err } = await plan(ci);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ mode: 'branch', tag: 'main', revision: sha });
  });

  test('flags say what is built', async () => {
    const { out, err } = await plan({ PATH: '/nowhere' }, '--ref', 'refs/tags/v1', '--commit', sha);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ mode: 'release', tag: 'v1', revision: sha });
  });
});

test.each([
  [['--ref', 'main'], "ref: 'main' is no full ref"],
  [['--commit', 'abc'], "commit: 'abc' is no commit"],
  [['--commit', sha], 'is not what is checked out'],
  [['--event', 'pusk'], "event: 'pusk' is not known"],
  [['--event', 'release'], "'release' is about a tag"],
])('%j is refused', async (flags, message) => {
  await commit();
  const { status, err } = await plan({}, ...flags);
  expect(status).toBe(2);
  expect(err).toContain(message);
});

test('a request that is named by its number alone counts as from a fork', async () => {
  await commit();
  const { out } = await plan({}, '--ref', 'refs/pull/7/head');
  expect(JSON.parse(out)).toMatchObject({ mode: 'verify', tag: 'pr-7' });
});
