import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Cloud,
  type Job,
  type SiteRequest,
  type StepResult,
  startCloud,
  startJob,
  startTestRegistry,
  type TestRegistry,
  type TestRegistryOptions,
  type Users,
} from '@multiarch/testbed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const TOKEN = 'ghs_jobtoken';
const regions = ['us-east-1', 'eu-west-1'];
const ecrHosts = ['1', '2'].flatMap((account) =>
  regions.map((region) => `${account.repeat(12)}.dkr.ecr.${region}.amazonaws.com`),
);
const [garA, garB] = ['us-central1-docker.pkg.dev', 'europe-docker.pkg.dev'];

let cloud: Cloud;
const registries = new Map<string, TestRegistry>();

beforeEach(async () => {
  cloud = await startCloud(Object.fromEntries(WELL_KNOWN.map((host) => [host, 'http://127.0.0.1:1'])));
  const role = (host: string) => `${cloud.roles[host.startsWith('1') ? 0 : 1]} ${host.split('.')[3]}`;
  const tokenOf = (account: string) =>
    cloud.google.issued.find((token) => cloud.google.ownerOf(token) === account);
  for (const host of ecrHosts)
    await open(host, 'ecr', () => ({
      AWS: [...cloud.aws.passwords].find(([, who]) => who === role(host))?.[0],
    }));
  await open(garA, 'artifact-registry', () => ({ oauth2accesstoken: tokenOf(cloud.accounts[0]) }));
  await open(garB, 'artifact-registry', () => ({ oauth2accesstoken: tokenOf(cloud.accounts[1]) }));
  await open('registry-1.docker.io', 'docker-hub', () => ({ 'octo-org': cloud.docker.issued.at(-1) }));
  await open('ghcr.io', 'ghcr', () => ({ octocat: TOKEN }));
  await open('registry.example.com', 'quay', () => ({ robot: 'robot-secret' }));
  const acr = await open(cloud.acr, 'acr', () => ({
    '00000000-0000-0000-0000-000000000000': cloud.azure.refreshTokens.at(-1),
  }));
  cloud.internet.put(cloud.acr, (request: SiteRequest) =>
    request.path === '/oauth2/exchange' ? cloud.azure.exchange(request) : acr.origin,
  );
  const hub = registries.get('registry-1.docker.io');
  if (hub !== undefined) {
    hub.realm = 'https://auth.docker.io/token';
    cloud.internet.put('auth.docker.io', hub.origin);
  }
});
afterEach(async () => {
  for (const registry of registries.values()) await registry[Symbol.asyncDispose]();
  registries.clear();
  await cloud[Symbol.asyncDispose]();
});

const WELL_KNOWN = [
  ...ecrHosts,
  ...[garA, garB, 'registry-1.docker.io', 'auth.docker.io', 'ghcr.io', 'registry.example.com'],
];

/** A registry behind a well-known host, whose passwords are those that were issued so far. */
async function open(
  host: string,
  as: NonNullable<TestRegistryOptions['as']>,
  issued: () => Readonly<Record<string, string | undefined>>,
): Promise<TestRegistry> {
  const users: Users = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.keys(issued()).map((name) => [
        name,
        { enumerable: true, get: () => issued()[name] ?? 'nothing was issued' },
      ]),
    ),
  );
  const behaviour = as === 'ecr' ? { createsRepositories: false } : {};
  const registry = await startTestRegistry({ as, behaviour, users });
  registry.realm = `https://${host}/token`;
  registry.repository('octo-org/app');
  registries.set(host, registry);
  cloud.internet.put(host, registry.origin);
  return registry;
}

const identities = () =>
  [
    ...ecrHosts.map(
      (host) => `- type: aws-ecr
  registry: ${host}
  role-to-assume: ${cloud.roles[host.startsWith('1') ? 0 : 1]}
  region: ${host.split('.')[3]}`,
    ),
    ...[garA, garB].map(
      (host, at) => `- type: gcp-wif
  registry: ${host}
  workload_identity_provider: ${cloud.google.provider}
  service_account: ${cloud.accounts[at]}
  project_id: project-a`,
    ),
    `- type: dockerhub
  username: octo-org
  connection_id: ${cloud.docker.connection}`,
    `- type: azure-acr
  registry: ${cloud.acr}
  client-id: ${cloud.azure.client}
  tenant-id: ${cloud.azure.tenant}`,
  ].join('\n');

const auths = '- { registry: registry.example.com, username: robot, password: robot-secret }';
const hosts = () => [...ecrHosts, garA, garB, 'docker.io', 'ghcr.io', cloud.acr, 'registry.example.com'];

async function logIn(job: Job, more: Record<string, string> = {}): Promise<StepResult> {
  const images = hosts().map((host) => `${host}/octo-org/app`);
  const inputs = {
    images: images.join(),
    'registry-identities': identities(),
    'registry-auths': auths,
    'sign-in': 'false',
    ...more,
  };
  return job.step({ action: 'login', inputs });
}

const configOf = (job: Job) => join(job.home, '.docker', 'config.json');

describe('one step', () => {
  test('logs in everywhere with as few requests as can be, and tells no secret', async () => {
    await using job = await startJob({ token: TOKEN, env: cloud.environment });
    await mkdir(join(job.home, '.docker'));
    await writeFile(configOf(job), '{"HttpHeaders":{}}\n');
    const result = await logIn(job);
    expect(result).toMatchObject({ exitCode: 0, annotations: [], stderr: '' });
    expect(JSON.parse(result.outputs.registries ?? '').map(({ host }: { host: string }) => host)).toEqual(
      hosts(),
    );
    // 4 identity tokens, 2 roles, 4 tokens of ECR, 1 pool with 2 accounts, Docker, Entra, and the registry in Azure.
    expect(cloud.internet.requests).toHaveLength(16);
    const config = await readFile(join(result.env.DOCKER_CONFIG ?? '', 'config.json'), 'utf8');
    expect(Object.keys(JSON.parse(config).auths)).toHaveLength(10);
    expect(JSON.parse(config).HttpHeaders).toEqual({});
    const told =
      result.stdout.replaceAll(/^::add-mask::.*$/gm, '') + JSON.stringify([result.outputs, result.state]);
    for (const secret of [...cloud.secrets, TOKEN, 'robot-secret']) {
      expect(told).not.toContain(secret);
      if (secret !== TOKEN) expect(result.masks).toContain(secret);
    }
    // Account numbers stay visible: outputs that hold a masked text are dropped by GitHub.
    const output = result.outputs.registries ?? '';
    expect(result.masks.filter((mask) => output.includes(mask))).toEqual([]);
    for (const post of await job.post()) expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(await readFile(configOf(job), 'utf8')).toBe('{"HttpHeaders":{}}\n');
  });

  test('tries a push to each and shows a table', async () => {
    await using job = await startJob({ token: TOKEN, env: cloud.environment });
    const result = await logIn(job, { verify: 'true' });
    expect(result).toMatchObject({ exitCode: 0, annotations: [] });
    expect(cloud.internet.unknown).toEqual([]);
    // An upload is begun (twice, where the first answer asks for a token) and ended.
    for (const [host, { log }] of registries) {
      expect(log.filter((line) => /^POST .*uploads/.test(line)).length, host).toBeLessThanOrEqual(2);
      expect(
        log.filter((line) => /^DELETE .*uploads/.test(line)),
        host,
      ).toHaveLength(1);
    }
    for (const host of hosts())
      expect(result.summary).toMatch(
        new RegExp(`^\\| ${host.replaceAll('.', '\\.')} \\|.*\\| allowed \\|$`, 'm'),
      );
    expect(result.stdout).toContain('Registry ');
  });

  test('trusts the authorities of the machine, as Docker does', async () => {
    // With authorities of its own, the machine does not name them to Node.
    const env = {
      ...cloud.environment,
      NODE_EXTRA_CA_CERTS: '',
      SSL_CERT_FILE: cloud.internet.certificateFile,
    };
    await using job = await startJob({ token: TOKEN, env });
    const result = await logIn(job, { verify: 'true' });
    expect(result.annotations).toEqual([]);
    for (const host of hosts()) expect(result.summary).toContain(`| ${host} |`);
    expect(cloud.internet.requests.length).toBeGreaterThan(16);
  });

  test('trusts nobody else', async () => {
    const env = { ...cloud.environment, NODE_EXTRA_CA_CERTS: '', SSL_CERT_FILE: '/dev/null' };
    await using job = await startJob({ token: TOKEN, env });
    const result = await logIn(job, { verify: 'true' });
    expect(result.exitCode).toBe(1);
    expect(cloud.internet.requests).toEqual([]);
  });

  test('shows everything that is wrong at once, and writes nothing', async () => {
    const ghcr = registries.get('ghcr.io');
    if (ghcr !== undefined) ghcr.tokens.withheld = ['push'];
    registries.get(ecrHosts[3] ?? '')?.repositories.clear();
    await using job = await startJob({ token: TOKEN, env: cloud.environment });
    const without = identities().replace(/- type: dockerhub\n.*\n.*\n/, '');
    const result = await logIn(job, { verify: 'true', 'registry-identities': without });
    expect(result.exitCode).toBe(1);
    const message = result.annotations[0]?.message ?? '';
    expect(message).toContain('ghcr.io: octocat (GITHUB_TOKEN) may not push to ghcr.io/octo-org/app: ');
    expect(message).toContain('permissions: { contents: read, packages: write }');
    expect(message).toContain(`Create the ECR repository 'octo-org/app'`);
    expect(message).toContain('no credentials for docker.io');
    expect(message).toContain('the inputs docker-username and docker-token');
    expect(result.summary).toMatch(/\| ghcr.io \|.*\| refused \|/);
    expect(result.summary).toMatch(/\| docker.io \|.*\| no credential \|/);
    expect(result.outputs).toEqual({});
    await expect(readFile(configOf(job))).rejects.toThrow(/ENOENT/);
  });
});

test('a role of another account is only questioned where it is refused', async () => {
  await using job = await startJob({ env: cloud.environment });
  const [host] = ecrHosts;
  const list = `- { type: aws-ecr, registry: '${host}', role-to-assume: '${cloud.roles[1]}' }`;
  const inputs = { images: `${host}/octo-org/app`, 'registry-identities': list, 'sign-in': 'false' };
  const warned = await job.step({ action: 'login', inputs });
  expect(warned.exitCode).toBe(0);
  expect(warned.annotations[0]).toMatchObject({
    level: 'warning',
    message: expect.stringMatching(
      /is of account 2{12}, and 1{12}.*\n {4}role-to-assume: arn:aws:iam::1{12}:role/,
    ),
  });
  // The registry of account 1 takes the passwords of its own role alone.
  const refused = await job.step({ action: 'login', inputs: { ...inputs, verify: 'true' } });
  expect(refused.exitCode).toBe(1);
  expect(refused.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/may not push to .*401.*\n.*is of account 2{12}, and/),
  ]);
});
