import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { canBring, type DockerEngine, ensureTool, startDocker, startJob } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';

const test = always.runIf(await canBring('docker', 'busybox'));

const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';
const DOCKERFILE = 'FROM scratch\nCOPY busybox /bin/sh\n';
const KILLED = 137;

let started: AsyncDisposableStack;
let docker: DockerEngine;
let repository: string;

beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  docker = stack.use(await startDocker());
  repository = await mkdtemp(join(tmpdir(), 'multiarch-cancelled-test-'));
  stack.defer(() => rm(repository, { recursive: true, force: true }));
  await copyFile(await ensureTool(`busybox-${architecture}`), join(repository, 'busybox'));
  await writeFile(join(repository, 'Dockerfile'), DOCKERFILE);
  started = stack.move();
});
afterAll(() => started?.disposeAsync());

/** The lines that `docker` prints, in an order of ours: an engine lists names of one image in any. */
async function ask(...args: string[]): Promise<string[]> {
  const env = { ...process.env, ...docker.env };
  const { stdout } = await promisify(execFile)('docker', args, { env });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .sort();
}

const names = () => ask('ps', '--all', '--format', '{{.Names}}');
const running = () => ask('ps', '--filter', 'name=^multiarch-', '--format', '{{.Names}}');
const images = () => ask('images', '--all', '--no-trunc', '--format', '{{.Repository}}:{{.Tag}} {{.ID}}');
const builders = () => ask('buildx', 'ls', '--format', '{{.Name}}');

test('a test that is killed with its job leaves nothing in the engine', async () => {
  const before = { names: await names(), images: await images(), builders: await builders() };
  await using job = await startJob({ cwd: repository, env: docker.env });
  const step = job.step({
    action: 'build',
    inputs: {
      ...{ images: 'registry.invalid/app', push: 'false', cache: 'none', 'smoke-test': 'exec sleep 3600' },
      'buildkit-image': docker.buildkitImage ?? '',
    },
  });
  const ended = step.then(() => true);
  while ((await running()).length === 0)
    if (await Promise.race([ended, Promise.resolve(false)])) expect.fail((await step).log);
  expect(await images()).not.toEqual(before.images);
  // SIGINT, SIGTERM and SIGKILL, as of a runner that does not wait.
  await job.cancel(async () => undefined);
  expect([130, 143, KILLED]).toContain((await step).exitCode);
  expect(await running()).toHaveLength(1);
  const [post] = await job.post();
  expect(post).toMatchObject({ exitCode: 0, annotations: [] });
  expect({ names: await names(), images: await images(), builders: await builders() }).toEqual(before);
});
