import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { canBring } from '../ways/survey.js';
import { type DockerEngine, ensureTool, type RegistryServer, startDocker, startRegistry } from './index.js';

const inContainer = always.runIf(await canBring('docker', 'docker-registry', 'passwords', 'busybox', 'go'));
const test = always.runIf(await canBring('docker', 'docker-registry', 'passwords', 'busybox'));

const MACHINES: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'aarch64' };

// Each RUN executes on the target architecture; the image is then asked for its machine.
const DOCKERFILE = `FROM scratch
ARG TARGETARCH
COPY busybox-\${TARGETARCH} /bin/busybox
RUN ["/bin/busybox", "--install", "-s", "/bin"]
RUN uname -m > /built-on
CMD ["/bin/cat", "/built-on"]
`;

interface Manifest {
  readonly manifests: readonly { readonly platform: { readonly architecture: string } }[];
}

const running = new AsyncDisposableStack();
let docker: DockerEngine;
let first: RegistryServer;
let second: RegistryServer;
let guarded: RegistryServer;
let context: string;

/** What several platforms at once are built with: the older store cannot hold them. */
let builder: string[] = [];

beforeAll(async () => {
  context = await mkdtemp(join(tmpdir(), 'multiarch-context-'));
  running.defer(() => rm(context, { recursive: true, force: true }));
  const engines = await Promise.all([
    startDocker(),
    startRegistry(),
    startRegistry(),
    startRegistry({ users: { robot: 'pa$$ word: ü' } }),
  ]);
  for (const engine of engines) running.use(engine);
  [docker, first, second, guarded] = engines;
  if (docker.buildkitImage !== undefined) {
    const options = ['network=host', `image=${docker.buildkitImage}`].flatMap((option) => [
      '--driver-opt',
      option,
    ]);
    await run(['buildx', 'create', '--name', 'several', '--driver', 'docker-container', ...options]);
    builder = ['--builder', 'several'];
  }
  await writeFile(join(context, 'Dockerfile'), DOCKERFILE);
  for (const architecture of ['amd64', 'arm64'] as const) {
    await copyFile(await ensureTool(`busybox-${architecture}`), join(context, `busybox-${architecture}`));
  }
});

afterAll(() => running.disposeAsync());

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  execa('docker', args, { env: { ...docker.env, ...env } });

const platforms = (): string => docker.architectures.map((name) => `linux/${name}`).join(',');

async function manifest(host: string, tag: string): Promise<Manifest> {
  const headers = { accept: 'application/vnd.oci.image.index.v1+json' };
  const response = await fetch(`http://${host}/v2/app/manifests/${tag}`, { headers });
  return (await response.json()) as Manifest;
}

describe('the engines', () => {
  test('build for every architecture, push to two registries at once, and run the result', async () => {
    const tags = [first, second].flatMap(({ host }) => ['--tag', `${host}/app:1`]);
    await run(['buildx', 'build', ...builder, '--push', '--platform', platforms(), ...tags, context]);
    for (const { host } of [first, second]) {
      for (const architecture of docker.architectures) {
        const image = `${host}/app:1`;
        await run(['pull', '--quiet', '--platform', `linux/${architecture}`, image]);
        const { stdout } = await run(['run', '--rm', '--platform', `linux/${architecture}`, image]);
        expect(stdout).toBe(MACHINES[architecture]);
      }
    }
  });

  test('push the attestations of a single platform by default', async () => {
    const platform = `linux/${docker.architectures[0]}`;
    await run([
      'buildx',
      'build',
      ...builder,
      '--push',
      '--platform',
      platform,
      '--tag',
      `${first.host}/app:one`,
      context,
    ]);
    const children = (await manifest(first.host, 'one')).manifests.map(
      (child) => child.platform.architecture,
    );
    expect(children).toEqual([docker.architectures[0], 'unknown']);
  });

  test('authenticate with a config.json, and are refused without', async () => {
    const auth = Buffer.from('robot:pa$$ word: ü').toString('base64');
    const config = await mkdtemp(join(context, '.config-'));
    const build = ['buildx', 'build', '--push', '--tag', `${guarded.host}/app:1`, context];
    await expect(run(build, { DOCKER_CONFIG: config })).rejects.toThrow(/no basic auth credentials|401/);
    await writeFile(join(config, 'config.json'), JSON.stringify({ auths: { [guarded.host]: { auth } } }));
    await run(build, { DOCKER_CONFIG: config });
    const answer = await fetch(`http://${guarded.host}/v2/app/tags/list`, {
      headers: { authorization: `Basic ${auth}` },
    });
    expect(await answer.json()).toEqual({ name: 'app', tags: ['1'] });
  });
});

/** What runs on this machine, a line for each process; a bare one has no `ps`. */
async function commandLines(): Promise<string> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    processes.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.map((line) => line.replaceAll('\0', ' ')).join('\n');
}

describe('a registry in a container', () => {
  // As where the engine is in a virtual machine.
  inContainer('is found by the engine and by us', async () => {
    const engine = { ...docker, isElsewhere: true };
    await using registry = await startRegistry({ engine });
    await run(['buildx', 'build', '--push', '--tag', `${registry.host}/app:1`, context]);
    const answer = await fetch(`http://${registry.host}/v2/app/tags/list`);
    expect(await answer.json()).toEqual({ name: 'app', tags: ['1'] });
  });
});

describe('stopping', () => {
  test('leaves no folder, mount, bridge or process behind', async () => {
    const registry = await startRegistry();
    const engine = await startDocker();
    const folder = engine.env.DOCKER_HOST?.replace(/^unix:\/\/|\/docker\.sock$/g, '');
    const detached = ['run', '--detach', '--platform', `linux/${engine.architectures[0]}`];
    if (folder) {
      const env = { ...engine.env };
      await execa('docker', ['build', '--tag', 'sleeper', context], { env });
      await execa('docker', [...detached, 'sleeper', '/bin/sleep', '7777'], { env });
    }
    await Promise.all([engine.stop(), registry.stop()]);
    await expect(fetch(`http://${registry.host}/v2/`)).rejects.toThrow();
    if (!folder) return;
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
    expect(await readFile('/proc/mounts', 'utf8')).not.toContain(folder);
    expect(await commandLines()).not.toMatch(new RegExp(`${folder}|^/bin/sleep 7777`, 'm'));
  });

  test('ends builders in containers too, which are not in the engine’s own cgroup', async () => {
    const engine = await startDocker();
    const { buildkitImage, env } = engine;
    const folder = env.DOCKER_HOST?.replace(/^unix:\/\/|\/docker\.sock$/g, '');
    if (buildkitImage !== undefined) {
      const create = ['buildx', 'create', '--name', 'left', '--driver', 'docker-container'];
      await execa('docker', [...create, '--driver-opt', `image=${buildkitImage}`, '--bootstrap'], { env });
    }
    const containers = await readdir(join(folder ?? '', 'data/containers')).catch(() => []);
    await engine.stop();
    expect(containers).toHaveLength(buildkitImage === undefined ? 0 : 1);
    const { stdout: groups } = await execa('find', ['/sys/fs/cgroup', '-type', 'd'], { reject: false });
    for (const id of containers) expect(groups).not.toContain(id);
  });

  test('happens by itself when the process that started a registry is killed', async () => {
    const module = JSON.stringify(new URL('./index.ts', import.meta.url).href);
    // Node reads the sources as they are; only the suffix of their imports is that of the compiled files.
    const script = `
      import { registerHooks } from 'node:module';
      registerHooks({
        resolve: (name, context, next) =>
          next(context.parentURL?.endsWith('.ts') ? name.replace(/^(\\..*)js$/, '$1ts') : name, context),
      });
      const { startRegistry } = await import(${module});
      console.log((await startRegistry()).host);
      setInterval(() => undefined, 1000);
    `;
    const child = execa(process.execPath, ['--input-type=module', '--eval', script], { reject: false });
    const host = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
      child.then((ended) => reject(new Error(ended.stderr)), reject);
    });
    const state = () =>
      fetch(`http://${host}/v2/`).then(
        () => 'up',
        () => 'down',
      );
    expect(await state()).toBe('up');
    child.kill('SIGKILL');
    await child;
    await expect.poll(state, { timeout: 20_000 }).toBe('down');
  });
});
