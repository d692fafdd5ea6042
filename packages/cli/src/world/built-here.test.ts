import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtHere } from './built-here.js';

const NOTES = ['multiarch-built-1-a', 'multiarch-built-1-b'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-built-here-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['XDG_STATE_HOME', ({ XDG_STATE_HOME: state = '' }) => state],
  ['HOME', ({ HOME: home = '' }) => join(home, '.local', 'state')],
])('what was noted once is known to every later run of the same user: %s', async (name, base) => {
  const environment = { [name]: folder };
  await builtHere(environment).keep(NOTES);
  const later = builtHere(environment);
  for (const note of NOTES) expect(await later.has(note)).toBe(true);
  // Neither another one, nor one that begins as it does.
  expect(await later.has('multiarch-built-1')).toBe(false);
  expect(await later.has('multiarch-built-2-a')).toBe(false);
  const place = join(base(environment), 'multiarch', 'built');
  expect((await readdir(place)).sort()).toEqual(NOTES);
  expect((await stat(place)).mode & 0o777).toBe(0o700);
  for (const note of NOTES) expect(await stat(join(place, note))).toMatchObject({ size: 0 });
  expect((await stat(join(place, NOTES[0] ?? ''))).mode & 0o777).toBe(0o600);
});

test('an empty XDG_STATE_HOME is none, as the specification of base directories says', async () => {
  await builtHere({ XDG_STATE_HOME: '', HOME: folder }).keep(NOTES);
  expect(await builtHere({ HOME: folder }).has(NOTES[0] ?? '')).toBe(true);
  // The system knows a home where the environment does not.
  expect(homedir()).not.toBe('');
});

test('notes are kept again without a word', async () => {
  const evidence = builtHere({ HOME: folder });
  await evidence.keep(NOTES);
  await evidence.keep(NOTES);
  expect(await evidence.has(NOTES[1] ?? '')).toBe(true);
});

test('where nothing can be written there is no evidence, and no error', async () => {
  const file = join(folder, 'no-folder');
  await writeFile(file, '');
  await chmod(file, 0o400);
  const evidence = builtHere({ HOME: file });
  await evidence.keep(NOTES);
  expect(await evidence.has(NOTES[0] ?? '')).toBe(false);
});
