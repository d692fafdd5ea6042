import {
  type Credential,
  claimsOf,
  encodeBasic,
  isJsonObject,
  type Mask,
  MultiarchError,
} from '@multiarch/oci';
import { refusedCredential } from '../answer/advice.js';
import type { Answer } from '../answer/answer.js';
import type { Challenge } from '../answer/challenge.js';
import { RegistryError, registryErrorOf } from '../answer/registry-error.js';
import { checkTarget, type Endpoint } from '../bounds/endpoint.js';
import { pinnedOrigin } from '../bounds/realm.js';
import { contentOf, type ExchangeContext, exchange } from '../wire/exchange.js';
import type { WireRequest } from '../wire/transport.js';

export interface Token {
  readonly value: string;
  readonly scopes: readonly string[];
  /** Milliseconds since 1970, by our own clock: servers' clocks differ. */
  readonly expires: number;
}

/** Bytes of a token answer that are read; the longest tokens seen have a few thousand. */
const TOKEN_LIMIT = 128 * 1024;
/** Seconds, where the answer does not say (Docker token specification). */
const DEFAULT_LIFE = 60;
/** Milliseconds before its end at which a token is no longer used: a request takes time to arrive. */
const EARLY = 10_000;
const CLIENT_ID = 'multiarch';

export interface TokenContext extends ExchangeContext {
  readonly endpoint: Endpoint;
  readonly mask: Mask;
}

/** What a token service can exchange. */
type Exchangeable = Exclude<Credential, { kind: 'bearer' }>;

/**
 * Exchanges a credential for a token (Docker token specification: GET with Basic; its OAuth2 variant: POST with
 * a refresh token, or where GET does not exist). Without a credential the token is anonymous.
 *
 * @throws MultiarchError `CREDENTIALS` when the credential is refused, `REGISTRY` when the realm is not safe to
 *   send it to or does not answer as specified
 */
export async function fetchToken(
  context: TokenContext,
  challenge: Challenge,
  credential: Exchangeable | undefined,
  scopes: readonly string[],
): Promise<Token> {
  const { endpoint, clock, mask } = context;
  const realm = checkRealm(endpoint, challenge, credential !== undefined);
  const started = clock.now();
  const answer = await ask(context, realm, challenge.parameters.service, credential, scopes);
  const body = parseAnswer(contentOf(answer, TOKEN_LIMIT, `the token for ${endpoint.registry}`));
  const value = [body.token, body.access_token].find((text) => typeof text === 'string' && text !== '');
  if (typeof value !== 'string')
    throw new MultiarchError('REGISTRY', `${realm.host} answered the token request without a token`, {
      advice: `Check that ${realm.origin} is the token service of ${endpoint.registry}.`,
    });
  mask(value);
  const life = typeof body.expires_in === 'number' && body.expires_in > 0 ? body.expires_in : DEFAULT_LIFE;
  // At least half of a short life is used: refreshing for every request would be worse than a rare 401.
  const usable = Math.max(life * 1000 - EARLY, (life * 1000) / 2);
  return { value, scopes, expires: started + usable };
}

function checkRealm(endpoint: Endpoint, challenge: Challenge, hasCredential: boolean): URL {
  const { realm } = challenge.parameters;
  if (realm === undefined)
    throw new MultiarchError('REGISTRY', `${endpoint.registry} asks for a token but does not say where`, {
      advice:
        'Nothing was sent. Check that this is the registry you meant, and that no proxy answers in its place.',
    });
  const url = checkTarget(endpoint, realm, endpoint.origin, 'token realm');
  const pinned = pinnedOrigin(endpoint.registry);
  if (hasCredential && pinned !== undefined && url.origin !== pinned)
    throw new MultiarchError(
      'REGISTRY',
      `${endpoint.registry} wants the credential sent to ${url.origin}; its token service is ${pinned}`,
      { advice: 'Nothing was sent there. A proxy or a DNS entry may have replaced the registry.' },
    );
  return url;
}

async function ask(
  context: TokenContext,
  realm: URL,
  service: string | undefined,
  credential: Exchangeable | undefined,
  scopes: readonly string[],
): Promise<Answer> {
  if (credential?.kind === 'refresh-token')
    return send(context, postRequest(realm, service, scopes, grantOf(credential)));
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  const headers: Record<string, string> =
    credential === undefined ? {} : { authorization: basic(credential, context.mask) };
  try {
    return await send(context, { method: 'GET', url, headers });
  } catch (error) {
    const hasNoGet = error instanceof RegistryError && (error.status === 404 || error.status === 405);
    if (!hasNoGet || credential === undefined) throw error;
    return send(context, postRequest(realm, service, scopes, grantOf(credential)));
  }
}

/** `Basic …`, masked in this form too. */
export function basic({ username, password }: Extract<Credential, { kind: 'password' }>, mask: Mask): string {
  const encoded = encodeBasic(username, password);
  mask(encoded);
  return `Basic ${encoded}`;
}

function grantOf(credential: Exchangeable): Record<string, string> {
  return credential.kind === 'refresh-token'
    ? { grant_type: 'refresh_token', refresh_token: credential.token }
    : { grant_type: 'password', username: credential.username, password: credential.password };
}

function postRequest(
  realm: URL,
  service: string | undefined,
  scopes: readonly string[],
  grant: Record<string, string>,
): WireRequest {
  const form = new URLSearchParams({ ...grant, client_id: CLIENT_ID });
  if (service !== undefined) form.set('service', service);
  // OAuth2 has one `scope` with spaces; registries read only the first of several.
  if (scopes.length > 0) form.set('scope', scopes.join(' '));
  return {
    method: 'POST',
    url: realm,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new TextEncoder().encode(form.toString()),
  };
}

/** One request to the token service. It may not send us elsewhere: a redirect would carry the credential. */
async function send(context: TokenContext, request: WireRequest): Promise<Answer> {
  const { registry } = context.endpoint;
  const question = `token for ${registry}`;
  const answer = await exchange(context, question, request, TOKEN_LIMIT);
  if (answer.status === 200) return answer;
  const error = registryErrorOf(question, answer, context.clock.now());
  if (answer.status >= 300 && answer.status < 400)
    throw new RegistryError('REGISTRY', `${error.message}, a redirect`, error, {
      advice: 'A token service may not send a credential on; it was sent nowhere else.',
    });
  if (answer.status !== 401 && answer.status !== 403) throw error;
  throw new RegistryError('CREDENTIALS', error.message, error, {
    cause: error,
    advice: refusedCredential(registry),
  });
}

interface TokenAnswer {
  readonly token?: unknown;
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
}

function parseAnswer(bytes: Uint8Array): TokenAnswer {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

/**
 * What a token says of itself that it allows, where it is a JWT (Docker token specification, `access`). Only for
 * messages: nothing is verified.
 *
 * @returns actions on the repository, or `undefined` when the token does not say
 */
export function grantedActions(token: string, repository: string): readonly string[] | undefined {
  const { access } = claimsOf(token);
  if (!Array.isArray(access)) return undefined;
  const grants = access.filter(isJsonObject).filter(({ name }) => name === repository);
  const actions = grants.flatMap(({ actions }) => (Array.isArray(actions) ? actions : []));
  return actions.filter((action) => typeof action === 'string');
}
