import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryFiles } from '@multiarch/lifecycle';
import type { TreeEntry } from '@multiarch/plan';
import { afterEach, expect, test } from 'vitest';
import { sparseFiles } from './sparse-files.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Texts of files; a text that begins with `->` is a link. */
type Files = Readonly<Record<string, string>>;

function place(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  if (text.startsWith('->')) symlinkSync(text.slice(2), join(root, path));
  else writeFileSync(join(root, path), text);
}

/** A checkout with some files, and Git that has others; what was fetched together, and how often it was asked for a list. */
function checkout(there: Files, left: Files, { why, modes = {} }: { why?: string; modes?: Files } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'multiarch-sparse-'));
  folders.push(root);
  for (const [path, text] of Object.entries(there)) place(root, path, text);
  const fetched: string[][] = [];
  let lists = 0;
  const files = sparseFiles(root, repositoryFiles(root), {
    leftOut: () => {
      lists += 1;
      return Object.entries(left).map(([path, text]): TreeEntry => {
        const mode = modes[path] ?? (text.startsWith('->') ? '120000' : '100644');
        return { path, mode, id: 'a'.repeat(40) };
      });
    },
    bring: (entries) => {
      fetched.push(entries.map(({ path }) => path));
      if (why === undefined) for (const { path } of entries) place(root, path, left[path] ?? '');
      return why;
    },
  });
  return { files, fetched, root, lists: () => lists };
}

test('what is there is read as it is, and Git is not asked', () => {
  const { files, fetched, lists } = checkout({ Dockerfile: 'FROM a' }, {});
  expect(files.exists('Dockerfile')).toBe(true);
  expect(files.read('./Dockerfile')).toBe('FROM a');
  expect([fetched, lists()]).toEqual([[], 0]);
});

test('what was left out is fetched when one of it is read, and all that was asked for with it', () => {
  const left = { 'a/app.build': 'FROM a', 'b/app.build': 'FROM b', 'c/app.build': 'FROM c' };
  const { files, fetched, lists } = checkout({}, left);
  expect(files.exists('a/app.build')).toBe(true);
  expect(files.exists('b/app.build')).toBe(true);
  expect(fetched).toEqual([]);
  expect(files.read('a/app.build')).toBe('FROM a');
  expect(files.read('b/app.build')).toBe('FROM b');
  expect(fetched).toEqual([['a/app.build', 'b/app.build']]);
  expect(lists()).toBe(1);
});

test.each(['docker', 'docker/', './docker', 'docker/nested', 'docker/../docker'])(
  'the folder %s of files that were left out is there, and is no file',
  (path) => {
    const { files, fetched } = checkout({}, { 'docker/nested/app.build': '' });
    expect(files.exists(path)).toBe(true);
    expect(files.read(path)).toBeUndefined();
    expect(fetched).toEqual([]);
  },
);

test('a submodule that is not checked out is a folder', () => {
  const { files, fetched } = checkout({}, { vendor: '' }, { modes: { vendor: '160000' } });
  expect(files.exists('vendor')).toBe(true);
  expect(files.read('vendor')).toBeUndefined();
  expect(files.exists('vendor/Dockerfile')).toBe(false);
  expect(fetched).toEqual([]);
});

test.each<[string, Files, Files, string]>([
  ['that is there, to a file', { Dockerfile: '->docker/app' }, { 'docker/app': 'FROM a' }, 'Dockerfile'],
  ['that was left out as well', {}, { Dockerfile: '->./docker/app', 'docker/app': 'FROM a' }, 'Dockerfile'],
  ['to a link', {}, { a: '->b', b: '->c/../d/app', 'd/app': 'FROM a', 'c/x': '' }, 'a'],
  ['to a folder', {}, { 'own/link': '->../docker', 'docker/app': 'FROM a' }, 'own/link/app'],
  [
    'up, and through another',
    {},
    { 'x/up': '->..', link: '->x/up/docker', 'docker/app': 'FROM a' },
    'link/app',
  ],
])('a link %s is followed', (_, there, left, path) => {
  const { files } = checkout(there, left);
  expect(files.exists(path)).toBe(true);
  expect(files.read(path)).toBe('FROM a');
});

test('an absolute link into the checkout is followed', () => {
  const { files, root } = checkout({}, { 'docker/app': 'FROM a' });
  place(root, 'Dockerfile', `->${root}/docker/app`);
  expect(files.read('Dockerfile')).toBe('FROM a');
});

test.each(['../../../../../../../etc/hostname', '/etc/hostname', 'up/../../../../../../etc/hostname'])(
  'a link out of the repository is refused: %s',
  (target) => {
    const { files } = checkout({}, { Dockerfile: `->${target}`, 'up/x': '' });
    expect(() => files.read('Dockerfile')).toThrow('this is a link out of the repository');
    expect(() => files.exists('Dockerfile')).toThrow('this is a link out of the repository');
  },
);

test.each<[string, Files]>([
  ['nothing', {}],
  ['a link to nothing', { Dockerfile: '->docker/none' }],
  ['a link to itself', { Dockerfile: '->Dockerfile' }],
  ['a name of other case', { dockerfile: 'FROM a' }],
  ['a file below a file', { other: 'FROM a' }],
])('%s is not there', (_, left) => {
  const { files } = checkout({}, left);
  for (const path of ['Dockerfile', 'other/Dockerfile']) {
    expect(files.exists(path)).toBe(false);
    expect(files.read(path)).toBeUndefined();
  }
});

test('what is in the commit and cannot be fetched is never said to be missing', () => {
  const { files } = checkout({}, { 'a.build': '' }, { why: 'could not read Username' });
  expect(files.exists('a.build')).toBe(true);
  expect(() => files.read('a.build')).toThrow(
    'a.build: the commit has the file, this checkout has it not, and it could not be fetched (could not read Username)',
  );
});
