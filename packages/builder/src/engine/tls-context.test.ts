import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contextArguments, needsContext } from './tls-context.js';

const host = 'tcp://docker:2376';

test.each([
  [{}, false],
  [{ DOCKER_HOST: host }, false],
  [{ DOCKER_HOST: host, DOCKER_TLS_VERIFY: '' }, false],
  [{ DOCKER_TLS_VERIFY: '1' }, false],
  [{ DOCKER_HOST: host, DOCKER_TLS_VERIFY: '1' }, true],
  [{ DOCKER_HOST: host, DOCKER_TLS: '1' }, true],
])('%j: a context is needed: %s', (environment, expected) => {
  expect(needsContext(environment)).toBe(expected);
});

test('names the certificates that are there, wherever Docker looks for them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch, "certificates" '));
  try {
    const of = async (variables: Readonly<Record<string, string>>) => {
      const [, , , , options] = await contextArguments('b', { DOCKER_HOST: host, ...variables });
      return options;
    };
    expect(await of({ DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder })).toBe(`host=${host}`);
    for (const name of ['ca', 'cert', 'key']) await writeFile(join(folder, `${name}.pem`), '');
    const files = ['ca', 'cert', 'key'].map(
      (name) => `"${name}=${folder.replaceAll('"', '""')}/${name}.pem"`,
    );
    const all = [`host=${host}`, ...files].join(',');
    expect(await of({ DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder })).toBe(all);
    expect(await of({ DOCKER_TLS_VERIFY: '1', DOCKER_CONFIG: folder, HOME: '/none' })).toBe(all);
    expect(await of({ DOCKER_TLS: '1', DOCKER_CERT_PATH: folder })).toBe(`${all},skip-tls-verify=true`);
  } finally {
    await rm(folder, { recursive: true });
  }
});
