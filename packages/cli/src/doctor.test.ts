import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestRegistry } from '@multiarch/testbed';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from './cli.js';
import { openTerminal } from './world/terminal.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-doctor-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function run(args: readonly string[], environment: Record<string, string>, verb = 'doctor') {
  const [out, err]: string[][] = [[], []];
  const world = {
    environment: { HOME: directory, ...environment },
    directory,
    temporaryDirectory: directory,
  };
  const terminal = openTerminal(world, { out: (text) => out?.push(text), err: (text) => err?.push(text) });
  const status = await runCli([verb, ...args], terminal);
  return { status, out: out?.join('') ?? '', err: err?.join('') ?? '' };
}

test('tells who one is, and whether a push is allowed', async () => {
  await using server = await startTestRegistry({ as: 'quay', users: { robot: 'robot-secret' } });
  const auths = {
    REGISTRY_AUTHS: `- { registry: '${server.host}', username: robot, password: robot-secret }`,
  };
  const { status, out, err } = await run(['--images', `${server.host}/org/app`], auths);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out.split('\n')[1]).toMatch(/^127\.0\.0\.1:\d+ +robot +REGISTRY_AUTHS +allowed$/);
  expect(await readdir(directory)).toEqual([]);
  expect(server.tags).toEqual({});

  server.tokens.withheld = ['push'];
  const refused = await run(['--images', `${server.host}/org/app`, '--json'], auths);
  expect(refused.status).toBe(1);
  expect(JSON.parse(refused.out)).toEqual([
    {
      host: server.host,
      identity: 'robot',
      how: 'REGISTRY_AUTHS',
      push: 'refused',
      images: [`${server.host}/org/app`],
      problem: expect.stringContaining('robot (REGISTRY_AUTHS) may not push to'),
      advice: expect.any(String),
    },
  ]);
  expect(refused.err).toMatch(/^error: 127\.0\.0\.1.*may not push to/);
});

test('what may be done without is a warning', async () => {
  await using server = await startTestRegistry({ as: 'quay', users: { robot: 'robot-secret' } });
  await using refusing = await startTestRegistry({ as: 'quay', users: { robot: 'another' } });
  const entry = (host: string) => `- { registry: '${host}', username: robot, password: robot-secret }`;
  const auths = { REGISTRY_AUTHS: [server, refusing].map(({ host }) => entry(host)).join('\n') };
  const optional = `${refusing.host}/org/app, registry.example.com/org/app`;
  for (const verb of ['doctor', 'login']) {
    const args = ['--images', `${server.host}/org/app`, '--optional-images', optional];
    const { status, out, err } = await run(args, auths, verb);
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining(server.host) });
    expect(err).toMatch(/warning: no credentials for registry\.example\.com, which is optional/);
  }
});

test('tells everything at once: what is missing, what is wrong', async () => {
  await using server = await startTestRegistry({ as: 'quay', users: { robot: 'robot-secret' } });
  const auths = { REGISTRY_AUTHS: `- { registry: '${server.host}', username: robot, password: old }` };
  const { status, out, err } = await run(['--images', `${server.host}/org/app, quay.io/org/app`], auths);
  expect(status).toBe(1);
  expect(out).toMatch(/robot +REGISTRY_AUTHS +refused\nquay.io +no credential$/m);
  expect(err).toContain('no credentials for quay.io');
  expect(err).toContain('run `docker login quay.io`, or add');
  expect(err).toContain('username: <organisation>+<robot>');
  expect(out + err).not.toContain('robot-secret');
});

test('an identity needs a job of GitHub', async () => {
  const identities =
    '- { type: dockerhub, username: org, connection_id: 6ba7b810-9dad-11d1-80b4-00c04fd430c8 }';
  const { status, err } = await run(['--images', 'org/app', '--registry-identities', identities], {});
  expect(status).toBe(1);
  expect(err).toContain('registry-identities are those of a GitHub job, and this is none');
});
