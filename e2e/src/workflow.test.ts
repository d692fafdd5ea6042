import { CacheService, canBring } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { askCrane, machineOf } from './second-opinion.js';
import { openStage, STAGE_NEEDS, type Stage } from './stage.js';
import { runWorkflow, type WorkflowRun } from './workflow-run.js';

const test = always.runIf(await canBring(...STAGE_NEEDS));

const BUILD_SECRET = 'a build secret that nobody may see';

let stage: Stage;
let service: CacheService;
beforeAll(async () => {
  stage = await openStage();
  service = await new CacheService().start();
});
afterAll(async () => {
  await service?.[Symbol.asyncDispose]();
  await stage?.[Symbol.asyncDispose]();
});

/** A tag push of a caller that publishes to both registries. */
function release(
  tag: string,
  path: string,
  inputs: Record<string, string | boolean> = {},
): Promise<WorkflowRun> {
  return runWorkflow(stage.docker, {
    images: stage.images(path),
    inputs: { 'build-args': `BASE=${stage.base}`, 'semver-tags': true, ...inputs },
    registryAuths: stage.auths,
    secrets: `TOKEN=${BUILD_SECRET}`,
    cache: service.environment,
    event: {
      name: 'push',
      ref: `refs/tags/${tag}`,
      payload: { ref: `refs/tags/${tag}`, after: 'a'.repeat(40) },
    },
  });
}

describe.each([
  ['attested', {}, 'application/vnd.oci.image.index.v1+json'],
  ['plain', { format: 'plain' }, 'application/vnd.oci.image.manifest.v1+json'],
] as const)('a release of the sample application, %s', (kind, inputs, legType) => {
  const path = `e2e/${kind}`;
  let run: WorkflowRun;
  const places = () => [
    { reference: (tag: string) => `${stage.open}/${path}:${tag}`, env: {} },
    { reference: (tag: string) => `${stage.guarded}/${path}:${tag}`, env: stage.reader },
  ];

  beforeAll(async () => {
    run = await release('v1.2.3', path, inputs);
    for (const step of [...run.legs, run.publish]) expect(step.exitCode, step.log).toBe(0);
  });

  test('each leg pushed what was asked for', () => {
    const reports = run.legs.map(({ outputs }) => JSON.parse(outputs.report ?? ''));
    expect(reports.map(({ platform }) => platform).sort()).toEqual([
      'linux/amd64',
      'linux/amd64',
      'linux/arm64',
    ]);
    for (const { mediaType } of reports) expect(mediaType).toBe(legType);
  });

  test.each(['v1.2.3-cpu', 'v1.2-cpu', 'v1-cpu', 'latest-cpu', 'v1.2.3-gpu', 'latest-gpu'])(
    '%s has one digest in both registries, and crane finds it whole',
    async (tag) => {
      const opinions = await Promise.all(places().map(({ reference, env }) => askCrane(reference(tag), env)));
      const result = JSON.parse(run.publish.outputs.result ?? '');
      const variant = result.variants.find(({ name }: { name: string }) => tag.endsWith(name));
      expect(opinions.map(({ digest }) => digest)).toEqual([variant.digest, variant.digest]);
    },
  );

  test('the index holds both platforms, images first, each attestation beside its image', async () => {
    const [place] = places();
    const { manifest } = await askCrane(place?.reference('v1.2.3-cpu') ?? '');
    const entries = manifest.manifests ?? [];
    const images = entries.slice(0, 2);
    expect(images.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
    const subjects = entries.slice(2).map(({ annotations }) => annotations?.['vnd.docker.reference.digest']);
    expect(subjects).toEqual(kind === 'attested' ? images.map(({ digest }) => digest) : []);
  });

  test.each([
    ['amd64', 'x86_64'],
    ['arm64', 'aarch64'],
  ])('starts on %s from either registry', async (architecture, machine) => {
    for (const { reference, env } of places())
      expect(await machineOf(reference('v1.2.3-cpu'), architecture, stage.docker, env)).toBe(machine);
  });

  test('running the same release again converges', async () => {
    const digests = ({ publish }: WorkflowRun) =>
      JSON.parse(publish.outputs.result ?? '').variants.map(({ digest }: { digest: string }) => digest);
    const again = await release('v1.2.3', path, inputs);
    expect(again.publish.exitCode, again.publish.log).toBe(0);
    // Provenance records when a build ran, so only plain images are the same twice.
    if (kind === 'plain') expect(digests(again)).toEqual(digests(run));
    for (const { reference, env } of places())
      expect((await askCrane(reference('v1.2.3-cpu'), env)).digest).toBe(digests(again)[1]);
  });

  test('no secret is in any log, output, summary or saved state', () => {
    const basic = Buffer.from(`bot:${stage.password}`).toString('base64');
    for (const { log, outputs, summary, state } of run.steps)
      for (const secret of [stage.password, BUILD_SECRET, basic])
        expect(JSON.stringify([log, outputs, summary, state])).not.toContain(secret);
  });
});

test('a release that comes late leaves latest on the newer one, unless it is told otherwise', async () => {
  const path = 'e2e/backwards';
  const publish = async (tag: string, more: Record<string, boolean> = {}) => {
    const { legs, publish: step } = await release(tag, path, { format: 'plain', variants: 'cpu', ...more });
    for (const each of [...legs, step]) expect(each.exitCode, each.log).toBe(0);
    const held = (name: string) =>
      Promise.all([
        askCrane(`${stage.open}/${path}:${name}-cpu`),
        askCrane(`${stage.guarded}/${path}:${name}-cpu`, stage.reader),
      ]).then((opinions) => [...new Set(opinions.map(({ digest }) => digest))]);
    return { step, digest: step.outputs.digest ?? '', held };
  };
  const newer = await publish('v2.0.0');
  const late = await publish('v1.9.1');
  expect(late.digest).not.toBe(newer.digest);
  expect(await late.held('v1.9.1')).toEqual([late.digest]);
  expect(await late.held('v1')).toEqual([late.digest]);
  expect(await late.held('latest')).toEqual([newer.digest]);
  expect(late.step.outputs.kept?.split('\n')).toEqual(stage.images(path).map((name) => `${name}:latest-cpu`));
  expect(late.step.summary).toContain(
    'stays where it is: it holds version v2.0.0, which is newer than v1.9.1',
  );
  expect(late.step.outputs.tags).not.toContain(':latest-cpu');

  const back = await publish('v1.9.1', { 'allow-backwards': true });
  expect(await back.held('latest')).toEqual([back.digest]);
  expect(back.step.outputs.kept).toBe('');
});

test('a leg that fails leaves its variant alone, and the others published', async () => {
  const path = 'e2e/broken';
  const run = await runWorkflow(stage.docker, {
    images: [`${stage.open}/${path}`],
    inputs: { 'build-args': 'BASE=127.0.0.1:1/no/base', variants: 'cpu' },
    event: { name: 'push', ref: 'refs/tags/v1', payload: { ref: 'refs/tags/v1', after: 'a'.repeat(40) } },
  });
  expect(run.legs.every(({ exitCode }) => exitCode !== 0)).toBe(true);
  expect(run.publish.exitCode).toBe(1);
  expect(run.publish.log).toContain('cpu: not built for linux/amd64, linux/arm64');
});

test('a pull request from another branch is built and not pushed', async () => {
  const path = 'e2e/verify';
  const run = await runWorkflow(stage.docker, {
    images: [`${stage.open}/${path}`],
    inputs: { 'build-args': `BASE=${stage.base}`, variants: 'cpu', platforms: 'linux/amd64' },
    event: {
      name: 'pull_request',
      ref: 'refs/pull/7/merge',
      payload: {
        action: 'opened',
        number: 7,
        pull_request: {
          number: 7,
          head: { ref: 'feature', sha: 'b'.repeat(40), repo: { full_name: 'octo-org/octo-app' } },
          base: { ref: 'main', repo: { full_name: 'octo-org/octo-app' } },
          user: { login: 'octocat', type: 'User' },
        },
        repository: { full_name: 'octo-org/octo-app', default_branch: 'main' },
      },
    },
  });
  expect(run.plan.outputs).toMatchObject({ mode: 'verify', push: 'false' });
  for (const step of [...run.legs, run.publish]) expect(step.exitCode, step.log).toBe(0);
  await expect(askCrane(`${stage.open}/${path}:feature-cpu`)).rejects.toThrow(
    /NAME_UNKNOWN|MANIFEST_UNKNOWN|404/,
  );
});
