import { Agent } from 'node:https';
import { type Advice, isJsonObject, quote } from '@multiarch/oci';
import { nodeProxies, proxiesOf } from '@multiarch/oci/network';
import type { IdentityPoolClient } from 'google-auth-library';
import { type LoginAttempt, loginFailed } from '../exchange/login-failure.js';
import { describeSubject, idTokenFor } from '../github/oidc.js';
import { OncePerSession, type Session } from '../session.js';

/** A workload identity pool in which this job is known. */
interface GooglePool {
  readonly client: IdentityPoolClient;
  /** What the pool's own principal may do with it. */
  readonly access: GoogleAccess;
}

interface GoogleAccess {
  readonly token: string;
  readonly expiresAt?: Date;
}

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
/** Seconds that an impersonated account's token lasts: the longest that needs no policy of its own. */
const LIFETIME = 3600;
/** Milliseconds for one request. */
const TIMEOUT = 15_000;

/** Workload identity pools that were entered, by provider. */
const entered = new OncePerSession<GooglePool>();

/**
 * An access token for the provider's own principal, or for a service account that it impersonates. GitHub's token is
 * exchanged once for each provider, however many accounts are behind it. Masked.
 *
 * @param provider `projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>`
 * @throws MultiarchError `CREDENTIALS`
 */
export async function googleAccess(
  session: Session,
  provider: string,
  account: string | undefined,
  attempt: LoginAttempt,
): Promise<GoogleAccess> {
  const pool = await entered.get(session, provider, () => enterPool(session, provider, attempt));
  if (account === undefined) return pool.access;
  try {
    return await impersonate(session, pool, account);
  } catch (error) {
    throw explainGoogleError(error, attempt, impersonationRefused(provider, account));
  }
}

async function impersonate(
  { mask }: Session,
  { client }: GooglePool,
  account: string,
): Promise<GoogleAccess> {
  const { data } = await client.request<{ accessToken?: unknown; expireTime?: unknown }>({
    method: 'POST',
    url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
    data: { scope: [SCOPE], lifetime: `${LIFETIME}s` },
    retry: true,
    retryConfig: { httpMethodsToRetry: ['POST'] },
  });
  const { accessToken: token, expireTime } = data;
  if (typeof token !== 'string' || token === '') throw new Error('the answer holds no token');
  mask(token);
  return { token, ...(typeof expireTime === 'string' ? { expiresAt: new Date(expireTime) } : {}) };
}

async function enterPool(session: Session, provider: string, attempt: LoginAttempt): Promise<GooglePool> {
  const token = await idTokenFor(session, `https://iam.googleapis.com/${provider}`, attempt);
  const client = await connectPool(session, provider, token);
  try {
    return { client, access: await readAccess(session, client) };
  } catch (error) {
    throw explainGoogleError(error, attempt, exchangeRefused(provider, describeSubject(token)));
  }
}

async function connectPool({ environment }: Session, provider: string, idToken: string) {
  const { IdentityPoolClient: Client } = await import('google-auth-library');
  const client = new (class extends Client {
    /** The library's exchange has a transport of its own that no option reaches; it gets the client's. */
    shareTransport(): this {
      Object.assign(this.stsCredential, { transporter: this.transporter });
      return this;
    }
  })({
    type: 'external_account',
    audience: `//iam.googleapis.com/${provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    scopes: [SCOPE],
    subject_token_supplier: { getSubjectToken: async () => idToken },
    transporterOptions: {
      timeout: TIMEOUT,
      agent: new Agent({ proxyEnv: { ...nodeProxies(proxiesOf(environment)) } }),
    },
  });
  return client.shareTransport();
}

async function readAccess({ mask }: Session, client: IdentityPoolClient): Promise<GoogleAccess> {
  const { token } = await client.getAccessToken();
  if (!token) throw new Error('the answer holds no token');
  mask(token);
  const { expiry_date: expiry } = client.credentials;
  return { token, ...(typeof expiry === 'number' ? { expiresAt: new Date(expiry) } : {}) };
}

/** What Google's own error codes mean in this place, and what to do about them. */
type GoogleRefusals = (code: string) => { readonly why: string; readonly advice: Advice } | undefined;

function exchangeRefused(provider: string, subject: string): GoogleRefusals {
  return (code) => {
    if (code === 'invalid_target')
      return {
        why: 'Google knows no such workload identity provider',
        advice: `Check workload_identity_provider (the project's number, not its name) and that it is not deleted: ${provider}`,
      };
    if (code === 'unauthorized_client' || code === 'invalid_grant')
      return {
        why: 'the workload identity provider does not take this job’s token',
        advice: `Check the provider's attribute condition, issuer (https://token.actions.githubusercontent.com) and audience; ${subject}.`,
      };
    return undefined;
  };
}

function impersonationRefused(provider: string, account: string): GoogleRefusals {
  const [pool = provider] = provider.split('/providers/');
  return (code) =>
    ['PERMISSION_DENIED', 'NOT_FOUND', '403', '404'].includes(code)
      ? {
          why: 'this job may not act as the service account, or there is none of that name',
          advice: `Grant roles/iam.workloadIdentityUser on ${account} to principalSet://iam.googleapis.com/${pool}/*, narrowed to this repository, and enable the IAM Service Account Credentials API.`,
        }
      : undefined;
}

/** The error of a failed exchange with Google: which host, which identity, what was answered, what to do. */
export function explainGoogleError(error: unknown, attempt: LoginAttempt, refusals: GoogleRefusals): Error {
  const { status, code, message } = describe(error);
  if (status === 0 && code !== '') {
    const advice = 'Check the network, HTTPS_PROXY and NO_PROXY of this machine.';
    return loginFailed(attempt, `Google cannot be reached (${code})`, advice, error);
  }
  const refusal = status < 500 && status !== 429 ? refusals(code) : undefined;
  if (refusal !== undefined) return loginFailed(attempt, refusal.why, refusal.advice, error);
  const why =
    status === 429
      ? 'Google is refusing requests because there are too many (HTTP 429)'
      : `Google answered ${status === 0 ? '' : `HTTP ${status}: `}${quote(message)}`;
  const advice =
    status === 429 ? 'Run it again in a minute.' : 'Look at the provider and the account in IAM.';
  return loginFailed(attempt, why, advice, error);
}

/** Of the library's errors: HTTP status (0: no answer), Google's code, Google's words. */
function describe(error: unknown): { status: number; code: string; message: string } {
  const fields: Readonly<Record<string, unknown>> = isJsonObject(error) ? error : {};
  const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  const response = isJsonObject(fields.response) ? fields.response : undefined;
  const data = isJsonObject(response?.data) ? response.data : {};
  const status = typeof response?.status === 'number' ? response.status : 0;
  const nested = isJsonObject(data.error) ? data.error : {};
  const codes = [data.error, nested.status, fields.code, status === 0 ? '' : String(status)];
  const code = codes.find((text) => typeof text === 'string' && text !== '');
  const said = [data.error_description, nested.message].find((text) => typeof text === 'string');
  return {
    status,
    code: typeof code === 'string' ? code : '',
    message: typeof said === 'string' ? said : message,
  };
}
