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
  expect(alone.log).toContain(`${bases.host} is not logged in to, as no image here is there`);
  expect(result.log).not.toContain('is not logged in to');
});

test('an entry that an identity takes the place of is said', async () => {
  await using server = await startTestRegistry({ users: USERS });
  const { log } = await runAction({
    action: 'login',
    inputs: {
      images: '123456789012.dkr.ecr.us-east-1.amazonaws.com/app',
      'registry-auths': entry('123456789012.dkr.ecr.us-east-1.amazonaws.com', 'x'),
      'registry-identities':
        '- { type: aws-ecr, registry: 123456789012.dkr.ecr.us-east-1.amazonaws.com, role-to-assume: "arn:aws:iam::123456789012:role/push" }',
      optional: 'true',
    },
  });
  expect(server.log).toEqual([]);
  expect(log).toContain(
    'REGISTRY_AUTHS: 123456789012.dkr.ecr.us-east-1.amazonaws.com is not used: there is an identity for it',
  );
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
  expect(result.log).toContain('registry.example.com: no credential; what is private there cannot be pulled');
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

test('an optional image whose registry is down, refuses or has no credential is a warning, and the others hold', async () => {
  await using server = await startTestRegistry({ users: USERS });
  await using refusing = await startTestRegistry({ users: USERS });
  await using job = await startJob();
  const result = await job.step({
    action: 'login',
    inputs: {
      images: `${server.host}/org/app`,
      // Nobody listens on port 9 of this machine.
      'optional-images': `${refusing.host}/org/app, 127.0.0.1:9/org/app, registry.example.com/org/app`,
      'registry-auths': entry(server.host, USERS.robot) + entry(refusing.host, 'old-password'),
      verify: 'true',
    },
  });
  expect(result.exitCode, result.log).toBe(0);
  const warnings = result.annotations.map(({ message }) => message).join('\n');
  expect(result.annotations.every(({ level }) => level === 'warning')).toBe(true);
  expect(warnings).toContain('no credentials for registry.example.com, which is optional');
  expect(warnings).toMatch(new RegExp(`${refusing.host}: robot .* may not push`));
  expect(warnings).toContain('could not try a push to 127.0.0.1:9/org/app');
  expect(Object.keys(await authsOf(result))).toContain(server.host);
});
