import { constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, type Logger, MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import type { Run, RunOptions } from './process-runner.js';
import type { BuildSecret } from './secret.js';

/** An id of `RUN --mount=type=ssh`, and the key that is behind it; without one the machine's agent. */
export interface SshSource {
  readonly id: string;
  readonly key?: string;
}

/**
 * Those of the leg for which there is a key or an agent. What there is none for is left out, as secrets are that a run is
 * not given: the step that needs it says so.
 */
export function sshSources(
  { ssh = [] }: Leg,
  secrets: readonly BuildSecret[],
  { SSH_AUTH_SOCK: agent = '' }: Environment,
  log: Logger,
): readonly SshSource[] {
  return ssh.flatMap((item): readonly SshSource[] => {
    const [id = '', name] = item.split('=');
    const key = name === undefined ? undefined : secrets.find((secret) => secret.id === name)?.value;
    if (key !== undefined) return [{ id, key: key.endsWith('\n') ? key : `${key}\n` }];
    if (name === undefined && agent !== '') return [{ id }];
    log.warning(
      name === undefined
        ? `There is no SSH agent (SSH_AUTH_SOCK) for '${id}': steps with it have none.`
        : `There is no secret ${name} with the key of '${id}': steps with it have none.`,
    );
    return [];
  });
}

/** The secrets but for those that are keys: no step needs to read them. */
export function withoutKeys({ ssh = [] }: Leg, secrets: readonly BuildSecret[]): readonly BuildSecret[] {
  const keys = new Set(ssh.map((item) => item.split('=')[1]));
  return secrets.filter(({ id }) => !keys.has(id));
}

/** What a process that is to have keys is started with. */
interface KeyRuntime {
  readonly run: Run;
  readonly process: Pick<RunOptions, 'env' | 'cwd'>;
  /** A folder that only we may read, removed later. */
  readonly folder: string;
}

/**
 * Runs something with each source as a value of `--ssh`. A key goes through a named pipe: it is in no file, and nothing of
 * it is left where a process is killed.
 *
 * @throws MultiarchError `ENVIRONMENT` where no pipe can be made
 */
export async function withSsh<T>(
  sources: readonly SshSource[],
  { run, process, folder }: KeyRuntime,
  use: (values: readonly string[]) => Promise<T>,
): Promise<T> {
  const pipes = sources.flatMap(({ key }, index) =>
    key === undefined ? [] : [{ key, path: join(folder, `ssh-${index}`) }],
  );
  if (pipes.length > 0) {
    const made = await run('mkfifo', ['-m', '600', ...pipes.map(({ path }) => path)], process);
    if (made.exitCode !== 0)
      throw new MultiarchError('ENVIRONMENT', `mkfifo: ${made.stderr.trim() || 'it failed'}`);
  }
  const written = pipes.map(({ path, key }) => write(path, key));
  try {
    return await use(
      sources.map(({ id, key }, index) => (key === undefined ? id : `${id}=${join(folder, `ssh-${index}`)}`)),
    );
  } finally {
    // What nobody has read keeps its writer waiting.
    for (const { path } of pipes) await drain(path);
    await Promise.all(written);
    await Promise.all(pipes.map(({ path }) => rm(path, { force: true })));
  }
}

async function write(path: string, key: string): Promise<void> {
  const pipe = await open(path, constants.O_WRONLY);
  try {
    await pipe.write(key);
  } catch {
    // Whoever read it has closed it: the build says what became of it.
  } finally {
    await pipe.close();
  }
}

async function drain(path: string): Promise<void> {
  const pipe = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  await pipe.close();
}
