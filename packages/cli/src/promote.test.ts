import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedImage, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitIn, runIn } from './testing.js';
import { gitAncestry } from './world/git-ancestry.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-promote-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

const run = (...args: string[]) => runIn(directory, ...args);
const git = (...args: string[]) => gitIn(directory, ...args);

async function logIn(folder: string, server: TestRegistry, user: string): Promise<void> {
  const auths = { [server.host]: { auth: Buffer.from(`${user}:${user}-pw`).toString('base64') } };
  await mkdir(join(directory, folder));
  await writeFile(join(directory, folder, 'config.json'), JSON.stringify({ auths }));
}

test('promotes with a login for each side, and rolls back with the one of the target', async () => {
  await using stage = await startTestRegistry({ users: { reader: 'reader-pw' } });
  await using prod = await startTestRegistry({ users: { writer: 'writer-pw' } });
  await logIn('from', stage, 'reader');
  await logIn('to', prod, 'writer');
  const repository = stage.repository('app');
  const images = ['one', 'two'].map((label) => seedImage(repository, 'amd64', { label }).digest);
  for (const [at, digest] of images.entries()) repository.tags.set(`build-${at}`, digest);
  const target = [
    '--to-images',
    `${prod.host}/app`,
    '--to-docker-config',
    'to',
    '--platforms',
    'linux/amd64',
  ];
  const promotion = (at: number) => [
    ...['promote', '--from-images', `${stage.host}/app`, '--from-docker-config', 'from', ...target],
    ...['--tag', `build-${at}`, '--no-check-revision', '--release', `v1.0.${at}`, '--arch-tags', 'none'],
  ];
  for (const at of [0, 1]) {
    const { status, out, err } = await run(...promotion(at));
    expect(status, err).toBe(0);
    expect(out).toContain(`${stage.host}/app@${images[at]}`);
    expect(out).toContain(`${prod.host}/app@${images[at]}`);
  }
  expect(prod.tags).toEqual({ 'app:v1.0.0': images[0], 'app:v1.0.1': images[1], 'app:latest': images[1] });
  const back = await run('promote', ...target, '--rollback-to', 'v1.0.0', '--arch-tags', 'none', '--json');
  expect(back.status, back.err).toBe(0);
  expect(JSON.parse(back.out).variants[0].images[0]).toMatchObject({ tags: ['latest'] });
  expect(prod.tags['app:latest']).toBe(images[0]);
});

test('bad usage is told before anything is asked', async () => {
  const { status, err } = await run(
    'promote',
    '--to-images',
    'ghcr.io/org/prod',
    '--from-images',
    'ghcr.io/org/stage',
  );
  expect(status).toBe(2);
  expect(err).toContain('nothing says what to promote');
});

describe('the history of a checkout', () => {
  test('says how commits stand to each other', async () => {
    await git('init', '--quiet');
    const commit = async (text: string) => {
      await git('commit', '--quiet', '--allow-empty', '--message', text);
      return git('rev-parse', 'HEAD');
    };
    const first = await commit('first');
    const second = await commit('second');
    await git('checkout', '--quiet', '-b', 'side', first);
    const side = await commit('side');
    const ancestry = gitAncestry(directory);
    const relations = [ancestry(first, second), ancestry(second, first), ancestry(first, first)];
    expect(await Promise.all([...relations, ancestry(second, side), ancestry('0'.repeat(40), side)])).toEqual(
      ['newer', 'older', 'same', 'diverged', 'unknown'],
    );
  });

  test('outside of a repository nothing is known', async () => {
    expect(await gitAncestry(directory)('a'.repeat(40), 'b'.repeat(40))).toBe('unknown');
  });
});
