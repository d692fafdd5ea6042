import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { explain, silent } from '@multiarch/oci';
import type { Cloud } from '@multiarch/testbed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { awsEcr, type CloudBench, ecrHost, startCloudBench } from '../testing/cloud-login.js';
import { logIn } from './login.js';
import { readSources } from './providers.js';

let bench: CloudBench;
let cloud: Cloud;

beforeEach(async () => {
  bench = await startCloudBench();
  cloud = bench.cloud;
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('every provider at once', () => {
  test('asks no more than it must, all at once, and masks everything', async () => {
    const [one, two] = cloud.roles;
    const [a, b] = cloud.accounts;
    const hosts = ['1', '2'].flatMap((account) =>
      ['us-east-1', 'eu-west-1'].map((region) => ecrHost(account, region)),
    );
    const { reports, passwords, masked } = await bench.logInTo(
      [
        ...hosts.map((host) => `${host}/app`),
        'us-central1-docker.pkg.dev/project-a/docker/app',
        'europe-docker.pkg.dev/project-b/docker/app',
        'octo-org/app',
        `${cloud.acr}/app`,
      ],
      hosts.map((host) => awsEcr(host, host.startsWith('1') ? one : two)).join('') +
        bench.gcpWif('us-central1-docker.pkg.dev/project-a', a) +
        bench.gcpWif('europe-docker.pkg.dev', b) +
        bench.dockerHub() +
        bench.azureAcr(),
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

  test('does what does not depend on one another at the same time', async () => {
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
    await bench.logInTo(
      [`${ecrHost('1')}/app`, 'us-docker.pkg.dev/project-a/docker/app', 'octo-org/app', `${cloud.acr}/app`],
      awsEcr(ecrHost('1'), one) + bench.gcpWif('us-docker.pkg.dev') + bench.dockerHub() + bench.azureAcr(),
    );
    expect(cloud.internet.mostInFlight).toBeGreaterThanOrEqual(4);
  });
});

describe('AWS', () => {
  test('assumes a chain of roles, each once', async () => {
    const [, two, inner] = cloud.roles;
    const hosts = [ecrHost('2'), ecrHost('2', 'eu-west-1')];
    const chain = hosts.map((host) => awsEcr(host, `[${two}, ${inner}]`)).join('');
    const { passwords, reports } = await bench.logInTo(
      hosts.map((host) => `${host}/app`),
      chain,
    );
    expect(cloud.internet.log.filter((line) => line.includes('sts.us-east-1'))).toHaveLength(2);
    for (const host of hosts)
      expect(cloud.aws.passwords.get(passwords[host]?.[1] ?? '')).toMatch(`${inner} `);
    expect(reports[0]).toMatchObject({ identity: `role ${inner}`, how: 'GitHub’s identity token' });
  });

  test('tells whom the role does not trust, and how the subject is spelt', async () => {
    const error = await bench
      .logInTo([`${ecrHost('2')}/app`], awsEcr(ecrHost('2'), cloud.roles[2]))
      .catch((error) => explain(error, 'action'));
    expect(error).toContain(
      `${ecrHost('2')}: login as role ${cloud.roles[2]} failed: the role’s trust policy does not let this job assume it`,
    );
    expect(error).toContain(`this token’s subject is "${cloud.github.subject}"`);
  });

  test('says which link of a chain does not hold', async () => {
    const [one, , inner] = cloud.roles;
    const error = await bench
      .logInTo([`${ecrHost('1')}/app`], awsEcr(ecrHost('1'), `[${one}, ${inner}]`))
      .catch((error) => explain(error, 'action'));
    expect(error).toMatch(
      /login as role arn:.*inner failed: the identity before it may not assume this role/,
    );
  });
});

describe('Google', () => {
  test('needs no service account', async () => {
    const { passwords, reports } = await bench.logInTo(
      ['us-docker.pkg.dev/project-a/docker/app'],
      bench.gcpWif('us-docker.pkg.dev'),
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

  test('has an identity for each project of one host', async () => {
    const [a, b] = cloud.accounts;
    const { passwords } = await bench.logInTo(
      ['us-docker.pkg.dev/project-a/docker/app', 'us-docker.pkg.dev/project-b/docker/app'],
      bench.gcpWif('us-docker.pkg.dev/project-a', a) + bench.gcpWif('us-docker.pkg.dev/project-b', b),
    );
    // Buildx takes the credential of a repository from a file of its own.
    for (const [project, account] of [
      ['project-a', a],
      ['project-b', b],
    ] as const) {
      const own = join(
        dirname(bench.config),
        'buildx/config/us-docker.pkg.dev',
        project,
        'docker/app/config.json',
      );
      const { auths } = JSON.parse(await readFile(own, 'utf8'));
      const [, token = ''] = Buffer.from(auths['us-docker.pkg.dev'].auth, 'base64').toString().split(':');
      expect(cloud.google.ownerOf(token)).toBe(account);
    }
    const owner = (key: string) => cloud.google.ownerOf(passwords[key]?.[1] ?? '');
    expect([owner('us-docker.pkg.dev/project-a'), owner('us-docker.pkg.dev/project-b')]).toEqual([a, b]);
  });

  test('tells whom the account does not trust', async () => {
    const identities = bench.gcpWif('us-docker.pkg.dev', 'other@project-a.iam.gserviceaccount.com');
    const error = await bench
      .logInTo(['us-docker.pkg.dev/p/r/app'], identities)
      .catch((error) => explain(error, 'action'));
    expect(error).toMatch(
      /us-docker.pkg.dev: login as other@project-a.* failed: this job may not act as the service account/,
    );
    expect(error).toContain('roles/iam.workloadIdentityUser');
  });

  test('tells that there is no such provider', async () => {
    const identities = bench.gcpWif('us-docker.pkg.dev').replace('providers/actions', 'providers/gone');
    const error = await bench
      .logInTo(['us-docker.pkg.dev/p/r/app'], identities)
      .catch((error) => explain(error, 'action'));
    expect(error).toMatch(/login as provider gone failed: Google knows no such workload identity provider/);
  });
});

describe('what a step of docker/login-action has in its environment', () => {
  test.each([
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
    const config = bench.config;
    const [report] = await logIn({ images: [], sources, config, logger: silent });
    expect(report).toMatchObject({ host: 'docker.io', identity: 'octo-org' });
    const form = new URLSearchParams(cloud.internet.requests.at(-1)?.body);
    expect(form.get('expires_in')).toBe(String(seconds));
  });
});
