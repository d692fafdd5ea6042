import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici';

export interface WireRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Whole, so that it can be sent again after a 401 or a failure. */
  readonly body?: Uint8Array | undefined;
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

/** Milliseconds. Registries may think long before they answer a PUT of an index (they check its children). */
const CONNECT_TIMEOUT = 10_000;
const HEADERS_TIMEOUT = 60_000;
const BODY_TIMEOUT = 60_000;
/** Connections per origin; more only queue up at the registry. */
const CONNECTIONS = 16;
/** What is read and thrown away to keep a connection; beyond that, closing it is cheaper. */
const DISCARD_LIMIT = 64 * 1024;

/** HTTP/1.1 with keep-alive through undici: `fetch` would close the connection after every HEAD. */
export function openTransport(proxies: ProxySettings = {}): Transport {
  const agent = new EnvHttpProxyAgent({
    httpProxy: proxies.httpProxy ?? '',
    httpsProxy: proxies.httpsProxy ?? '',
    noProxy: proxies.noProxy ?? '',
    connections: CONNECTIONS,
    connect: { timeout: CONNECT_TIMEOUT },
    headersTimeout: HEADERS_TIMEOUT,
    bodyTimeout: BODY_TIMEOUT,
    keepAliveTimeout: 30_000,
  });
  return {
    send: (wireRequest) => send(agent, wireRequest),
    close: () => agent.destroy(),
  };
}

async function send(
  dispatcher: Dispatcher,
  { method, url, headers, body }: WireRequest,
): Promise<WireResponse> {
  const answer = await request(url, {
    dispatcher,
    method,
    // A compressing proxy would make Content-Length and digests those of other bytes.
    headers: { 'accept-encoding': 'identity', 'user-agent': 'multiarch', ...headers },
    body: body ?? null,
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
