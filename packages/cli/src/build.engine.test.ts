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

/** BuildKit's image, where an engine of the older store needs a builder. */
const buildkit = () => (docker.buildkitImage === undefined ? [] : ['--buildkit-image', docker.buildkitImage]);

/** A target of the fragment that `multiarch make` prints. */
async function make(target: string) {
  const fragment = join(temporary, '..', 'multiarch.mk');
  await writeFile(fragment, (await execa(process.execPath, [MAIN, 'make'])).stdout);
  const multiarch = `MULTIARCH=${process.execPath} ${MAIN}`;
  const flags = `BUILD_FLAGS=--platforms linux/${architecture} --cache none`;
  return execa('make', ['--file', fragment, target, multiarch, flags], {
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

const BAKE: Readonly<Record<string, string>> = {
  'docker-bake.hcl': `
variable "GREETING" {
  default = "nothing"
}
target "base" {
  dockerfile = "base.Dockerfile"
}
target "default" {
  matrix = { name = ["app"] }
  name = name
  context = "app"
  contexts = { "local/base:1" = "target:base", shell = "." }
  args = { GREETING = GREETING }
  tags = ["docker.io/library/elsewhere"]
}
`,
  'base.Dockerfile':
    'FROM scratch\nCOPY busybox /bin/sh\nCMD ["/bin/sh", "-c", "read x < /greeting; echo $x"]\n',
  'app/Dockerfile': 'FROM local/base:1\nARG GREETING\nRUN ["/bin/sh", "-c", "echo $GREETING > /greeting"]\n',
};

test('targets of a Bake file are built, one on top of the other, and published', async () => {
  const folder = join(temporary, '..', 'bake');
  await mkdir(join(folder, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(BAKE)) await writeFile(join(folder, name), text);
  await copyFile(join(repository, 'busybox'), join(folder, 'busybox'));
  await gitIn(folder, 'init', '--quiet');
  await gitIn(folder, 'add', '.');
  await gitIn(folder, 'commit', '--quiet', '--message', 'first');
  const image = `${registry.host}/org/baked`;
  const flags = ['--platforms', `linux/${architecture}`, '--cache', 'none', '--event', 'local', '--json'];
  const { exitCode, stdout, stderr } = await execa(
    process.execPath,
    [MAIN, 'build', ...flags, '--images', image, '--bake-file', 'docker-bake.hcl', ...buildkit()],
    { cwd: folder, env: { ...environment(), GREETING: 'baked' }, extendEnv: false, reject: false },
  );
  expect(exitCode, stderr).toBe(0);
  expect(stderr).toContain('Tags of Bake targets are not used (app)');
  expect(JSON.parse(stdout).variants.map(({ name }: { name: string }) => name)).toEqual(['app', 'base']);
  expect(await hasTag(image, 'main-base')).toBe(true);
  expect(await ask('run', '--rm', `${image}:main-app`)).toEqual(['baked']);
  await ask('image', 'rm', `${image}:main-app`);
});

test('what is not pushed is loaded, and runs; or is written to a file', async () => {
  const before = await leftovers();
  const { exitCode, stdout, stderr } = await make('dist-dev-all');
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain(`loaded localhost/dev:main (linux/${architecture})`);
  expect(await ask('run', '--rm', '--pull', 'never', 'localhost/dev:main')).toEqual(['hello']);
  const cleaned = await make('clean');
  expect(cleaned.exitCode, cleaned.stderr).toBe(0);

  const file = join(temporary, '..', 'app.tar');
  const written = await build(
    '--no-push',
    '--images',
    'localhost/dev',
    '--output',
    `oci=${file}`,
    ...buildkit(),
  );
  expect(written.exitCode, written.stderr).toBe(0);
  expect((await stat(file)).size).toBeGreaterThan(100_000);
  expect(await leftovers()).toEqual(before);
});

/** Lines of a build, in their order; some come a second time, when what was tested is pushed. */
const MOMENTS: readonly (readonly [line: string, time: number])[] = [
  ['Plan: branch', 1],
  ['load build definition', 1],
  ['load build context', 1],
  ['COPY busybox', 1],
  ['RUN [', 1],
  ['exporting layers', 1],
  ['naming to', 1],
  ['Testing the image', 1],
  ['load build definition', 2],
  ['pushing layers', 1],
];

test('SIGINT and SIGTERM at ten moments leave nothing', async () => {
  const image = `${registry.host}/org/app`;
  const before = await leftovers();
  const ends: string[] = [];
  /** Cancels a build as soon as it has said this so many times, and returns what it said. */
  const cancelAt = async ([line, time]: (typeof MOMENTS)[number], moment: number): Promise<string> => {
    const running = build(
      ...['--images', image, '--tag', `moment-${moment}`, '--build-args', `MOMENT=${moment}`],
      ...['--smoke-test', 'sleep 0.3; exit 0', ...buildkit()],
    );
    const [signal, status] = moment % 2 === 0 ? (['SIGINT', 130] as const) : (['SIGTERM', 143] as const);
    let times = 0;
    for await (const said of running.iterable({ from: 'stderr' }))
      if (said.includes(line) && ++times === time) running.kill(signal);
    const { exitCode, stderr } = await running;
    // Tags may be written already when it comes.
    const end = exitCode === 0 ? 'finished' : 'cancelled';
    expect(await hasTag(image, `moment-${moment}`), stderr).toBe(end === 'finished');
    if (end === 'cancelled') {
      expect(exitCode).toBe(status);
      expect(stderr.trimEnd().split('\n').at(-1)).toBe(LAST_LINE);
    }
    ends.push(end);
    return `at '${line}': ${end}\n${stderr}`;
  };
  // Two at a time, as two jobs on one machine.
  for (let first = 0; first < MOMENTS.length; first += 2) {
    const pair = MOMENTS.slice(first, first + 2).map((moment, index) => cancelAt(moment, first + index));
    const said = await Promise.all(pair);
    expect(await leftovers(), said.join('\n')).toEqual(before);
  }
  expect(ends.filter((end) => end === 'cancelled').length, ends.join()).toBeGreaterThan(7);
});
