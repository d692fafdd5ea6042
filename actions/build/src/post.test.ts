import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startJob } from '@multiarch/testbed';
import { afterEach, beforeEach, expect, test } from 'vitest';

const uuid = '01234567-89ab-4def-8123-456789abcdef';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-build-post-'));
  const docker = join(folder, 'docker');
  await writeFile(docker, `#!/bin/sh\necho "$*" >> '${folder}/calls'\nexit 1\n`);
  await chmod(docker, 0o755);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The post step of a build that failed before it saved anything, with this state in place of its own. */
async function runPost(state: Readonly<Record<string, string>>) {
  await using job = await startJob();
  const victim = join(job.home, '.docker', 'config.json');
  await mkdir(join(job.home, '.docker'));
  await writeFile(victim, '{}');
  const env = { PATH: `${folder}:${process.env.PATH}`, ...state };
  await job.step({ action: 'build', inputs: { leg: '{' }, env });
  const [post] = await job.post();
  expect(await readFile(victim, 'utf8')).toBe('{}');
  const calls = await readFile(join(folder, 'calls'), 'utf8').catch(() => '');
  return { post, calls: calls.split('\n').filter((line) => line !== '') };
}

test('removes what a cancelled build left, and is content where there is nothing', async () => {
  const name = `multiarch-${uuid}`;
  const { post, calls } = await runPost({ STATE_builder: name });
  expect(post).toMatchObject({ exitCode: 0, annotations: [], stderr: '' });
  expect(calls).toEqual([
    `rm --force --volumes ${name}`,
    `image rm --force multiarch-smoke-test:${name}`,
    `buildx rm --force ${name}`,
  ]);
});

test('ends the job of AWS Batch that a cancelled build has begun, with the keys of the step', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    request.on('data', (body) => asked.push(`${request.url} ${request.headers.authorization} ${body}`));
    request.on('end', () => response.end('{}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { post } = await runPost({
    'STATE_batch-job': `us-gov-west-1 ${uuid}`,
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    BATCH_KEYS: 'AKIAEXAMPLE a-secret-of-forty-characters-1234567890ab ',
  });
  server.close();
  expect(post).toMatchObject({ exitCode: 0, annotations: [] });
  expect(asked).toEqual([
    expect.stringMatching(
      new RegExp(
        `^/v1/terminatejob AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/\\d+/us-gov-west-1/batch/.*"jobId":"${uuid}"`,
      ),
    ),
  ]);
});

test('ends it by the role that has begun it, which the job assumes by its identity token', async () => {
  const asked: string[] = [];
  const role = 'arn:aws-us-gov:iam::123456789012:role/ci/builds';
  const jwt = ['{}', '{"sub":"repo:org/app:ref:refs/heads/main"}', ''].map((part) =>
    Buffer.from(part).toString('base64url'),
  );
  const keys =
    '<AccessKeyId>ASIAOFTHEROLE</AccessKeyId><SecretAccessKey>secret-of-the-role</SecretAccessKey><SessionToken>token-of-the-role</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>';
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (body) => {
      text += body;
    });
    request.on('end', () => {
      asked.push(`${request.url} ${request.headers.authorization} ${text}`);
      if (request.url?.startsWith('/oidc')) response.end(JSON.stringify({ value: jwt.join('.') }));
      else if (text.includes('AssumeRoleWithWebIdentity'))
        response
          .writeHead(200, { 'content-type': 'text/xml' })
          .end(
            `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>${keys}</Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
          );
      else response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { post } = await runPost({
    'STATE_batch-job': `us-gov-west-1 ${uuid} ${role}`,
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/oidc?x=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ticket',
  });
  server.close();
  expect(post).toMatchObject({ exitCode: 0, annotations: [] });
  expect(asked).toEqual([
    '/oidc?x=1&audience=sts.amazonaws.com Bearer ticket ',
    expect.stringContaining(`RoleArn=${encodeURIComponent(role)}`),
    expect.stringMatching(/^\/v1\/terminatejob AWS4-HMAC-SHA256 Credential=ASIAOFTHEROLE\//),
  ]);
  expect(asked[1]).toContain(`WebIdentityToken=${jwt.join('.')}`);
});

test('removes the keys to a builder once the builder is gone', async () => {
  const name = `multiarch-${uuid}`;
  const keys = join(folder, `${name}-keys`);
  await mkdir(keys);
  await writeFile(join(keys, 'key'), 'secret');
  const { post, calls } = await runPost({ STATE_builder: name, RUNNER_TEMP: folder });
  expect(post).toMatchObject({ exitCode: 0, annotations: [] });
  expect(calls.at(-1)).toBe(`buildx rm --force ${name}`);
  await expect(readFile(join(keys, 'key'))).rejects.toThrow('ENOENT');
});

test.each([
  ['a role that is none', { 'STATE_batch-job': `us-gov-west-1 ${uuid} admin` }],
  ['a container of somebody', { STATE_builder: 'postgres' }],
  ['a flag', { STATE_builder: '--all' }],
  ['more than a name', { STATE_builder: `multiarch-${uuid} postgres` }],
  ['another builder', { STATE_builder: 'multiarch-builder' }],
  ['a path', { STATE_nonce: '../../home/.docker' }],
  ['a job elsewhere', { 'STATE_batch-job': `evil.example ${uuid}` }],
])('refuses state that it has not saved: %s', async (_, state) => {
  const { post, calls } = await runPost(state);
  expect(post?.exitCode).toBe(1);
  expect(post?.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^the state of this step: it is not what the step saved; accepted: /),
  ]);
  expect(`${post?.stdout}${post?.stderr}`).not.toMatch(/^\s+at /m);
  expect(calls).toEqual([]);
});

test('does nothing for a path under the name that it once had', async () => {
  const { post, calls } = await runPost({
    STATE_restore: '{"version":1,"config":"~/.bashrc","journal":"/tmp/x"}',
  });
  expect(post).toMatchObject({ exitCode: 0, annotations: [] });
  expect(calls).toEqual([]);
});
