import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CacheService,
  canBring,
  type DockerEngine,
  ensureTool,
  type Job,
  type RegistryServer,
  startDocker,
  startJob,
  startRegistry,
} from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, expect } from 'vitest';

const test = always.runIf(await canBring('docker', 'docker-registry', 'busybox'));

const BASE = ['FROM scratch', 'COPY busybox /bin/busybox', 'RUN ["/bin/busybox", "--install", "-s", "/bin"]'];
const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';

let started: AsyncDisposableStack;
let docker: DockerEngine;
let registry: RegistryServer;
let mountsImage: string;
beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  docker = stack.use(await startDocker());
  registry = stack.use(await startRegistry());
  mountsImage = `${registry.host}/tools/busybox:1`;
  await using job = await startJob();
  await copyFile(await ensureTool(`busybox-${architecture}`), join(job.workspace, 'busybox'));
  await writeFile(join(job.workspace, 'Dockerfile'), `${BASE.join('\n')}\n`);
  const args = ['buildx', 'build', '--quiet', '--push', '--tag', mountsImage, job.workspace];
  await execa('docker', args, { env: docker.env });
  started = stack.move();
});
afterAll(() => started?.disposeAsync());

interface BuildOf {
  readonly lines: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly sha: string;
}

/** A runner with a cache service; `build` forgets what the engine kept of earlier builds, as a new machine has. */
async function startRunner() {
  await using stack = new AsyncDisposableStack();
  const service = stack.use(await new CacheService().start());
  const job = stack.use(await startJob({ env: { ...docker.env, ...service.environment } }));
  await copyFile(await ensureTool(`busybox-${architecture}`), join(job.workspace, 'busybox'));
  const moved = stack.move();
  return { service, build: build.bind(undefined, job), [Symbol.asyncDispose]: () => moved.disposeAsync() };
}

async function build(job: Job, { lines, inputs, sha }: BuildOf) {
  await writeFile(join(job.workspace, 'Dockerfile'), `${[...BASE, ...lines].join('\n')}\n`);
  await execa('docker', ['buildx', 'prune', '--all', '--force'], { env: docker.env });
  const result = await job.step({
    action: 'build',
    inputs: {
      images: `${registry.host}/test/app`,
      cache: 'none',
      'cache-mounts-image': mountsImage,
      'buildkit-image': docker.buildkitImage ?? '',
      ...inputs,
    },
    env: { GITHUB_SHA: sha },
  });
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  expect(result.exitCode).toBe(0);
  return result;
}

test('keeps cache mounts in GitHub’s cache from one job to the next', async () => {
  await using runner = await startRunner();
  const { service } = runner;
  const lines = [
    'RUN --mount=type=cache,target=/root/.cache cat /root/.cache/* ; echo kept-$((40+2)) > /root/.cache/note',
  ];
  const inputs = { tags: '1', 'cache-mounts': '/root/.cache' };
  const first = await runner.build({ lines, inputs, sha: 'a'.repeat(40) });
  expect(first.log).not.toContain('kept-42');
  expect(service.keys).toEqual([expect.stringMatching(/^multiarch-mounts-app-.*-a{40}$/)]);

  const second = await runner.build({ lines, inputs: { ...inputs, tags: '2' }, sha: 'b'.repeat(40) });
  expect(second.log).toContain('kept-42');
  expect(service.keys).toHaveLength(2);

  // A token that may only read, as a pull request has it, is no failure.
  service.isReadOnly = true;
  const third = await runner.build({ lines, inputs: { ...inputs, tags: '3' }, sha: 'c'.repeat(40) });
  expect(third.log).toContain('kept-42');
  expect(service.keys).toHaveLength(2);
});

test('keeps nothing of a build that is not pushed', async () => {
  await using runner = await startRunner();
  const { service } = runner;
  const lines = ['RUN --mount=type=cache,target=/root/.cache echo evil > /root/.cache/note'];
  const inputs = { push: 'false', 'cache-mounts': '/root/.cache' };
  await runner.build({ lines, inputs, sha: 'a'.repeat(40) });
  expect(service.keys).toEqual([]);
  expect(service.calls).toEqual(['GetCacheEntryDownloadURL']);
});

test('BuildKit keeps layers in GitHub’s cache, by the variables that the runner gives to actions', async () => {
  await using runner = await startRunner();
  const { service } = runner;
  const lines = ['RUN echo made-$((40+2))'];
  const first = await runner.build({ lines, inputs: { tags: '4', cache: 'gha' }, sha: 'a'.repeat(40) });
  expect(first.log).toContain('made-42');
  expect(service.keys.length).toBeGreaterThan(1);
  const second = await runner.build({ lines, inputs: { tags: '5', cache: 'gha' }, sha: 'b'.repeat(40) });
  expect(second.log).toMatch(/importing cache manifest from gha/);
  expect(second.log).not.toContain('made-42\n');
  expect(second.log).toMatch(/CACHED/);
});
