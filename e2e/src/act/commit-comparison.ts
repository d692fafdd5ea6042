import type { GitHubQuestion } from '@multiarch/testbed';

/**
 * What GitHub's API answers to `compare` for a repository of one branch.
 *
 * https://docs.github.com/rest/commits/commits#compare-two-commits
 *
 * @param history its commits, the oldest first
 * @param token what must be shown
 */
export function compareIn(history: readonly string[], token: string) {
  return ({ path, authorization }: GitHubQuestion): { code: number; body: object } => {
    const [, base = '', head = ''] =
      /^\/repos\/octo-org\/octo-app\/compare\/(\w+)\.\.\.(\w+)\?/.exec(path) ?? [];
    const [from, to] = [base, head].map((commit) => history.indexOf(commit));
    const isKnown = from !== undefined && to !== undefined && Math.min(from, to) >= 0;
    const code = authorization !== `Bearer ${token}` ? 401 : isKnown ? 200 : 404;
    return { code, body: isKnown ? { status: relation(from, to) } : { message: 'Not Found' } };
  };
}

function relation(base: number, head: number): string {
  return head === base ? 'identical' : head > base ? 'ahead' : 'behind';
}
