import { Agent, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure, Agent as SecureAgent } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import { type Environment, isJsonObject, isLoopback, type JsonObject } from '@multiarch/oci';
import { proxiesOf, proxyFor, trustingSystem } from '@multiarch/oci/network';

/** A question to a service that exchanges tokens. */
interface JsonRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as `application/x-www-form-urlencoded`. */
  readonly form?: Readonly<Record<string, string>>;
}

export interface JsonAnswer {
  readonly status: number;
  /** Empty when the answer is not a JSON object. */
  readonly body: JsonObject;
}

/** No answer came; the message is the system's own short code. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const TIMEOUT = 15_000;
/** Bytes of an answer that are read; tokens have a few thousand. */
const LIMIT = 256 * 1024;
const TRIES = 3;
const TEMPORARY: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
/** The longest that a service may make us wait between two tries, in milliseconds. */
const LONGEST_WAIT = 20_000;

/**
 * Asks once, and again up to twice where there was no answer, or one that says to ask later. Redirects are not
 * followed: they would carry a token elsewhere.
 *
 * @param environment where the proxies are named (`HTTPS_PROXY`, `NO_PROXY`)
 * @param timeout milliseconds for one try, connection included
 * @throws NoAnswer
 */
export async function exchangeJson(
  request: JsonRequest,
  environment: Environment,
  sleep: (milliseconds: number) => Promise<unknown> = delay,
  timeout = TIMEOUT,
): Promise<JsonAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await trustingSystem(() => send(request, environment, timeout)).catch((error: unknown) =>
      toNoAnswer(error, timeout),
    );
    const isTemporary = outcome instanceof NoAnswer || asksForLater(outcome);
    if (isTemporary && attempt < TRIES) {
      await sleep(waitAfter(outcome, attempt));
      continue;
    }
    if (outcome instanceof NoAnswer) throw outcome;
    return { status: outcome.status, body: outcome.body };
  }
}

interface Answer extends JsonAnswer {
  readonly retryAfter: number | undefined;
}

/** GitHub refuses with 403 whoever asks too often, and says when to come back. */
function asksForLater({ status, retryAfter }: Answer): boolean {
  return TEMPORARY.has(status) || (status === 403 && retryAfter !== undefined);
}

function waitAfter(outcome: Answer | NoAnswer, attempt: number): number {
  const asked = outcome instanceof NoAnswer ? undefined : outcome.retryAfter;
  return Math.min(asked ?? 500 * 2 ** (attempt - 1), LONGEST_WAIT);
}

function toNoAnswer(error: unknown, timeout: number): NoAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = error instanceof Error ? error.name : String(error);
  const isTimeout = name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR';
  return new NoAnswer(isTimeout ? `no answer within ${timeout / 1000} s` : code || name, { cause: error });
}

async function send(
  { method, url, headers, form }: JsonRequest,
  environment: Environment,
  timeout: number,
): Promise<Answer> {
  if (url.protocol !== 'https:' && !isLoopback(url.host)) throw new NoAnswer(`${url.origin} is not HTTPS`);
  const isSecure = url.protocol === 'https:';
  const proxy = proxyFor(url, proxiesOf(environment));
  const settings = proxy === undefined ? {} : { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } };
  const agent = isSecure ? new SecureAgent(settings) : new Agent(settings);
  const body = form === undefined ? undefined : new URLSearchParams(form).toString();
  const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  const signal = AbortSignal.timeout(timeout);
  const options = {
    method,
    agent,
    headers: { accept: 'application/json', 'user-agent': 'multiarch', ...type, ...headers },
    signal,
  };
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const question = (isSecure ? requestSecure : requestPlain)(url, options, (response) => {
    read(response).then(resolve, reject);
  });
  // Neither is followed by an error: a proxy that says nothing has not even given us a connection.
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  question.on('upgrade', (_, socket) => {
    socket.destroy();
    reject(new Error('it switched to another protocol'));
  });
  question.on('error', reject);
  question.end(body);
  return await promise.finally(() => agent.destroy());
}

async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LIMIT) break;
  }
  const seconds = Number(response.headers['retry-after'] ?? Number.NaN);
  return {
    status: response.statusCode ?? 0,
    body: parse(Buffer.concat(chunks).toString('utf8')),
    retryAfter: Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : undefined,
  };
}

function parse(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
