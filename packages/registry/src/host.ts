import {
  type CredentialSource,
  formatReference,
  type Logger,
  type Mask,
  MultiarchError,
  type Reference,
} from '@multiarch/oci';
import pLimit from 'p-limit';
import { advise } from './advice.js';
import { type Authorization, Authorizer } from './authorizer.js';
import { parseChallenges } from './challenge.js';
import type { Clock } from './clock.js';
import { checkTarget, type Endpoint } from './endpoint.js';
import { printable } from './printable.js';
import { noAnswer, RegistryError, registryErrorOf } from './registry-error.js';
import { type RetryPolicy, withRetry } from './retry.js';
import type { Scope } from './scope.js';
import type { Transport, WireRequest, WireResponse } from './transport.js';

export interface HostContext {
  readonly endpoint: Endpoint;
  readonly credentials: CredentialSource;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly retry: RetryPolicy;
  readonly log: Logger;
  readonly mask: Mask;
}

/** One question to a registry. */
export interface Call {
  readonly method: WireRequest['method'];
  /** What it is about, for messages and advice. */
  readonly reference: Reference;
  /** What kind of thing is asked for, where it is not a manifest: `blob`, `tags of`. */
  readonly noun?: string;
  /** Below the registry's origin, already encoded: `/v2/org/app/manifests/1.2`; or a checked absolute URL. */
  readonly path: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  readonly scopes: readonly Scope[];
  /** Statuses that are an answer; any other is thrown. */
  readonly expect: readonly number[];
}

/** Requests to one host at a time; registries slow down or refuse those who ask for more. */
const CONCURRENCY = 8;
/** Redirects that are followed in one call. */
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** One registry, spoken to politely: in turn, authenticated, retried, and slowed down when it asks for that. */
export class Host {
  readonly #context: HostContext;
  readonly #authorizer: Authorizer;
  readonly #limit = pLimit(CONCURRENCY);
  readonly #warned = new Set<string>();
  /** Until when nobody asks this host anything (milliseconds since 1970): it told one of us to wait. */
  #pausedUntil = 0;

  constructor(context: HostContext) {
    this.#context = context;
    this.#authorizer = new Authorizer(context, context.credentials);
  }

  get endpoint(): Endpoint {
    return this.#context.endpoint;
  }

  /**
   * Asks until there is an answer or no hope of one.
   *
   * @throws RegistryError in the registry's own words, with our advice
   */
  async call(call: Call): Promise<WireResponse> {
    const { clock, log, retry } = this.#context;
    const repository = call.scopes[0]?.repository ?? '';
    const onRetry = (error: RegistryError, wait: number) => {
      if (error.retryAfter !== undefined) this.#pausedUntil = clock.now() + wait;
      log.info(`${error.message}; trying again in ${(wait / 1000).toFixed(1)} s`);
    };
    const attempt = () => this.#limit(() => this.#authorizer.inTurn(repository, () => this.#attempt(call)));
    try {
      return await withRetry(attempt, { policy: retry, clock, onRetry });
    } catch (error) {
      throw error instanceof RegistryError ? advise(error, call.reference) : error;
    }
  }

  async #attempt(call: Call): Promise<WireResponse> {
    const { clock, endpoint } = this.#context;
    const pause = this.#pausedUntil - clock.now();
    if (pause > 0) await clock.sleep(pause);
    const authorization = await this.#authorizer.authorization(call.scopes);
    let response = await this.#follow(call, authorization);
    if (response.status === 401 && response.url.origin === endpoint.origin) {
      const challenges = parseChallenges(response.headers('www-authenticate'));
      const next = await this.#authorizer.afterRefusal(challenges, call.scopes, authorization);
      if (next !== undefined) {
        await response.discard();
        response = await this.#follow(call, next);
      }
    }
    if (response.status !== 401) this.#authorizer.learned();
    this.#showWarnings(response);
    if (call.expect.includes(response.status)) return response;
    throw await registryErrorOf(questionOf(call), call, response, clock.now());
  }

  /**
   * Sends, and follows redirects by hand: each target is checked, and once another origin was asked the
   * credential is gone for the rest of the way (distribution-spec; it is never attached again).
   */
  async #follow(call: Call, authorization: Authorization): Promise<WireResponse> {
    const { endpoint } = this.#context;
    let url = call.path instanceof URL ? call.path : new URL(endpoint.origin + call.path);
    let header = url.origin === endpoint.origin ? authorization : undefined;
    for (let hops = 0; ; hops += 1) {
      const response = await this.#send(call, url, header);
      const location = response.header('location');
      if (!REDIRECTS.has(response.status) || location === undefined) return response;
      await response.discard();
      if (hops === MAX_REDIRECTS)
        throw new MultiarchError('REGISTRY', `${questionOf(call)}: more than ${MAX_REDIRECTS} redirects`);
      const target = checkTarget(endpoint, location, url.href, 'redirect');
      if (url.protocol === 'https:' && target.protocol === 'http:')
        throw new MultiarchError('REGISTRY', `${questionOf(call)}: redirected from HTTPS to plain HTTP`);
      if (target.origin !== url.origin) header = undefined;
      url = target;
    }
  }

  async #send(call: Call, url: URL, authorization: Authorization): Promise<WireResponse> {
    const { method, body, headers = {} } = call;
    const auth: Record<string, string> = authorization === undefined ? {} : { authorization };
    try {
      return await this.#context.transport.send({ method, url, body, headers: { ...headers, ...auth } });
    } catch (cause) {
      throw noAnswer(questionOf(call), url, cause);
    }
  }

  /** distribution-spec, "Warnings": shown once, never acted on. */
  #showWarnings(response: WireResponse): void {
    for (const value of response.headers('warning')) {
      const text = /^299 - "((?:[^"\\]|\\.)*)"/.exec(value)?.[1]?.replace(/\\(.)/g, '$1');
      if (text === undefined || this.#warned.has(text)) continue;
      this.#warned.add(text);
      this.#context.log.warning(`${this.#context.endpoint.registry} warns: ${printable(text)}`);
    }
  }
}

/** What was asked, as a person would say it: `PUT ghcr.io/org/app:1.2`. */
function questionOf({ method, noun, reference }: Call): string {
  return [method, noun, formatReference(reference)].filter((part) => part !== undefined).join(' ');
}
