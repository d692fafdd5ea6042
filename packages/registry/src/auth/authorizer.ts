import { type Credential, type CredentialSource, kindOf } from '@multiarch/oci';
import type { Challenge } from '../answer/challenge.js';
import { knownChallenge } from '../bounds/realm.js';
import { CredentialMemory } from './credential-memory.js';
import { challengedScopes, covers, formatScope, mergeScopes, type Scope } from './scope.js';
import { basic, fetchToken, grantedActions, type Token, type TokenContext } from './token.js';

/** The value of the `Authorization` header; `undefined`: none. */
export type Authorization = string | undefined;

/**
 * Authenticates to one registry. Learns from the first challenge what the registry wants, then sends that with
 * every request. Tokens are kept by scope and fetched once, however many requests wait for them.
 */
export class Authorizer {
  readonly #context: TokenContext;
  readonly #credentials: CredentialMemory;
  /** What the registry wants; `undefined` as long as it has not been heard to want anything. */
  #challenge: Challenge | undefined;
  /** Whether an answer has shown that `#challenge` is all there is to know. */
  #settled: boolean;
  /** Set while the first request is on its way: the others wait to learn from its answer. */
  #probe: { readonly over: Promise<void>; readonly end: () => void } | undefined;
  #tokens: Token[] = [];
  readonly #underway = new Set<{
    readonly scopes: readonly string[];
    readonly token: Promise<Authorization>;
  }>();

  constructor(context: TokenContext, credentials: CredentialSource) {
    const { registry } = context.endpoint;
    this.#context = context;
    this.#credentials = new CredentialMemory(registry, credentials, context.clock);
    this.#challenge = knownChallenge(registry);
    this.#settled = this.#challenge !== undefined || kindOf(registry).tokens === 'none';
  }

  /**
   * Runs the first request alone as long as nothing is known of the registry, so that several at once do not all
   * meet the same challenge; the others go on as soon as it is known, with the same token. Nobody waits where a
   * challenge is unlikely: plain HTTP without a credential.
   */
  async inTurn<T>(repository: string, run: () => Promise<T>): Promise<T> {
    while (!this.#settled && this.#probe !== undefined) await this.#probe.over;
    if (this.#settled) return run();
    const { promise: over, resolve: end } = Promise.withResolvers<void>();
    this.#probe = { over, end };
    try {
      const isPlain = this.#context.endpoint.origin.startsWith('http:');
      if (isPlain && (await this.#credentials.get(repository)) === undefined) this.#settle();
      return await run();
    } finally {
      this.#probe = undefined;
      end();
    }
  }

  /** The registry gave an answer that is no challenge: what we send is what it wants. */
  learned(status: number): void {
    if (status !== 429 && status < 500) this.#settle();
  }

  #settle(): void {
    this.#settled = true;
    this.#probe?.end();
  }

  /** What to send. Basic goes out without being asked for, as it saves a round trip. */
  async authorization(scopes: readonly Scope[]): Promise<Authorization> {
    const repository = scopes[0]?.repository ?? '';
    return this.#challenge?.scheme === 'bearer'
      ? this.#token(this.#challenge, repository, scopes.map(formatScope))
      : this.#direct(repository);
  }

  /**
   * What to send after a refusal; `undefined` when nothing is left to try. What was refused is forgotten, token
   * and credential: the source of credentials may have a newer one. The scopes that the registry asked for go
   * first (some look at no other).
   */
  async afterRefusal(
    challenges: readonly Challenge[],
    scopes: readonly Scope[],
    refused: Authorization,
  ): Promise<Authorization> {
    const repository = scopes[0]?.repository ?? '';
    this.#tokens = this.#tokens.filter(({ value }) => `Bearer ${value}` !== refused);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    // Basic that meets a Bearer challenge was not wrong, just too early.
    const wasEarly = refused === undefined || (bearer !== undefined && refused.startsWith('Basic '));
    if (!wasEarly) this.#credentials.forget(repository);
    const before = this.#challenge;
    const now = bearer ?? challenges.find(({ scheme }) => scheme === 'basic') ?? before;
    this.#challenge = now;
    const asked = challengedScopes(bearer?.parameters.scope);
    const answer =
      bearer === undefined
        ? this.#direct(repository)
        : this.#token(bearer, repository, mergeScopes(asked, scopes.map(formatScope)));
    // Only now, when the token is on its way: those who waited join in waiting for it.
    this.#settle();
    try {
      const next = await answer;
      return next === refused ? undefined : next;
    } catch (error) {
      // One answer of something in between is no reason to ask nothing else.
      if (this.#challenge === now) this.#challenge = before;
      throw error;
    }
  }

  /** What a refused token says that it allows, in words for a message; `undefined` when it allows what we need. */
  shortcoming(scopes: readonly Scope[], sent: Authorization): string | undefined {
    if (sent === undefined || !sent.startsWith('Bearer ')) return undefined;
    for (const { repository, actions } of scopes) {
      const granted = grantedActions(sent.slice('Bearer '.length), repository);
      const lacking = actions.split(',').filter((action) => granted?.includes(action) === false);
      if (lacking.length > 0 && !granted?.includes('*'))
        return `the token that was issued lacks '${lacking.join(',')}' on '${repository}'`;
    }
    return undefined;
  }

  async #direct(repository: string): Promise<Authorization> {
    const credential = await this.#credentials.get(repository);
    if (credential?.kind === 'password') return basic(credential, this.#context.mask);
    return credential?.kind === 'bearer' ? `Bearer ${credential.token}` : undefined;
  }

  #token(challenge: Challenge, repository: string, scopes: readonly string[]): Promise<Authorization> {
    const now = this.#context.clock.now();
    this.#tokens = this.#tokens.filter(({ expires }) => expires > now);
    const held = this.#tokens.find((token) => covers(token.scopes, scopes));
    if (held !== undefined) return Promise.resolve(`Bearer ${held.value}`);
    for (const { scopes: coming, token } of this.#underway) if (covers(coming, scopes)) return token;
    const token = this.#fetch(challenge, repository, scopes).finally(() => this.#underway.delete(entry));
    const entry = { scopes, token };
    this.#underway.add(entry);
    return token;
  }

  async #fetch(challenge: Challenge, repository: string, scopes: readonly string[]): Promise<Authorization> {
    const credential: Credential | undefined = await this.#credentials.get(repository);
    if (credential?.kind === 'bearer') return `Bearer ${credential.token}`;
    const token = await fetchToken(this.#context, challenge, credential, scopes);
    this.#tokens.push(token);
    return `Bearer ${token.value}`;
  }
}
