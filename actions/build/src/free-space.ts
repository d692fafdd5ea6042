import { statfs } from 'node:fs/promises';
import type { Run } from '@multiarch/builder';
import { type Environment, formatSize, type Logger } from '@multiarch/oci';

/** SDKs that GitHub's Linux images bring and a container build does not use. */
const PREINSTALLED: readonly string[] = [
  '/opt/ghc',
  '/opt/google/chrome',
  '/opt/microsoft',
  '/usr/lib/google-cloud-sdk',
  '/usr/local/.ghcup',
  '/usr/local/lib/android',
  '/usr/local/share/boost',
  '/usr/local/share/powershell',
  '/usr/share/dotnet',
  '/usr/share/swift',
];

/** Whether this machine is GitHub's and is thrown away after the job: on any other, nothing is ever removed. */
export function isDisposable(environment: Environment): boolean {
  return environment.RUNNER_ENVIRONMENT === 'github-hosted' && environment.RUNNER_OS === 'Linux';
}

interface FreeSpaceRuntime {
  readonly run: Run;
  readonly log: Logger;
  readonly environment: Environment;
  /** Bytes that are free for the build. */
  readonly freeBytes: () => Promise<number>;
}

/** Removes what is preinstalled and not needed. Never fails: the build may have enough without. */
export async function freeSpace({ run, log, environment, freeBytes }: FreeSpaceRuntime): Promise<void> {
  if (!isDisposable(environment)) {
    log.info('free-space: this is not a Linux runner of GitHub’s, nothing is removed.');
    return;
  }
  try {
    const before = await freeBytes();
    const env = { PATH: environment.PATH ?? '/usr/bin:/bin' };
    const { exitCode, stderr } = await run('sudo', ['rm', '-rf', ...PREINSTALLED], { env, cwd: '/' });
    if (exitCode !== 0) log.warning(`free-space: ${stderr.trim()}`);
    const after = await freeBytes();
    log.info(`free-space: ${formatSize(before)} were free, now ${formatSize(after)}.`);
  } catch (error) {
    log.warning(`free-space: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Free space of the file system that a directory is on. */
export async function freeBytesOf(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}
