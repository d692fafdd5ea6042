import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

interface Entry {
  readonly key: string;
  readonly version: string;
  readonly id: string;
  content?: Buffer;
}

/**
 * GitHub's cache service (version 2: three calls in JSON, and blobs as Azure keeps them) on a free port of 127.0.0.1.
 * Entries are found by key or else by the prefixes in their order, the newest first, of the same version only.
 */
export class CacheService implements AsyncDisposable {
  readonly calls: string[] = [];
  readonly #entries: Entry[] = [];
  readonly #blocks = new Map<string, Buffer>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  /** Refuses to write, as for a pull request's token. */
  isReadOnly = false;
  /** Milliseconds until a request is answered. */
  delay = 0;
  /** Bytes in a second that a blob comes at, in either direction. */
  rate = Number.POSITIVE_INFINITY;
  /** Calls in a second; more are refused, as by GitHub's limit. Blobs are elsewhere, and have none. */
  limit = Number.POSITIVE_INFINITY;
  /** Bytes of blobs, to the service and from it. */
  readonly traffic = { up: 0, down: 0 };
  #recent: number[] = [];

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What the runner gives an action, and nothing else that runs. */
  get environment(): Record<string, string> {
    // Whoever reads the token without verifying it finds the scopes in it.
    const claims = {
      nbf: 1_700_000_000,
      exp: 4_000_000_000,
      ac: JSON.stringify([{ Scope: 'refs/heads/main', Permission: 3 }]),
    };
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return {
      ACTIONS_RUNTIME_TOKEN: `${encode({ alg: 'none' })}.${encode(claims)}.${encode('signature')}`,
      ACTIONS_RESULTS_URL: `${this.#origin}/`,
      ACTIONS_CACHE_SERVICE_V2: 'True',
    };
  }

  /** Keys of what is complete. */
  get keys(): string[] {
    return this.#entries.filter(({ content }) => content !== undefined).map(({ key }) => key);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const body = Buffer.concat(chunks);
    await wait(this.delay + (body.length / this.rate) * 1000);
    const { pathname, searchParams } = new URL(request.url ?? '/', this.#origin);
    const method = /^\/twirp\/[\w.]+CacheService\/(\w+)$/.exec(pathname)?.[1];
    if (method === undefined) {
      await this.#blob(request, response, pathname.split('/').at(-1) ?? '', searchParams, body);
      return;
    }
    this.calls.push(method);
    if (this.#isTooMany()) {
      response.writeHead(429, { 'retry-after': '1' }).end();
      return;
    }
    const { status = 200, answer } = this.#call(
      method,
      JSON.parse(body.toString()) as Record<string, string>,
    );
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  #isTooMany(): boolean {
    const now = performance.now();
    this.#recent = this.#recent.filter((at) => at > now - 1000);
    if (this.#recent.length >= this.limit) return true;
    this.#recent.push(now);
    return false;
  }

  #call(method: string, asked: Readonly<Record<string, unknown>>): { status?: number; answer: object } {
    const { key = '', version = '' } = asked as { key?: string; version?: string };
    const own = this.#entries.find((entry) => entry.key === key && entry.version === version);
    switch (method) {
      case 'CreateCacheEntry': {
        if (this.isReadOnly) return { status: 403, answer: { code: 'permission_denied', msg: 'read only' } };
        if (own !== undefined) return { status: 409, answer: { code: 'already_exists', msg: 'exists' } };
        const entry = { key, version, id: randomUUID() };
        this.#entries.push(entry);
        return { answer: { ok: true, signed_upload_url: this.#urlOf(entry) } };
      }
      case 'FinalizeCacheEntryUpload':
        return { answer: { ok: own?.content !== undefined, entry_id: '1' } };
      case 'GetCacheEntryDownloadURL': {
        const prefixes = [key, ...((asked.restore_keys as string[] | undefined) ?? [])];
        const complete = this.#entries.filter((entry) => entry.version === version && entry.content);
        const [found] = prefixes.flatMap(
          (prefix) => complete.findLast((entry) => entry.key.startsWith(prefix)) ?? [],
        );
        if (found === undefined) return { answer: { ok: false } };
        return { answer: { ok: true, signed_download_url: this.#urlOf(found), matched_key: found.key } };
      }
      default:
        return { status: 404, answer: { code: 'bad_route', msg: method } };
    }
  }

  #urlOf({ id }: Entry): string {
    return `${this.#origin}/account/container/${id}?sig=signature`;
  }

  /** As Azure: a blob as a whole, or in blocks and then their list. */
  async #blob(
    request: IncomingMessage,
    response: ServerResponse,
    id: string,
    parameters: URLSearchParams,
    body: Buffer,
  ): Promise<void> {
    this.traffic.up += body.length;
    const entry = this.#entries.find((candidate) => candidate.id === id);
    const component = parameters.get('comp');
    if (request.method === 'PUT' && entry !== undefined) {
      if (component === 'block') this.#blocks.set(`${id}/${parameters.get('blockid')}`, body);
      else if (component === 'blocklist')
        entry.content = Buffer.concat(
          [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(
            ([, block]) => this.#blocks.get(`${id}/${block}`) ?? Buffer.alloc(0),
          ),
        );
      else entry.content = body;
      // Clients rely on Azure's headers.
      const azure = { 'x-ms-request-id': id, 'x-ms-version': '2024-08-04', date: new Date(0).toUTCString() };
      response.writeHead(201, { ...azure, etag: '"1"', 'last-modified': azure.date }).end();
      return;
    }
    if (entry?.content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { content } = entry;
    const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(String(request.headers.range ?? '')) ?? [];
    const end = Math.min(to === '' ? Number.POSITIVE_INFINITY : Number(to), content.length - 1);
    const part = content.subarray(Number(from), end + 1);
    const headers = {
      'content-length': part.length,
      'content-range': `bytes ${from}-${end}/${content.length}`,
      'accept-ranges': 'bytes',
    };
    if (request.method !== 'HEAD') {
      this.traffic.down += part.length;
      await wait((part.length / this.rate) * 1000);
    }
    response.writeHead(request.headers.range === undefined ? 200 : 206, headers);
    response.end(request.method === 'HEAD' ? undefined : part);
  }
}
