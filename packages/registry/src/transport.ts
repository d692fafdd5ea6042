import { getCACertificates } from 'node:tls';
import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import { isLoopback } from './address.js';

export interface WireRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Whole, so that it can be sent again after a 401 or a failure. */
  readonly body?: Uint8Array | undefined;
  /** Gives up, also in the middle of the answer's body. */
  readonly signal?: AbortSignal;
}

export interface WireResponse {
  readonly status: number;
  /** Where the answer came from. */
  readonly url: URL;
  /** A header's first value. */
  header(name: string): string | undefined;
  /** All values of a header that may come more than once. */
  headers(name: string): readonly string[];
  /** The body as it arrives; reading it is the receiver's duty, or {@link WireResponse.discard}. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of the body; keeps the connection where little is left of it. */
  discard(): Promise<void>;
}

/**
 * Lets the connection of an answer that was read come back into the pool. Whoever asks the next question at once
 * would otherwise open another connection, and with TLS that takes longer than the question.
 */
export function connectionIsFree(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Sends one request and nothing else: no redirects, no retries, no credentials of its own. */
export interface Transport {
  send(request: WireRequest): Promise<WireResponse>;
  close(): Promise<void>;
}

export interface ProxySettings {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
}

/** Milliseconds. */
export interface Timeouts {
  /** For a connection, TLS included. */
  readonly connect: number;
  /** For the start of an answer: registries check all children of an index before they answer its PUT. */
  readonly answer: number;
  /** Between two parts of a body. */
  readonly idle: number;
  /** For a whole small exchange, whatever trickles in. */
  readonly exchange: number;
}

export const DEFAULT_TIMEOUTS: Timeouts = {
  connect: 10_000,
  answer: 60_000,
  idle: 60_000,
  exchange: 90_000,
};

export interface TransportOptions {
  readonly proxies?: ProxySettings;
  /** PEM: trusted besides Node's own authorities and those of `NODE_EXTRA_CA_CERTS`. */
  readonly ca?: string;
  readonly timeouts?: Timeouts;
}

/** Connections per origin; more only queue up at the registry. */
const CONNECTIONS = 16;
/** What is read and thrown away to keep a connection; beyond that, closing it is cheaper. */
const DISCARD_LIMIT = 64 * 1024;

/**
 * HTTP/1.1 with keep-alive through undici: `fetch` would close the connection after every HEAD. Proxies are
 * chosen as in Go, and so as in Docker: by the scheme of the request, and never for this machine itself.
 */
export function openTransport(options: TransportOptions = {}): Transport {
  const { httpProxy = '', httpsProxy = '', noProxy = '' } = options.proxies ?? {};
  const settings = settingsOf(options);
  const direct = new Agent(settings);
  // One agent for each scheme: undici's own rule sends HTTPS through the proxy for HTTP where there is no other.
  const http = new EnvHttpProxyAgent({ ...settings, httpProxy, httpsProxy: '', noProxy });
  const https = new EnvHttpProxyAgent({ ...settings, httpProxy: '', httpsProxy, noProxy });
  const choose = ({ hostname, protocol }: URL) =>
    isLoopback(hostname) ? direct : protocol === 'https:' ? https : http;
  return {
    send: (wireRequest) => send(choose(wireRequest.url), wireRequest),
    close: async () => {
      await Promise.all([direct, http, https].map((agent) => agent.destroy()));
    },
  };
}

function settingsOf({ ca, timeouts = DEFAULT_TIMEOUTS }: TransportOptions) {
  const tls = ca === undefined ? {} : { ca: [...getCACertificates('default'), ca] };
  return {
    connections: CONNECTIONS,
    // HTTP/2's windows slow down pushes, and what is asked at once is little.
    allowH2: false,
    connect: { timeout: timeouts.connect, ...tls },
    requestTls: tls,
    proxyTls: tls,
    connectTimeout: timeouts.connect,
    headersTimeout: timeouts.answer,
    bodyTimeout: timeouts.idle,
    keepAliveTimeout: 30_000,
  };
}

async function send(
  dispatcher: Dispatcher,
  { method, url, headers, body, signal }: WireRequest,
): Promise<WireResponse> {
  const answer = await request(url, {
    dispatcher,
    method,
    // A compressing proxy would make Content-Length and digests those of other bytes.
    headers: { 'accept-encoding': 'identity', 'user-agent': 'multiarch', ...headers },
    body: body ?? null,
    ...(signal === undefined ? {} : { signal }),
    // undici closes after HEAD by default, for servers that send a body with it; registries do not.
    reset: false,
  });
  const all = (name: string) => {
    const value = answer.headers[name.toLowerCase()];
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  };
  return {
    status: answer.statusCode,
    url,
    headers: all,
    header: (name) => all(name)[0],
    body: answer.body,
    discard: () => answer.body.dump({ limit: DISCARD_LIMIT }),
  };
}
