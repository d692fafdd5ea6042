import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Leg } from '@multiarch/plan';
import { runAction } from '@multiarch/testbed';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A leg as the plan has it. */
const leg: Leg = {
  index: 3,
  variant: 'cpu',
  platform: 'linux/amd64',
  runner: 'ubuntu-24.04',
  emulation: false,
  images: ['ghcr.io/org/app'],
  tags: ['1-amd64-cpu'],
  push: true,
  revision: '',
  dockerfile: 'Dockerfile-cpu',
  context: '.',
  buildArgs: {},
  buildContexts: {},
  labels: {},
  annotations: {},
  cache: 'none',
  cacheScope: 'app-cpu-amd64',
  format: 'oci',
};

let repository: string;
beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'multiarch-build-test-'));
  await writeFile(join(repository, 'Dockerfile-cpu'), 'FROM scratch\n');
});
afterAll(() => rm(repository, { recursive: true, force: true }));

function runBuild(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>> = {},
) {
  return runAction({
    action: 'build',
    inputs,
    cwd: repository,
    env: { RUNNER_ARCH: 'X64', ...env },
    post: true,
  });
}

test.each([
  ['neither leg nor images', {}, /^images: no image is given/],
  ['a leg that is no JSON', { leg: 'linux/amd64' }, /^leg: is not JSON/],
  ['a leg of something else', { leg: '{"leg": 1}' }, /^leg: index is missing/],
  ['a leg and inputs', { leg: JSON.stringify(leg), tags: '1' }, /^tags: cannot be given together with leg/],
  ['an unknown platform', { images: 'ghcr.io/org/app', platform: 'linux/amd65' }, /'linux\/amd65'/],
  ['a malformed tag', { images: 'ghcr.io/org/app', tags: '.1' }, /^tags: '.1' is not a tag/],
  ['a missing Dockerfile', { images: 'ghcr.io/org/app' }, /^dockerfile: there is no file 'Dockerfile'/],
  [
    'a secret without a name',
    { leg: JSON.stringify(leg), secrets: 'topsecret' },
    /^secrets: line 1 has no '='/,
  ],
])('refuses %s in one sentence', async (_, inputs, message) => {
  const result = await runBuild(inputs);
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toEqual({});
  expect(result.annotations).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringMatching(message) }),
  ]);
  expect(result.stdout).not.toContain('topsecret');
});

test.each([
  ['by itself', undefined, 'runs-on: ubuntu-24.04-arm'],
  ['in build.yaml', 'build-workflow', 'linux/arm64=ubuntu-24.04-arm'],
])('%s refuses a platform that is not the runner’s, with the line to add', async (_, door, line) => {
  const planned = JSON.stringify({ ...leg, platform: 'linux/arm64' });
  const result = await runBuild({ leg: planned }, { MULTIARCH_DOOR: door });
  expect(result.exitCode).toBe(1);
  const [{ message = '' } = {}] = result.annotations;
  expect(message).toContain('this machine is amd64 and does not run linux/arm64');
  expect(message).toContain(line);
  expect(message).toContain('emulation: true');
});

test('says that there is no Docker, and cleans up without it', async () => {
  const result = await runBuild({ leg: JSON.stringify(leg) }, { PATH: repository });
  expect(result.exitCode).toBe(1);
  expect(result.annotations[0]?.message).toMatch(
    /^docker cannot be started: .*\nInstall Docker with Buildx/s,
  );
  expect(result.post?.exitCode).toBe(0);
});

test('gives secrets only to what is pushed, unless it is told to', async () => {
  const unpushed = JSON.stringify({ ...leg, push: false, tags: [] });
  // Lines that are not read are not complained about.
  const given = { leg: unpushed, secrets: 'topsecret' };
  const withheld = await runBuild(given, { PATH: repository });
  expect(withheld.annotations[0]?.message).toMatch(/^docker cannot be started/);
  expect(withheld.stdout).toContain('this build is not given its secrets');
  const told = await runBuild({ ...given, 'secrets-without-push': 'true' }, { PATH: repository });
  expect(told.annotations[0]?.message).toMatch(/^secrets: line 1 has no '='/);
});

test.each([
  [
    'nobody there',
    'key=topsecret-of-a-builder',
    /: the builder at tcp:\/\/127\.0\.0\.1:1 is dead: nothing listens there/,
  ],
  [
    'a key that is not known',
    'pass=topsecret-of-a-builder',
    /^builder-keys: line 1 has a key that is not known/,
  ],
])('says of a builder elsewhere: %s, and shows no key', async (_, keys, message) => {
  const builder = { driver: 'remote', endpoint: 'tcp://127.0.0.1:1', options: { tls: 'none' } } as const;
  const inputs = { leg: JSON.stringify({ ...leg, platform: 'linux/arm64', push: false, tags: [], builder }) };
  const { exitCode, annotations, stdout } = await runBuild({ ...inputs, 'builder-keys': keys });
  expect(exitCode).toBe(1);
  expect(annotations).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringMatching(message) }),
  ]);
  expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('topsecret');
});
