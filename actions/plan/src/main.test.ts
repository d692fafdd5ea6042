import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unseal } from '@multiarch/door';
import { namesIn, parsePlan } from '@multiarch/plan';
import { readAction, runAction } from '@multiarch/testbed';
import { expect, test } from 'vitest';

const images = 'ghcr.io/org/app';
const sample = {
  '.aws-architecture': '{\n  "gpu": "linux/amd64",\n  "cpu": ["linux/amd64", "linux/arm64"]\n}\n',
  'Dockerfile-gpu': 'FROM scratch\n',
  'Dockerfile-cpu': 'FROM scratch\n',
};

async function checkout(files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-plan-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** These folders are no repositories: nobody knows when their commit was made, and nobody is asked. */
function runPlan({ env, ...options }: Omit<Parameters<typeof runAction>[0], 'action'>) {
  return runAction({ action: 'plan', env: { GITHUB_API_URL: '', ...env }, ...options });
}

test('a release, with inputs as a reusable workflow passes them on', async () => {
  await using repository = await checkout(sample);
  const result = await runPlan({
    cwd: repository.folder,
    env: { GITHUB_REF: 'refs/tags/v1.2.3', GITHUB_REPOSITORY: 'org/app' },
    event: { name: 'release', payload: { action: 'published', release: { tag_name: 'v1.2.3' } } },
    inputs: { 'workflow-inputs': JSON.stringify({ images, tag: '', push: true, 'timeout-minutes': 60 }) },
  });
  expect(result).toMatchObject({ exitCode: 0, annotations: [] });
  const plan = parsePlan(unseal(result.outputs.plan ?? '', 'plan'));
  expect(result.outputs).toEqual({
    plan: expect.stringMatching(/^[\u2800-\u28ff]+$/),
    legs: expect.any(String),
    login: 'push',
    'has-legs': 'true',
    mode: 'release',
    reason: 'Release v1.2.3 was published.',
    tag: 'v1.2.3',
    push: 'true',
    'fail-fast': 'false',
    group: 'publish ghcr.io/org/app',
  });
  // A matrix holds nothing that a user wrote but names: its context ignores case, and masks find what is in it.
  expect(JSON.parse(result.outputs.legs ?? '')).toEqual(
    plan.legs.map(({ index, variant, platform, runner }) => ({ index, variant, platform, runner })),
  );
  const { legs } = plan;
  expect(legs.map(({ tags }) => tags)).toEqual([
    ['v1.2.3-amd64-gpu'],
    ['v1.2.3-amd64-cpu'],
    ['v1.2.3-arm64-cpu'],
  ]);
  expect(legs[0]?.labels['org.opencontainers.image.source']).toBe('https://github.com/org/app');
  expect(result.summary).toContain('| Dockerfile-cpu | linux/arm64 | ubuntu-24.04-arm | v1.2.3-arm64-cpu |');
  expect(result.stdout).toContain('Dockerfile-cpu  linux/arm64  ubuntu-24.04-arm  v1.2.3-arm64-cpu');
});

test.each<[string, Record<string, string>, string]>([
  ['one variant by jobs of AWS Batch', { variants: 'cpu', backend: 'linux/arm64=aws-batch' }, 'true'],
  ['several, which are published each for itself', { backend: 'aws-batch' }, 'false'],
  ['one variant by runners', { variants: 'cpu' }, 'false'],
])('the first build that fails ends the others, or not: %s', async (_, inputs, expected) => {
  await using repository = await checkout(sample);
  const { outputs } = await runPlan({
    cwd: repository.folder,
    env: { GITHUB_REPOSITORY: 'org/app' },
    inputs: { images, 'batch-queues': 'default=builds', 'batch-job-definition': 'multiarch', ...inputs },
  });
  expect(outputs['fail-fast']).toBe(expected);
});

test("the step's own inputs win over the workflow's", async () => {
  await using repository = await checkout({ Dockerfile: '' });
  const { outputs } = await runPlan({
    cwd: repository.folder,
    inputs: { images, tag: 'mine', 'workflow-inputs': '{"tag": "theirs", "push": true}' },
  });
  expect(outputs).toMatchObject({ mode: 'branch', tag: 'mine' });
});

test('a pull request of a fork is a check', async () => {
  await using repository = await checkout({ Dockerfile: '' });
  const head = { ref: 'tickets/DM-1', repo: { full_name: 'other/app' } };
  const base = { ref: 'main', repo: { full_name: 'org/app' } };
  const { outputs } = await runPlan({
    cwd: repository.folder,
    env: { GITHUB_REF: 'refs/pull/7/merge' },
    event: { name: 'pull_request', payload: { action: 'opened', number: 7, pull_request: { head, base } } },
    inputs: { images },
  });
  expect(outputs).toMatchObject({ mode: 'verify', push: 'false', tag: 'pr-7', 'has-legs': 'true' });
});

test('a deleted branch has nothing to build and needs no checkout', async () => {
  const result = await runPlan({
    env: { GITHUB_REF: 'refs/heads/t/1' },
    event: { name: 'push', payload: { deleted: true } },
    inputs: { images },
  });
  expect(result).toMatchObject({
    exitCode: 0,
    outputs: { mode: 'skip', tag: 't-1', legs: '[]', 'has-legs': 'false' },
  });
});

test.each<[string, string, boolean]>([
  ['push: true that is not done', 'true', true],
  ['auto', 'auto', false],
])('a merge group is a check; %s is warned of: %s', async (_, asked, isWarned) => {
  await using repository = await checkout({ Dockerfile: '' });
  const result = await runPlan({
    cwd: repository.folder,
    event: { name: 'merge_group', payload: { action: 'checks_requested' } },
    inputs: { 'workflow-inputs': JSON.stringify({ images, push: asked }) },
  });
  expect(result).toMatchObject({
    exitCode: 0,
    outputs: { mode: 'verify', push: 'false', 'has-legs': 'true' },
  });
  expect(result.annotations).toEqual(
    isWarned
      ? [
          expect.objectContaining({
            level: 'warning',
            message: expect.stringContaining("'push: true' is asked for"),
          }),
        ]
      : [],
  );
});

test('a pull request whose branch is pushed too is published once', async () => {
  await using repository = await checkout({ Dockerfile: '' });
  await mkdir(join(repository.folder, '.github/workflows'), { recursive: true });
  await writeFile(
    join(repository.folder, '.github/workflows/ci.yaml'),
    'on: [push, pull_request]\njobs: { image: { uses: org/multiarch/.github/workflows/build.yaml@v1 } }\n',
  );
  const repo = { full_name: 'org/app' };
  const pull_request = { head: { ref: 'tickets/DM-1', repo }, base: { ref: 'main', repo } };
  const event = { name: 'pull_request', payload: { action: 'opened', number: 7, pull_request } };
  const GITHUB_WORKFLOW_REF = 'org/app/.github/workflows/ci.yaml@refs/pull/7/merge';
  const [once, alone] = await Promise.all(
    [{ GITHUB_WORKFLOW_REF }, { GITHUB_WORKFLOW_REF: '' }].map((env) =>
      runPlan({ cwd: repository.folder, env, event, inputs: { images } }),
    ),
  );
  expect(once?.outputs).toMatchObject({ mode: 'verify', tag: 'tickets-DM-1' });
  expect(alone?.outputs).toMatchObject({ mode: 'preview', tag: 'tickets-DM-1' });
});

test('a mistake in a file is shown at its line', async () => {
  await using repository = await checkout({ '.aws-architecture': '{\n  "gpu": "linux/amd65"\n}\n' });
  const result = await runPlan({ cwd: repository.folder, inputs: { images } });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toEqual({});
  expect(result.annotations).toEqual([
    expect.objectContaining({
      level: 'error',
      file: '.aws-architecture',
      line: 2,
      col: 11,
      message: expect.stringContaining("'linux/amd65' names an unknown architecture ('amd65'); accepted:"),
    }),
  ]);
});

test.each<[string, Record<string, string>, string]>([
  ['no image', {}, 'images: no image is given; accepted: host/path'],
  [
    'an unknown input of the workflow',
    { 'workflow-inputs': '{"imagse": "a"}' },
    "there is no input 'imagse'",
  ],
  [
    'workflow-inputs that are no JSON',
    { 'workflow-inputs': 'images=a' },
    "workflow-inputs: 'images=a' is not JSON",
  ],
  ['workflow-inputs that are a list', { 'workflow-inputs': '[]' }, "workflow-inputs: '[]' is not an object"],
  [
    'a missing Dockerfile',
    { images },
    "there is no 'Dockerfile', which the image is built from\nAdd the file",
  ],
])('%s fails with one annotation and no output', async (_, inputs, message) => {
  const result = await runPlan({ inputs });
  expect(result).toMatchObject({ exitCode: 1, outputs: {}, summary: '' });
  expect(result.annotations.map(({ message: said }) => said)).toEqual([expect.stringContaining(message)]);
});

test('pull_request_target is refused with the line to change', async () => {
  const event = { name: 'pull_request_target', payload: { pull_request: {} } };
  const result = await runPlan({ event, inputs: { images } });
  expect(result.exitCode).toBe(1);
  expect(result.annotations[0]?.message).toContain("write 'on: pull_request'");
});

test("action.yml has every input that there is, and no default of its own but the job's token", async () => {
  const { metadata } = await readAction('plan');
  expect(Object.keys(metadata.inputs).sort()).toEqual(
    ['workflow-inputs', 'github-token', ...namesIn('plan', 'workflow')].sort(),
  );
  const withDefault = Object.entries(metadata.inputs).filter(([, input]) => input.default !== undefined);
  expect(withDefault.map(([name]) => name)).toEqual(['github-token']);
});
