import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitIn, runIn } from '../testing.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-make-'));
  await writeFile(join(directory, 'multiarch.mk'), (await runIn(directory, 'make')).out);
  await writeFile(join(directory, 'Makefile'), 'include multiarch.mk\nclean:\n\techo own clean\n');
  await writeFile(join(directory, 'Dockerfile-cpu'), 'FROM scratch\n');
  await gitIn(directory, 'init', '--quiet');
  await gitIn(directory, 'add', '.');
  await gitIn(directory, 'commit', '--quiet', '--message', 'first');
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const main = fileURLToPath(new URL('../../lib/main.js', import.meta.url));

async function make(...args: string[]) {
  const { exitCode, all } = await execa('make', args, { cwd: directory, reject: false, all: true });
  return { exitCode, all };
}

test.each<[string, RegExp, ...string[]]>([
  ['dist-dev-all', /^multiarch build --no-push --images 'localhost\/dev' *$/],
  ['dist-dev-cpu', /^multiarch build --no-push --images 'localhost\/dev' +--variants 'cpu'$/],
  [
    'publish-dev-cpu',
    /multiarch build --tag 'make-[0-9a-f]+' --additional-tags make-latest --images 'a\.io\/b,c\.io\/d' +--variants 'cpu'$/,
    'IMAGES=a.io/b,c.io/d',
  ],
  ['publish-dev-all', /--images 'e\.io\/f' *$/, 'ECR_URL_DEV=e.io/f'],
])('%s', async (target, expected, ...variables) => {
  const { exitCode, all } = await make('--dry-run', target, ...variables);
  expect(all).toMatch(expected);
  expect(exitCode).toBe(0);
});

test('nothing is published without a name', async () => {
  const { exitCode, all } = await make('publish-dev-all', 'ECR_URL_DEV=');
  expect(exitCode).toBe(2);
  expect(all).toContain('IMAGES is not set');
});

test("the repository's own clean stays", async () => {
  const { all } = await make('--dry-run', 'clean', 'IMAGES=a.io/b,c.io/d');
  expect(all).toContain('for image in a.io/b c.io/d;');
  expect(all).toContain('own clean');
  expect(all).not.toContain('warning');
});

test('validate-arch says what is wrong', async () => {
  const multiarch = `MULTIARCH=${process.execPath} ${main}`;
  await writeFile(join(directory, '.aws-architecture'), '{"cpu": "linux/arm64"}');
  expect(await make('validate-arch', multiarch)).toMatchObject({ exitCode: 0 });
  await writeFile(join(directory, '.aws-architecture'), '{"cpu": "linux/arm65"}');
  const { exitCode, all } = await make('validate-arch', multiarch);
  expect(exitCode).toBe(2);
  expect(all).toContain('linux/arm65');
});
