import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, parseImageName, silent } from '@multiarch/oci';
import { canStartMoto, type Moto, startCloud, startMoto } from '@multiarch/testbed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logIn } from '../login/login.js';
import { readSources } from '../login/providers.js';

// moto is Python; ecr.test.ts speaks the same protocol without test.
const hasPython = await canStartMoto(process.env);

let moto: Moto;
let folder: string | undefined;

beforeAll(async () => {
  if (!hasPython) return;
  moto = await startMoto(process.env);
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
});
afterAll(async () => {
  await moto?.[Symbol.asyncDispose]();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

async function logInTo(
  hosts: readonly string[],
  secrets: Record<string, string>,
  environment: Environment = {},
) {
  const config = join(folder ?? '', 'config.json');
  const sources = readSources(
    (name) => secrets[name],
    { AWS_ENDPOINT_URL: moto.url, ...environment },
    () => {},
  );
  const images = hosts.map((host) => parseImageName(`${host}/app`));
  const reports = await logIn({ images, sources, config, logger: silent });
  return { reports, config: JSON.parse(await readFile(config, 'utf8')) };
}

describe.runIf(hasPython)('ECR, answered by moto', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };

  test('logs in to two accounts in two regions', async () => {
    const hosts = ['us-east-1', 'eu-west-1'].flatMap((region) =>
      ['111111111111', '222222222222'].map((account) => `${account}.dkr.ecr.${region}.amazonaws.com`),
    );
    const { reports, config } = await logInTo(hosts, keys);
    expect(reports.map(({ host }) => host)).toEqual(hosts);
    for (const { expires } of reports) expect(Date.parse(expires ?? '')).toBeGreaterThan(0);
    expect(Object.keys(config.auths)).toEqual(hosts);
    for (const host of hosts)
      expect(Buffer.from(config.auths[host].auth, 'base64').toString()).toMatch(/^AWS:.+/);
  });

  test('assumes a role for each account, and a chain of roles', async () => {
    await using cloud = await startCloud();
    cloud.internet.trust();
    const role = (account: string, name: string) => `arn:aws:iam::${account.repeat(12)}:role/${name}`;
    const hosts = ['us-east-1', 'eu-west-1'].flatMap((region) =>
      ['1', '2'].map((account) => `${account.repeat(12)}.dkr.ecr.${region}.amazonaws.com`),
    );
    const identities = hosts.map((host) => {
      const [account = ''] = host;
      const chain = `[${role(account, 'outer')}, ${role(account, 'inner')}]`;
      return `- { type: aws-ecr, registry: '${host}', role-to-assume: ${account === '1' ? role('1', 'push') : chain} }`;
    });
    const { config } = await logInTo(
      hosts,
      { REGISTRY_IDENTITIES: identities.join('\n') },
      cloud.environment,
    );
    // moto's tokens name the account of who asked.
    for (const host of hosts)
      expect(Buffer.from(config.auths[host].auth, 'base64').toString()).toBe(
        `AWS:${host.slice(0, 12)}-auth-token`,
      );
  });

  test('says who was refused', async () => {
    // From now on moto checks who asks. Its refusal is XML, which ECR's protocol does not have.
    await fetch(`${moto.url}/moto-api/reset-auth`, { method: 'POST', body: '0' });
    const host = '111111111111.dkr.ecr.us-east-1.amazonaws.com';
    await expect(logInTo([host], keys)).rejects.toMatchObject({
      code: 'CREDENTIALS',
      message: expect.stringMatching(`${host}: login as access key AKIAIOSFODNN7EXAMPLE failed: .*HTTP 403`),
    });
  });
});
