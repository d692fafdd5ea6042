import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from './git-tree.js';

async function checkout() {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-tree-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      ...{ cwd: folder, encoding: 'utf8' },
      env: { PATH: process.env.PATH ?? '', HOME: folder },
    }).trim();
  await mkdir(join(folder, 'api'));
  await writeFile(join(folder, 'api', 'größe "a"\n.go'), 'package main\n');
  await writeFile(join(folder, 'run'), '#!/bin/sh\n', { mode: 0o755 });
  await symlink('run', join(folder, 'link'));
  for (const command of ['init --quiet', 'add .', 'commit --quiet --message a']) git(...command.split(' '));
  return {
    folder,
    git,
    sha: git('rev-parse', 'HEAD'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

test('all files are there by their names, with what they hold', async () => {
  await using here = await checkout();
  const id = (path: string) => here.git('rev-parse', `HEAD:${path}`);
  expect(readTree(here.folder, here.sha)).toEqual([
    { path: 'api/größe "a"\n.go', mode: '100644', id: id('api/größe "a"\n.go') },
    { path: 'link', mode: '120000', id: id('link') },
    { path: 'run', mode: '100755', id: id('run') },
  ]);
});

test('a new file that no commit has changes nothing, an edit does', async () => {
  await using here = await checkout();
  await writeFile(join(here.folder, 'new'), '');
  expect(readTree(here.folder, here.sha)).toHaveLength(3);
  await writeFile(join(here.folder, 'run'), 'edited');
  expect(readTree(here.folder, here.sha)).toBeUndefined();
});

test('another commit, or no repository, is not known', async () => {
  await using here = await checkout();
  expect(readTree(here.folder, 'a'.repeat(40))).toBeUndefined();
  expect(readTree(join(here.folder, 'nowhere'), here.sha)).toBeUndefined();
});
