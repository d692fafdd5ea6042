import { expect, test } from 'vitest';
import { main, plan, sha } from '../testing/index.js';

const batch = {
  backend: 'linux/arm64=aws-batch',
  'batch-queues': 'linux/arm64=builds-arm64',
  'batch-job-definition': 'multiarch',
};

test('a platform is built by a job of AWS Batch, and the other one where it always was', () => {
  const { legs } = plan(main, { ...batch, 'batch-git-secret': 'git', 'batch-region': 'us-gov-west-1' });
  expect(legs.map(({ platform, runner, batch: job }) => [platform, runner, job?.queue])).toEqual([
    ['linux/amd64', 'ubuntu-24.04', undefined],
    ['linux/amd64', 'ubuntu-24.04', undefined],
    ['linux/arm64', 'ubuntu-24.04', 'builds-arm64'],
  ]);
  expect(legs.at(-1)?.batch).toEqual({
    queue: 'builds-arm64',
    definition: 'multiarch',
    region: 'us-gov-west-1',
    repository: 'https://github.com/org/app',
    ref: 'refs/heads/main',
    gitSecret: 'git',
    minutes: 55,
  });
});

test('roles and submodules are part of the job', () => {
  const roles = ['arn:aws:iam::123456789012:role/ci', 'arn:aws:iam::210987654321:role/builds'];
  const { legs } = plan(main, { ...batch, 'batch-role': roles.join(', '), submodules: 'recursive' });
  expect(legs.at(-1)?.batch).toMatchObject({ roles, submodules: 'recursive' });
});

test('a runner that is named for the platform waits for the job', () => {
  const { legs } = plan(main, { ...batch, runners: 'linux/arm64=mine' });
  expect(legs.at(-1)).toMatchObject({ runner: 'mine', emulation: false });
});

test.each<[string, Record<string, string>, string]>([
  ['no queue', { 'batch-queues': 'linux/amd64=x' }, "batch-queues: there is no queue for 'linux/arm64'"],
  ['no job definition', { 'batch-job-definition': '' }, 'batch-job-definition: AWS Batch needs one'],
  [
    'a login in the URL',
    { 'batch-repository': 'https://a:b@example.com/x' },
    'it is not a plain https:// URL',
  ],
  ['plain HTTP', { 'batch-repository': 'http://example.com/x' }, 'it is not a plain https:// URL'],
  ['a program as a URL', { 'batch-repository': 'ext::sh -c x' }, 'it is not a plain https:// URL'],
  ['a role that is none', { 'batch-role': 'builds' }, "batch-role: 'builds' is not the ARN of a role"],
  ['files of Git LFS', { lfs: 'true' }, "lfs: AWS Batch builds 'linux/arm64', and its jobs fetch no files"],
  ['a region that is none', { 'batch-region': 'here' }, "batch-region: 'here' is not a region"],
])('%s is refused', (_, changes, message) => {
  expect(() => plan(main, { ...batch, ...changes })).toThrow(message);
});

test('a platform has one builder, or is built by AWS Batch', () => {
  const builder = 'tcp://builds.internal:1234';
  expect(() => plan(main, { ...batch, builder })).toThrow(
    "builder: 'linux/arm64' has one, and is built by AWS Batch",
  );
  const { legs } = plan(main, { ...batch, builder: `linux/amd64=${builder}` });
  expect(legs.map(({ builder: own, batch: job }) => [own?.endpoint, job?.queue])).toEqual([
    [builder, undefined],
    [builder, undefined],
    [undefined, 'builds-arm64'],
  ]);
});

test('what no commit has cannot be fetched, and is refused', () => {
  const changes = { sha256: 'f'.repeat(64), file: 'Dockerfile-cpu' };
  expect(() => plan(main, batch, undefined, changes)).toThrow(
    'Dockerfile-cpu has changes that no commit has',
  );
  expect(() => plan({ ...main, sha: '' }, batch)).toThrow('AWS Batch builds commits, and this is none');
});

test('the commit is the same', () => {
  expect(plan(main, batch).legs.at(-1)?.revision).toBe(sha);
});
