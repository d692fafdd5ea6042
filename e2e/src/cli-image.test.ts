import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  canBring,
  type DockerEngine,
  importToolsImage,
  type RegistryServer,
  startDocker,
  startRegistry,
} from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { root } from './multiarch.js';

const test = always.runIf(await canBring('docker', 'docker-registry'));
const IMAGE = 'multiarch-cli-test:1';
const PLATFORM = `linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;

let started: AsyncDisposableStack;
let docker: DockerEngine;
let registry: RegistryServer;
let checkout: string;

beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  docker = stack.use(await startDocker());
  registry = stack.use(await startRegistry({ engine: docker }));
  checkout = await mkdtemp(join(tmpdir(), 'multiarch-cli-image-'));
  stack.defer(() => rm(checkout, { recursive: true, force: true }));
  await writeFile(join(checkout, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
  const git = (...args: string[]) => execa('git', args, { cwd: checkout });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'First');
  const args = ['--build-arg', `BASE=${await importToolsImage(docker)}`, '--build-arg', 'VERSION=v1.2.3'];
  await execa(
    'docker',
    ['buildx', 'build', ...args, '--file', 'packages/cli/image/Dockerfile', '--tag', IMAGE, '--load', '.'],
    { env: docker.env, cwd: root },
  );
  started = stack.move();
});
afterAll(() => started?.disposeAsync());

/** A verb in the image, with the engine's socket and a checkout, as any CI starts it. Resolves to what it printed. */
async function multiarch(...args: string[]): Promise<string> {
  const socket = (docker.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock').replace('unix://', '');
  const mounts = [`${socket}:/var/run/docker.sock`, `${checkout}:/work`].flatMap((mount) => [
    '--volume',
    mount,
  ]);
  const run = ['run', '--rm', '--network', 'host', ...mounts, IMAGE, ...args];
  return (await execa('docker', run, { env: docker.env })).stdout;
}

test('the image of the CLI plans, builds, publishes, promotes, copies and inspects by the engine that it is given', async () => {
  expect(await multiarch('--version')).toBe('v1.2.3');
  const [stage, prod] = [`${registry.host}/stage/app`, `${registry.host}/prod/app`];
  const stageImage = ['--images', stage, '--platforms', PLATFORM];
  const planned = JSON.parse(await multiarch('plan', ...stageImage, '--json'));
  expect(planned).toMatchObject({ mode: 'branch', tag: 'main', legs: [{ platform: PLATFORM }] });
  await multiarch('build', ...stageImage, '--cache', 'none');
  await multiarch('manifest', ...stageImage, '--tags', 'main');
  const sides = ['--from-images', stage, '--to-images', prod];
  const promoted = await multiarch('promote', '--tag', 'main', ...sides, '--platforms', PLATFORM, '--json');
  const { digest } = /(?<digest>sha256:[0-9a-f]{64})/.exec(promoted)?.groups ?? {};
  await multiarch('copy', '--from', `${prod}@${digest}`, '--to', `:copied, ${stage}:copied`);
  for (const image of [prod, stage])
    expect(await multiarch('inspect', `${image}:copied`, '--json')).toContain(digest);
  expect(await multiarch('inspect', `${prod}@${digest}`, '--json')).toContain(PLATFORM.replace('linux/', ''));
});
