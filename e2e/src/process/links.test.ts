import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction } from '@multiarch/testbed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeDocker, startFakeDocker } from './fake-docker.js';

const SECRET = 'what-only-this-machine-knows';
const images = 'registry.invalid/app';

let machine: string;
let docker: FakeDocker;
beforeAll(async () => {
  machine = await mkdtemp(join(tmpdir(), 'multiarch-links-'));
  const host = join(machine, 'host');
  await mkdir(host);
  for (const name of ['file', 'Dockerfile', 'Dockerfile-cpu', '.aws-architecture'])
    await writeFile(join(host, name), `${SECRET}\n`);
  docker = await startFakeDocker([], { fails: true });
});
afterAll(async () => {
  await docker[Symbol.asyncDispose]();
  await rm(machine, { recursive: true, force: true });
});

let count = 0;
/** A checkout as a stranger's pull request has it, with these links, each out of it. */
async function checkoutWith(links: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(machine, `checkout-${count++}`);
  await mkdir(join(folder, 'src'), { recursive: true });
  for (const [name, target] of Object.entries(links))
    await symlink(join('..', 'host', target), join(folder, name));
  const own = ['Dockerfile', 'Dockerfile-cpu', 'src/Dockerfile'];
  for (const name of own) if (!(name in links)) await writeFile(join(folder, name), 'FROM scratch\n');
  return folder;
}

const promotion = { 'from-images': images, 'to-images': `${images}-prod`, tag: 'main' };
const emulated = { images, tags: '1', platform: 'linux/amd64', cache: 'none', emulation: 'true' };

test.each<[string, string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['plan', '.aws-architecture', { '.aws-architecture': 'file' }, { images }],
  ['plan', 'architecture-file', { link: 'file' }, { images, 'architecture-file': 'link' }],
  ['plan', 'architecture-file in a folder', { link: '' }, { images, 'architecture-file': 'link/file' }],
  ['plan', 'Dockerfile', { Dockerfile: 'Dockerfile' }, { images }],
  ['plan', 'dockerfile', { link: 'file' }, { images, dockerfile: 'link' }],
  ['plan', 'context', { link: '' }, { images, context: 'link' }],
  ['build', 'Dockerfile', { Dockerfile: 'Dockerfile' }, emulated],
  ['build', 'dockerfile', { link: 'file' }, { ...emulated, dockerfile: 'link' }],
  ['build', 'dockerfile in a folder', { link: '' }, { ...emulated, dockerfile: 'link/Dockerfile' }],
  ['build', 'context', { link: '' }, { ...emulated, context: 'link', dockerfile: 'Dockerfile' }],
  ['build', 'build-contexts', { link: '' }, { ...emulated, 'build-contexts': 'files=link' }],
  ['promote', '.aws-architecture', { '.aws-architecture': 'file' }, promotion],
  [
    'promote',
    'signature-key',
    { link: 'file' },
    { ...promotion, platforms: 'linux/amd64', 'signature-key': 'link' },
  ],
  [
    'promote',
    'trusted-root',
    { link: 'file' },
    {
      ...{ ...promotion, platforms: 'linux/amd64', 'trusted-root': 'link' },
      'signature-identity': 'https://github.com/org/app/.github/workflows/build.yaml@refs/heads/main',
    },
  ],
])('%s follows no link out of the checkout: %s', async (action, _, links, inputs) => {
  const cwd = await checkoutWith(links);
  const before = (await docker.calls()).length;
  const result = await runAction({
    action,
    inputs,
    cwd,
    env: { PATH: docker.PATH, GITHUB_API_URL: '', RUNNER_ARCH: 'X64' },
  });
  const everything = JSON.stringify(result);
  expect(result.exitCode, result.log).toBe(1);
  expect(result.annotations.at(-1)?.message).toContain('this is a link out of the repository');
  expect(everything).not.toContain(SECRET);
  expect((await docker.calls()).slice(before)).toEqual([]);
});

test.each([
  ['plan', 'architecture-file', { images, 'architecture-file': '../host/file' }],
  ['plan', 'dockerfile', { images, dockerfile: '/etc/passwd' }],
  ['plan', 'context', { images, context: '..' }],
  ['build', 'dockerfile', { ...emulated, dockerfile: '../host/file' }],
  ['build', 'context', { ...emulated, context: '/etc' }],
  ['build', 'build-contexts', { ...emulated, 'build-contexts': 'files=../host' }],
  ['promote', 'signature-key', { ...promotion, platforms: 'linux/amd64', 'signature-key': '../host/file' }],
])('%s takes no path out of the checkout: %s', async (action, input, inputs) => {
  const before = (await docker.calls()).length;
  const result = await runAction({
    action,
    inputs,
    cwd: await checkoutWith({}),
    env: { PATH: docker.PATH, GITHUB_API_URL: '', RUNNER_ARCH: 'X64' },
  });
  expect(result.exitCode, result.log).toBe(1);
  expect(result.annotations.at(-1)?.message).toMatch(new RegExp(`^(?:${input}|\\S*host/?\\S*): `));
  expect(JSON.stringify(result)).not.toMatch(new RegExp(`${SECRET}|root:x:`));
  expect((await docker.calls()).slice(before)).toEqual([]);
});

test('an error quotes at most 40 characters of a file of the checkout', async () => {
  const cwd = await checkoutWith({});
  await writeFile(join(cwd, '.aws-architecture'), `linux/${'x'.repeat(30)}${'y'.repeat(500)}`);
  const { exitCode, log } = await runAction({
    action: 'plan',
    inputs: { images },
    cwd,
    env: { GITHUB_API_URL: '' },
  });
  expect(exitCode).toBe(1);
  expect(log).toContain('x');
  expect(log).not.toContain('y'.repeat(5));
});
