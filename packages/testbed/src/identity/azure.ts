import { randomUUID } from 'node:crypto';
import { type GitHubOidc, jwt } from './github-oidc.js';
import { complaintAbout, type SiteAnswer, type SiteRequest, type Sites } from './site.js';

/** Microsoft Entra with one application that trusts GitHub, and a registry of Azure that it may push to. */
export class AzureIdentity {
  readonly client = randomUUID();
  readonly tenant = randomUUID();
  readonly #github: GitHubOidc;
  readonly #access: string[] = [];
  /** The refresh tokens that the registry issued. */
  readonly refreshTokens: string[] = [];
  /** Seconds since 1970: when the refresh tokens end. */
  readonly ends = Math.floor(Date.now() / 1000) + 10_800;
  refusal: SiteAnswer | undefined;

  readonly sites: Sites = { 'login.microsoftonline.com': (request) => this.#logIn(request) };

  constructor(github: GitHubOidc) {
    this.#github = github;
  }

  get issued(): string[] {
    return [...this.#access, ...this.refreshTokens];
  }

  /** The registry's exchange; it must be the site of the registry's host. */
  readonly exchange = (request: SiteRequest): SiteAnswer => {
    const problem = complaintAbout(request, {
      grant_type: 'access_token',
      service: request.host,
      tenant: this.tenant,
      access_token: (token) => (this.#access.includes(token) ? undefined : 'not a token of Entra'),
    });
    if (request.path !== '/oauth2/exchange' || problem !== undefined)
      return { status: 401, body: { errors: [{ code: 'UNAUTHORIZED', message: problem ?? request.path }] } };
    const token = jwt({ aud: request.host, exp: this.ends, grant_type: 'refresh_token' });
    this.refreshTokens.push(token);
    return { status: 200, body: { refresh_token: token } };
  };

  #logIn(request: SiteRequest): SiteAnswer {
    if (this.refusal !== undefined) return this.refusal;
    if (request.path !== `/${this.tenant}/oauth2/v2.0/token`)
      return refuse('invalid_request', `AADSTS90002: Tenant '${request.path.split('/')[1]}' not found.`);
    const problem = complaintAbout(request, {
      grant_type: 'client_credentials',
      client_id: this.client,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: (token) => this.#github.complain(token, 'api://AzureADTokenExchange'),
      scope: 'https://containerregistry.azure.net/.default',
    });
    if (problem !== undefined) return refuse('invalid_client', `AADSTS700213: ${problem}\r\nTrace ID: 1`);
    const token = jwt({ aud: 'https://containerregistry.azure.net', jti: randomUUID() });
    this.#access.push(token);
    return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, access_token: token } };
  }
}

function refuse(error: string, description: string): SiteAnswer {
  return { status: 400, body: { error, error_description: description } };
}
