import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OCI_INDEX, OCI_MANIFEST } from '@multiarch/oci';
import {
  canBring,
  type DockerEngine,
  ensureTool,
  type RegistryServer,
  startDocker,
  startRegistry,
} from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { gitIn } from './testing.js';

const test = always.runIf(await canBring('docker', 'docker-registry', 'busybox'));

const MAIN = fileURLToPath(new URL('../lib/main.js', import.meta.url));
const architecture = process.arch === 'arm64' ? 'arm64' : 'amd64';
const DOCKERFILE = [
  'FROM scratch',
  `COPY busybox /bin/sh`,
  'ARG MOMENT',
  'RUN ["/bin/sh", "-c", "sleep 0.4; echo hello > /greeting"]',
  'CMD ["/bin/sh", "-c", "read x < /greeting; echo $x"]',
];

let started: AsyncDisposableStack;
let docker: DockerEngine;
let registry: RegistryServer;
let repository: string;
let temporary: string;

beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  docker = stack.use(await startDocker());
  registry = stack.use(await startRegistry({ engine: docker }));
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-cli-build-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  [repository, temporary] = [join(folder, 'repository'), join(folder, 'temporary')];
  for (const made of [repository, temporary]) await mkdir(made);
  await copyFile(await ensureTool(`busybox-${architecture}`), join(repository, 'busybox'));
  await writeFile(join(repository, 'Dockerfile'), DOCKERFILE.join('\n'));
  await gitIn(repository, 'init', '--quiet');
  await gitIn(repository, 'add', '.');
  await gitIn(repository, 'commit', '--quiet', '--message', 'first');
  started = stack.move();
});
afterAll(() => started?.disposeAsync());

const environment = () => ({
  ...process.env,
  ...docker.env,
  TMPDIR: temporary,
  XDG_STATE_HOME: `${temporary}-state`,
});

function build(...flags: string[]) {
  const platform = ['--platforms', `linux/${architecture}`, '--cache', 'none', '--event', 'local'];
  const args = [MAIN, 'build', ...platform, ...flags];
  return execa(process.execPath, args, {
    ...{ cwd: repository, env: environment(), extendEnv: false, reject: false },
  });
}

/** The lines that `docker` prints, in an order of ours. */
async function ask(...args: string[]): Promise<string[]> {
  const { stdout } = await execa('docker', args, { env: environment(), extendEnv: false });
  return stdout.split('\n').sort();
}

async function leftovers() {
  const [containers, images, builders, folders] = await Promise.all([
    ask('ps', '--all', '--format', '{{.Names}}'),
    ask('images', '--all', '--no-trunc', '--format', '{{.Repository}}:{{.Tag}} {{.ID}}'),
    ask('buildx', 'ls', '--format', '{{.Name}}'),
    readdir(temporary),
  ]);
  return { containers, images, builders, folders };
}

test('what is not pushed is loaded, and runs; or is written to a file', async () => {
  const { exitCode, stdout, stderr } = await build('--no-push', '--images', 'localhost/dev');
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain(`loaded localhost/dev:main (linux/${architecture})`);
  expect(await ask('run', '--rm', '--pull', 'never', 'localhost/dev:main')).toEqual(['hello']);
  await ask('image', 'rm', '--force', 'localhost/dev:main');

  const before = await leftovers();
  for (const kind of ['oci', 'tar']) {
    const file = join(temporary, '..', `${kind}.tar`);
    const written = await build('--no-push', '--images', 'localhost/dev', '--output', `${kind}=${file}`);
    expect(written.exitCode, written.stderr).toBe(0);
    expect((await stat(file)).size).toBeGreaterThan(100_000);
  }
  expect(await leftovers()).toEqual(before);
});

test('SIGINT at ten moments leaves nothing', async () => {
  const image = `${registry.host}/org/app`;
  const flags = (moment: number) => [
    ...['--images', image, '--tag', `moment-${moment}`, '--build-args', `MOMENT=${moment}`],
    ...['--smoke-test', 'sleep 0.2; exit 0'],
  ];
  const before = await leftovers();
  const begin = performance.now();
  const whole = await build(...flags(0));
  const duration = performance.now() - begin;
  expect(whole.exitCode, whole.stderr).toBe(0);
  const ends: string[] = [];
  for (let moment = 1; moment <= 10; moment += 1) {
    const running = build(...flags(moment));
    const timer = setTimeout(() => running.kill('SIGINT'), (duration * moment) / 11);
    const { exitCode, signal, stderr } = await running;
    clearTimeout(timer);
    expect(await leftovers(), `moment ${moment}:\n${stderr}`).toEqual(before);
    const tagged = await fetch(`http://${image.replace('/', '/v2/')}/manifests/moment-${moment}`, {
      headers: { accept: `${OCI_INDEX}, ${OCI_MANIFEST}` },
    });
    if (exitCode === 0) {
      // It came while tags were written already, or after.
      expect(tagged.status).not.toBe(404);
      ends.push('finished');
    } else {
      expect(tagged.status).toBe(404);
      // Before the program itself had begun, Node has ended it.
      if (signal === undefined) {
        expect(exitCode).toBe(130);
        expect(stderr.trimEnd().split('\n').at(-1)).toBe(
          'Cancelled. Nothing was tagged; run again to go on.',
        );
      }
      ends.push(signal ?? 'cancelled');
    }
  }
  expect(ends.filter((end) => end === 'cancelled').length, ends.join()).toBeGreaterThan(4);
});
