import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const workspace = join(root, 'packages/cli/lib/main.js');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-released-'));
  const script = join(root, 'scripts/package-cli.ts');
  await execa(process.execPath, [script, '--version', 'v1.2.3', '--out', folder]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A program of ours with nothing of this machine's environment but where programs are. */
const run = (
  file: string,
  args: readonly string[],
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) =>
  execa(process.execPath, [...options, file, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
    extendEnv: false,
    reject: false,
  });

test('the file alone does what the workspace does', async () => {
  const file = join(folder, 'multiarch.cjs');
  expect((await run(file, ['--version'])).stdout).toBe('1.2.3');
  expect((await run(workspace, ['--version'])).stdout).toBe('unreleased');
  const call = ['plan', '--images', 'ghcr.io/octo-org/app', '--tag', 'v1', '--json'];
  const [here, alone] = [await run(workspace, call), await run(file, call)];
  expect(alone).toMatchObject({ exitCode: 0, stdout: here.stdout, stderr: here.stderr });
  expect(await run(file, ['plam'])).toMatchObject({ exitCode: 2 });
});

test('what is there as text is loaded when it is needed: the SDK of a cloud', async () => {
  const file = join(folder, 'multiarch.cjs');
  const ecr = await run(file, ['doctor', '--images', '111111111111.dkr.ecr.us-east-1.amazonaws.com/a'], [], {
    ...{ HOME: folder, AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' },
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
  });
  expect(ecr.stderr).toContain('ECR in us-east-1 cannot be reached (ECONNREFUSED)');
});

test('its checksum is what sha256sum reads', async () => {
  const { stdout } = await execa('sha256sum', ['--check', 'multiarch.cjs.sha256'], { cwd: folder });
  expect(stdout).toBe('multiarch.cjs: OK');
});

test('says in one sentence that Node is too old', async () => {
  const older = join(folder, 'older.cjs');
  await writeFile(older, "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });\n");
  const { exitCode, stderr } = await run(join(folder, 'multiarch.cjs'), ['--version'], ['--require', older]);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `multiarch needs Node 24 or newer, and this is ${process.version}`,
  });
});

test('is a package that npm can install, with the licences of what is in it', async () => {
  const read = async (name: string) => await readFile(join(folder, 'package', name), 'utf8');
  const { published } = JSON.parse(await readFile(join(root, 'packages/cli/package.json'), 'utf8')).config;
  expect(JSON.parse(await read('package.json'))).toMatchObject({
    ...{ name: published, version: '1.2.3', type: 'commonjs', bin: { multiarch: 'multiarch.cjs' } },
  });
  expect(await read('multiarch.cjs')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(await read('licenses.txt')).toContain('@aws-sdk/client-ecr@');
});

test.each(['1.2', 'v1.2.3;x', ''])('%j is no version of a release', async (version) => {
  const script = join(root, 'scripts/package-cli.ts');
  const { exitCode, stderr } = await run(script, ['--version', version, '--out', join(folder, 'none')]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('a version such as v1.2.3');
});
