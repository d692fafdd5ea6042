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

const LAST_LINE = 'Cancelled. Nothing was tagged; run again to go on.';

async function hasTag(image: string, tag: string): Promise<boolean> {
  const headers = { accept: `${OCI_INDEX}, ${OCI_MANIFEST}` };
  return (await fetch(`http://${image.replace('/', '/v2/')}/manifests/${tag}`, { headers })).ok;
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
  /** Cancels one at this moment, and returns what it said. */
  const cancelAt = async (moment: number): Promise<string> => {
    const running = build(...flags(moment));
    const timer = setTimeout(() => running.kill('SIGINT'), (duration * moment) / 11);
    const { exitCode, signal, stderr } = await running;
    clearTimeout(timer);
    const isTagged = await hasTag(image, `moment-${moment}`);
    // It came while tags were written already, or after; or before the program itself had begun.
    const end = exitCode === 0 ? 'finished' : (signal ?? 'cancelled');
    expect(isTagged, stderr).toBe(end === 'finished');
    if (end === 'cancelled') {
      expect(exitCode).toBe(130);
      expect(stderr.trimEnd().split('\n').at(-1)).toBe(LAST_LINE);
    }
    ends.push(end);
    return `moment ${moment}: ${end}\n${stderr}`;
  };
  // Two at a time, as two jobs on one machine.
  for (let moment = 1; moment <= 5; moment += 1) {
    const said = await Promise.all([cancelAt(moment), cancelAt(moment + 5)]);
    expect(await leftovers(), said.join('\n')).toEqual(before);
  }
  expect(ends.filter((end) => end === 'cancelled').length, ends.join()).toBeGreaterThan(4);
});
