import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiHost, canonicalHost, configKey, isDockerHub, withNamespace } from './docker-hub.js';

const SOURCES = new URL('../', import.meta.url);

describe('the names of Docker Hub', () => {
  test.each(['docker.io', 'index.docker.io', 'registry-1.docker.io', 'Docker.IO'])(
    '%s is one of them',
    (host) => {
      expect(isDockerHub(host)).toBe(true);
      expect(canonicalHost(host)).toBe('docker.io');
      expect(apiHost(host)).toBe('registry-1.docker.io');
      expect(configKey(host)).toBe('https://index.docker.io/v1/');
    },
  );

  test.each([
    'evildocker.io',
    'docker.io.evil.com',
    'hub.docker.io',
    'docker.com',
    'docker.io:443',
    'ghcr.io',
    '',
  ])("'%s' is none of them: no match by suffix, prefix or port", (host) => {
    expect(isDockerHub(host)).toBe(false);
    expect([canonicalHost(host), apiHost(host), configKey(host)]).toEqual([host, host, host]);
  });

  test.each([
    ['docker.io', 'alpine', 'library/alpine'],
    ['docker.io', 'org/app', 'org/app'],
    ['ghcr.io', 'app', 'app'],
  ])('%s: %s is %s', (host, repository, expected) => {
    expect(withNamespace(host, repository)).toBe(expected);
  });

  test('the other files of this package do not know them', () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(?!hosts\/docker-hub\b|testing\/)[\w/-]+\.ts$/.test(file),
    );
    expect(files.length).toBeGreaterThan(8);
    for (const file of files)
      expect(readFileSync(new URL(`${file}`, SOURCES), 'utf8'), file).not.toMatch(
        /(?:index|registry-1)\.docker\.io|['"`]library\//,
      );
  });
});
