import { type Advice, claimsOf, quote } from '@multiarch/oci';
import { exchangeJson, type JsonAnswer } from '../exchange/http.js';
import {
  explainNoAnswer,
  explainTrouble,
  type LoginAttempt,
  loginFailed,
  wordsOf,
} from '../exchange/login-failure.js';
import { adviseOrigin } from '../run-origin.js';
import { OncePerSession, type Session, type Sources } from '../session.js';
import { addGrant, identitiesInput, settingOf } from '../setting.js';

const SERVICE = 'GitHub’s identity service';

/** The grant that a job needs, as one line to type. `contents: read` is what a job has without `permissions`. */
export const ID_TOKEN_LINE = 'permissions: { contents: read, id-token: write }';

/** GitHub says no more than that it does not want to. */
export const idTokenRefused: Advice = (door) =>
  door === 'terminal'
    ? 'Check that GitHub lets this job ask for identity tokens.'
    : `Check that the job has the grant, or ${addGrant(door, ID_TOKEN_LINE)}`;

/** By audience. */
const idTokens = new OncePerSession<string>();

/**
 * The identity token of this job for an audience, asked for once. Masked.
 *
 * @throws MultiarchError `CREDENTIALS`
 */
export function idTokenFor(session: Session, audience: string, attempt: LoginAttempt): Promise<string> {
  return idTokens.get(session, audience, () => fetchIdToken(session, audience, attempt));
}

async function fetchIdToken(sources: Sources, audience: string, attempt: LoginAttempt): Promise<string> {
  const lacking = whyNoIdToken(sources);
  if (lacking !== undefined) throw loginFailed(attempt, 'there is no identity token', lacking);
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: ticket = '' } =
    sources.environment;
  sources.mask(ticket);
  const url = new URL(address);
  url.searchParams.set('audience', audience);
  const answer = await ask(sources, url, ticket, attempt);
  const { value } = answer.body;
  if (answer.status === 200 && typeof value === 'string' && value !== '') {
    sources.mask(value);
    return value;
  }
  throw (
    explainTrouble(attempt, SERVICE, answer) ??
    loginFailed(
      attempt,
      `${SERVICE} gave no token for the audience ${audience} (${wordsOf(answer)})`,
      idTokenRefused,
    )
  );
}

async function ask(sources: Sources, url: URL, ticket: string, attempt: LoginAttempt): Promise<JsonAnswer> {
  const headers = { authorization: `Bearer ${ticket}` };
  try {
    return await exchangeJson({ method: 'GET', url, headers }, sources.environment, sources.sleep);
  } catch (error) {
    throw explainNoAnswer(attempt, SERVICE, error);
  }
}

/** Why this job cannot ask GitHub who it is, with what to do; `undefined` where it can. */
export function whyNoIdToken({
  environment,
  origin,
}: Pick<Sources, 'environment' | 'origin'>): Advice | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: ticket } = environment;
  if (url && ticket) return URL.canParse(url) ? undefined : 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL';
  if (origin === 'fork') return adviseOrigin(origin);
  if (environment.GITHUB_ACTIONS)
    return (door) =>
      door === 'terminal'
        ? 'this job may not ask GitHub for an identity token; give it that permission (id-token), or use REGISTRY_AUTHS'
        : `this job may not ask GitHub for an identity token; ${addGrant(door, ID_TOKEN_LINE)}`;
  return (door) =>
    `the identities in ${identitiesInput(door)} are those of a GitHub job, and this is none; use ${settingOf(door, 'REGISTRY_AUTHS')}, or what the cloud’s own tools set up`;
}

/** Who this job is to a service that trusts GitHub, for messages: `the token’s subject is "repo:org/app:…"`. */
export function describeSubject(idToken: string): string {
  const { sub } = claimsOf(idToken);
  return typeof sub === 'string' ? `this token’s subject is ${quote(sub)}` : 'this token names no subject';
}
