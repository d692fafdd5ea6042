import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '@multiarch/oci';
import type { TreeEntry } from '@multiarch/plan';

/** Bytes that the list of all files may have: some hundred thousand of them. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The Git of a checkout that does not have all files of its commit. */
export interface SparseGit {
  /** All files that were left out of it; `undefined` where none was, or Git does not say. */
  leftOut(): readonly TreeEntry[] | undefined;
  /**
   * Writes these files into it, as a whole checkout has them; fetches them first, all at once, where they are not there.
   *
   * @returns why it could not be done, in Git's words
   */
  bring(entries: readonly TreeEntry[]): string | undefined;
}

interface Access {
  readonly environment: Environment;
  /** Reads the repository; may be empty where it is public, or the checkout has kept its own. */
  readonly token: string;
  /** A credential is made of the token. */
  readonly mask: (secret: string) => void;
}

/** @param root the checkout's root */
export function sparseGit(root: string, { environment, token, mask }: Access): SparseGit {
  const run = (args: readonly string[], more: { input?: string; env?: Environment } = {}) =>
    execFileSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
      ...{ cwd: root, encoding: 'utf8', maxBuffer: MOST_BYTES, stdio: ['pipe', 'pipe', 'pipe'] },
      input: more.input ?? '',
      // What a whole checkout has of a large file is its pointer; and nobody is there to answer.
      env: {
        ...environment,
        GIT_LFS_SKIP_SMUDGE: '1',
        GIT_TERMINAL_PROMPT: '0',
        GCM_INTERACTIVE: 'Never',
        ...more.env,
      },
    });
  const says = (...args: string[]) => {
    try {
      return run(args).trim();
    } catch {
      return undefined;
    }
  };
  const fetch = (ids: readonly string[], env: Environment = {}) =>
    run(FETCH, { input: ids.map((id) => `${id}\n`).join(''), env });
  return {
    leftOut: () => {
      // Most checkouts are whole, and need no process to say so: a sparse one has its list there.
      const info = join(root, '.git/info');
      if (existsSync(info) && !existsSync(join(info, 'sparse-checkout'))) return undefined;
      if (says('config', '--type=bool', 'core.sparseCheckout') !== 'true') return undefined;
      // Only at its root are paths those of the commit.
      if (says('rev-parse', '--show-prefix') !== '') return undefined;
      return parseSkipped(says('ls-files', '-t', '-s', '-z') ?? '');
    },
    bring: (entries) => {
      const ids = entries.map(({ id }) => id);
      try {
        if (says('config', '--type=bool', `remote.${REMOTE}.promisor`) === 'true') {
          try {
            fetch(ids);
          } catch (error) {
            if (token === '') throw error;
            fetch(ids, credential(environment, token, mask));
          }
        }
        run(
          ['checkout', '--quiet', '--ignore-skip-worktree-bits', '--', ...entries.map(({ path }) => path)],
          {
            env: { GIT_LITERAL_PATHSPECS: '1' },
          },
        );
        return undefined;
      } catch (error) {
        return lastLine(error);
      }
    },
  };
}

/** As actions/checkout names it. */
const REMOTE = 'origin';

/** As Git itself asks for what a partial clone has left out (`promisor-remote.c`), but for all of it in one request. */
const FETCH = [
  ...['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head'],
  ...['--recurse-submodules=no', '--filter=blob:none', '--stdin', REMOTE],
];

/** What `actions/checkout` gives Git, and takes away again where it is told to: for one command, and on no command line. */
function credential(environment: Environment, token: string, mask: (secret: string) => void): Environment {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  mask(basic);
  const server = environment.GITHUB_SERVER_URL || 'https://github.com';
  // Behind what somebody else has set in this way, such as a proxy or an authority.
  const count = Number(environment.GIT_CONFIG_COUNT) || 0;
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${server}/.extraheader`,
    [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${basic}`,
  };
}

/** What `git ls-files -t -s -z` prints: `S`, mode, id and stage, a tab and the path, each ended by a NUL; S is skipped. */
function parseSkipped(text: string): readonly TreeEntry[] {
  return text.split('\0').flatMap((line) => {
    const { mode, id, path } =
      /^S (?<mode>\d{6}) (?<id>[0-9a-f]{40,64}) 0\t(?<path>.+)$/s.exec(line)?.groups ?? {};
    return mode === undefined || id === undefined || path === undefined ? [] : [{ mode, id, path }];
  });
}

function lastLine(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return said.trim().split('\n').at(-1) ?? '';
}
