import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dockerConfigPath, readDockerConfig } from './document.js';
import { credentialSource } from './source.js';

const encode = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const auth = (user: string) => ({ auth: encode(`${user}:pw-${user}`) });
const password = (username: string) => ({ kind: 'password', username, password: `pw-${username}` });

/** A helper as Docker's own: answers by host, writes down how it was called. */
const HELPER = `#!/bin/sh
read -r host
echo "$# $1 $host" >> "$0.calls"
case "$host" in
  known.io) echo '{"ServerURL":"known.io","Username":"helped","Secret":"pw-helped"}' ;;
  https://index.docker.io/v1/) echo '{"Username":"hub","Secret":"pw-hub"}' ;;
  token.io) echo '{"Username":"<token>","Secret":"refresh-secret"}' ;;
  broken.io) echo 'the keychain is locked' >&2; exit 1 ;;
  html.io) echo '<html>secret-in-html</html>' ;;
  half.io) echo '{"Username":"x"}' ;;
  *) echo 'credentials not found in native keychain'; exit 1 ;;
esac
`;

let folder: string;
let masked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  for (const name of ['one', 'two']) {
    await writeFile(join(folder, `docker-credential-${name}`), HELPER);
    await chmod(join(folder, `docker-credential-${name}`), 0o755);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function sourceOf(document: unknown) {
  const path = join(folder, 'config.json');
  await writeFile(path, typeof document === 'string' ? document : JSON.stringify(document));
  masked = [];
  const environment = { PATH: [folder, process.env.PATH].join(delimiter) };
  return credentialSource(await readDockerConfig(path), { environment, mask: (text) => masked.push(text) });
}

describe('auths', () => {
  test.each([
    ['the host', { 'ghcr.io': auth('a') }, 'ghcr.io', 'o/r', password('a')],
    ['no other host', { 'ghcr.io': auth('a') }, 'xghcr.io', 'o/r', undefined],
    ['no other port', { 'a.io:5000': auth('a') }, 'a.io', 'o/r', undefined],
    ['Docker Hub', { 'https://index.docker.io/v1/': auth('a') }, 'docker.io', 'o/r', password('a')],
    ['Docker Hub by an alias', { 'registry-1.docker.io': auth('a') }, 'docker.io', 'o/r', password('a')],
    [
      'Docker’s key before an alias',
      { 'docker.io': auth('a'), 'https://index.docker.io/v1/': auth('b') },
      'docker.io',
      'o/r',
      password('b'),
    ],
    ['an address', { 'https://a.io/v2/': auth('a') }, 'a.io', 'o/r', password('a')],
    [
      'the longest path',
      { 'a.io': auth('a'), 'a.io/o': auth('b'), 'a.io/o/r': auth('c') },
      'a.io',
      'o/r',
      password('c'),
    ],
    [
      'a path, part by part',
      { 'a.io': auth('a'), 'a.io/org': auth('b') },
      'a.io',
      'organisation/r',
      password('a'),
    ],
    ['a path is not the host', { 'a.io/org': auth('b') }, 'a.io', 'other/r', undefined],
    [
      'a password with colons',
      { 'a.io': { auth: encode('u:p:w') } },
      'a.io',
      'r',
      { kind: 'password', username: 'u', password: 'p:w' },
    ],
    [
      'name and password in clear',
      { 'a.io': { username: 'u', password: 'p' } },
      'a.io',
      'r',
      { kind: 'password', username: 'u', password: 'p' },
    ],
    [
      'an identity token',
      { 'a.io': { ...auth('a'), identitytoken: 't' } },
      'a.io',
      'r',
      { kind: 'refresh-token', token: 't' },
    ],
    ['a registry token', { 'a.io': { registrytoken: 't' } }, 'a.io', 'r', { kind: 'bearer', token: 't' }],
    ['an empty entry', { 'a.io': {} }, 'a.io', 'r', undefined],
    ['an entry without colon', { 'a.io': { auth: encode('nothing') } }, 'a.io', 'r', undefined],
    ['an entry that is no object', { 'a.io': 'x' }, 'a.io', 'r', undefined],
  ])('%s', async (_name, auths, host, repository, expected) => {
    const source = await sourceOf({ auths });
    expect(await source(host, repository)).toEqual(expected);
  });

  test('is masked in every form', async () => {
    const source = await sourceOf({ auths: { 'a.io': auth('a') } });
    await source('a.io', 'r');
    expect(masked.sort()).toEqual([encode('a:pw-a'), 'pw-a'].sort());
  });
});

describe('DOCKER_AUTH_CONFIG', () => {
  const given = JSON.stringify({ auths: { 'known.io': auth('given') }, credsStore: 'two' });
  const asked = async (host: string, text: string) => {
    const config = { ...(await readDockerConfig(join(folder, 'none'))), credHelpers: { 'known.io': 'one' } };
    const environment = { PATH: [folder, process.env.PATH].join(delimiter), DOCKER_AUTH_CONFIG: text };
    return credentialSource(config, { environment, mask: () => {} })(host, 'o/r');
  };

  test('comes before files and helpers; nothing but its auths counts', async () => {
    expect(await asked('known.io', given)).toEqual(password('given'));
    expect(await asked('known.io', '{}')).toEqual({ ...password('helped') });
    expect(await asked('elsewhere.io', given)).toBeUndefined();
  });

  test('what Docker could not read is refused without a word of it', async () => {
    await expect(asked('known.io', '{"auths": topsecret}')).rejects.toMatchObject({
      code: 'INVALID_CONTENT',
      message: expect.stringMatching(/^DOCKER_AUTH_CONFIG is not JSON(?!.*topsecret)/),
    });
  });
});

describe('helpers', () => {
  test.each([
    [
      'a helper before auths',
      { credHelpers: { 'known.io': 'one' }, auths: { 'known.io': auth('a') } },
      'known.io',
      password('helped'),
    ],
    [
      'a store before auths',
      { credsStore: 'one', auths: { 'known.io': auth('a') } },
      'known.io',
      password('helped'),
    ],
    [
      'a store without the host: Docker does not look into auths',
      { credsStore: 'one', auths: { 'a.io': auth('a') } },
      'a.io',
      undefined,
    ],
    [
      'an empty helper: auths in spite of a store',
      { credsStore: 'one', credHelpers: { 'known.io': '' }, auths: { 'known.io': auth('a') } },
      'known.io',
      password('a'),
    ],
    [
      'a helper of another host',
      { credHelpers: { 'other.io': 'one' }, auths: { 'known.io': auth('a') } },
      'known.io',
      password('a'),
    ],
    [
      'Docker Hub by its address',
      { credsStore: 'one' },
      'docker.io',
      { kind: 'password', username: 'hub', password: 'pw-hub' },
    ],
    ['a token', { credsStore: 'one' }, 'token.io', { kind: 'refresh-token', token: 'refresh-secret' }],
  ])('%s', async (_name, config, host, expected) => {
    const source = await sourceOf(config);
    expect(await source(host, 'o/r')).toEqual(expected);
    if (expected !== undefined) expect(masked.length).toBeGreaterThan(0);
  });

  test('the host goes to standard input, not into the arguments; calls at once are one', async () => {
    const source = await sourceOf({ credsStore: 'two' });
    await Promise.all([source('known.io', 'a'), source('known.io', 'b')]);
    await source('known.io', 'c');
    const calls = await readFile(join(folder, 'docker-credential-two.calls'), 'utf8');
    expect(calls).toBe('1 get known.io\n1 get known.io\n');
  });

  test.each([
    [
      'that fails',
      'one',
      'broken.io',
      /docker-credential-one, asked for broken.io, failed: the keychain is locked/,
    ],
    ['that is not there', 'gone', 'a.io', /docker-credential-gone, asked for a.io, was not found/],
    ['with a path as name', '../one', 'a.io', /is not the name of a program/],
    ['that answers otherwise', 'one', 'html.io', /did not answer with JSON/],
    ['that answers by half', 'one', 'half.io', /without Username and Secret/],
  ])('one %s is an error', async (_name, helper, host, message) => {
    const source = await sourceOf({ credsStore: helper });
    const error = await source(host, 'r').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'CREDENTIALS', message: expect.stringMatching(message) });
    expect(String((error as Error).cause)).not.toContain('secret-in-html');
  });
});

describe('readDockerConfig', () => {
  test('takes a file that is not there for an empty one', async () => {
    const config = await readDockerConfig(join(folder, 'none', 'config.json'));
    expect(config).toMatchObject({ auths: {}, credHelpers: {}, credsStore: undefined });
  });
  test.each([
    ['no JSON', '{"auths": {"a.io": {"auth": "hunter2hunter2" "x"}}}', /is not JSON \(.*\d+.*\)/],
    ['no object', '[]', /is not a JSON object/],
    ['auths that is a list', '{"auths": []}', /'auths' that is not an object/],
  ])('refuses %s, without showing it', async (_name, text, message) => {
    await expect(sourceOf(text)).rejects.toThrow(message);
    await expect(sourceOf(text)).rejects.not.toThrow(/hunter2/);
  });
  test.each([
    [{ DOCKER_CONFIG: '/x', HOME: '/h' }, '/x/config.json'],
    [{ HOME: '/h' }, '/h/.docker/config.json'],
    [{ DOCKER_CONFIG: '', HOME: '/h' }, '/h/.docker/config.json'],
  ])('is found with %j at %s', (environment, path) => {
    expect(dockerConfigPath(environment)).toBe(path);
  });
});
