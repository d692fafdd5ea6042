import { randomUUID } from 'node:crypto';
import type { GitHubOidc } from './github-oidc.js';
import { complaintAbout, type SiteAnswer, type SiteRequest, type Sites } from './site.js';

const VERSION = '2011-06-15';
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

interface Keys {
  readonly role: string;
  readonly id: string;
  readonly secret: string;
  readonly token: string;
}

/** STS and ECR in any region, where roles trust GitHub or one another. Signatures are not computed, moto does that. */
export class AwsIdentity {
  readonly #github: GitHubOidc;
  /** Role → what may assume it: `github`, or another role. */
  readonly #trust: Readonly<Record<string, string>>;
  readonly #keys: Keys[] = [];
  /** The passwords that ECR gave out, and to whom: `role region`. */
  readonly passwords = new Map<string, string>();
  readonly sites: Sites;
  refusal: SiteAnswer | undefined;

  constructor(github: GitHubOidc, trust: Readonly<Record<string, string>>, regions: readonly string[]) {
    this.#github = github;
    this.#trust = trust;
    this.sites = Object.fromEntries(
      regions.flatMap((region) => [
        [`sts.${region}.amazonaws.com`, (request: SiteRequest) => this.#sts(request, region)],
        [`api.ecr.${region}.amazonaws.com`, (request: SiteRequest) => this.#ecr(request, region)],
      ]),
    );
  }

  /** What must be seen nowhere. */
  get issued(): string[] {
    return [...this.#keys.flatMap(({ secret, token }) => [secret, token]), ...this.passwords.keys()];
  }

  #sts(request: SiteRequest, region: string): SiteAnswer {
    if (this.refusal !== undefined) return this.refusal;
    const action = new URLSearchParams(request.body).get('Action') ?? '';
    const role = new URLSearchParams(request.body).get('RoleArn') ?? '';
    const common = { Action: action, Version: VERSION, RoleArn: role, RoleSessionName: SESSION_NAME };
    if (action === 'AssumeRole') {
      const problem = complaintAbout(request, common);
      if (problem !== undefined) return fail(400, 'ValidationError', problem);
      const caller = this.#callerOf(request, region, 'sts');
      return caller !== undefined && this.#trust[role] === caller.role
        ? this.#issue(action, role)
        : fail(403, 'AccessDenied', `User is not authorized to perform: sts:AssumeRole on resource: ${role}`);
    }
    if (request.headers.authorization !== undefined) return fail(400, 'ValidationError', 'signed');
    const problem = complaintAbout(request, {
      ...common,
      Action: 'AssumeRoleWithWebIdentity',
      WebIdentityToken: (token) => this.#github.complain(token, 'sts.amazonaws.com'),
    });
    if (problem !== undefined) return fail(400, 'InvalidIdentityToken', problem);
    return this.#trust[role] === 'github'
      ? this.#issue(action, role)
      : fail(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  }

  #issue(action: string, role: string): SiteAnswer {
    const id = `ASIA${randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase()}`;
    const keys = { role, id, secret: `secret-${randomUUID()}`, token: `session-${randomUUID()}` };
    this.#keys.push(keys);
    const expires = new Date(Date.now() + 3_600_000).toISOString();
    const credentials = `<AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${keys.secret}</SecretAccessKey><SessionToken>${keys.token}</SessionToken><Expiration>${expires}</Expiration>`;
    const result = `<${action}Result><Credentials>${credentials}</Credentials></${action}Result>`;
    return { status: 200, body: `<${action}Response xmlns="${XMLNS}">${result}</${action}Response>` };
  }

  #ecr(request: SiteRequest, region: string): SiteAnswer {
    const headers = { 'content-type': 'application/x-amz-json-1.1' };
    const target = 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken';
    const caller = this.#callerOf(request, region, 'ecr');
    if (request.headers['x-amz-target'] !== target || request.body !== '{}')
      return { status: 400, headers, body: { __type: 'ValidationException', message: request.body } };
    if (caller === undefined)
      return { status: 400, headers, body: { __type: 'UnrecognizedClientException', message: 'invalid' } };
    const password = `password-${randomUUID()}`;
    this.passwords.set(password, `${caller.role} ${region}`);
    const authorizationToken = Buffer.from(`AWS:${password}`).toString('base64');
    const expiresAt = Math.floor(Date.now() / 1000) + 43_200;
    return { status: 200, headers, body: { authorizationData: [{ authorizationToken, expiresAt }] } };
  }

  /** Whose keys a request was signed with, for this region and service, and with the session's token. */
  #callerOf({ headers }: SiteRequest, region: string, service: string): Keys | undefined {
    const scope = `/${region}/${service}/aws4_request`;
    const credential = /Credential=([^/,]+)\/[0-9]{8}(\/[^,]+)/.exec(headers.authorization ?? '');
    if (credential?.[2] !== scope) return undefined;
    return this.#keys.find(
      ({ id, token }) => id === credential[1] && token === headers['x-amz-security-token'],
    );
  }
}

const XMLNS = `https://sts.amazonaws.com/doc/${VERSION}/`;

function fail(status: number, code: string, message: string): SiteAnswer {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, body: `<ErrorResponse xmlns="${XMLNS}">${error}<RequestId>1</RequestId></ErrorResponse>` };
}
