import type { Environment } from '@multiarch/oci';
import { type Event, mayHaveFinerTags, type SourceRepository } from '@multiarch/plan';
import { execa } from 'execa';
import { webUrl } from '../ci/web-page.js';

/**
 * What keeps Git from saying what is checked out.
 *
 * - `no-git`: there is no program of that name
 * - `no-repository`: the folder is in none
 * - `foreign`: it is another user's, and Git does not read it
 * - `no-commit`: nothing was committed yet
 * - `detached`: a commit is checked out, neither a branch nor a Git tag
 */
export type Obstacle =
  | { readonly kind: 'no-git' | 'no-repository' | 'no-commit' | 'detached' }
  | { readonly kind: 'foreign'; readonly folder: string };

/** What Git says of a checkout. */
interface Checkout {
  readonly event: Event;
  readonly source: SourceRepository;
  /** The Git tag on the commit; empty where there is none. */
  readonly tag: string;
  readonly obstacle?: Obstacle;
}

/** Reads commit, branch or tag, and origin of a checkout. What Git does not say is empty. */
export async function readCheckout(directory: string, environment: Environment): Promise<Checkout> {
  const ask = async (...args: string[]) => {
    const env = { ...environment, LC_ALL: 'C' };
    const { exitCode, stdout, stderr } = await execa('git', args, {
      ...{ cwd: directory, env, reject: false, stdin: 'ignore' },
    });
    return { exitCode, stdout: stdout ?? '', stderr: stderr ?? '' };
  };
  const git = async (...args: string[]) => {
    const { exitCode, stdout } = await ask(...args);
    return exitCode === 0 ? stdout.trim() : '';
  };
  const [head, branch, tag, origin, commitTime, defaultBranch] = await Promise.all([
    ask('rev-parse', '--verify', 'HEAD'),
    git('symbolic-ref', '--quiet', 'HEAD'),
    git('describe', '--tags', '--exact-match'),
    git('remote', 'get-url', 'origin'),
    git('show', '--no-patch', '--format=%cI', 'HEAD'),
    git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
  ]);
  if (head.exitCode !== 0) return { ...NOTHING, obstacle: whatStands(head.exitCode, head.stderr, directory) };
  const url = webUrl(origin);
  const hasFinerTags = mayHaveFinerTags(tag) && (await git('tag', '--list', `${tag}.*`)) !== '';
  const ref = branch || (tag === '' ? '' : `refs/tags/${tag}`);
  return {
    event: {
      ...NOTHING.event,
      ref,
      sha: head.stdout.trim(),
      ...(defaultBranch === '' ? {} : { defaultBranch: defaultBranch.replace(/^origin\//, '') }),
    },
    source: {
      ...sourceAt(url),
      ...(commitTime === '' ? {} : { commitTime }),
      ...(hasFinerTags ? { hasFinerTags } : {}),
    },
    tag,
    ...(ref === '' ? { obstacle: { kind: 'detached' } } : {}),
  };
}

/** The repository whose page this is. */
export function sourceAt(url: string | undefined): SourceRepository {
  return url === undefined ? {} : { url, title: url.split('/').at(-1) ?? '' };
}

const NOTHING: Checkout = {
  event: { name: 'local', ref: '', sha: '', fork: false, actor: '', bot: false, deleted: false },
  source: {},
  tag: '',
};

/** @param exitCode of a Git that failed; `undefined` where there is none */
function whatStands(exitCode: number | undefined, said: string, directory: string): Obstacle {
  if (exitCode === undefined) return { kind: 'no-git' };
  if (/dubious ownership|unsafe repository/.test(said)) {
    const folder = /safe\.directory '?([^'\n]+)'?/.exec(said)?.[1] ?? directory;
    return { kind: 'foreign', folder };
  }
  return { kind: /not a git repository/i.test(said) ? 'no-repository' : 'no-commit' };
}
