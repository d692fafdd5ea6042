import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startJob } from '@multiarch/testbed';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { writeCommand } from './command.js';

test('the command is in the PATH of the steps that follow, and says which release it is', async () => {
  await using job = await startJob({ env: { GITHUB_ACTION_REF: 'v1' } });
  const { exitCode, path, log } = await job.step({ action: 'setup' });
  expect({ exitCode, log }).toEqual({ exitCode: 0, log: `multiarch v1 is in PATH, from ${path[0]}` });
  // Whatever Node the job has, or none.
  const env = { PATH: `${path.join(':')}:/usr/bin:/bin` };
  const { stdout } = await execa('multiarch', ['--version'], { env, extendEnv: false });
  expect(stdout).toBe('v1');
});

test('neither a folder nor a ref is taken for a command of the shell', async () => {
  const folder = await mkdtemp(join(tmpdir(), "multiarch's $(id) `id`-"));
  try {
    const cli = join(import.meta.dirname, '../dist/multiarch.cjs');
    const version = `v1';$(touch ${'$'}{IFS}x)"`;
    const path = await writeCommand(folder, { node: process.execPath, cli, version });
    const { stdout } = await execa(join(path, 'multiarch'), ['--version'], { cwd: folder });
    expect(stdout).toBe(version);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
