import { expiryOf } from '@multiarch/oci';
import { exchangeJson, type JsonAnswer } from '../exchange/http.js';
import {
  explainNoAnswer,
  explainTrouble,
  type LoginAttempt,
  loginFailed,
  wordsOf,
} from '../exchange/login-failure.js';
import { maskCredential } from '../exchange/masking.js';
import { describeSubject, idTokenFor } from '../github/oidc.js';
import type { Grant } from '../provider.js';
import { OncePerSession, type Session } from '../session.js';

/** An application or a managed identity of Microsoft Entra that trusts this job. */
interface AzureIdentity {
  readonly tenant: string;
  readonly client: string;
}

interface Cloud {
  readonly authority: string;
  /** Of GitHub's token, as a federated credential names it. */
  readonly audience: string;
}

/** By the end of the registry's name. */
const CLOUDS: Readonly<Record<string, Cloud>> = {
  io: { authority: 'https://login.microsoftonline.com', audience: 'api://AzureADTokenExchange' },
  us: { authority: 'https://login.microsoftonline.us', audience: 'api://AzureADTokenExchangeUSGov' },
  cn: { authority: 'https://login.partner.microsoftonline.cn', audience: 'api://AzureADTokenExchangeChina' },
};

/** The registry service itself, which a registry also takes where it has turned tokens for the management API off. */
const SCOPE = 'https://containerregistry.azure.net/.default';

/** The user name that says: the password is a refresh token. */
const TOKEN_USER = '00000000-0000-0000-0000-000000000000';

const ENTRA = 'Microsoft Entra';

/** Access tokens of Microsoft Entra, by tenant and client. */
const accesses = new OncePerSession<string>();

/**
 * A credential for one registry of Azure: GitHub's token is exchanged for one of Entra (once for each identity), and
 * that at the registry for a refresh token. Masked.
 *
 * @throws MultiarchError `CREDENTIALS`
 */
export async function azureGrant(
  session: Session,
  { tenant, client }: AzureIdentity,
  attempt: LoginAttempt,
): Promise<Pick<Grant, 'credential' | 'expiresAt'>> {
  const cloud = CLOUDS[attempt.host.split('.').at(-1) ?? ''] ?? CLOUDS.io;
  if (cloud === undefined) throw loginFailed(attempt, 'no cloud of Azure has this host', 'Check the host.');
  const access = await accesses.get(session, [cloud.authority, tenant, client].join(' '), () =>
    fetchAccess(session, cloud, { tenant, client }, attempt),
  );
  const { host } = attempt;
  const form = { grant_type: 'access_token', service: host, tenant, access_token: access };
  const answer = await ask(session, new URL(`https://${host}/oauth2/exchange`), form, attempt, host);
  const { refresh_token: password } = answer.body;
  if (answer.status !== 200 || typeof password !== 'string' || password === '')
    throw (
      explainTrouble(attempt, host, answer) ??
      loginFailed(
        attempt,
        `the registry does not take this identity (${wordsOf(answer)})`,
        `Grant it the role AcrPush on the registry (client-id ${client}).`,
      )
    );
  const credential = maskCredential({ kind: 'password', username: TOKEN_USER, password }, session.mask);
  const expiresAt = expiryOf(password);
  return { credential, ...(expiresAt === undefined ? {} : { expiresAt }) };
}

async function fetchAccess(
  session: Session,
  { authority, audience }: Cloud,
  { tenant, client }: AzureIdentity,
  attempt: LoginAttempt,
): Promise<string> {
  const idToken = await idTokenFor(session, audience, attempt);
  const form = {
    grant_type: 'client_credentials',
    client_id: client,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: idToken,
    scope: SCOPE,
  };
  const url = new URL(`${authority}/${tenant}/oauth2/v2.0/token`);
  const answer = await ask(session, url, form, attempt, ENTRA);
  const { access_token: access } = answer.body;
  if (answer.status !== 200 || typeof access !== 'string' || access === '')
    throw explainTrouble(attempt, ENTRA, answer) ?? refused(attempt, audience, idToken, answer);
  session.mask(access);
  return access;
}

async function ask(
  { environment, sleep }: Session,
  url: URL,
  form: Readonly<Record<string, string>>,
  attempt: LoginAttempt,
  service: string,
): Promise<JsonAnswer> {
  try {
    return await exchangeJson({ method: 'POST', url, form }, environment, sleep);
  } catch (error) {
    throw explainNoAnswer(attempt, service, error);
  }
}

function refused(attempt: LoginAttempt, audience: string, idToken: string, answer: JsonAnswer): Error {
  return loginFailed(
    attempt,
    `${ENTRA} did not take this job’s token (${wordsOf(answer)})`,
    `Check client-id and tenant-id, and that the application has a federated credential with the issuer https://token.actions.githubusercontent.com and the audience ${audience} for this subject; ${describeSubject(idToken)}.`,
  );
}
