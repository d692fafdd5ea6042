import { randomUUID } from 'node:crypto';
import type { GitHubOidc } from './github-oidc.js';
import { complaintAbout, type SiteAnswer, type SiteRequest, type Sites } from './site.js';

const HOST = 'identity.docker.com';

/** Docker's identity service: gives tokens to those who come from GitHub through an OIDC connection. */
export class DockerIdentity {
  readonly connection = randomUUID();
  readonly #github: GitHubOidc;
  /** The tokens that were issued, passwords of the organisation. */
  readonly issued: string[] = [];
  refusal: SiteAnswer | undefined;

  readonly sites: Sites = { [HOST]: (request) => this.#answer(request) };

  constructor(github: GitHubOidc) {
    this.#github = github;
  }

  #answer(request: SiteRequest): SiteAnswer {
    if (request.path !== '/oauth/token') return { status: 404, body: {} };
    if (this.refusal !== undefined) return this.refusal;
    const problem = complaintAbout(request, {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
      subject_token: (token) => this.#github.complain(token, `https://${HOST}`),
      connection_id: this.connection,
      expires_in: (seconds) => (Number(seconds) >= 300 && Number(seconds) <= 3600 ? undefined : seconds),
    });
    if (problem !== undefined)
      return { status: 400, body: { error: 'invalid_request', error_description: problem } };
    const token = `dckr_oidc_${randomUUID()}`;
    this.issued.push(token);
    const life = Number(new URLSearchParams(request.body).get('expires_in'));
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: life } };
  }
}
