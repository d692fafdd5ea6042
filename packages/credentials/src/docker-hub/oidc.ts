import { exchangeJson, type JsonAnswer } from '../exchange/http.js';
import {
  explainNoAnswer,
  explainTrouble,
  type LoginAttempt,
  loginFailed,
  wordsOf,
} from '../exchange/login-failure.js';
import { maskCredential } from '../exchange/masking.js';
import { describeSubject, idTokenFor, whyNoIdToken } from '../github/oidc.js';
import type { Grant, Offer } from '../provider.js';
import type { Session } from '../session.js';

const IDENTITY = 'https://identity.docker.com';
const SERVICE = 'Docker’s identity service';
/** Seconds that the token is asked for: its own default of 300 would end before most builds. */
const LIFETIME = 3600;
/** Docker's limits. */
const [SHORTEST, LONGEST] = [300, 21_600];

const CONNECTION = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an OIDC connection of Docker Hub is known by: a UUID, and no secret. */
export function isConnectionId(text: string): boolean {
  return CONNECTION.test(text);
}

/**
 * How to log in to Docker Hub by an OIDC connection: GitHub's token is exchanged for one of Docker's (RFC 8693),
 * which is the password of the organisation that is named.
 */
export function offerConnection(host: string, username: string, connection: string, session: Session): Offer {
  const how = 'an OIDC connection of Docker Hub';
  const attempt = { host, identity: username };
  return {
    kind: 'offer',
    strength: 'given',
    key: `docker-hub ${username} ${connection}`,
    identity: username,
    how,
    missing: async () => whyNoIdToken(session),
    obtain: async () => ({ ...(await exchange(session, username, connection, attempt)), how }),
  };
}

async function exchange(
  session: Session,
  username: string,
  connection: string,
  attempt: LoginAttempt,
): Promise<Omit<Grant, 'how'>> {
  const idToken = await idTokenFor(session, IDENTITY, attempt);
  const asked = Date.now();
  const answer = await ask(session, attempt, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    subject_token: idToken,
    connection_id: connection,
    expires_in: String(lifetimeOf(session, attempt)),
  });
  const { access_token: password, expires_in: life } = answer.body;
  if (answer.status !== 200 || typeof password !== 'string' || password === '')
    throw explainTrouble(attempt, SERVICE, answer) ?? refused(attempt, connection, idToken, answer);
  const credential = maskCredential({ kind: 'password', username, password }, session.mask);
  const seconds = typeof life === 'number' ? life : lifetimeOf(session, attempt);
  return { credential, identity: username, expiresAt: new Date(asked + seconds * 1000) };
}

/** `DOCKERHUB_OIDC_EXPIREIN` is that of `docker/login-action`. */
function lifetimeOf({ environment }: Session, attempt: LoginAttempt): number {
  const text = environment.DOCKERHUB_OIDC_EXPIREIN?.trim();
  if (!text) return LIFETIME;
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= SHORTEST && seconds <= LONGEST) return seconds;
  const why = `DOCKERHUB_OIDC_EXPIREIN is '${text}'`;
  throw loginFailed(attempt, why, `Give it seconds, from ${SHORTEST} to ${LONGEST}.`);
}

async function ask(
  session: Session,
  attempt: LoginAttempt,
  form: Record<string, string>,
): Promise<JsonAnswer> {
  const url = new URL('/oauth/token', IDENTITY);
  try {
    return await exchangeJson({ method: 'POST', url, form }, session.environment, session.sleep);
  } catch (error) {
    throw explainNoAnswer(attempt, SERVICE, error);
  }
}

function refused(attempt: LoginAttempt, connection: string, idToken: string, answer: JsonAnswer): Error {
  return loginFailed(
    attempt,
    `${SERVICE} refused the connection ${connection} (${wordsOf(answer)})`,
    `Check connection_id, that the connection is active, and that one of its rules matches; ${describeSubject(idToken)}. Docker Home shows refusals under “Failures”.`,
  );
}
