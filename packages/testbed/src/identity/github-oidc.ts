import { randomUUID } from 'node:crypto';
import type { SiteAnswer, SiteRequest, Sites } from './site.js';

const HOST = 'run-1.actions.githubusercontent.com';
const PATH = '/idtoken/plan/job';

/** GitHub's identity service for one job. Tokens are JWTs in form; who has to check one asks `complain`. */
export class GitHubOidc {
  subject = 'repo:octo-org@1/octo-app@2:ref:refs/heads/main';
  readonly #ticket = `ticket-${randomUUID()}`;
  readonly #issued = new Map<string, string>();
  /** Answered in place of a token. */
  refusal: SiteAnswer | undefined;

  readonly sites: Sites = { [HOST]: (request) => this.#answer(request) };

  /** What GitHub's runner sets where the job has `id-token: write`. */
  get environment() {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `https://${HOST}${PATH}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.#ticket,
    };
  }

  /** All tokens that were issued, and the ticket: none of them may be seen anywhere. */
  get secrets(): string[] {
    return [this.#ticket, ...this.#issued.keys()];
  }

  /** What is wrong with a token, for one who expects this audience; `undefined`: nothing. */
  complain(token: string, audience: string): string | undefined {
    const issued = this.#issued.get(token);
    if (issued === undefined) return 'not a token of GitHub';
    return issued === audience ? undefined : `its audience is ${issued}, not ${audience}`;
  }

  #answer({ method, path, headers }: SiteRequest): SiteAnswer {
    const url = new URL(path, `https://${HOST}`);
    const audience = url.searchParams.get('audience');
    const isAuthorized = headers.authorization?.toLowerCase() === `bearer ${this.#ticket}`;
    if (!isAuthorized) return { status: 401, body: { message: 'Unauthorized' } };
    if (this.refusal !== undefined) return this.refusal;
    if (
      method !== 'GET' ||
      url.pathname !== PATH ||
      url.searchParams.get('api-version') !== '2.0' ||
      !audience
    )
      return { status: 400, body: { message: `cannot answer ${method} ${path}` } };
    const token = jwt({
      iss: 'https://token.actions.githubusercontent.com',
      aud: audience,
      sub: this.subject,
      jti: randomUUID(),
    });
    this.#issued.set(token, audience);
    return { status: 200, body: { count: 1, value: token } };
  }
}

/** A token in the form of a JWT. Its signature is one in form alone. */
export function jwt(claims: object): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ typ: 'JWT', alg: 'RS256' })}.${encode(claims)}.${randomUUID().replaceAll('-', '')}`;
}
