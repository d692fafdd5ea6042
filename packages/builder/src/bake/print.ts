import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { insideCheckout } from '@multiarch/lifecycle';
import { type Environment, invalidInput, MultiarchError } from '@multiarch/oci';
import type { WorkflowInputs } from '@multiarch/plan';
import { BAKE_MISSING, BAKE_REFUSED } from '../advice.js';
import type { Run, RunResult } from '../docker/process-runner.js';

interface BakeWorld {
  readonly run: Run;
  /** What the file's variables may be given from: all of it may be in what is printed. */
  readonly environment: Environment;
  /** The root of the repository. */
  readonly directory: string;
  readonly temporaryDirectory: string;
}

/**
 * Has Buildx evaluate Bake files, and builds nothing. No engine is needed for it.
 *
 * @returns what `docker buildx bake --print` prints, for `makePlan`
 * @throws MultiarchError `INVALID_INPUT` with what Buildx says against it, and where Buildx is not there
 */
export async function printBake(
  { bakeFile, bakeTargets }: Pick<WorkflowInputs, 'bakeFile' | 'bakeTargets'>,
  { run, environment, directory, temporaryDirectory }: BakeWorld,
): Promise<string> {
  for (const file of bakeFile)
    if (insideCheckout(directory, file) === undefined)
      throw invalidInput('bake-file', `there is no file '${file}'`, 'a file of the repository');
  const args = ['buildx', 'bake', '--print', ...bakeFile.flatMap((file) => ['--file', file]), ...bakeTargets];
  const given = Object.fromEntries(
    Object.entries(environment).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const start = (env: Readonly<Record<string, string>>) => run('docker', args, { env, cwd: directory });
  let result: RunResult;
  try {
    result = await (given.SSH_AUTH_SOCK
      ? start(given)
      : withSocket(temporaryDirectory, (socket) => start({ ...given, SSH_AUTH_SOCK: socket })));
  } catch (error) {
    throw new MultiarchError('INVALID_INPUT', `${bakeFile.join(', ')}: Docker could not be started`, {
      advice: BAKE_MISSING,
      cause: error,
    });
  }
  const { exitCode, stdout, stderr } = result;
  if (exitCode === 0) return stdout;
  if (/is not a docker command|unknown command: docker/.test(stderr))
    throw new MultiarchError('INVALID_INPUT', `${bakeFile.join(', ')}: Docker has no Buildx here`, {
      advice: BAKE_MISSING,
    });
  const said = stderr
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.trim() !== '')
    .join('\n');
  throw new MultiarchError('INVALID_INPUT', `${bakeFile.join(', ')}: ${said.replace(/^ERROR: /, '')}`, {
    advice: BAKE_REFUSED,
  });
}

/** Buildx prints no target with `ssh` where there is no agent; nobody talks to the one that stands here. */
async function withSocket<T>(temporaryDirectory: string, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(temporaryDirectory, 'multiarch-agent-'));
  const server = createServer((connection) => connection.destroy());
  try {
    const path = join(folder, 's');
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
    return await use(path);
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
