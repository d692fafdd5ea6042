import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { selfSigned } from '../registry/certificate.js';
import type { Site, SiteAnswer, SiteRequest, Sites } from './site.js';

/**
 * The internet of a test: servers with well-known names, reached through a proxy on a free port of 127.0.0.1, with TLS.
 * What is tested speaks to the real names and needs no seam for it. All requests are remembered.
 */
export class Internet implements AsyncDisposable {
  readonly requests: SiteRequest[] = [];
  /** Hosts that were asked for and are not there. */
  readonly unknown: string[] = [];
  /** Awaited before a request is answered, to hold it. */
  gate: (request: SiteRequest) => Promise<void> = async () => {};
  /** The most requests that were being answered at one time. */
  mostInFlight = 0;
  #inFlight = 0;
  readonly #sites: Map<string, Site>;
  readonly #proxy: Server;
  readonly #server: Server;
  readonly #tunnels = new Set<Socket>();
  readonly #folder: string;
  readonly #cert: string;

  constructor(sites: Sites, certificate: { readonly key: string; readonly cert: string }, folder: string) {
    this.#sites = new Map(Object.entries(sites));
    this.#cert = certificate.cert;
    this.#folder = folder;
    this.#server = createSecureServer(certificate, (incoming, response) => {
      void this.#serve(incoming, response);
    });
    this.#proxy = createServer((_, response) => response.writeHead(400).end());
    this.#proxy.on('connect', (incoming: IncomingMessage, socket: Socket) => this.#tunnel(incoming, socket));
  }

  async start(): Promise<this> {
    for (const server of [this.#server, this.#proxy])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await writeFile(this.certificateFile, this.#cert);
    return this;
  }

  get certificateFile(): string {
    return join(this.#folder, 'ca.pem');
  }

  /** What a process needs to be in this internet: the usual variables for a proxy and an authority. */
  get environment(): { readonly HTTPS_PROXY: string; readonly NODE_EXTRA_CA_CERTS: string } {
    return {
      HTTPS_PROXY: `http://127.0.0.1:${portOf(this.#proxy)}`,
      NODE_EXTRA_CA_CERTS: this.certificateFile,
    };
  }

  /** Lets this process trust its servers; other tests of the process are not hurt by it. */
  trust(): void {
    setDefaultCACertificates([...getCACertificates('default'), this.#cert]);
  }

  /** Replaces what is behind a host. */
  put(host: string, site: Site): void {
    this.#sites.set(host, site);
  }

  /** `POST host/path` lines of what was asked, without queries. */
  get log(): string[] {
    return this.requests.map(({ method, host, path }) => `${method} ${host}${path.split('?')[0]}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const tunnel of this.#tunnels) tunnel.destroy();
    for (const server of [this.#server, this.#proxy]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    await rm(this.#folder, { recursive: true });
  }

  #tunnel({ url = '' }: IncomingMessage, socket: Socket): void {
    const host = url.replace(/:443$/, '');
    socket.on('error', () => {});
    if (!this.#sites.has(host)) {
      this.unknown.push(host);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const inner = connect(portOf(this.#server), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inner.pipe(socket);
      socket.pipe(inner);
    });
    inner.on('error', () => socket.destroy());
    for (const end of [inner, socket]) {
      this.#tunnels.add(end);
      end.once('close', () => this.#tunnels.delete(end));
    }
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = 'GET', url: path = '/', headers } = incoming;
    const host = (headers.host ?? '').replace(/:443$/, '');
    const body = Buffer.concat(chunks).toString('utf8');
    const asked: SiteRequest = { host, method, path, headers, body };
    this.requests.push(asked);
    this.#inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight);
    response.once('close', () => {
      this.#inFlight -= 1;
    });
    await this.gate(asked);
    const site = this.#sites.get(host);
    const answer = typeof site === 'function' ? site(asked) : (site ?? { status: 404, body: 'no such host' });
    if (typeof answer === 'string') forward(asked, answer, response);
    else reply(answer, response);
  }
}

function reply({ status, headers, body }: SiteAnswer, response: ServerResponse): void {
  const isText = typeof body === 'string';
  const type = isText ? 'text/xml' : 'application/json';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(isText ? body : JSON.stringify(body));
}

/** The server behind it is asked by the name that the client used: AWS's services are told apart by it. */
function forward(asked: SiteRequest, origin: string, response: ServerResponse): void {
  const url = new URL(asked.path, origin);
  const onward = request(url, { method: asked.method, headers: asked.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  onward.end(asked.body);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Starts servers for these hosts, and nothing else is there. */
export async function startInternet(sites: Sites): Promise<Internet> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-internet-'));
  return new Internet(sites, await selfSigned(Object.keys(sites)), folder).start();
}
