import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAction, type StepResult, startJob, startTestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';

const USERS = { robot: 'robots-password' };

const entry = (host: string, password: string) =>
  `- { registry: '${host}', username: robot, password: ${password} }\n`;

async function authsOf({ env }: StepResult): Promise<Record<string, unknown>> {
  const text = await readFile(join(env.DOCKER_CONFIG ?? '', 'config.json'), 'utf8');
  return (JSON.parse(text) as { auths: Record<string, unknown> }).auths;
}

test.each(['distribution', 'ghcr'] as const)(
  'a password that the registry (%s) does not take is no login',
  async (as) => {
    await using server = await startTestRegistry({ as, users: USERS });
    const wrong = await runAction({
      action: 'login',
      inputs: { images: `${server.host}/org/app`, 'registry-auths': entry(server.host, 'wrong-password') },
    });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.annotations[0]?.message).toMatch(/robot \(REGISTRY_AUTHS\) is not let in: .* 401/);
    expect(wrong.log).not.toContain('wrong-password');
    expect(wrong.outputs).toEqual({});
    expect(wrong.env).toEqual({});

    const right = await runAction({
      action: 'login',
      inputs: { images: `${server.host}/org/app`, 'registry-auths': entry(server.host, USERS.robot) },
    });
    expect(right).toMatchObject({ exitCode: 0, annotations: [] });
    expect(server.log.some((line) => line.startsWith('GET /v2/'))).toBe(true);
  },
);

test('an entry that no image needs is a login, too: base images come from there', async () => {
  await using server = await startTestRegistry({ users: USERS });
  await using bases = await startTestRegistry({ users: USERS });
  await using job = await startJob();
  const inputs = {
    images: `${server.host}/org/app`,
    'registry-auths': entry(server.host, USERS.robot) + entry(bases.host, USERS.robot),
    'docker-username': 'hubber',
    'docker-token': 'hub-secret',
  };
  const result = await job.step({ action: 'login', inputs });
  expect(result).toMatchObject({ exitCode: 0, annotations: [] });
  const all = [server.host, bases.host, 'https://index.docker.io/v1/'];
  expect(Object.keys(await authsOf(result)).sort()).toEqual([...all].sort());

  const alone = await job.step({ action: 'login', inputs: { ...inputs, everything: 'false' } });
  const reported = JSON.parse(alone.outputs.registries ?? '') as { host: string }[];
  expect(reported.map(({ host }) => host)).toEqual([server.host]);
});

test('one of these that does not work is a warning, and the others hold', async () => {
  await using server = await startTestRegistry({ users: USERS });
  await using bases = await startTestRegistry({ users: USERS });
  const result = await runAction({
    action: 'login',
    inputs: {
      images: `${server.host}/org/app`,
      'registry-auths': entry(server.host, USERS.robot) + entry(bases.host, 'old-password'),
    },
  });
  expect(result.exitCode).toBe(0);
  expect(result.annotations).toMatchObject([
    {
      level: 'warning',
      message: expect.stringContaining(`${bases.host}: robot (REGISTRY_AUTHS) is not let in`),
    },
  ]);
  const reported = JSON.parse(result.outputs.registries ?? '') as { host: string }[];
  expect(reported.map(({ host }) => host)).toEqual([server.host]);
});

test('where nothing is pushed, what is there serves', async () => {
  await using server = await startTestRegistry({ users: USERS });
  await using job = await startJob();
  const result = await job.step({
    action: 'login',
    inputs: {
      images: `registry.example.com/org/app, ${server.host}/org/app, docker.io/org/app`,
      'registry-auths': entry(server.host, USERS.robot),
      optional: 'true',
    },
  });
  expect(result).toMatchObject({ exitCode: 0, annotations: [] });
  expect(Object.keys(await authsOf(result))).toEqual([server.host]);
});

test('takes the inputs of docker/login-action', async () => {
  await using server = await startTestRegistry({ users: USERS });
  await using job = await startJob();
  const result = await job.step({
    action: 'login',
    inputs: { registry: server.host, username: 'robot', password: USERS.robot },
  });
  expect(result).toMatchObject({ exitCode: 0, annotations: [] });
  expect(Object.keys(await authsOf(result))).toEqual([server.host]);
  expect(result.masks).toContain(USERS.robot);

  const hub = await job.step({ action: 'login', inputs: { username: 'hubber', password: 'hub-secret' } });
  expect(JSON.parse(hub.outputs.registries ?? '')).toMatchObject([{ host: 'docker.io', identity: 'hubber' }]);
});
