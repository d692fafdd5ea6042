import { join } from 'node:path';
import type { Environment } from '@multiarch/oci';
import { execa } from 'execa';

/** Whether this machine can install packages of Python: with pip, or with a pip that `venv` makes for the purpose. */
export async function hasPip(environment: Environment): Promise<boolean> {
  return (await succeeds(['-m', 'pip', '--version'], environment)) || canMakePip(environment);
}

/** Debian and Ubuntu take `ensurepip` away from Python unless `python3-venv` is installed. */
function canMakePip(environment: Environment): Promise<boolean> {
  return succeeds(['-c', 'import ensurepip, venv; ensurepip.version()'], environment);
}

/**
 * Installs packages of PyPI into a folder, and nothing anywhere else.
 *
 * @param requirements lines as in a requirements file, or options of `pip install` before them
 * @param work a folder for what is only needed meanwhile
 * @throws Error when there is no pip and none can be made, or it fails
 */
export async function pipInstall(
  requirements: readonly string[],
  target: string,
  work: string,
  environment: Environment,
): Promise<void> {
  const options = { env: { ...environment }, stdin: 'ignore' } as const;
  let python = 'python3';
  if (!(await succeeds(['-m', 'pip', '--version'], environment))) {
    const venv = join(work, 'venv');
    await execa(python, ['-m', 'venv', venv], options);
    python = join(venv, 'bin', 'python');
  }
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-cache-dir'];
  await execa(python, ['-m', 'pip', 'install', ...quiet, '--target', target, ...requirements], options);
}

async function succeeds(args: readonly string[], environment: Environment): Promise<boolean> {
  const { exitCode } = await execa('python3', args, {
    env: { ...environment },
    reject: false,
    stdin: 'ignore',
  });
  return exitCode === 0;
}
