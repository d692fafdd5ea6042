import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** What went over the wire since the last reset. */
export interface Traffic {
  requests: number;
  connections: number;
  /** Bytes of bodies, from the registry and to it. */
  down: number;
  up: number;
}

const none = (): Traffic => ({ requests: 0, connections: 0, down: 0, up: 0 });

/**
 * Stands before a registry as distance does: opening a connection takes one delay, whenever it is
 * opened, and each request on it another.
 * Counts what passes. (Kernels without `netem` cannot delay packets; this is what a client notices of it.)
 */
export class DelayingProxy implements AsyncDisposable {
  /** Milliseconds for a round trip. */
  delay = 0;
  traffic: Traffic = none();
  readonly #upstream: string;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #opened = new WeakMap<Socket, number>();
  readonly #server = createServer((incoming, response) => void this.#pass(incoming, response));

  /** @param upstream `host:port` */
  constructor(upstream: string) {
    this.#upstream = upstream;
    this.#server.on('connection', (socket) => {
      this.#opened.set(socket, performance.now());
      this.traffic.connections += 1;
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  reset(): void {
    this.traffic = none();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#agent.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { traffic } = this;
    const arrived = performance.now();
    traffic.requests += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    traffic.up += body.byteLength;
    await delay(this.delay + Math.max(0, (this.#opened.get(incoming.socket) ?? 0) + this.delay - arrived));
    const [hostname, port] = this.#upstream.split(':');
    const { method, url: path, headers } = incoming;
    const onward = request({ hostname, port, method, path, headers, agent: this.#agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('data', (chunk: Buffer) => {
        traffic.down += chunk.byteLength;
      });
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end(body);
  }
}
