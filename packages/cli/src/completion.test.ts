import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flagsOf, VERBS } from './flags/flag.js';
import { runIn } from './testing.js';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-completion-'));
  await writeFile(join(directory, 'plan.json'), '');
  await writeFile(join(directory, 'completion.bash'), (await runIn(directory, 'completion', 'bash')).out);
});

afterAll(() => rm(directory, { recursive: true, force: true }));

/** What bash offers for the last of these words. */
async function complete(...words: string[]): Promise<readonly string[]> {
  const script =
    'source ./completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _multiarch; printf "%s\\n" "${COMPREPLY[@]}"';
  const { stdout } = await execa('bash', ['-ueo', 'pipefail', '-c', script, 'bash', ...words], {
    cwd: directory,
  });
  return stdout.split('\n').filter((line) => line !== '');
}

test.each<[string[], string[]]>([
  [
    ['multiarch', 'p'],
    ['plan', 'promote'],
  ],
  [['multiarch', '--v'], ['--version']],
  [['multiarch', 'plan', '--semver'], ['--semver-tags']],
  [['multiarch', 'plan', '--no-pus'], ['--no-push']],
  [
    ['multiarch', 'plan', '--cache', ''],
    ['auto', 'gha', 'registry', 'none'],
  ],
  [['multiarch', 'plan', '--images', ''], []],
  [['multiarch', 'build', '--plan', 'pl'], ['plan.json']],
  [['multiarch', 'completion', 'f'], ['fish']],
])('bash completes %j', async (words, expected) => {
  expect((await complete(...words)).toSorted()).toEqual(expected.toSorted());
});

test('bash knows every verb and every flag', async () => {
  expect(await complete('multiarch', '')).toEqual(expect.arrayContaining([...VERBS, 'completion']));
  for (const verb of VERBS) {
    const names = flagsOf(verb).map(({ name }) => `--${name}`);
    expect(await complete('multiarch', verb, '--')).toEqual(expect.arrayContaining(names));
  }
});

test.each([
  ['zsh', (name: string) => `'*--${name}[`],
  ['fish', (name: string) => ` -l ${name} -d '`],
])('%s is told of every verb and every flag', async (shell, write) => {
  const { status, out } = await runIn(directory, 'completion', shell);
  expect(status).toBe(0);
  for (const verb of VERBS) {
    expect(out).toContain(verb);
    for (const { name } of flagsOf(verb)) expect(out).toContain(write(name));
  }
});

test('another shell is refused', async () => {
  const { status, err } = await runIn(directory, 'completion', 'tcsh');
  expect(status).toBe(2);
  expect(err).toContain('bash, zsh, fish');
});
