import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type GitServer, startGitServer } from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRun } from '../world/run-process.js';
import { fetchCommit } from './fetch-commit.js';

let folder: string;
let servers: Readonly<Record<'git' | 'old', GitServer>>;
const commits: Record<string, string> = {};

/** Makes a repository with these files, and pushes it to where the servers look. */
async function make(name: string, files: Readonly<Record<string, string>>, submodules: readonly string[]) {
  const [source, bare] = [join(folder, name), join(folder, 'served', `${name}.git`)];
  const git = (...args: string[]) =>
    execa('git', ['-c', 'protocol.file.allow=always', '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: source,
    });
  await mkdir(source, { recursive: true });
  await execa('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', bare]);
  await git('init', '--quiet', '--initial-branch', 'main');
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(source, file)), { recursive: true });
    await writeFile(join(source, file), text);
  }
  for (const path of submodules) {
    await execa('git', ['clone', '--quiet', join(folder, 'served', `${path}.git`), join(source, path)]);
    await git('add', path);
  }
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'First');
  await git('push', '--quiet', bare, 'main');
  commits[name] = (await git('rev-parse', 'HEAD')).stdout;
}

const gitmodules = (path: string, url: string) => `[submodule "${path}"]\n\tpath = ${path}\n\turl = ${url}\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-fetch-'));
  await make('deep', { 'deep.txt': 'deep' }, []);
  await make('lib', { 'lib.txt': 'lib', '.gitmodules': gitmodules('deep', '../deep.git') }, ['deep']);
  const served = join(folder, 'served');
  servers = { git: await startGitServer(served), old: await startGitServer(served, { oldest: true }) };
  const { host } = new URL(servers.git.url);
  await make('app', { '.gitmodules': gitmodules('lib', '../lib.git') }, ['lib']);
  await make('by-ssh', { '.gitmodules': gitmodules('lib', `ssh://git@${host}/lib.git`) }, ['lib']);
  await make('by-file', { '.gitmodules': gitmodules('lib', join(served, 'lib.git')) }, ['lib']);
});
afterAll(async () => {
  for (const server of Object.values(servers ?? {})) await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Resolves to what is in the files of the submodules. */
async function fetch(name: string, submodules?: 'true' | 'recursive', server: GitServer = servers.git) {
  const directory = await mkdtemp(join(folder, 'job-'));
  const log = { debug: () => undefined, info: () => undefined, warning: () => undefined };
  await fetchCommit(
    directory,
    {
      ...{ repository: `${server.url}/${name}.git`, revision: commits[name] ?? '', ref: 'refs/heads/main' },
      ...(submodules === undefined ? {} : { submodules }),
    },
    { run: openRun(new AbortController().signal), log, environment: process.env },
  );
  const read = (file: string) => readFile(join(directory, file), 'utf8').catch(() => '');
  return Promise.all(['lib/lib.txt', 'lib/deep/deep.txt'].map(read));
}

test('submodules are fetched where they are asked for, by their relative URLs', async () => {
  expect(await fetch('app')).toEqual(['', '']);
  expect(await fetch('app', 'true')).toEqual(['lib', '']);
  expect(await fetch('app', 'recursive')).toEqual(['lib', 'deep']);
});

test('one that is named for SSH is asked for as the repository is', async () => {
  expect(await fetch('by-ssh', 'recursive')).toEqual(['lib', 'deep']);
});

test('a server that gives no commit by its hash gives all of them', async () => {
  expect(await fetch('app', 'recursive', servers.old)).toEqual(['lib', 'deep']);
});

test('no submodule is read from the machine', async () => {
  await expect(fetch('by-file', 'true')).rejects.toThrow(/transport 'file' not allowed/);
});
