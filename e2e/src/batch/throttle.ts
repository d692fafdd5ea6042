import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server before AWS's that refuses calls for their rate, of each kind the first ones, as AWS does. */
export class Throttle implements AsyncDisposable {
  readonly #server: ReturnType<typeof createServer>;
  #refused = 0;
  readonly #callers = new Set<string>();

  private constructor(upstream: string, times: number) {
    const seen = new Map<string, number>();
    this.#server = createServer((request, response) => {
      const kind = `${request.url} ${request.headers['x-amz-target'] ?? ''}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      const [, key = ''] = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '') ?? [];
      if (request.url?.startsWith('/v1/')) this.#callers.add(key);
      if (count <= times) {
        this.#refused += 1;
        request.resume();
        response.writeHead(429, { 'x-amzn-errortype': 'TooManyRequestsException' });
        response.end('{"message":"Rate exceeded"}');
        return;
      }
      const { method, headers, url = '/' } = request;
      const asked = ask(new URL(url, upstream), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      request.pipe(asked);
    });
  }

  /** @param times how often each kind of call is refused before it is let through */
  static async open(upstream: string, times: number): Promise<Throttle> {
    const throttle = new Throttle(upstream, times);
    await new Promise<void>((resolve) => throttle.#server.listen(0, '127.0.0.1', resolve));
    return throttle;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get refused(): number {
    return this.#refused;
  }

  /** Keys with which AWS Batch was asked for something. */
  get callers(): readonly string[] {
    return [...this.#callers];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
