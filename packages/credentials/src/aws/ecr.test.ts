import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Environment, explain, parseImageName } from '@multiarch/oci';
import { afterEach, describe, expect, test } from 'vitest';
import { obtainGrants } from '../login/obtain.js';
import { readSources } from '../login/providers.js';
import { matchTargets, requireCredentials, resolveLogins } from '../login/resolve.js';
import { explainAwsError } from './error.js';

const KEY = 'AKIAIOSFODNN7EXAMPLE';
const keys = { AWS_ACCESS_KEY_ID: KEY, AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI' };
const host = (account: string, region: string) => `${account.repeat(12)}.dkr.ecr.${region}.amazonaws.com`;

interface Asked {
  readonly target: string;
  /** Access key and region that the request was signed with. */
  readonly signed: string;
  readonly headers: IncomingHttpHeaders;
}

/** A server that answers as ECR's API does: JSON, an error by its name. */
async function startApi(status: number, answer: unknown) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { headers } = request;
    const signed = /Credential=([^/]+)\/\d+\/([^/]+)\/ecr(?:-public)?\//.exec(headers.authorization ?? '');
    asked.push({ target: String(headers['x-amz-target']), signed: `${signed?.[1]} ${signed?.[2]}`, headers });
    request.resume();
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer));
  });
  return { url: await listen(server), asked };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.add(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  open.delete(server);
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

const open = new Set<Server>();
afterEach(async () => {
  for (const server of open) await close(server);
});

/** @param at the address of a server, or the environment */
async function logInTo(
  hosts: readonly string[],
  at: string | Environment,
  secrets: Record<string, string> = keys,
) {
  const masked: string[] = [];
  const environment =
    typeof at === 'string' ? { AWS_ENDPOINT_URL_ECR: at, AWS_ENDPOINT_URL_ECR_PUBLIC: at } : at;
  const sources = readSources(
    (name) => secrets[name],
    environment,
    (secret) => masked.push(secret),
  );
  const images = hosts.map((name) => parseImageName(`${name}/app`));
  const logins = resolveLogins(matchTargets(images, sources));
  await requireCredentials(logins);
  return { grants: await obtainGrants(logins), masked };
}

const token = Buffer.from('AWS:registry-password').toString('base64');
const granted = { authorizationData: [{ authorizationToken: token, expiresAt: 1_800_000_000 }] };

describe('the exchange', () => {
  test('happens once for each region, signed for it, and serves all accounts', async () => {
    const api = await startApi(200, granted);
    const hosts = [host('1', 'us-east-1'), host('2', 'us-east-1'), host('1', 'eu-west-1')];
    const { grants, masked } = await logInTo(hosts, api.url);
    expect(api.asked.map(({ signed }) => signed).sort()).toEqual([`${KEY} eu-west-1`, `${KEY} us-east-1`]);
    expect(new Set(api.asked.map(({ target }) => target))).toEqual(
      new Set(['AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken']),
    );
    expect(grants.map((grant) => grant.host)).toEqual(hosts);
    for (const grant of grants)
      expect(grant).toMatchObject({
        credential: { kind: 'password', username: 'AWS', password: 'registry-password' },
        identity: `access key ${KEY}`,
        expiresAt: new Date(1_800_000_000_000),
      });
    expect(masked).toEqual(expect.arrayContaining(['wJalrXUtnFEMI', 'registry-password', token]));
    // An account's number is part of every image's name: hiding it would empty the job's outputs.
    expect(masked.filter((secret) => /^[12]{12}$|amazonaws/.test(secret))).toEqual([]);
  });

  test('sends the session token of a temporary key', async () => {
    const api = await startApi(200, granted);
    await logInTo([host('1', 'us-east-1')], api.url, { ...keys, AWS_SESSION_TOKEN: 'session-secret' });
    expect(api.asked[0]?.headers['x-amz-security-token']).toBe('session-secret');
  });

  test('is another one for ECR Public, in its only region', async () => {
    const [authorizationData] = granted.authorizationData;
    const api = await startApi(200, { authorizationData });
    const { grants } = await logInTo(['public.ecr.aws'], api.url);
    expect(api.asked.map(({ signed, target }) => [signed, target])).toEqual([
      [`${KEY} us-east-1`, 'SpencerFrontendService.GetAuthorizationToken'],
    ]);
    expect(grants[0]?.credential).toEqual({
      kind: 'password',
      username: 'AWS',
      password: 'registry-password',
    });
  });

  test('uses another access key for a host that has one in the list', async () => {
    const api = await startApi(200, granted);
    const other = 'ASIAIOSFODNN7EXAMPLE';
    const list = `- { registry: ${host('2', 'us-east-1')}, username: ${other}, password: pw }`;
    await logInTo([host('1', 'us-east-1'), host('2', 'us-east-1')], api.url, {
      ...keys,
      REGISTRY_AUTHS: list,
    });
    expect(api.asked.map(({ signed }) => signed).sort()).toEqual([`${KEY} us-east-1`, `${other} us-east-1`]);
  });
});

describe('without an endpoint of our own, through the proxy of the environment', () => {
  test.each([
    [host('1', 'us-east-1'), 'api.ecr.us-east-1.amazonaws.com:443'],
    [
      `${'1'.repeat(12)}.dkr.ecr-fips.us-gov-west-1.amazonaws.com`,
      'api.ecr-fips.us-gov-west-1.amazonaws.com:443',
    ],
    [`${'1'.repeat(12)}.dkr.ecr.cn-north-1.amazonaws.com.cn`, 'api.ecr.cn-north-1.amazonaws.com.cn:443'],
    [`${'1'.repeat(12)}.dkr-ecr.eu-west-1.on.aws`, 'ecr.eu-west-1.api.aws:443'],
    ['public.ecr.aws', 'api.ecr-public.us-east-1.amazonaws.com:443'],
  ])('%s is asked at %s', async (name, endpoint) => {
    const connected = new Set<string>();
    const proxy = createServer().on('connect', (request, socket) => {
      connected.add(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    const url = await listen(proxy);
    await expect(logInTo([name], { HTTPS_PROXY: url })).rejects.toMatchObject({ code: 'CREDENTIALS' });
    expect([...connected]).toEqual([endpoint]);
  });
});

describe('a failure is one sentence: which host, which identity, what to do', () => {
  const where = host('1', 'us-east-1');
  test.each([
    ['UnrecognizedClientException', 400, /AWS does not know this access key\n.*AWS_ACCESS_KEY_ID.*us-east-1/],
    ['InvalidSignatureException', 400, /does not belong to this access key\n.*AWS_SECRET_ACCESS_KEY/],
    ['ExpiredTokenException', 400, /have expired\n.*AWS_SESSION_TOKEN/],
    ['AccessDeniedException', 400, /may not get a registry token\n.*ecr:GetAuthorizationToken/],
    ['ThrottlingException', 400, /too many\n.*in a minute/],
    ['SomethingNewException', 400, /SomethingNewException: said AWS\n/],
    ['ServerException', 500, /ServerException: said AWS\n/],
  ])('%s (%i)', async (name, status, text) => {
    const api = await startApi(status, { __type: name, message: 'said AWS' });
    const error = await logInTo([where], api.url).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'CREDENTIALS' });
    expect(explain(error, 'build-workflow')).toMatch(text);
    expect(explain(error, 'build-workflow')).toContain(`${where}: login as access key ${KEY} failed: `);
    expect(explain(error, 'build-workflow')).not.toContain('wJalrXUtnFEMI');
  });

  test('an answer without a token', async () => {
    const api = await startApi(200, { authorizationData: [] });
    await expect(logInTo([where], api.url)).rejects.toThrow(/the answer holds no token/);
  });

  test('an endpoint that is not there', async () => {
    const server = createServer();
    const url = await listen(server);
    await close(server);
    const error = await logInTo([where], url).catch((thrown: unknown) => thrown);
    expect(explain(error, 'build-workflow')).toMatch(
      /us-east-1 cannot be reached \(ECONNREFUSED\)\n.*AWS_ENDPOINT_URL/,
    );
  });

  test('a region that is not there', () => {
    const attempt = { host: host('1', 'us-moon-1'), region: 'us-moon-1', identity: 'profile ci' };
    const notFound = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    expect(explain(explainAwsError(notFound, attempt), 'action')).toMatch(
      /us-moon-1.*: login as profile ci failed: no ECR endpoint was found for the region us-moon-1\n.*Check the region/,
    );
  });

  test('of two regions, both', async () => {
    const api = await startApi(400, { __type: 'AccessDeniedException' });
    const error = await logInTo([where, host('1', 'eu-west-1')], api.url).catch((thrown: unknown) => thrown);
    expect(explain(error, 'build-workflow')).toMatch(
      /us-east-1\.amazonaws\.com: .*\n.*eu-west-1\.amazonaws\.com: /,
    );
  });
});
