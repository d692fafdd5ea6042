import type { ClientRequest, Agent as HttpAgent, IncomingMessage } from 'node:http';
import { type ProxySettings, proxyFor, trustingSystem } from '@multiarch/oci/network';
import type { AnswerHead, Inflow, Method, Sink } from '../answer/answer.js';
import { TooLate } from '../answer/registry-error.js';
import { clientOf, openAgent } from './agents.js';
import type { Ahead } from './ahead.js';
import { seizeBody } from './bulk/agent.js';
import { type Body, type ByteSource, isByteSource } from './byte-source.js';

export interface WireRequest {
  readonly method: Method;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Can be sent again after a 401 or a failure: it is whole, or knows where it begins. */
  readonly body?: Body | undefined;
  /** The answer's body may be large: with status 2xx it is to be poured, not read as a whole. */
  readonly bulk?: boolean;
  /** Gives up, also in the middle of the answer's body. */
  readonly signal?: AbortSignal;
}

export interface WireResponse extends AnswerHead, Inflow {
  /**
   * The body as it arrives; reading it is the receiver's duty, or pouring it, or {@link WireResponse.discard}. Where
   * `bulk` was asked for, a body with status 2xx can only be poured.
   */
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

/** A question after the client's end: no registry's fault, and nothing that would be better later. */
export class ClientClosed extends Error {}

/** Sends one request and nothing else: no redirects, no retries, no credentials of its own. */
export interface Transport {
  send(request: WireRequest): Promise<WireResponse>;
  close(): Promise<void>;
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

/** Bytes in a millisecond that a registry commits at least: of a large blob it hashes and moves what it has got. */
const COMMITTED = 10_000;

export interface TransportOptions {
  readonly proxies?: ProxySettings;
  /** PEM: trusted besides Node's own authorities and those of `NODE_EXTRA_CA_CERTS`. */
  readonly ca?: string;
  readonly timeouts?: Timeouts;
  /** Connections that were opened before there was a request; whoever opened them ends them. */
  readonly ahead?: Ahead | undefined;
}

/** What is read and thrown away to keep a connection; beyond that, closing it is cheaper. */
const DISCARD_LIMIT = 64 * 1024;

/**
 * HTTP/1.1 with keep-alive through Node's own client, which is there already when the process starts: see
 * docs/decisions. Proxies and authorities are those that Docker would take.
 */
export function openTransport(options: TransportOptions = {}): Transport {
  const { timeouts = DEFAULT_TIMEOUTS, proxies = {} } = options;
  const agents = new Map<string, HttpAgent>();
  let isClosed = false;
  const agentFor = ({ url, bulk = false }: WireRequest) => {
    const proxy = proxyFor(url, proxies);
    const isPlain = proxy === undefined && options.ca === undefined && !bulk;
    const ahead = isPlain ? options.ahead?.agentOf(url.protocol) : undefined;
    if (ahead !== undefined) return ahead;
    const key = `${url.protocol} ${proxy} ${bulk}`;
    const known = agents.get(key);
    if (known !== undefined) return known;
    const agent = openAgent(url.protocol, { ca: options.ca, proxy, isBulk: bulk });
    agents.set(key, agent);
    return agent;
  };
  return {
    send: async (wireRequest) => {
      if (isClosed) throw new ClientClosed('the client was closed');
      return trustingSystem(() => send(agentFor(wireRequest), timeouts, wireRequest));
    },
    close: async () => {
      isClosed = true;
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

function send(
  agent: HttpAgent,
  timeouts: Timeouts,
  { method, url, headers, body, bulk = false, signal }: WireRequest,
): Promise<WireResponse> {
  const { request } = clientOf(url.protocol);
  return new Promise((resolve, reject) => {
    const length = isByteSource(body) ? { 'content-length': String(body.size) } : {};
    const outgoing = request(url, {
      agent,
      method,
      // A compressing proxy would make Content-Length and digests those of other bytes.
      headers: { 'accept-encoding': 'identity', 'user-agent': 'multiarch', ...headers, ...length },
      ...(signal === undefined ? {} : { signal }),
    });
    limitTime(outgoing, timeouts, reject);
    outgoing.on('error', reject);
    // Neither may be followed by an error: a proxy that says nothing has not even given us a connection.
    if (signal?.aborted) reject(signal.reason);
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    outgoing.once('close', () => signal?.removeEventListener('abort', abort));
    outgoing.once('close', () => reject(new Error('the connection was closed')));
    outgoing.once('upgrade', (_, socket) => {
      socket.destroy();
      reject(new Error('it switched to another protocol, which was not asked for'));
    });
    outgoing.once('response', (incoming) => {
      incoming.setTimeout(timeouts.idle, () =>
        incoming.destroy(new TooLate(`nothing came for ${timeouts.idle / 1000} s`)),
      );
      resolve(toResponse(incoming, url, bulk ? seizeBody(incoming) : undefined));
    });
    const sent = () =>
      outgoing.setTimeout(timeouts.answer + (isByteSource(body) ? body.size / COMMITTED : 0));
    if (isByteSource(body)) deliver(body, outgoing).then(sent, (error) => outgoing.destroy(error));
    else outgoing.end(body);
  });
}

/** Sends the bytes of a source, and not one more or less: its size was announced already. */
async function deliver(source: ByteSource, outgoing: ClientRequest): Promise<void> {
  const { size } = source;
  let sent = 0;
  let abandon = (_: Error) => {};
  // What waits to be written would wait for ever.
  outgoing.once('close', () => abandon(new Error('the connection was closed')));
  const write: Sink = (piece) => {
    sent += piece.byteLength;
    if (sent > size) throw new Error(`the source has more than the ${size} bytes that it announced`);
    return new Promise((resolve, reject) => {
      abandon = reject;
      outgoing.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  };
  await source.pour(write);
  if (sent < size) throw new Error(`the source has ${sent} of the ${size} bytes that it announced`);
  outgoing.end();
}

/** Gives up on a connection that is not made, and on an answer that does not begin. */
function limitTime(
  outgoing: ClientRequest,
  { connect, answer }: Timeouts,
  reject: (error: Error) => void,
): void {
  const giveUp = (what: string, milliseconds: number) => () => {
    const error = new TooLate(`${what} after ${milliseconds / 1000} s`);
    reject(error);
    outgoing.destroy(error);
  };
  // Until a proxy has answered CONNECT, there is no connection that could have a limit of its own.
  const tunnel = setTimeout(giveUp('not connected', answer), answer);
  outgoing.once('close', () => clearTimeout(tunnel));
  outgoing.once('socket', (socket) => {
    clearTimeout(tunnel);
    if (!socket.connecting) return;
    const timer = setTimeout(giveUp('not connected', connect), connect);
    for (const event of ['connect', 'close']) socket.once(event, () => clearTimeout(timer));
  });
  outgoing.setTimeout(answer, giveUp('no answer', answer));
}

function toResponse(incoming: IncomingMessage, url: URL, seized: Inflow | undefined): WireResponse {
  const all = (name: string) => incoming.headersDistinct[name.toLowerCase()] ?? [];
  return {
    status: incoming.statusCode ?? 0,
    url,
    headers: all,
    header: (name) => all(name)[0],
    body: incoming,
    pour: seized?.pour ?? ((sink) => pour(incoming, sink)),
    discard: () => discard(incoming),
  };
}

async function pour(incoming: IncomingMessage, sink: Sink): Promise<void> {
  for await (const piece of incoming) await sink(piece as Uint8Array);
}

async function discard(incoming: IncomingMessage): Promise<void> {
  let size = 0;
  for await (const chunk of incoming) {
    size += (chunk as Uint8Array).byteLength;
    if (size > DISCARD_LIMIT) break;
  }
}
