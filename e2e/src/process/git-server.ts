import { execFile } from 'node:child_process';
import { createServer } from 'node:http';

/**
 * Git's own server of the repositories in a folder, behind a password, and the requests that it was sent.
 *
 * @param basic what a request has to be authorised with
 */
export async function serveGit(project: string, basic: string) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (request.headers.authorization?.toLowerCase() !== `basic ${basic}`.toLowerCase()) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
      return;
    }
    const url = new URL(request.url ?? '', 'http://localhost');
    const backend = execFile(
      'git',
      ['http-backend'],
      {
        encoding: 'buffer',
        env: {
          ...process.env,
          GIT_PROJECT_ROOT: project,
          GIT_HTTP_EXPORT_ALL: '1',
          PATH_INFO: url.pathname,
          QUERY_STRING: url.search.slice(1),
          REQUEST_METHOD: request.method,
          CONTENT_TYPE: request.headers['content-type'] ?? '',
          HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
          GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        },
        maxBuffer: 64 * 1024 * 1024,
      },
      (_, stdout) => {
        const end = stdout.indexOf('\r\n\r\n');
        const lines = stdout.subarray(0, end).toString().split('\r\n');
        const status = lines.find((line) => line.startsWith('Status: '))?.slice(8, 11) ?? '200';
        for (const line of lines) {
          const [name = '', value = ''] = line.split(': ');
          if (name !== 'Status') response.setHeader(name, value);
        }
        response.writeHead(Number(status)).end(stdout.subarray(end + 4));
      },
    );
    if (backend.stdin !== null) request.pipe(backend.stdin);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
