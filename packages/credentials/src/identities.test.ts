import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, explain, parseImageName, silent } from '@multiarch/oci';
import { type Cloud, type SiteAnswer, startCloud } from '@multiarch/testbed';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logIn } from './login.js';
import { readSources } from './providers.js';

let cloud: Cloud;
let folder: string;

beforeEach(async () => {
  cloud = await startCloud();
  cloud.internet.trust();
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
});
afterEach(async () => {
  await cloud[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const east = (account: string, region = 'us-east-1') =>
  `${account.repeat(12)}.dkr.ecr.${region}.amazonaws.com`;

/** An entry of the list, from its keys in any order. */
const entry = (keys: Record<string, string>) =>
  `- { ${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }\n`;
const awsEcr = (registry: string, role: string, more = {}) =>
  entry({ type: 'aws-ecr', registry, 'role-to-assume': role, ...more });
const gcpWif = (registry: string, account?: string) =>
  entry({
    ...{ type: 'gcp-wif', registry, workload_identity_provider: cloud.google.provider },
    ...(account === undefined ? {} : { service_account: account }),
  });
const dockerHub = () =>
  entry({ type: 'dockerhub', username: 'octo-org', connection_id: cloud.docker.connection });
const azureAcr = () =>
  entry({
    ...{ type: 'azure-acr', registry: cloud.acr },
    ...{ 'client-id': cloud.azure.client, 'tenant-id': cloud.azure.tenant },
  });

async function logInTo(images: readonly string[], identities: string, environment: Environment = {}) {
  const masked: string[] = [];
  const sources = {
    ...readSources(
      (name) => (name === 'REGISTRY_IDENTITIES' ? identities : undefined),
      { ...cloud.environment, ...environment },
      (secret) => masked.push(secret),
    ),
    sleep: async () => {},
  };
  const config = join(folder, 'config.json');
  const parsed = images.map((image) => parseImageName(image));
  const reports = await logIn({ images: parsed, sources, config, logger: silent });
  const { auths } = JSON.parse(await readFile(config, 'utf8'));
  const passwords = Object.fromEntries(
    Object.entries<{ auth: string }>(auths).map(([host, { auth }]) => [
      host,
      Buffer.from(auth, 'base64').toString().split(':'),
    ]),
  );
  return { reports, passwords, masked };
}

describe('every provider at once', () => {
  it('asks no more than it must, all at once, and masks everything', async () => {
    const [one, two] = cloud.roles;
    const [a, b] = cloud.accounts;
    const hosts = ['1', '2'].flatMap((account) =>
      ['us-east-1', 'eu-west-1'].map((region) => east(account, region)),
    );
    const { reports, passwords, masked } = await logInTo(
      [
        ...hosts.map((host) => `${host}/app`),
        'us-central1-docker.pkg.dev/project-a/docker/app',
        'europe-docker.pkg.dev/project-b/docker/app',
        'octo-org/app',
        `${cloud.acr}/app`,
      ],
      hosts.map((host) => awsEcr(host, host.startsWith('1') ? one : two)).join('') +
        gcpWif('us-central1-docker.pkg.dev/project-a', a) +
        gcpWif('europe-docker.pkg.dev', b) +
        dockerHub() +
        azureAcr(),
    );
    expect(cloud.internet.log.sort()).toEqual(
      [
        // One token for each audience: AWS, Google, Docker, Azure.
        ...Array(4).fill('GET run-1.actions.githubusercontent.com/idtoken/plan/job'),
        // One assumption for each role, one token for each role and region.
        ...Array(2).fill('POST sts.us-east-1.amazonaws.com/'),
        ...Array(2).fill('POST api.ecr.us-east-1.amazonaws.com/'),
        ...Array(2).fill('POST api.ecr.eu-west-1.amazonaws.com/'),
        // One exchange for the pool, however many accounts it acts as.
        'POST sts.googleapis.com/v1/token',
        ...[a, b].map(
          (name) =>
            `POST iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${name}:generateAccessToken`,
        ),
        'POST identity.docker.com/oauth/token',
        `POST login.microsoftonline.com/${cloud.azure.tenant}/oauth2/v2.0/token`,
        `POST ${cloud.acr}/oauth2/exchange`,
      ].sort(),
    );
    expect(cloud.internet.unknown).toEqual([]);
    for (const host of hosts) {
      const [user, password = ''] = passwords[host] ?? [];
      const role = host.startsWith('1') ? one : two;
      expect([user, cloud.aws.passwords.get(password)]).toEqual(['AWS', `${role} ${host.split('.')[3]}`]);
    }
    for (const [host, account] of [
      ['us-central1-docker.pkg.dev', a],
      ['europe-docker.pkg.dev', b],
    ] as const) {
      const [user, password = ''] = passwords[host] ?? [];
      expect([user, cloud.google.ownerOf(password)]).toEqual(['oauth2accesstoken', account]);
    }
    expect(passwords['https://index.docker.io/v1/']).toEqual(['octo-org', cloud.docker.issued[0]]);
    expect(passwords[cloud.acr]).toEqual([
      '00000000-0000-0000-0000-000000000000',
      cloud.azure.refreshTokens[0],
    ]);
    for (const secret of cloud.secrets) expect(masked).toContain(secret);
    for (const [user, password] of Object.values(passwords))
      expect(masked).toContain(Buffer.from(`${user}:${password}`).toString('base64'));
    // What an output may hold: the runner drops outputs with anything masked in them.
    const told = JSON.stringify(reports);
    expect(masked.filter((secret) => told.includes(secret))).toEqual([]);
    for (const { expires = '' } of reports)
      expect(Date.parse(expires)).toBeGreaterThan(Date.now() + 3_000_000);
  });

  it('does what does not depend on one another at the same time', async () => {
    const [one] = cloud.roles;
    // Nothing is answered until one request of every provider is there.
    const { promise: all, resolve } = Promise.withResolvers<void>();
    const seen = new Set<string | null>();
    cloud.internet.gate = async ({ path }) => {
      if (!path.startsWith('/idtoken')) return;
      seen.add(new URL(path, 'https://x').searchParams.get('audience'));
      if (seen.size === 4) resolve();
      await all;
    };
    await logInTo(
      [`${east('1')}/app`, 'us-docker.pkg.dev/project-a/docker/app', 'octo-org/app', `${cloud.acr}/app`],
      awsEcr(east('1'), one) + gcpWif('us-docker.pkg.dev') + dockerHub() + azureAcr(),
    );
    expect(cloud.internet.mostInFlight).toBeGreaterThanOrEqual(4);
  });
});

describe('AWS', () => {
  it('assumes a chain of roles, each once', async () => {
    const [, two, inner] = cloud.roles;
    const hosts = [east('2'), east('2', 'eu-west-1')];
    const chain = hosts.map((host) => awsEcr(host, `[${two}, ${inner}]`)).join('');
    const { passwords, reports } = await logInTo(
      hosts.map((host) => `${host}/app`),
      chain,
    );
    expect(cloud.internet.log.filter((line) => line.includes('sts.us-east-1'))).toHaveLength(2);
    for (const host of hosts)
      expect(cloud.aws.passwords.get(passwords[host]?.[1] ?? '')).toMatch(`${inner} `);
    expect(reports[0]).toMatchObject({ identity: `role ${inner}`, how: 'GitHub’s identity token' });
  });

  it('tells whom the role does not trust, and how the subject is spelt', async () => {
    const error = await logInTo([`${east('2')}/app`], awsEcr(east('2'), cloud.roles[2])).catch(explain);
    expect(error).toContain(
      `${east('2')}: login as role ${cloud.roles[2]} failed: the role’s trust policy does not let this job assume it`,
    );
    expect(error).toContain(`this token’s subject is "${cloud.github.subject}"`);
  });

  it('says which link of a chain does not hold', async () => {
    const [one, , inner] = cloud.roles;
    const error = await logInTo([`${east('1')}/app`], awsEcr(east('1'), `[${one}, ${inner}]`)).catch(explain);
    expect(error).toMatch(
      /login as role arn:.*inner failed: the identity before it may not assume this role/,
    );
  });
});

describe('Google', () => {
  it('needs no service account', async () => {
    const { passwords, reports } = await logInTo(
      ['us-docker.pkg.dev/project-a/docker/app'],
      gcpWif('us-docker.pkg.dev'),
    );
    expect(cloud.google.ownerOf(passwords['us-docker.pkg.dev']?.[1] ?? '')).toBe('pool');
    expect(reports).toEqual([
      {
        host: 'us-docker.pkg.dev',
        identity: 'provider actions',
        how: 'Workload Identity Federation',
        expires: expect.any(String),
      },
    ]);
  });

  it('has an identity for each project of one host', async () => {
    const [a, b] = cloud.accounts;
    const { passwords } = await logInTo(
      ['us-docker.pkg.dev/project-a/docker/app', 'us-docker.pkg.dev/project-b/docker/app'],
      gcpWif('us-docker.pkg.dev/project-a', a) + gcpWif('us-docker.pkg.dev/project-b', b),
    );
    const owner = (key: string) => cloud.google.ownerOf(passwords[key]?.[1] ?? '');
    expect([owner('us-docker.pkg.dev/project-a'), owner('us-docker.pkg.dev/project-b')]).toEqual([a, b]);
  });

  it('tells whom the account does not trust', async () => {
    const identities = gcpWif('us-docker.pkg.dev', 'other@project-a.iam.gserviceaccount.com');
    const error = await logInTo(['us-docker.pkg.dev/p/r/app'], identities).catch(explain);
    expect(error).toMatch(
      /us-docker.pkg.dev: login as other@project-a.* failed: this job may not act as the service account/,
    );
    expect(error).toContain('roles/iam.workloadIdentityUser');
  });

  it('tells that there is no such provider', async () => {
    const identities = gcpWif('us-docker.pkg.dev').replace('providers/actions', 'providers/gone');
    const error = await logInTo(['us-docker.pkg.dev/p/r/app'], identities).catch(explain);
    expect(error).toMatch(/login as provider gone failed: Google knows no such workload identity provider/);
  });
});

describe('what a step of docker/login-action has in its environment', () => {
  it.each([
    [undefined, 3600],
    ['300', 300],
  ] as const)('names a connection of Docker Hub (%s)', async (text, seconds) => {
    const environment = {
      ...cloud.environment,
      DOCKERHUB_OIDC_CONNECTIONID: cloud.docker.connection,
      ...(text === undefined ? {} : { DOCKERHUB_OIDC_EXPIREIN: text }),
    };
    const secrets: Record<string, string> = { REGISTRY_AUTHS: '- username: octo-org' };
    const sources = readSources(
      (name) => secrets[name],
      environment,
      () => {},
    );
    const config = join(folder, 'config.json');
    const [report] = await logIn({ images: [], sources, config, logger: silent });
    expect(report).toMatchObject({ host: 'docker.io', identity: 'octo-org' });
    const form = new URLSearchParams(cloud.internet.requests.at(-1)?.body);
    expect(form.get('expires_in')).toBe(String(seconds));
  });
});

describe('a failure is one sentence: which host, which identity, what to do', () => {
  const busy: SiteAnswer = { status: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down' } };
  const broken: SiteAnswer = { status: 503, body: 'nginx' };
  it.each([
    ['Docker', 'octo-org/app', dockerHub, () => cloud.docker, /^docker.io: login as octo-org failed: /],
    [
      'Azure',
      'octoregistry.azurecr.io/app',
      azureAcr,
      () => cloud.azure,
      /^octoregistry.azurecr.io: login as client /,
    ],
    ['GitHub', 'octo-org/app', dockerHub, () => cloud.github, /^docker.io: login as octo-org failed: GitHub/],
  ])('%s, asked three times', async (_name, image, identities, service, sentence) => {
    for (const [answer, why] of [
      [busy, /too many \(HTTP 429\)\nRun it again in a minute/],
      [broken, /in trouble \(HTTP 503\)\nLook at its status page/],
    ] as const) {
      const before = cloud.internet.requests.length;
      service().refusal = answer;
      const error = await logInTo([image], identities()).catch(explain);
      expect(error).toMatch(sentence);
      expect(error).toMatch(why);
      const asked = cloud.internet.log.slice(before);
      expect(asked.filter((line) => line === asked.at(-1))).toHaveLength(3);
    }
  });

  it('a service that comes back while we try', async () => {
    let left = 2;
    cloud.internet.gate = async ({ host }) => {
      cloud.docker.refusal = host === 'identity.docker.com' && left-- > 0 ? broken : undefined;
    };
    const { reports } = await logInTo(['octo-org/app'], dockerHub());
    expect(reports).toHaveLength(1);
  });

  it('a service that cannot be reached', async () => {
    const environment = { HTTPS_PROXY: 'http://127.0.0.1:1' };
    const error = await logInTo(['octo-org/app'], dockerHub(), environment).catch(explain);
    expect(error).toBe(
      'docker.io: login as octo-org failed: GitHub’s identity service cannot be reached (ECONNREFUSED)\nCheck the network, HTTPS_PROXY and NO_PROXY of this machine.',
    );
  });

  it('a connection, a tenant or a role that is not there', async () => {
    const hub = dockerHub().replace(cloud.docker.connection, '00000000-0000-0000-0000-000000000000');
    expect(await logInTo(['octo-org/app'], hub).catch(explain)).toMatch(
      /refused the connection 0{8}-.*HTTP 400: "connection_id: .*\nCheck connection_id, .*subject is "repo:octo-org@1/,
    );
    const azure = azureAcr().replace(cloud.azure.tenant, '00000000-0000-0000-0000-000000000000');
    expect(await logInTo([`${cloud.acr}/app`], azure).catch(explain)).toMatch(
      /Microsoft Entra did not take this job’s token \(HTTP 400: "AADSTS90002.*\nCheck client-id and tenant-id/,
    );
  });

  it('an identity that the registry of Azure does not know', async () => {
    cloud.internet.put(cloud.acr, () => ({ status: 401, body: { errors: [] } }));
    expect(await logInTo([`${cloud.acr}/app`], azureAcr()).catch(explain)).toMatch(
      /the registry does not take this identity \(HTTP 401\)\nGrant it the role AcrPush/,
    );
  });

  it.each([
    [{ GITHUB_ACTIONS: 'true' }, undefined, /may not ask GitHub for an identity token.*\n.*id-token: write/],
    [{}, undefined, /registry-identities are those of a GitHub job, and this is none/],
    [
      { GITHUB_ACTIONS: 'true' },
      { pull_request: { head: { repo: { full_name: 'a/b' } }, base: { repo: { full_name: 'c/b' } } } },
      /pull request from a fork.*\n.*if: /,
    ],
  ])('no identity token: %j %j', async (environment, event, text) => {
    const sources = readSources(
      (name) => (name === 'REGISTRY_IDENTITIES' ? dockerHub() + azureAcr() : undefined),
      environment,
      () => {},
      event,
    );
    const images = ['octo-org/app', `${cloud.acr}/app`].map((image) => parseImageName(image));
    const config = join(folder, 'config.json');
    const error = await logIn({ images, sources, config, logger: silent }).catch(explain);
    expect(error).toMatch(/^no credentials for docker.io, octoregistry.azurecr.io; nothing was done\n/);
    expect(error).toMatch(text);
    expect(String(error).match(/identity token|GitHub job/g)).toHaveLength(1);
    expect(cloud.internet.requests).toEqual([]);
  });
});
