import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  canBring,
  type DockerEngine,
  ensureTool,
  type Job,
  type RegistryServer,
  startDocker,
  startJob,
  startRegistry,
} from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';

const test = always.runIf(await canBring('docker', 'docker-registry', 'passwords', 'busybox'));

const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';

const DOCKERFILE = [
  'FROM scratch',
  'COPY busybox /bin/busybox',
  'RUN --mount=type=secret,id=TOKEN ["/bin/busybox", "cat", "/run/secrets/TOKEN"]',
].join('\n');

let started: AsyncDisposableStack;
let docker: DockerEngine;
let registry: RegistryServer;
let job: Job;

beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  docker = stack.use(await startDocker());
  registry = stack.use(await startRegistry({ users: { robot: 'robots-password' } }));
  const repository = await mkdtemp(join(tmpdir(), 'multiarch-build-test-'));
  stack.defer(() => rm(repository, { recursive: true, force: true }));
  await copyFile(await ensureTool(`busybox-${architecture}`), join(repository, 'busybox'));
  await writeFile(join(repository, 'Dockerfile'), DOCKERFILE);
  job = stack.use(await startJob({ cwd: repository, env: docker.env }));
  started = stack.move();
});
afterAll(() => started?.disposeAsync());

test('pushes to a registry that asks who it is, and reports what it pushed', async () => {
  const images = `${registry.host}/test/app`;
  const auths = [{ registry: registry.host, username: 'robot', password: 'robots-password' }];
  const login = await job.step({
    action: 'login',
    inputs: { images, 'registry-auths': JSON.stringify(auths) },
  });
  expect(login.exitCode).toBe(0);

  const inputs = {
    images,
    tags: `1-${architecture}, 1`,
    cache: 'none',
    labels: 'a=b',
    secrets: 'TOKEN=topsecret',
    'buildkit-image': docker.buildkitImage ?? '',
  };
  const build = await job.step({ action: 'build', inputs });
  expect(build).toMatchObject({ exitCode: 0, annotations: [] });
  const { digest, report } = build.outputs;
  expect(build.outputs).toEqual({ digest, report, 'leg-0': report, reused: 'false' });
  expect(JSON.parse(report ?? '')).toMatchObject({
    leg: 0,
    platform: `linux/${architecture}`,
    digest,
    images: [images],
    tags: [`1-${architecture}`, '1'],
  });

  const headers = {
    authorization: `Basic ${Buffer.from('robot:robots-password').toString('base64')}`,
    accept: 'application/vnd.oci.image.index.v1+json',
  };
  const pushed = await fetch(`http://${registry.host}/v2/test/app/manifests/1`, { method: 'HEAD', headers });
  expect(pushed.headers.get('docker-content-digest')).toBe(digest);

  // The step printed its secret; what is left of it is the command that hides it.
  expect(build.log).toContain('***');
  expect(build.masks).toContain('topsecret');
  const printed = build.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(printed.join('\n')).not.toMatch(/topsecret|robots-password/);

  const posts = await job.post();
  expect(posts.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
});
