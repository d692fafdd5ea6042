import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execa } from 'execa';

interface GitServerOptions {
  /** Asks for this as the password of any user. */
  readonly token?: string;
  /** Speaks only the oldest protocol, in which no commit is given by its hash unless a branch or tag names it. */
  readonly oldest?: boolean;
}

/** Repositories over HTTP, read by anybody with the token. */
export interface GitServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`; repositories follow by their paths. */
  readonly url: string;
  /** The whole text of each request's line and headers, for those who look for what should not be there. */
  readonly requests: readonly string[];
}

/**
 * Serves the repositories below a folder by Git's own program (git-http-backend(1)), on a free port of 127.0.0.1.
 *
 * @throws Error when this machine has no Git
 */
export async function startGitServer(root: string, options: GitServerOptions = {}): Promise<GitServer> {
  const { stdout: programs } = await execa('git', ['--exec-path']);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    if (isAllowed(request, options.token))
      backend(`${programs}/git-http-backend`, root, options, request, response);
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isAllowed({ headers }: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return true;
  const [, packed = ''] = /^Basic (\S+)$/.exec(headers.authorization ?? '') ?? [];
  const [, ...password] = Buffer.from(packed, 'base64').toString('utf8').split(':');
  return password.join(':') === token;
}

/** A program of CGI: RFC 3875. */
function backend(
  program: string,
  root: string,
  { oldest = false }: GitServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const protocol = request.headers['git-protocol'];
  const child = spawn(program, [], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      // Whoever runs this need not own them.
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      ...(request.headers['content-encoding'] === 'gzip' ? { HTTP_CONTENT_ENCODING: 'gzip' } : {}),
      ...(typeof protocol === 'string' && !oldest ? { GIT_PROTOCOL: protocol } : {}),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.on('close', () => {
    const all = Buffer.concat(pieces);
    const end = all.indexOf('\r\n\r\n');
    const headers = all
      .subarray(0, Math.max(end, 0))
      .toString('latin1')
      .split('\r\n')
      .flatMap((line) => {
        const [, name, value] = /^([^:]+): *(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      });
    const status = Number.parseInt(headers.find(([name]) => name === 'Status')?.[1] ?? '200', 10);
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.end(end < 0 ? '' : all.subarray(end + 4));
  });
}
