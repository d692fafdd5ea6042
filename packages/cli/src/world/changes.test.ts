import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChanges } from './changes.js';

let folder: string;
const git = (...args: string[]) =>
  execa('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder });
const write = (name: string, text: string) => writeFile(join(folder, name), text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-changes-'));
  await git('init', '--quiet');
  await write('app', 'one\n');
  await write('.gitignore', 'out\n');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'one');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a checkout that is just its commit has none, whatever Git ignores', async () => {
  await write('out', 'built');
  expect(await readChanges(folder)).toBeUndefined();
});

test('no repository has none', async () => {
  await rm(join(folder, '.git'), { recursive: true });
  expect(await readChanges(folder)).toBeUndefined();
});

test('each edit is another one, and the same edit the same', async () => {
  await write('app', 'two\n');
  const first = await readChanges(folder);
  expect(first).toEqual({ file: 'app', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await readChanges(folder)).toEqual(first);
  await write('app', 'three\n');
  expect((await readChanges(folder))?.sha256).not.toBe(first?.sha256);
});

test('an edit is found from a folder below, and one that is staged as well', async () => {
  await mkdir(join(folder, 'sub'));
  await write('app', 'two\n');
  const edited = await readChanges(join(folder, 'sub'));
  expect(edited).toEqual(await readChanges(folder));
  await git('add', 'app');
  expect((await readChanges(folder))?.file).toBe('app');
});

test('a new file is none: a plan that was written here changes no image', async () => {
  await write('plan.json', '{}');
  expect(await readChanges(folder)).toBeUndefined();
});
