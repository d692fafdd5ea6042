import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, repositoryRoot, startCloud } from '@multiarch/testbed';
import { afterEach, beforeEach, expect, test } from 'vitest';

const before = '{ "auths": {"a.io":{"auth":"eDp5"}},\n "credsStore":""}\n';
const program = (entry: string) => join(repositoryRoot(), 'actions', 'login', 'dist', entry);

let cloud: Cloud;
let folder: string;
let config: string;

beforeEach(async () => {
  cloud = await startCloud();
  folder = await mkdtemp(join(tmpdir(), 'login-'));
  config = join(folder, 'docker', 'config.json');
  await mkdir(join(folder, 'docker'));
  await mkdir(join(folder, 'temp'));
  await writeFile(config, before);
  await writeFile(join(folder, 'state'), '');
});
afterEach(async () => {
  await cloud[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

function start(entry: string, more: Record<string, string> = {}) {
  return spawn(process.execPath, [program(entry)], {
    env: {
      ...cloud.environment,
      DOCKER_CONFIG: join(folder, 'docker'),
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_STATE: join(folder, 'state'),
      ...more,
    },
    stdio: 'ignore',
  });
}

/** What the first step saved, as GitHub's runner hands it to the post step. */
async function savedState(): Promise<Record<string, string>> {
  const text = await readFile(join(folder, 'state'), 'utf8');
  const saved = /^nonce<<(\S+)\n([\s\S]*?)\n\1$/m.exec(text)?.[2];
  return saved === undefined ? {} : { STATE_nonce: saved };
}

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'a step that is ended by %s in the middle of a login leaves nothing',
  async (signal) => {
    const identity = `- { type: dockerhub, username: octo-org, connection_id: '${cloud.docker.connection}' }`;
    const { promise: reached, resolve } = Promise.withResolvers<void>();
    cloud.internet.gate = async ({ host }) => {
      if (host !== 'identity.docker.com') return;
      resolve();
      await once(step, 'exit');
    };
    const step = start('index.js', { INPUT_IMAGES: 'octo-org/app', 'INPUT_REGISTRY-IDENTITIES': identity });
    await reached;
    step.kill(signal);
    await once(step, 'exit');
    const state = await savedState();
    expect(state.STATE_nonce).toMatch(/^[0-9a-f-]{36}$/);
    const post = start('post.js', state);
    expect(await once(post, 'exit')).toEqual([0, null]);
    expect(await readFile(config, 'utf8')).toBe(before);
    expect(await readdir(join(folder, 'docker'))).toEqual(['config.json']);
    expect(await readdir(join(folder, 'temp'))).toEqual([]);
  },
);
