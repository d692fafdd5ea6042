import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Advice, type Environment, type ErrorCode, MultiarchError } from '@multiarch/oci';
import { inBuilderKeys } from '../advice.js';
import { lastWord } from '../docker/failure.js';
import type { RunResult } from '../docker/process-runner.js';
import type { KeyFiles } from './key-files.js';

/**
 * Options of `ssh` by which it asks nobody, and knows us and the other side by these files. Without them by what the
 * user's own configuration and agent say. https://man.openbsd.org/ssh_config
 */
export function sshOptions({ paths }: Pick<KeyFiles, 'paths'>): readonly string[] {
  const { 'ssh-key': key, 'known-hosts': hosts } = paths;
  return [
    ['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=5'],
    key === undefined ? [] : ['-o', 'IdentitiesOnly=yes', '-i', key],
    hosts === undefined ? [] : ['-o', 'StrictHostKeyChecking=yes', '-o', `UserKnownHostsFile="${hosts}"`],
  ].flat();
}

/** What asks, over there, whether buildkitd runs: the program by which Buildx speaks with it. */
export function sshQuestion(endpoint: string): readonly string[] {
  const { username, hostname, port } = new URL(endpoint);
  return [
    username === '' ? [] : ['-l', username],
    port === '' ? [] : ['-p', port],
    ['--', hostname, 'buildctl', 'debug', 'workers'],
  ].flat();
}

/**
 * Puts an `ssh` with our options before the machine's own: Buildx starts it by its name, and takes no options for it.
 *
 * @returns the variable by which it is found
 * @throws MultiarchError `ENVIRONMENT` where there is none
 */
export async function shadowSsh(
  files: KeyFiles,
  environment: Environment,
): Promise<Readonly<Record<string, string>>> {
  const { PATH: path = '' } = environment;
  const program = await findProgram('ssh', path);
  if (program === undefined)
    throw new MultiarchError(
      'ENVIRONMENT',
      'there is no `ssh` on the PATH, by which the builder is reached',
      {
        advice: 'Install OpenSSH’s client on the machine that asks.',
      },
    );
  const folder = join(files.folder, 'bin');
  await mkdir(folder, { mode: 0o700 });
  const words = [program, ...sshOptions(files)].map(quoted).join(' ');
  await writeFile(join(folder, 'ssh'), `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o700, flag: 'wx' });
  return { PATH: `${folder}${delimiter}${path}` };
}

/** A word of a line for the shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

async function findProgram(name: string, path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter((entry) => entry.startsWith('/'))) {
    const file = join(folder, name);
    const isThere = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  return undefined;
}

interface Refusal {
  readonly pattern: RegExp;
  readonly what: string;
  readonly code: ErrorCode;
  readonly advice: Advice;
}

const REFUSALS: readonly Refusal[] = [
  {
    pattern: /Could not resolve hostname/i,
    what: 'has a name that is not known here',
    code: 'ENVIRONMENT',
    advice: 'Correct the host in `builder`.',
  },
  {
    pattern: /Connection refused/i,
    what: 'is dead: no SSH server listens there',
    code: 'ENVIRONMENT',
    advice: 'Start sshd there, or correct the address in `builder`.',
  },
  {
    pattern: /timed out|banner exchange|No route to host|Network is unreachable/i,
    what: 'does not answer',
    code: 'ENVIRONMENT',
    advice:
      'See that it runs, and that firewalls and security groups on the way let this machine reach that port.',
  },
  {
    pattern: /Host key verification failed|HOST IDENTIFICATION HAS CHANGED/i,
    what: 'is not the machine that we know by this name, or one that we do not know',
    code: 'CREDENTIALS',
    advice: inBuilderKeys(
      'Give what `ssh-keyscan` says of it, once somebody has compared it, as `known-hosts`',
    ),
  },
  {
    pattern:
      /Permission denied|Too many authentication failures|invalid format|error in libcrypto|UNPROTECTED/i,
    what: 'does not take our key',
    code: 'CREDENTIALS',
    advice: inBuilderKeys(
      'Give a private key without a passphrase, whose public one is over there, as `ssh-key`',
    ),
  },
  {
    pattern: /not found|No such file or directory: buildctl/i,
    what: 'has no `buildctl`',
    code: 'ENVIRONMENT',
    advice: 'Install BuildKit there, with `buildctl` on the PATH of that user’s shell.',
  },
];

/** What became of {@link sshQuestion} where it failed. */
export function explainSsh(where: string, failed: RunResult): MultiarchError {
  const known = REFUSALS.find(({ pattern }) => pattern.test(failed.stderr));
  const said = failed.stderr.trim() === '' ? `it ended with status ${failed.exitCode}` : lastLine(failed);
  const what = known?.what ?? 'is reached, and its buildkitd does not answer';
  return new MultiarchError(known?.code ?? 'ENVIRONMENT', `the builder at ${where} ${what}: ${said}`, {
    advice: known?.advice ?? 'Start buildkitd there, for a user who may open its socket.',
  });
}

function lastLine(failed: RunResult): string {
  return failed.stderr.trim().split('\n').at(-1)?.trim() ?? lastWord(failed);
}
