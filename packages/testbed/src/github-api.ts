import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What GitHub's API is asked: path and query, and the header `authorization`. */
export interface GitHubQuestion {
  readonly path: string;
  readonly authorization: string | undefined;
}

/** GitHub's API, as far as an action asks it. */
interface GitHubApi extends AsyncDisposable {
  /** Value of `GITHUB_API_URL`. */
  readonly url: string;
  /** `<path> <authorization>` of each question. */
  readonly asked: readonly string[];
}

/** Starts a server on a free port of 127.0.0.1 that answers for GitHub's API. */
export async function startGitHubApi(
  answer: (question: GitHubQuestion) => {
    readonly code: number;
    readonly body: object;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Promise<GitHubApi> {
  const asked: string[] = [];
  const server = createServer(({ url: path = '', headers: { authorization } }, response) => {
    asked.push(`${path} ${authorization}`);
    const { code, body, headers } = answer({ path, authorization });
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
