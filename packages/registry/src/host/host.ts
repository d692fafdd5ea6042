import {
  type CredentialSource,
  formatReference,
  formatSeconds,
  kindOf,
  type Logger,
  type Mask,
  MultiarchError,
  type Reference,
} from '@multiarch/oci';
import pLimit from 'p-limit';
import { adviceFor } from '../answer/advice.js';
import type { Answer, Method } from '../answer/answer.js';
import { type Challenge, parseChallenges } from '../answer/challenge.js';
import type { Clock } from '../answer/clock.js';
import { RegistryError, registryErrorOf, withAdvice } from '../answer/registry-error.js';
import { type RetryPolicy, withRetry } from '../answer/retry.js';
import { Warnings } from '../answer/warnings.js';
import { type Authorization, Authorizer } from '../auth/authorizer.js';
import type { Scope } from '../auth/scope.js';
import { checkTarget, type Endpoint } from '../bounds/endpoint.js';
import type { Body } from '../wire/byte-source.js';
import { type BodyLimit, type ExchangeContext, exchange } from '../wire/exchange.js';
import type { Transport } from '../wire/transport.js';
import { Pace } from './pace.js';
import { WriteOrder } from './write-order.js';

interface HostContext extends ExchangeContext {
  readonly endpoint: Endpoint;
  readonly credentials: CredentialSource;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly retry: RetryPolicy;
  readonly log: Logger;
  readonly mask: Mask;
}

/** One question to a registry. */
interface Call {
  readonly method: Method;
  /** What it is about, for messages and advice. */
  readonly reference: Reference;
  /** What kind of thing is asked for, where it is not a manifest: `blob`, `tags of`. */
  readonly noun?: string;
  /** Below the registry's origin, already encoded: `/v2/org/app/manifests/1.2`; or a checked absolute URL. */
  readonly path: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body | undefined;
  readonly scopes: readonly Scope[];
  /** Statuses that are an answer; any other is thrown. */
  readonly expect: readonly number[];
  /** Bytes of the answer's body that are read; 64 KiB by default. `leave`: see {@link Answer.rest}. */
  readonly limit?: BodyLimit;
  /** Tries in all, where the caller knows better than the policy. */
  readonly tries?: number;
  /** Ask once, with what we have: no second try, no new token. */
  readonly once?: boolean;
}

/** Requests to one host at a time; registries slow down or refuse those who ask for more. */
export const CONCURRENCY = 8;
/** Redirects that are followed in one call. */
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** One registry, spoken to politely: in turn, authenticated, retried, and slowed down when it asks for that. */
export class Host {
  readonly #context: HostContext;
  readonly #authorizer: Authorizer;
  readonly #warnings: Warnings;
  readonly #writes: Pace | undefined;
  readonly #limit = pLimit(CONCURRENCY);
  /** Until when nobody asks this host anything (milliseconds since 1970): it told one of us that it is overloaded. */
  #pausedUntil = 0;
  /** What is known of `?tag=` here; see tag-parameter.ts. */
  tagParameter: 'untried' | 'honoured' | 'ignored' = 'untried';
  /** Bytes of the largest body that is sent in one piece: a proxy has refused a larger one. */
  largestBody = Number.POSITIVE_INFINITY;
  readonly writeOrder = new WriteOrder();
  /** `repository@digest` of manifests that this registry has shown us, or taken from us. */
  readonly seenManifests = new Set<string>();
  /** Repositories of which a mount came to nothing here; see copy/deliver-blob.ts. */
  readonly refusesMounts = new Set<string>();

  constructor(context: HostContext) {
    const { endpoint, clock, log } = context;
    this.#context = context;
    this.#authorizer = new Authorizer(context, context.credentials);
    this.#warnings = new Warnings(endpoint.registry, log);
    const { writesPerSecond } = kindOf(endpoint.registry);
    this.#writes = writesPerSecond === undefined ? undefined : new Pace(writesPerSecond, 1000, clock);
  }

  get endpoint(): Endpoint {
    return this.#context.endpoint;
  }

  get retry(): RetryPolicy {
    return this.#context.retry;
  }

  get clock(): Clock {
    return this.#context.clock;
  }

  /**
   * Asks until there is an answer or no hope of one.
   *
   * @throws RegistryError in the registry's own words, with our advice
   */
  async call(call: Call): Promise<Answer> {
    const { clock, retry } = this.#context;
    const repository = call.scopes[0]?.repository ?? '';
    const tries = call.once === true ? 1 : (call.tries ?? retry.tries);
    const attempt = (begin: () => void) =>
      this.#limit(async () => {
        await this.#turn(call);
        begin();
        return this.#authorizer.inTurn(repository, () => this.#attempt(call));
      });
    try {
      return await withRetry(attempt, { ...retry, tries }, clock, (error, wait) =>
        this.#slowDown(error, wait),
      );
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      throw withAdvice(error, adviceFor(error, call, call.reference));
    }
  }

  /** Waits while the host is to be left alone, and for its pace of writing. */
  async #turn({ method, noun }: Call): Promise<void> {
    const { clock } = this.#context;
    if (method === 'PUT' && noun === undefined) await this.#writes?.turn();
    for (;;) {
      const pause = this.#pausedUntil - clock.now();
      if (pause <= 0) return;
      await clock.sleep(pause);
    }
  }

  /** An overloaded host is left alone by all, not just by the one that it told. */
  #slowDown(error: RegistryError, wait: number): void {
    const { clock, log } = this.#context;
    const isOverloaded = error.status === 429 || error.status === 503 || error.retryAfter !== undefined;
    if (isOverloaded) this.#pausedUntil = Math.max(this.#pausedUntil, clock.now() + wait);
    log.info(`${error.message}; trying again in ${formatSeconds(wait / 1000)}`);
  }

  async #attempt(call: Call): Promise<Answer> {
    const { clock } = this.#context;
    let sent = await this.#authorizer.authorization(call.scopes);
    let answer = await this.#follow(call, sent);
    const challenges = refusalOf(answer, sent);
    if (challenges !== undefined && call.once !== true) {
      const next = await this.#authorizer.afterRefusal(challenges, call.scopes, sent);
      if (next !== undefined) {
        sent = next;
        answer = await this.#follow(call, next);
      }
    }
    if (answer.status !== 401) this.#authorizer.learned(answer.status);
    if (!answer.strayed) this.#warnings.show(answer.headers('warning'));
    if (call.expect.includes(answer.status)) return answer;
    const error = registryErrorOf(questionOf(call), answer, clock.now());
    const isRefusal = answer.status === 401 || answer.status === 403;
    const shortcoming = isRefusal ? this.#authorizer.shortcoming(call.scopes, sent) : undefined;
    if (shortcoming === undefined) throw error;
    throw new RegistryError(error.code, `${error.message}; ${shortcoming}`, error, { cause: error });
  }

  /**
   * Sends, and follows redirects by hand: each target is checked, and once another origin was asked the
   * credential is gone for the rest of the way (distribution-spec; it is never attached again).
   */
  async #follow(call: Call, authorization: Authorization): Promise<Answer> {
    const { endpoint } = this.#context;
    let url = call.path instanceof URL ? call.path : new URL(endpoint.origin + call.path);
    let strayed = url.origin !== endpoint.origin;
    for (let hops = 0; ; hops += 1) {
      const answer = await this.#send(call, url, strayed ? undefined : authorization);
      const location = answer.header('location');
      if (!REDIRECTS.has(answer.status) || location === undefined) return { ...answer, strayed };
      if (hops === MAX_REDIRECTS)
        throw new MultiarchError('REGISTRY', `${questionOf(call)}: more than ${MAX_REDIRECTS} redirects`, {
          advice: `${endpoint.registry}, or a proxy before it, sends requests in a circle: check its configuration.`,
        });
      const target = checkTarget(endpoint, location, url.href, 'redirect');
      if (url.protocol === 'https:' && target.protocol === 'http:')
        throw new MultiarchError('REGISTRY', `${questionOf(call)}: redirected from HTTPS to plain HTTP`, {
          advice: 'Nothing was sent there. Check that this is the registry you meant.',
        });
      strayed ||= target.origin !== url.origin;
      url = target;
    }
  }

  async #send(call: Call, url: URL, authorization: Authorization): Promise<Answer> {
    const { method, body, headers = {}, limit } = call;
    const auth: Record<string, string> = authorization === undefined ? {} : { authorization };
    const request = { method, url, body, headers: { ...headers, ...auth } };
    return exchange(this.#context, questionOf(call), request, limit);
  }
}

/**
 * The challenges of an answer that refuses what was sent, or `undefined` when it does not: 401; 403 where the
 * token's scope does not suffice (RFC 6750) or where ECR's password has expired. Another server's refusal, met
 * after a redirect, is no business of our credentials.
 */
function refusalOf(answer: Answer, sent: Authorization): readonly Challenge[] | undefined {
  if (answer.strayed || (answer.status !== 401 && answer.status !== 403)) return undefined;
  const challenges = parseChallenges(answer.headers('www-authenticate'));
  if (answer.status === 401) return challenges;
  const isNarrow = challenges.some(({ parameters }) => parameters.error === 'insufficient_scope');
  return isNarrow || sent?.startsWith('Basic ') ? challenges : undefined;
}

/** What was asked, as a person would say it: `PUT ghcr.io/org/app:1.2`. */
function questionOf({ method, noun, reference }: Pick<Call, 'method' | 'noun' | 'reference'>): string {
  return [method, noun, formatReference(reference)].filter((part) => part !== undefined).join(' ');
}
