import type { Credential, CredentialSource } from '@multiarch/oci';
import type { Challenge } from './challenge.js';
import { isEcr, knownChallenge } from './realm.js';
import { challengedScopes, covers, formatScope, type Scope } from './scope.js';
import { basic, fetchToken, type Token, type TokenContext } from './token.js';

/** The value of the `Authorization` header; `undefined`: none. */
export type Authorization = string | undefined;

/**
 * Authenticates to one registry. Learns from the first challenge what the registry wants, then sends that with
 * every request. Tokens are kept by scope and fetched once, however many requests wait for them.
 */
export class Authorizer {
  readonly #context: TokenContext;
  readonly #credentials: CredentialSource;
  /** What the registry wants; `undefined` as long as it has not been heard to want anything. */
  #challenge: Challenge | undefined;
  /** Whether an answer has shown that `#challenge` is all there is to know. */
  #settled: boolean;
  /** Set while the first request is on its way: the others wait to learn from its answer. */
  #probe: Promise<void> | undefined;
  #tokens: Token[] = [];
  readonly #fetching = new Map<string, Promise<Authorization>>();

  constructor(context: TokenContext, credentials: CredentialSource) {
    const { registry } = context.endpoint;
    this.#context = context;
    this.#credentials = credentials;
    this.#challenge = knownChallenge(registry);
    this.#settled = this.#challenge !== undefined || isEcr(registry);
  }

  /**
   * Runs the first request alone if nothing is known of the registry yet, so that several at once do not all
   * meet the same challenge. Nobody waits where a challenge is unlikely: plain HTTP without a credential.
   */
  async inTurn<T>(repository: string, run: () => Promise<T>): Promise<T> {
    if (this.#probe !== undefined) await this.#probe;
    if (this.#settled) return run();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#probe = promise;
    try {
      const isPlain = this.#context.endpoint.origin.startsWith('http:');
      if (isPlain && (await this.#credential(repository)) === undefined) this.learned();
      if (this.#settled) resolve();
      return await run();
    } finally {
      this.#probe = undefined;
      resolve();
    }
  }

  /** The registry answered something else than a challenge: what we send is what it wants. */
  learned(): void {
    this.#settled = true;
  }

  /** What to send. Basic goes out without being asked for, as it saves a round trip. */
  async authorization(scopes: readonly Scope[]): Promise<Authorization> {
    const repository = scopes[0]?.repository ?? '';
    return this.#challenge?.scheme === 'bearer'
      ? this.#token(this.#challenge, repository, scopes.map(formatScope))
      : this.#direct(repository);
  }

  /**
   * What to send after a 401; `undefined` when nothing is left to try. The token that was refused is forgotten,
   * and the scopes that the registry asked for go first (some look at no other).
   */
  async afterRefusal(
    challenges: readonly Challenge[],
    scopes: readonly Scope[],
    refused: Authorization,
  ): Promise<Authorization> {
    const repository = scopes[0]?.repository ?? '';
    this.#tokens = this.#tokens.filter(({ value }) => `Bearer ${value}` !== refused);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    this.#challenge = bearer ?? challenges.find(({ scheme }) => scheme === 'basic') ?? this.#challenge;
    if (bearer !== undefined) {
      const asked = challengedScopes(bearer.parameters.scope);
      const ours = scopes.map(formatScope).filter((scope) => !covers(asked, [scope]));
      return this.#token(bearer, repository, [...asked, ...ours]);
    }
    // The same answer again would be refused again; a source that refreshes gives another one.
    const next = await this.#direct(repository);
    return next === refused ? undefined : next;
  }

  #credential(repository: string): Promise<Credential | undefined> {
    return this.#credentials(this.#context.endpoint.registry, repository);
  }

  async #direct(repository: string): Promise<Authorization> {
    const credential = await this.#credential(repository);
    if (credential?.kind === 'password') return basic(credential, this.#context.mask);
    return credential?.kind === 'bearer' ? `Bearer ${credential.token}` : undefined;
  }

  async #token(challenge: Challenge, repository: string, scopes: readonly string[]): Promise<Authorization> {
    const now = this.#context.clock.now();
    this.#tokens = this.#tokens.filter(({ expires }) => expires > now);
    const held = this.#tokens.find((token) => covers(token.scopes, scopes));
    if (held !== undefined) return `Bearer ${held.value}`;
    const key = scopes.join(' ');
    const underway = this.#fetching.get(key);
    if (underway !== undefined) return underway;
    const fetching = this.#fetch(challenge, repository, scopes).finally(() => this.#fetching.delete(key));
    this.#fetching.set(key, fetching);
    return fetching;
  }

  async #fetch(challenge: Challenge, repository: string, scopes: readonly string[]): Promise<Authorization> {
    const credential = await this.#credential(repository);
    if (credential?.kind === 'bearer') return `Bearer ${credential.token}`;
    const token = await fetchToken(this.#context, challenge, credential, scopes);
    this.#tokens.push(token);
    return `Bearer ${token.value}`;
  }
}
