import { type Event, mayHaveFinerTags, type SourceRepository } from '@multiarch/plan';
import { execa } from 'execa';

/** What Git says of a checkout. */
interface Checkout {
  readonly event: Event;
  readonly source: SourceRepository;
}

/** Reads commit, branch or tag, and origin of a checkout. Outside of a repository all of them are empty. */
export async function readCheckout(directory: string): Promise<Checkout> {
  const git = async (...args: string[]) => {
    const result = await execa('git', args, { cwd: directory, reject: false, stdin: 'ignore' });
    return result.exitCode === 0 ? result.stdout.trim() : '';
  };
  const [sha, branch, tag, origin, commitTime] = await Promise.all([
    git('rev-parse', 'HEAD'),
    git('symbolic-ref', '--quiet', 'HEAD'),
    git('describe', '--tags', '--exact-match'),
    git('remote', 'get-url', 'origin'),
    git('show', '--no-patch', '--format=%cI', 'HEAD'),
  ]);
  const url = webUrl(origin);
  const hasFinerTags = mayHaveFinerTags(tag) && (await git('tag', '--list', `${tag}.*`)) !== '';
  return {
    event: {
      name: 'local',
      ref: branch || (tag === '' ? '' : `refs/tags/${tag}`),
      sha,
      fork: false,
      actor: '',
      bot: false,
      deleted: false,
    },
    source: {
      ...(url === undefined ? {} : { url, title: url.split('/').at(-1) ?? '' }),
      ...(commitTime === '' ? {} : { commitTime }),
      ...(hasFinerTags ? { hasFinerTags } : {}),
    },
  };
}

/**
 * The page of a repository, for the labels: host and path alone. Whatever else a remote's URL holds (a name, a password, a
 * token, a port, a query) stays out of it; one that is not read for certain has no page.
 */
export function webUrl(origin: string): string | undefined {
  const scp = /^[^@:/\s]+@([\w.-]+):(?!\/\/)(.+)$/.exec(origin);
  const address = scp === null ? origin : `ssh://${scp[1]}/${scp[2]}`;
  if (!/^(?:https|ssh|git\+ssh):\/\/[^/]/.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const path = pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  const isPlain = /^[\w.-]+$/.test(hostname) && /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(path);
  return isPlain ? `https://${hostname}/${path}` : undefined;
}
