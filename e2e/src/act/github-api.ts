import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** GitHub's API, as far as a run asks it. */
export interface GitHubApi extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts what answers `compare` for a repository of one branch.
 *
 * https://docs.github.com/rest/commits/commits#compare-two-commits
 *
 * @param history its commits, the oldest first
 * @param token what must be shown
 */
export async function startGitHubApi(history: readonly string[], token: string): Promise<GitHubApi> {
  const server = createServer(({ url = '', headers }, response) => {
    const [, base = '', head = ''] =
      /^\/repos\/octo-org\/octo-app\/compare\/(\w+)\.\.\.(\w+)\?/.exec(url) ?? [];
    const [from, to] = [base, head].map((commit) => history.indexOf(commit));
    const isKnown = from !== undefined && to !== undefined && Math.min(from, to) >= 0;
    const status = headers.authorization !== `Bearer ${token}` ? 401 : isKnown ? 200 : 404;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isKnown ? { status: relation(from, to) } : { message: 'Not Found' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function relation(base: number, head: number): string {
  return head === base ? 'identical' : head > base ? 'ahead' : 'behind';
}
