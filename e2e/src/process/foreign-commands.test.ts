import { runAction, seedImage, seedIndex, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { type FakeDockerOptions, startFakeDocker } from './fake-docker.js';
import { sampleCheckout, tagPushed } from './sample-call.js';
import { runProcesses } from './workflow-process.js';

/** Lines with which a stranger would have the runner do something; behind a number as BuildKit's, or not. */
const HOSTILE = [
  '##[set-output name=leg-0]{}',
  '##[set-output name=digest]sha256:0',
  '##[save-state name=restore]/home/runner/.bashrc',
  '##[add-mask]octo',
  '##[stop-commands]never',
  '##[error file=README.md]fake',
  '##[add-matcher]matcher.json',
  'done\r::set-output name=leg-0::{}',
  '::add-mask::octo',
  '::stop-commands::never',
  '::save-state name=restore::/home/runner/.bashrc',
  '   ::error::fake',
  '##[group]##[add-mask]octo',
];

async function release(
  docker: FakeDockerOptions,
  prepare: (registry: TestRegistry) => void = () => undefined,
) {
  await using registry = await startTestRegistry();
  prepare(registry);
  await using fake = await startFakeDocker([[registry, 'octo-org/octo-app']], docker);
  await using checkout = await sampleCheckout();
  return await runProcesses({
    workflow: 'build',
    inputs: {
      ...{ images: `${registry.host}/octo-org/octo-app`, cache: 'none', runners: 'default=ubuntu-24.04' },
      ...{ platforms: 'linux/amd64', variants: 'cpu', 'smoke-test': 'true', emulation: true },
    },
    event: tagPushed('v1.2.3'),
    cwd: checkout.folder,
    env: { PATH: fake.PATH },
  });
}

describe('what the runner is not to execute', () => {
  test('what a Dockerfile prints', async () => {
    const { outputs, jobs, log } = await release({ prints: HOSTILE });
    expect(
      jobs.filter(({ result }) => result === 'failure'),
      log,
    ).toEqual([]);
    expect(outputs.tag).toBe('v1.2.3');
  });

  test('what a smoke test prints', async () => {
    const { outputs, jobs, log } = await release({ containerPrints: HOSTILE });
    expect(
      jobs.filter(({ result }) => result === 'failure'),
      log,
    ).toEqual([]);
    expect(outputs.tag).toBe('v1.2.3');
  });

  test('what a build prints that fails is shown in the error, and is no command there', async () => {
    await using registry = await startTestRegistry();
    await using fake = await startFakeDocker([[registry, 'octo-org/octo-app']], {
      prints: HOSTILE,
      fails: true,
    });
    await using checkout = await sampleCheckout();
    const { exitCode, annotations } = await runAction({
      action: 'build',
      inputs: {
        ...{
          images: `${registry.host}/octo-org/octo-app`,
          tags: '1',
          platform: 'linux/amd64',
          cache: 'none',
        },
        ...{ dockerfile: 'Dockerfile-cpu', emulation: 'true' },
      },
      cwd: checkout.folder,
      env: { PATH: fake.PATH },
    });
    expect(exitCode).toBe(1);
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('what a registry says when it refuses the index', async () => {
    const { jobs } = await release({}, (registry) => {
      const errors = HOSTILE.map((line) => ({ code: 'DENIED', message: `no\n${line}`, detail: line }));
      registry.fail({
        match: ({ method, path }) => method === 'PUT' && /manifests\/(?:v1\.2\.3|latest)-cpu$/.test(path),
        times: 99,
        how: { kind: 'status', status: 403, body: JSON.stringify({ errors }) },
      });
    });
    expect(jobs.filter(({ result }) => result === 'failure').map(({ id }) => id)).toEqual(['publish']);
  });

  test.each(HOSTILE)('a registry refuses with %j', async (line) => {
    await using registry = await startTestRegistry();
    const body = JSON.stringify({ errors: [{ code: 'DENIED', message: `no\n${line}`, detail: line }] });
    const headers = {
      'content-type': 'application/json',
      warning: `299 - "${line.replaceAll(/["\r]/g, '')}"`,
    };
    registry.fail({ times: 99, how: { kind: 'status', status: 403, headers, body } });
    const { exitCode, annotations } = await runAction({
      action: 'manifest',
      inputs: {
        images: `${registry.host}/octo-org/octo-app`,
        tags: '1',
        platforms: 'linux/amd64, linux/arm64',
      },
    });
    expect(exitCode).toBe(1);
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test.each(HOSTILE)('an index is for the platform %j', async (line) => {
    await using registry = await startTestRegistry();
    const repository = registry.repository('octo-org/octo-app');
    const entries = [line, 'amd64'].map((architecture) => ({
      platform: { os: 'linux', architecture, 'os.version': line },
      image: seedImage(repository, 'amd64', { label: line }),
    }));
    for (const tag of ['1-amd64', '1-arm64']) repository.tags.set(tag, seedIndex(repository, entries).digest);
    const { exitCode } = await runAction({
      action: 'manifest',
      inputs: {
        images: `${registry.host}/octo-org/octo-app`,
        tags: '1',
        platforms: 'linux/amd64, linux/arm64',
      },
    });
    expect(exitCode).toBe(1);
  });

  test.each(HOSTILE)('an image was built from the commit %j', async (line) => {
    await using registry = await startTestRegistry();
    const repository = registry.repository('app');
    const image = seedImage(repository, 'amd64', { labels: { 'org.opencontainers.image.revision': line } });
    repository.tags.set('main', image.digest);
    const { exitCode } = await runAction({
      action: 'promote',
      inputs: {
        ...{ 'from-images': `${registry.host}/app`, 'to-images': `${registry.host}/prod`, tag: 'main' },
        ...{ platforms: 'linux/amd64', revision: 'abcdef0' },
      },
    });
    expect(exitCode).toBe(1);
  });
});
