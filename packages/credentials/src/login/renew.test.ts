import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseImageName } from '@multiarch/oci';
import { type Cloud, startCloud } from '@multiarch/testbed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planRestore, restoreDockerConfig } from '../docker-config/write.js';
import { type LoginRequest, logIn } from './login.js';
import { readSources } from './providers.js';
import { endingBefore, renewLogins } from './renew.js';

const login = (host: string, expires?: string, path?: string) => ({
  host,
  identity: 'i',
  how: 'h',
  ...(expires === undefined ? {} : { expires }),
  ...(path === undefined ? {} : { path }),
});

test('endingBefore takes what has no end to last', () => {
  const logins = [
    login('a.io'),
    login('b.io', '2030-01-01T00:00:00Z'),
    login('c.io', '2030-01-02T00:00:00Z'),
  ];
  expect(endingBefore(logins, new Date('2030-01-01T12:00:00Z'))).toEqual([logins[1]]);
});

describe('renewLogins', () => {
  let cloud: Cloud;
  let folder: string;
  let warnings: string[];
  beforeEach(async () => {
    cloud = await startCloud();
    cloud.internet.trust();
    folder = await mkdtemp(join(tmpdir(), 'credentials-'));
    warnings = [];
  });
  afterEach(async () => {
    await cloud[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const images = () =>
    [`octo-org/app`, `${cloud.acr}/app`, 'quay.io/org/app'].map((image) => parseImageName(image));

  function request(identities: boolean): LoginRequest {
    const list = `- { type: dockerhub, username: octo-org, connection_id: '${cloud.docker.connection}' }
- { type: azure-acr, registry: ${cloud.acr}, client-id: '${cloud.azure.client}', tenant-id: '${cloud.azure.tenant}' }`;
    const values: Record<string, string> = {
      REGISTRY_IDENTITIES: identities ? list : '',
      REGISTRY_AUTHS: '- { registry: quay.io, username: u, password: pw }',
    };
    const environment = { ...cloud.environment, DOCKERHUB_OIDC_EXPIREIN: '300' };
    const config = join(folder, 'docker', 'config.json');
    return {
      images: images(),
      sources: readSources(
        (name) => values[name],
        environment,
        () => {},
      ),
      config,
      restore: planRestore(config, folder, 'one'),
      logger: { debug: () => {}, info: () => {}, warning: (text) => void warnings.push(text) },
    };
  }

  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  const passwordOf = async (key: string) => {
    const { auths } = JSON.parse(await readFile(request(true).config, 'utf8'));
    return Buffer.from(auths[key].auth, 'base64').toString().split(':')[1];
  };

  test('asks anew only where the credential would not last, and one restore undoes all', async () => {
    const logins = await logIn(request(true));
    const before = cloud.internet.requests.length;
    expect(await renewLogins({ ...request(true), logins, until: inMinutes(3) })).toEqual(logins);
    expect(cloud.internet.requests).toHaveLength(before);

    const renewed = await renewLogins({ ...request(true), logins, until: inMinutes(60) });
    expect(cloud.internet.log.slice(before)).toEqual([
      'GET run-1.actions.githubusercontent.com/idtoken/plan/job',
      'POST identity.docker.com/oauth/token',
    ]);
    expect(renewed.map(({ host }) => host)).toEqual(logins.map(({ host }) => host));
    expect(await passwordOf('https://index.docker.io/v1/')).toBe(cloud.docker.issued[1]);
    expect(await passwordOf(cloud.acr)).toBe(cloud.azure.refreshTokens[0]);
    // It was asked for 300 seconds again.
    expect(warnings).toEqual([
      expect.stringMatching(/^docker.io: the login as octo-org ends at .* not be renewed for longer/),
    ]);
    expect(await restoreDockerConfig(planRestore(request(true).config, folder, 'one'))).toBe('as before');
    await expect(readFile(request(true).config)).rejects.toThrow(/ENOENT/);
  });

  test('keeps a login that cannot be renewed here, and says so', async () => {
    const logins = await logIn(request(true));
    const renewed = await renewLogins({ ...request(false), logins, until: inMinutes(60) });
    expect(renewed).toEqual(logins);
    expect(warnings).toEqual([expect.stringContaining('docker.io: the login as octo-org ends at')]);
    expect(await passwordOf('https://index.docker.io/v1/')).toBe(cloud.docker.issued[0]);
  });
});
