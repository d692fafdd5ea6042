import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChanges } from './changes.js';

const BUILD = [{ context: '.', dockerfile: 'Dockerfile', buildContexts: {} }];

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
  expect(await readChanges(folder, BUILD)).toBeUndefined();
});

test('no repository has none', async () => {
  await rm(join(folder, '.git'), { recursive: true });
  expect(await readChanges(folder, BUILD)).toBeUndefined();
});

test('each edit is another one, and the same edit the same', async () => {
  await write('app', 'two\n');
  const first = await readChanges(folder, BUILD);
  expect(first).toEqual({ file: 'app', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await readChanges(folder, BUILD)).toEqual(first);
  await write('app', 'three\n');
  expect((await readChanges(folder, BUILD))?.sha256).not.toBe(first?.sha256);
});

test('an edit is found from a folder below, and one that is staged as well', async () => {
  await mkdir(join(folder, 'sub'));
  await write('app', 'two\n');
  const edited = await readChanges(join(folder, 'sub'), BUILD);
  expect(edited).toEqual(await readChanges(folder, BUILD));
  await git('add', 'app');
  expect((await readChanges(folder, BUILD))?.file).toBe('app');
});

test('a new file that reaches the build counts, with what is in it', async () => {
  await mkdir(join(folder, 'src'));
  await write('src/new', '1');
  const first = await readChanges(folder, BUILD);
  expect(first?.file).toBe('src/new');
  await write('src/new', '2');
  expect((await readChanges(folder, BUILD))?.sha256).not.toBe(first?.sha256);
  await write('src/new', '1');
  expect(await readChanges(folder, BUILD)).toEqual(first);
  // From the folder that is built, and from one beside it.
  expect((await readChanges(join(folder, 'src'), BUILD))?.file).toBe('new');
  expect(
    await readChanges(folder, [{ ...BUILD[0], context: './other', dockerfile: 'x', buildContexts: {} }]),
  ).toBe(undefined);
});

test.each<[string, string, string, Partial<(typeof BUILD)[0]>, string | undefined]>([
  ['.dockerignore', '*\n!src', 'new', {}, undefined],
  ['.dockerignore', '*\n!src', 'src/new', {}, 'src/new'],
  ['.dockerignore', 'new', 'new', { dockerfile: './new' }, 'new'],
  ['Dockerfile.dockerignore', 'new', 'new', {}, undefined],
  ['src/.dockerignore', 'new', 'src/new', { context: 'src' }, undefined],
  ['src/.dockerignore', 'old', 'src/new', { context: './src/' }, 'src/new'],
  ['.dockerignore', '*', 'src/new', { buildContexts: { more: './src' } }, 'src/new'],
  ['.dockerignore', '*', 'new', { context: 'https://github.com/org/app.git' }, undefined],
])('a new file, with %s of %j: %s', async (list, patterns, file, changes, found) => {
  await mkdir(join(folder, 'src'));
  await write(list, patterns);
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'list');
  await write(file, 'new');
  expect((await readChanges(folder, [{ ...BUILD[0], ...changes } as (typeof BUILD)[0]]))?.file).toBe(found);
});

test('a plan, report or result that was written here changes no image, nor does the file for the next one', async () => {
  await write('plan.json', JSON.stringify({ schemaVersion: 1, legs: [] }));
  await write('leg-0.json', JSON.stringify({ schemaVersion: 1, leg: 0 }));
  await write('legs.json', JSON.stringify([{ schemaVersion: 1, leg: 0 }]));
  await write('result.json', '');
  expect(await readChanges(folder, BUILD)).toBeUndefined();
  await write('settings.json', '{}');
  expect((await readChanges(folder, BUILD))?.file).toBe('settings.json');
});
