import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseImageName } from '@multiarch/oci';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { credentialSource, readDockerConfig } from '../docker-config/index.js';
import { planRestore, restoreDockerConfig } from '../docker-config/write.js';
import { type LoginRequest, logIn } from './login.js';
import { readSources } from './providers.js';

let folder: string;
let config: string;
let warnings: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  config = join(folder, 'config.json');
  warnings = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const logger = { debug: () => {}, info: () => {}, warning: (message: string) => void warnings.push(message) };

async function logInTo(images: string[], secrets: Record<string, string>, more: Partial<LoginRequest> = {}) {
  const environment = { PATH: process.env.PATH, GITHUB_ACTOR: 'octocat' };
  const sources = readSources(
    (name) => secrets[name],
    environment,
    () => {},
  );
  const parsed = images.map((image) => parseImageName(image));
  return await logIn({ images: parsed, sources, config, logger, ...more });
}

async function found(image: string) {
  const { registry, repository } = parseImageName(image);
  const environment = { PATH: process.env.PATH };
  const source = credentialSource(await readDockerConfig(config), { environment, mask: () => {} });
  const credential = await source(registry, repository);
  return credential?.kind === 'password' ? `${credential.username}:${credential.password}` : credential;
}

const entry = (registry: string, username: string) =>
  `- { registry: ${registry}, username: ${username}, password: pw }\n`;

describe('logIn', () => {
  test('writes what a registry client then finds, and reports it without secrets', async () => {
    const reports = await logInTo(['org/app', 'ghcr.io/Org/app', 'quay.io/org/app', 'localhost:5000/app'], {
      DOCKER_USERNAME: 'hubber',
      DOCKER_TOKEN: 'hub-secret',
      GITHUB_TOKEN: 'ghs_secret',
      REGISTRY_AUTHS: entry('quay.io', 'org+robot'),
    });
    expect(reports).toEqual([
      { host: 'docker.io', identity: 'hubber', how: 'DOCKER_USERNAME and DOCKER_TOKEN' },
      { host: 'ghcr.io', identity: 'octocat', how: 'GITHUB_TOKEN' },
      { host: 'quay.io', identity: 'org+robot', how: 'REGISTRY_AUTHS' },
      { host: 'localhost:5000', identity: 'anonymous', how: 'no credential' },
    ]);
    expect(await found('org/app')).toBe('hubber:hub-secret');
    expect(await found('ghcr.io/org/app')).toBe('octocat:ghs_secret');
    expect(await found('quay.io/org/app')).toBe('org+robot:pw');
    expect(await found('localhost:5000/app')).toBeUndefined();
  });

  test('writes nothing when one host lacks a credential', async () => {
    await expect(
      logInTo(['quay.io/a/b', 'other.io/a/b'], { REGISTRY_AUTHS: entry('quay.io', 'u') }),
    ).rejects.toThrow(/no credentials for other.io; nothing was done/);
    await expect(readFile(config)).rejects.toThrow(/ENOENT/);
  });

  test('writes nothing when a registry refuses a credential', async () => {
    const seen: string[] = [];
    const verify: LoginRequest['verify'] = async ({ registry }) => {
      seen.push(registry);
      if (registry === 'b.io') throw new Error('b.io refused');
    };
    const secrets = { REGISTRY_AUTHS: entry('a.io', 'u') + entry('b.io', 'u') };
    await expect(logInTo(['a.io/x', 'b.io/x'], secrets, { verify })).rejects.toThrow('b.io refused');
    expect(seen).toEqual(['a.io', 'b.io']);
    await expect(readFile(config)).rejects.toThrow(/ENOENT/);
  });

  test('uses a login that is there, and leaves the file alone', async () => {
    const text = JSON.stringify({
      auths: { 'quay.io': { auth: Buffer.from('me:mine').toString('base64') } },
    });
    await writeFile(config, text);
    expect(await logInTo(['quay.io/a/b'], {})).toEqual([
      { host: 'quay.io', identity: 'me', how: 'Docker’s config.json' },
    ]);
    expect(await readFile(config, 'utf8')).toBe(text);
  });

  test('goes on without a helper that is not there, when there is another credential', async () => {
    await writeFile(config, JSON.stringify({ credsStore: 'not-installed' }));
    const [report] = await logInTo(['ghcr.io/a/b'], { GITHUB_TOKEN: 'ghs_secret' });
    expect(report).toMatchObject({ identity: 'octocat' });
    expect(warnings).toEqual([expect.stringContaining('docker-credential-not-installed')]);
    expect(await found('ghcr.io/a/b')).toBe('octocat:ghs_secret');
  });

  test('does not speak of a helper that is not there where a registry on this machine needs none', async () => {
    await writeFile(config, JSON.stringify({ credsStore: 'not-installed' }));
    await logInTo(['localhost:5000/a/b', '127.0.0.1:5001/c'], {});
    expect(warnings).toEqual([]);
  });

  test('gives each path its own credential, and Docker the first one', async () => {
    const secrets = { REGISTRY_AUTHS: entry('quay.io/one', 'first') + entry('quay.io/two', 'second') };
    const reports = await logInTo(['quay.io/one/app', 'quay.io/two/app'], secrets);
    expect(reports.map(({ host, path, identity }) => [host, path, identity])).toEqual([
      ['quay.io', 'one', 'first'],
      ['quay.io', 'two', 'second'],
    ]);
    expect([await found('quay.io/one/app'), await found('quay.io/two/app')]).toEqual([
      'first:pw',
      'second:pw',
    ]);
    const { auths } = JSON.parse(await readFile(config, 'utf8'));
    expect(auths['quay.io']).toEqual(auths['quay.io/one']);
    expect(warnings).toEqual([
      expect.stringMatching(/quay.io has several credentials.*first, of quay.io\/one/),
    ]);
    const own = await readFile(join(folder, 'buildx/config/quay.io/two/app/config.json'), 'utf8');
    expect(JSON.parse(own)).toEqual({ auths: { 'quay.io': auths['quay.io/two'] } });
  });

  test('undoes what it wrote for single repositories, and leaves what others have there', async () => {
    const buildx = join(folder, 'b');
    const theirs = join(buildx, 'config/registry-1.docker.io/two/app/config.json');
    await mkdir(dirname(theirs), { recursive: true });
    await writeFile(theirs, '{ "auths": {} }');
    const secrets = { REGISTRY_AUTHS: entry('docker.io/one', 'first') + entry('docker.io/two', 'second') };
    const sources = readSources(
      (name) => ({ ...secrets })[name as 'REGISTRY_AUTHS'],
      { BUILDX_CONFIG: buildx },
      () => {},
    );
    const restore = planRestore(config, folder, 'a');
    const images = ['one/app', 'two/app'].map((image) => parseImageName(image));
    // Twice, as a renewal does it.
    for (const _ of [1, 2]) await logIn({ images, sources, config, restore, logger });
    expect(Object.keys(JSON.parse(await readFile(theirs, 'utf8')).auths)).toEqual([
      'https://index.docker.io/v1/',
    ]);
    expect(await restoreDockerConfig(restore)).toBe('as before');
    expect(await readFile(theirs, 'utf8')).toBe('{ "auths": {} }');
    expect(await readdir(join(buildx, 'config/registry-1.docker.io'))).toEqual(['two']);
    expect(await readdir(folder)).toEqual(['b']);
  });

  test('leaves the whole host’s credential to Docker', async () => {
    const secrets = { REGISTRY_AUTHS: entry('quay.io', 'all') + entry('quay.io/one', 'first') };
    await logInTo(['quay.io/one/app', 'quay.io/x/app'], secrets);
    expect([await found('quay.io/one/app'), await found('quay.io/x/app')]).toEqual(['first:pw', 'all:pw']);
    expect(warnings).toEqual([expect.stringContaining('the host’s own')]);
  });
});
