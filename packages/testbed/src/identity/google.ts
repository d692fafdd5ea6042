import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { GitHubOidc } from './github-oidc.js';
import { complaintAbout, type SiteAnswer, type SiteRequest, type Sites } from './site.js';

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const IMPERSONATION = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/;

/** Google's STS and IAM Credentials: a workload identity pool, and service accounts that it may act as. */
export class GoogleIdentity {
  readonly provider = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/actions';
  readonly #github: GitHubOidc;
  readonly #accounts: readonly string[];
  readonly #pool: string[] = [];
  readonly #ofAccounts = new Map<string, string>();
  refusal: SiteAnswer | undefined;

  readonly sites: Sites = {
    'sts.googleapis.com': (request) => this.#exchange(request),
    'iamcredentials.googleapis.com': (request) => this.#impersonate(request),
  };

  constructor(github: GitHubOidc, accounts: readonly string[] = []) {
    this.#github = github;
    this.#accounts = accounts;
  }

  /** All access tokens that were issued. */
  get issued(): string[] {
    return [...this.#pool, ...this.#ofAccounts.keys()];
  }

  /** Whose token this is: a service account, `pool`, or nobody. */
  ownerOf(token: string): string | undefined {
    return this.#pool.includes(token) ? 'pool' : this.#ofAccounts.get(token);
  }

  #exchange(request: SiteRequest): SiteAnswer {
    if (this.refusal !== undefined) return this.refusal;
    if (request.path !== '/v1/token') return { status: 404, body: {} };
    const resource = `//iam.googleapis.com/${this.provider}`;
    if (new URLSearchParams(request.body).get('audience') !== resource)
      return refuse(
        'invalid_target',
        'The target service indicated by the "audience" parameters is invalid.',
      );
    const problem = complaintAbout(request, {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: resource,
      scope: SCOPE,
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: (token) => this.#github.complain(token, `https://iam.googleapis.com/${this.provider}`),
    });
    if (problem !== undefined) return refuse('invalid_grant', problem);
    const token = `ya29.d.${randomUUID()}`;
    this.#pool.push(token);
    const issued_token_type = 'urn:ietf:params:oauth:token-type:access_token';
    return {
      status: 200,
      body: { access_token: token, issued_token_type, token_type: 'Bearer', expires_in: 3600 },
    };
  }

  #impersonate({ method, path, headers, body }: SiteRequest): SiteAnswer {
    const account = decodeURIComponent(IMPERSONATION.exec(path)?.[1] ?? '');
    const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    if (!this.#pool.includes(bearer))
      return complain(401, 'UNAUTHENTICATED', 'Request had invalid credentials.');
    if (method !== 'POST' || !this.#accounts.includes(account))
      return complain(403, 'PERMISSION_DENIED', "Permission 'iam.serviceAccounts.getAccessToken' denied");
    const expected = { scope: [SCOPE], lifetime: '3600s' };
    if (!isDeepStrictEqual(JSON.parse(body), expected)) return complain(400, 'INVALID_ARGUMENT', body);
    const token = `ya29.c.${randomUUID()}`;
    this.#ofAccounts.set(token, account);
    const expireTime = new Date(Date.now() + 3_600_000).toISOString();
    return { status: 200, body: { accessToken: token, expireTime } };
  }
}

function refuse(error: string, description: string): SiteAnswer {
  return { status: 400, body: { error, error_description: description } };
}

function complain(code: number, status: string, message: string): SiteAnswer {
  return { status: code, body: { error: { code, status, message } } };
}
