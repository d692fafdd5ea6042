import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { digestOf } from '@multiarch/oci/content';
import { type Behaviour, behaviourOf, type ServiceName } from './behaviour.js';
import {
  type Answer,
  complaint,
  deliver,
  type Fault,
  type RecordedRequest,
  replaces,
  spoil,
} from './fault.js';
import { answerRequest, parsePath, refuseMissing } from './protocol.js';
import { Repository } from './store.js';
import { checkBasic, TokenService, type Users } from './token-service.js';

export interface TestRegistryOptions {
  /** Which registry it behaves as; `distribution` by default. */
  readonly as?: ServiceName;
  readonly behaviour?: Partial<Behaviour>;
  /** Names and passwords; with any, `auth` is at least Basic. */
  readonly users?: Users;
  readonly refreshTokens?: readonly string[];
  /** Speaks TLS with these, in PEM. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** Milliseconds that a write takes where it can be seen. */
const WRITING = 4;

/** An OCI registry in memory on a free port of 127.0.0.1, which fails on request and remembers what it was asked. */
export class TestRegistry implements AsyncDisposable {
  readonly behaviour: Behaviour;
  readonly tokens: TokenService;
  readonly requests: RecordedRequest[] = [];
  readonly repositories = new Map<string, Repository>();
  readonly #users: Users;
  readonly #server: ReturnType<typeof createServer>;
  readonly #scheme: 'http' | 'https';
  #faults: { fault: Fault; seen: number }[] = [];
  /** Replaces the challenge's realm, for hostile ones. */
  realm: string | undefined;
  /** Awaited before a request is answered, to hold several at once. */
  gate: (request: RecordedRequest) => Promise<void> = async () => {};
  /** The most requests that were being answered at one time. */
  mostInFlight = 0;
  #inFlight = 0;

  constructor(options: TestRegistryOptions) {
    const hasUsers = Object.keys(options.users ?? {}).length > 0;
    const service = behaviourOf(options.as ?? 'distribution', options.behaviour);
    this.behaviour = hasUsers && service.auth === 'none' ? { ...service, auth: 'basic' } : service;
    this.#users = options.users ?? {};
    const serve = (request: IncomingMessage, response: ServerResponse) => void this.#serve(request, response);
    this.#scheme = options.tls === undefined ? 'http' : 'https';
    this.#server = options.tls === undefined ? createServer(serve) : createSecureServer(options.tls, serve);
    this.tokens = new TokenService(this.behaviour, this.#users, options.refreshTokens ?? []);
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** `127.0.0.1:port`, as it is written in image names. */
  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get origin(): string {
    return `${this.#scheme}://${this.host}`;
  }

  repository(name: string): Repository {
    const known = this.repositories.get(name);
    if (known !== undefined) return known;
    const created = new Repository();
    this.repositories.set(name, created);
    return created;
  }

  /** From now on, answers requests as the fault says. */
  fail(fault: Fault): void {
    this.#faults.push({ fault, seen: 0 });
  }

  /** Ends all faults. */
  recover(): void {
    this.#faults = [];
  }

  /** `HEAD /v2/…` lines of what was asked, token requests included. */
  get log(): string[] {
    return this.requests.map(({ method, path }) => `${method} ${path}`);
  }

  /** All tags with their digests, to compare before and after. */
  get tags(): Record<string, string> {
    return Object.fromEntries(
      [...this.repositories].flatMap(([name, { tags }]) =>
        [...tags].map(([tag, digest]) => [`${name}:${tag}`, digest] as const),
      ),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk);
    } catch {
      return; // The client went away in the middle of its request.
    }
    const { method = 'GET', url = '/', headers } = incoming;
    const request: RecordedRequest = { method, path: url, headers, body: Buffer.concat(chunks) };
    this.requests.push(request);
    this.#inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight);
    response.once('close', () => {
      this.#inFlight -= 1;
    });
    await this.gate(request);
    const closed = await this.#tear(request);
    const how = this.#dueFault(request);
    const empty: Answer = { status: 200, headers: {}, body: Buffer.alloc(0) };
    const answer =
      how !== undefined && replaces(how)
        ? empty
        : (closed ?? this.#answer(how?.kind === 'half' ? halfOf(request) : request));
    const spoilt = how === undefined ? answer : spoil(answer, how);
    deliver(response, method === 'HEAD', this.#dress(spoilt), how);
  }

  /** Takes its time for the write of a manifest, which is not there meanwhile; the answer where it is refused before. */
  async #tear(request: RecordedRequest): Promise<Answer | undefined> {
    const target = parsePath(request.path);
    if (!this.behaviour.tornWrites || request.method !== 'PUT' || target?.kind !== 'manifest')
      return undefined;
    const repository = this.repositories.get(target.name);
    if (repository === undefined || this.#authorize(request, target.name, 'push') !== undefined)
      return undefined;
    const digest = digestOf(request.body);
    // What is missing when the write begins is missing for good.
    const early = refuseMissing(this.behaviour, repository, request.body);
    repository.torn.push(digest);
    await new Promise((resolve) => setTimeout(resolve, WRITING));
    repository.torn.splice(repository.torn.indexOf(digest), 1);
    return early;
  }

  /** What a proxy, or an operator, adds to every answer. */
  #dress({ status, headers, body }: Answer): Answer {
    const { compresses, warnings } = this.behaviour;
    const isPacked = compresses && body.byteLength > 0;
    return {
      status,
      headers: {
        ...headers,
        ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
        ...(warnings.length > 0 ? { warning: [...warnings] } : {}),
      },
      body: isPacked ? gzipSync(body) : body,
    };
  }

  #dueFault(request: RecordedRequest): Fault['how'] | undefined {
    for (const entry of this.#faults) {
      const { match = () => true, after = 0, times = 1, how } = entry.fault;
      if (!match(request)) continue;
      entry.seen += 1;
      if (entry.seen > after && entry.seen <= after + times) return how;
    }
    return undefined;
  }

  #answer(request: RecordedRequest): Answer {
    if (request.path.startsWith('/storage/'))
      return { status: 403, headers: {}, body: Buffer.from('<Error/>') };
    if (request.body.byteLength > this.behaviour.maxBody)
      return { status: 413, headers: { 'content-type': 'text/html' }, body: Buffer.from('<h1>413</h1>') };
    if (request.path.startsWith('/token')) return this.tokens.answer(request);
    const target = parsePath(request.path);
    if (target === undefined) return complaint(404, 'NOT_FOUND', 'no such page');
    const action = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'push';
    const name = target.kind === 'base' ? '' : target.name;
    const refusal = this.#authorize(request, name, request.method === 'DELETE' ? 'delete' : action);
    if (refusal !== undefined) return refusal;
    const exists = this.repositories.has(name);
    const canCreate = this.behaviour.createsRepositories && action === 'push';
    const isKnown = exists || canCreate || (target.kind === 'referrers' && this.behaviour.referrers);
    if (target.kind !== 'base' && !isKnown)
      return complaint(404, 'NAME_UNKNOWN', `The repository with name '${name}' does not exist`);
    return answerRequest(this.behaviour, request, target, this.repository(name), (other) =>
      this.repositories.get(other),
    );
  }

  #authorize(request: RecordedRequest, name: string, action: string): Answer | undefined {
    const { auth } = this.behaviour;
    const { authorization } = request.headers;
    if (auth === 'none') return undefined;
    if (auth === 'basic') {
      if (authorization !== undefined && checkBasic(String(authorization), this.#users)) return undefined;
      return this.#challenge('Basic realm="test"');
    }
    const realm = this.realm ?? `${this.origin}/token`;
    const challenge = `Bearer realm="${realm}",service="${this.host}"`;
    if (name === '') return this.tokens.knows(request) ? undefined : this.#challenge(challenge);
    if (this.tokens.allows(request, name, action)) return undefined;
    const scope = `repository:${name}:${action === 'pull' ? 'pull' : `pull,${action}`}`;
    return this.#challenge(`${challenge},scope="${scope}"`);
  }

  #challenge(value: string): Answer {
    const answer = complaint(401, 'UNAUTHORIZED', 'authentication required');
    return { ...answer, headers: { ...answer.headers, 'www-authenticate': value } };
  }
}

/** The write of a manifest without that of its tags. */
function halfOf(request: RecordedRequest): RecordedRequest {
  if (request.method !== 'PUT') return request;
  const path = request.path.replace(/\/manifests\/.*$/, `/manifests/${digestOf(request.body)}`);
  return { ...request, path };
}

export function startTestRegistry(options: TestRegistryOptions = {}): Promise<TestRegistry> {
  return new TestRegistry(options).start();
}
