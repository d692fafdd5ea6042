import { explain, parseImageName, silent } from '@multiarch/oci';
import type { Cloud, SiteAnswer } from '@multiarch/testbed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainGoogleError } from '../google/federation.js';
import { type CloudBench, startCloudBench } from '../testing/cloud-login.js';
import { logIn } from './login.js';
import { readSources } from './providers.js';

let bench: CloudBench;
let cloud: Cloud;

beforeEach(async () => {
  bench = await startCloudBench();
  cloud = bench.cloud;
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('a failure is one sentence: which host, which identity, what to do', () => {
  const busy: SiteAnswer = { status: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down' } };
  const broken: SiteAnswer = { status: 503, body: 'nginx' };
  test.each([
    [
      'Docker',
      'octo-org/app',
      () => bench.dockerHub(),
      () => cloud.docker,
      /^docker.io: login as octo-org failed: /,
    ],
    [
      'Azure',
      'octoregistry.azurecr.io/app',
      () => bench.azureAcr(),
      () => cloud.azure,
      /^octoregistry.azurecr.io: login as client /,
    ],
    [
      'GitHub',
      'octo-org/app',
      () => bench.dockerHub(),
      () => cloud.github,
      /^docker.io: login as octo-org failed: GitHub/,
    ],
  ])('%s, asked three times', async (_name, image, identities, service, sentence) => {
    for (const [answer, why] of [
      [busy, /too many \(HTTP 429\)\nRun it again in a minute/],
      [broken, /in trouble \(HTTP 503\)\nLook at its status page/],
    ] as const) {
      const before = cloud.internet.requests.length;
      service().refusal = answer;
      const error = await bench.logInTo([image], identities()).catch((error) => explain(error, 'action'));
      expect(error).toMatch(sentence);
      expect(error).toMatch(why);
      const asked = cloud.internet.log.slice(before);
      expect(asked.filter((line) => line === asked.at(-1))).toHaveLength(3);
    }
  });

  test('a service that comes back while we try', async () => {
    let left = 2;
    cloud.internet.gate = async ({ host }) => {
      cloud.docker.refusal = host === 'identity.docker.com' && left-- > 0 ? broken : undefined;
    };
    const { reports } = await bench.logInTo(['octo-org/app'], bench.dockerHub());
    expect(reports).toHaveLength(1);
  });

  test('a service that cannot be reached', async () => {
    const environment = { HTTPS_PROXY: 'http://127.0.0.1:1' };
    const error = await bench
      .logInTo(['octo-org/app'], bench.dockerHub(), environment)
      .catch((error) => explain(error, 'action'));
    expect(error).toBe(
      'docker.io: login as octo-org failed: GitHub’s identity service cannot be reached (ECONNREFUSED)\nCheck the network, HTTPS_PROXY and NO_PROXY of this machine.',
    );
  });

  test('a connection, a tenant or a role that is not there', async () => {
    const hub = bench.dockerHub().replace(cloud.docker.connection, '00000000-0000-0000-0000-000000000000');
    expect(await bench.logInTo(['octo-org/app'], hub).catch((error) => explain(error, 'action'))).toMatch(
      /refused the connection 0{8}-.*HTTP 400: "connection_id: .*\nCheck connection_id, .*subject is "repo:octo-org@1/,
    );
    const azure = bench.azureAcr().replace(cloud.azure.tenant, '00000000-0000-0000-0000-000000000000');
    expect(
      await bench.logInTo([`${cloud.acr}/app`], azure).catch((error) => explain(error, 'action')),
    ).toMatch(
      /Microsoft Entra did not take this job’s token \(HTTP 400: "AADSTS90002.*\nCheck client-id and tenant-id/,
    );
  });

  test('an identity that the registry of Azure does not know', async () => {
    cloud.internet.put(cloud.acr, () => ({ status: 401, body: { errors: [] } }));
    expect(
      await bench.logInTo([`${cloud.acr}/app`], bench.azureAcr()).catch((error) => explain(error, 'action')),
    ).toMatch(/the registry does not take this identity \(HTTP 401\)\nGrant it the role AcrPush/);
  });

  test.each([
    [{ GITHUB_ACTIONS: 'true' }, undefined, /may not ask GitHub for an identity token.*\n.*id-token: write/],
    [{}, undefined, /registry-identities are those of a GitHub job, and this is none/],
    [
      { GITHUB_ACTIONS: 'true' },
      { pull_request: { head: { repo: { full_name: 'a/b' } }, base: { repo: { full_name: 'c/b' } } } },
      /pull request from a fork.*\n.*if: /,
    ],
  ])('no identity token: %j %j', async (environment, event, text) => {
    const sources = readSources(
      (name) => (name === 'REGISTRY_IDENTITIES' ? bench.dockerHub() + bench.azureAcr() : undefined),
      environment,
      () => {},
      event,
    );
    const images = ['octo-org/app', `${cloud.acr}/app`].map((image) => parseImageName(image));
    const config = bench.config;
    const error = await logIn({ images, sources, config, logger: silent }).catch((error) =>
      explain(error, 'action'),
    );
    expect(error).toMatch(/^no credentials for docker.io, octoregistry.azurecr.io; nothing was done\n/);
    expect(error).toMatch(text);
    expect(String(error).match(/identity token|GitHub job/g)).toHaveLength(1);
    expect(cloud.internet.requests).toEqual([]);
  });
});

describe('what Google’s library throws', () => {
  const response = (status: number, data: unknown) =>
    Object.assign(new Error('words'), { response: { status, data } });
  test.each([
    [
      response(429, { error: { status: 'RESOURCE_EXHAUSTED' } }),
      'Google is refusing requests because there are too many (HTTP 429)',
    ],
    [response(503, 'page'), 'Google answered HTTP 503: "words"'],
    [response(400, { error: 'invalid_scope', error_description: 'bad' }), 'Google answered HTTP 400: "bad"'],
    [Object.assign(new Error('x'), { code: 'ETIMEDOUT' }), 'Google cannot be reached (ETIMEDOUT)'],
    [new Error('the answer holds no token'), 'Google answered "the answer holds no token"'],
  ])('%j', (error, why) => {
    const attempt = { host: 'us-docker.pkg.dev', identity: 'a' };
    expect(explainGoogleError(error, attempt, () => undefined).message).toBe(
      `us-docker.pkg.dev: login as a failed: ${why}`,
    );
  });
});
