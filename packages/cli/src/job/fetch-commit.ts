import { mkdir } from 'node:fs/promises';
import type { Run } from '@multiarch/builder';
import { type Environment, type Logger, MultiarchError } from '@multiarch/oci';

interface Wanted {
  readonly repository: string;
  /** The whole hash: no server gives a commit by less. */
  readonly revision: string;
  /** Where it is, for a server that gives none by its hash. */
  readonly ref?: string;
  /** `recursive`: also those of submodules. */
  readonly submodules?: 'true' | 'recursive';
}

interface GitWorld {
  readonly run: Run;
  readonly log: Logger;
  /** With what Git needs to log in. */
  readonly environment: Environment;
}

/**
 * Puts a commit into a new folder: it alone where the server gives commits by their hashes, as those with protocol 2 do;
 * otherwise the whole branch or tag that has it.
 *
 * @throws MultiarchError `ENVIRONMENT` when it cannot be had
 */
export async function fetchCommit(directory: string, wanted: Wanted, world: GitWorld): Promise<void> {
  const { repository, revision, ref, submodules } = wanted;
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision)) throw failed(wanted, `'${revision}' is no commit`);
  await mkdir(directory, { recursive: true });
  const git = (...args: string[]) => startGit(directory, args, world);
  await must(wanted, git('init', '--quiet', `--object-format=${revision.length === 40 ? 'sha1' : 'sha256'}`));
  const fetch = ['fetch', '--quiet', '--no-tags'];
  const alone = await git(...fetch, '--depth', '1', '--', repository, revision);
  if (alone.exitCode !== 0) {
    if (ref === undefined) throw failed(wanted, alone.stderr);
    world.log.info(`The server does not give the commit by its hash; fetching all of ${ref}.`);
    world.log.debug(alone.stderr);
    await must(wanted, git(...fetch, '--', repository, ref));
  }
  await must(wanted, git('checkout', '--quiet', '--detach', revision));
  const { stdout } = await must(wanted, git('rev-parse', 'HEAD'));
  if (stdout.trim() !== revision) throw failed(wanted, `it gave ${stdout.trim()}`);
  if (submodules === undefined) return;
  // What `../other.git` is relative to.
  await must(wanted, git('config', 'remote.origin.url', repository));
  const deep = submodules === 'recursive' ? ['--recursive'] : [];
  // Commits of submodules are named by their hashes alone.
  const depth = alone.exitCode === 0 ? ['--depth', '1'] : [];
  const update = ['submodule', '--quiet', 'update', '--init', ...depth, ...deep];
  await must(wanted, git(...byHttps(repository), ...update));
}

/**
 * A repository says where its submodules are: only what is spoken as with the repository itself is followed, and its host is
 * asked so also where it is named for SSH, for which a job has no key.
 */
function byHttps(repository: string): readonly string[] {
  const { protocol, host, origin } = new URL(repository);
  const settings = [
    'protocol.allow=never',
    `protocol.${protocol.replace(':', '')}.allow=always`,
    ...[`git@${host}:`, `ssh://git@${host}/`].map((ssh) => `url.${origin}/.insteadOf=${ssh}`),
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

function startGit(cwd: string, args: readonly string[], { run, environment }: GitWorld) {
  const inherited = Object.entries(environment).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  // No setting of the machine's is about this checkout, and no helper of its is asked for a login.
  const env = { ...Object.fromEntries(inherited), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  return run('git', ['-c', 'credential.helper=', '-c', 'advice.detachedHead=false', ...args], { env, cwd });
}

async function must(wanted: Wanted, running: ReturnType<Run>) {
  const result = await running;
  if (result.exitCode !== 0) throw failed(wanted, result.stderr);
  return result;
}

function failed({ repository, revision, ref }: Wanted, why: string): MultiarchError {
  const where = ref === undefined ? '' : ` (${ref})`;
  return new MultiarchError(
    'ENVIRONMENT',
    `commit ${revision}${where} cannot be fetched from ${repository}: ${why.trim()}`,
    { advice: 'Push the commit; for a private repository name the secret with a token: batch-git-secret.' },
  );
}
