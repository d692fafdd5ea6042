import { Agent, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure, Agent as SecureAgent } from 'node:https';
import { type Environment, isLoopback, type Logger, MultiarchError } from '@multiarch/oci';
import { proxiesOf, proxyFor, trustingSystem } from '@multiarch/oci/network';
import { type Clock, printable } from '@multiarch/registry';

/** What signing needs of the world. */
export interface World {
  /** Names the proxies. */
  readonly environment: Environment;
  readonly clock: Clock;
  readonly log: Logger;
  /** Milliseconds since 1970 from which on no service is asked again. */
  readonly deadline: number;
}

/** A question to a service of Sigstore. */
export interface Question {
  /** The service, for messages: `the certificate authority`. */
  readonly who: string;
  readonly url: string;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What a service said that will not say anything else: it must be asked otherwise, or not at all. */
export class Refusal extends MultiarchError {
  readonly status: number;

  constructor({ who }: Question, status: number, words: string) {
    super('ENVIRONMENT', `${who} answered ${status}${words === '' ? '' : `: ${words}`}`);
    this.status = status;
  }
}

/** Milliseconds for one try, connection included: Rekor waits up to 20 s for a checkpoint. */
const PATIENCE = 30_000;
/** Bytes of an answer that are read; a log entry has some thousands. */
const LIMIT = 4 * 1024 * 1024;
const [FIRST_WAIT, LONGEST_WAIT] = [500, 30_000];
const TEMPORARY: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Posts, and posts again with growing waits, or after as long as the service asks for, until there is an answer that is
 * one or the deadline has passed. Redirects are not followed: they would carry a token elsewhere.
 *
 * @throws Refusal; MultiarchError `ENVIRONMENT` when the deadline has passed, with the last answer
 */
export async function post(question: Question, world: World): Promise<Uint8Array> {
  const { clock, log, deadline } = world;
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt(question, world.environment);
    if ('bytes' in outcome && outcome.status >= 200 && outcome.status < 300) return outcome.bytes;
    const words = 'bytes' in outcome ? wordsIn(outcome.bytes) : outcome.trouble;
    if ('bytes' in outcome && !TEMPORARY.has(outcome.status))
      throw new Refusal(question, outcome.status, words);
    const said = 'bytes' in outcome ? `answered ${outcome.status}${words === '' ? '' : `: ${words}`}` : words;
    const ceiling = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));
    const asked = 'bytes' in outcome ? outcome.retryAfter : 0;
    const wait = Math.max(asked, Math.ceil((0.5 + clock.random() / 2) * ceiling));
    if (clock.now() + wait > deadline)
      throw new MultiarchError('ENVIRONMENT', `${question.who} ${said}, and the time for signing is over`);
    log.info(`${question.who} ${said}; asked again in ${Math.ceil(wait / 1000)} s`);
    await clock.sleep(wait);
  }
}

/** What an answer says for people: never a token, which some services repeat. */
function wordsIn(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  const message = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? text;
  return printable(message.replace(/eyJ[\w-]*(?:\.[\w-]*)*/g, '…'), 300);
}

interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** Milliseconds; 0 where nothing was said. */
  readonly retryAfter: number;
}

async function attempt(
  question: Question,
  environment: Environment,
): Promise<Answer | { readonly trouble: string }> {
  try {
    return await trustingSystem(() => send(question, environment));
  } catch (error) {
    if (error instanceof MultiarchError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const isLate = error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name);
    const reason = code || (error instanceof Error ? error.message : String(error));
    return {
      trouble: isLate
        ? `gave no answer within ${PATIENCE / 1000} s`
        : `gave no answer (${printable(reason, 100)})`,
    };
  }
}

async function send({ who, url: text, type, body }: Question, environment: Environment): Promise<Answer> {
  const url = new URL(text);
  const isSecure = url.protocol === 'https:';
  if (!isSecure && !(url.protocol === 'http:' && isLoopback(url.host)))
    throw new MultiarchError('INVALID_INPUT', `${who} is not reached by HTTPS: ${printable(url.origin)}`);
  const proxy = proxyFor(url, proxiesOf(environment));
  const settings = proxy === undefined ? {} : { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } };
  const agent = isSecure ? new SecureAgent(settings) : new Agent(settings);
  const signal = AbortSignal.timeout(PATIENCE);
  const headers = {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'user-agent': 'multiarch',
  };
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const options = { method: 'POST', agent, headers: { ...headers, 'accept-encoding': 'identity' }, signal };
  const request = (isSecure ? requestSecure : requestPlain)(url, options, (response) => {
    read(response).then(resolve, reject);
  });
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  request.on('upgrade', (_, socket) => {
    socket.destroy();
    reject(new Error('it switched to another protocol'));
  });
  request.on('error', reject);
  request.end(body);
  return await promise.finally(() => agent.destroy());
}

async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LIMIT) throw new Error(`more than ${LIMIT} bytes`);
  }
  if (!response.complete) throw new Error('the answer broke off');
  const seconds = Number(response.headers['retry-after'] ?? 0);
  return {
    status: response.statusCode ?? 0,
    bytes: Buffer.concat(chunks),
    retryAfter: Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0,
  };
}
