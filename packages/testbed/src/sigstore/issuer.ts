import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a token of GitHub says of a job: all that Fulcio's templates read. */
export type JobClaims = Readonly<Record<string, string>>;

/** A job of a workflow that a release of an application calls. */
export const RELEASE_JOB: JobClaims = {
  sub: 'repo:org/app:ref:refs/tags/v1.2.3',
  repository: 'org/app',
  repository_id: '735482910',
  repository_owner: 'org',
  repository_owner_id: '9824561',
  repository_visibility: 'public',
  ref: 'refs/tags/v1.2.3',
  sha: '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f',
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '7351842',
  run_attempt: '1',
  workflow: 'ci',
  workflow_ref: 'org/app/.github/workflows/ci.yaml@refs/tags/v1.2.3',
  workflow_sha: '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f',
  job_workflow_ref: 'org/multiarch/.github/workflows/build.yaml@refs/tags/v1',
  job_workflow_sha: 'a111111111111111111111111111111111111111',
};

/** A site that issues identity tokens as GitHub does, which whoever knows its address can verify. */
export interface Issuer extends AsyncDisposable {
  /** What its tokens and certificates name. */
  readonly url: string;
  /** A token for an audience that says this of the job. */
  token(claims?: JobClaims, audience?: string): string;
  /** What the runner sets in a job that may ask for tokens; the site answers for {@link RELEASE_JOB}. */
  readonly environment: {
    readonly [Name in 'ACTIONS_ID_TOKEN_REQUEST_URL' | 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']: string;
  };
}

/** @throws Error when there is no port */
export async function startIssuer(): Promise<Issuer> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ticket = `ticket-${randomUUID()}`;
  const server = createServer((request, response) => {
    const answer = answerTo(request);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = (claims: JobClaims = RELEASE_JOB, audience = 'sigstore'): string => {
    const now = Math.floor(Date.now() / 1000);
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const about = { iss: url, aud: audience, iat: now, nbf: now, exp: now + 300, jti: randomUUID() };
    const signed = `${encode({ typ: 'JWT', alg: 'RS256', kid: 'one' })}.${encode({ ...about, ...claims })}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), keys.privateKey).toString('base64url')}`;
  };
  const answerTo = ({ url: path = '', headers }: IncomingMessage): object | undefined => {
    const { pathname, searchParams } = new URL(path, url);
    if (pathname === '/.well-known/openid-configuration')
      return { issuer: url, jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    if (pathname === '/keys')
      return {
        keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      };
    const audience = searchParams.get('audience') ?? '';
    if (pathname !== '/token' || headers.authorization !== `Bearer ${ticket}` || audience === '')
      return undefined;
    return { count: 1, value: token(RELEASE_JOB, audience) };
  };
  return {
    url,
    token,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: ticket,
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
