import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Leg } from '@multiarch/plan';
import { advising } from '@multiarch/testbed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunResult } from '../docker/process-runner.js';
import { legOf } from '../testing/leg-fixture.js';
import {
  type BuilderInstance,
  type BuilderRuntime,
  openBuilder,
  removeLeftBuilder,
} from './builder-instance.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-builder-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * An engine on the older image store, as its recorded output has it, that answers `create` and the rest as told.
 * Once it has run a container, it also runs the platform that it `learns`.
 */
async function engine(answers: Readonly<Record<string, Partial<RunResult>>> = {}, learns = '') {
  const commands: string[] = [];
  const configurations: string[] = [];
  const classic = await readFile(
    new URL('../../fixtures/inspect/docker-classic.txt', import.meta.url),
    'utf8',
  );
  const run = async (_: string, args: readonly string[]): Promise<RunResult> => {
    commands.push(args.join(' '));
    const at = args.indexOf('--buildkitd-config');
    if (at >= 0) configurations.push(await readFile(args[at + 1] ?? '', 'utf8'));
    const hasLearned = learns !== '' && commands.some((command) => command.startsWith('run '));
    const stdout = hasLearned ? classic.replace('Platforms:', `Platforms: ${learns},`) : classic;
    const known = { inspect: { stdout }, ...answers };
    const isStarted = args[1] === 'inspect' && args.includes('--bootstrap');
    const key = isStarted ? 'bootstrap' : ((args[0] === 'context' ? args[0] : args[1]) ?? '');
    return { exitCode: 0, stdout: '', stderr: '', ...(known as Record<string, Partial<RunResult>>)[key] };
  };
  const warnings: string[] = [];
  const slept: number[] = [];
  const log = { debug: () => {}, info: () => {}, warning: (message: string) => void warnings.push(message) };
  const open = (leg: Leg, options: Partial<BuilderRuntime> = {}) =>
    openBuilder(leg, {
      run,
      log,
      sleep: async (milliseconds) => void slept.push(milliseconds),
      environment: {},
      process: { env: {}, cwd: folder },
      temporaryDirectory: folder,
      uniqueName: () => 'multiarch-1',
      insecureRegistries: [],
      certificates: join(folder, 'none'),
      ...options,
    });
  return { run, log, commands, configurations, warnings, slept, open };
}

const pinned =
  'docker.io/moby/buildkit@sha256:b059f8d7226d0b326bc871af489a5dddf65e36af4d20d14251b072974d9ee87c';
const createOf = (image: string) =>
  `buildx create --bootstrap --name multiarch-1 --driver docker-container --driver-opt image=${image}`;
const create = createOf(pinned);

async function use(instance: Promise<BuilderInstance>) {
  await using builder = await instance;
  return builder.name;
}

test('a builder whose creation is cancelled is removed: nobody knows whether it is there', async () => {
  const { run, commands, warnings, open } = await engine();
  const removing: (boolean | undefined)[] = [];
  const cancelled = open(legOf(), {
    run: async (command, args, options) => {
      const result = await run(command, args);
      removing.push(options.removes);
      if (args[1] === 'create') throw new Error('cancelled');
      return { ...result, exitCode: options.removes ? 1 : 0 };
    },
  });
  await expect(cancelled).rejects.toThrow('cancelled');
  expect(commands).toEqual(['buildx inspect', create, 'buildx rm --force multiarch-1']);
  expect(removing).toEqual([undefined, undefined, true]);
  expect(warnings).toEqual([]);
});

describe('openBuilder', () => {
  test('takes the current builder where it can do what is asked', async () => {
    const { commands, open } = await engine();
    expect(await use(open(legOf({ format: 'docker' })))).toBeUndefined();
    expect(commands).toEqual(['buildx inspect']);
  });

  test('creates one where it cannot, and removes it', async () => {
    const { commands, open } = await engine();
    expect(await use(open(legOf()))).toBe('multiarch-1');
    expect(commands).toEqual(['buildx inspect', create, 'buildx rm --force multiarch-1']);
  });

  test('tells it which hosts speak plain HTTP, and which image it is made of', async () => {
    const { commands, configurations, open } = await engine();
    await use(
      open(legOf(), { insecureRegistries: ['registry.local:5000'], buildkitImage: 'mirror.local/buildkit' }),
    );
    expect(commands[1]).toMatch(`${createOf('mirror.local/buildkit')} --buildkitd-config ${folder}/`);
    expect(configurations).toEqual(['[registry."registry.local:5000"]\n  http = true\n']);
    expect(await readdir(folder)).toEqual([]);
  });

  test('tells it of proxies and of whom to trust, and of no password', async () => {
    const certificates = await mkdtemp(join(tmpdir(), 'multiarch-certs-'));
    try {
      await mkdir(join(certificates, 'registry.local'));
      await writeFile(join(certificates, 'registry.local', 'ca.crt'), '');
      const { commands, configurations, warnings, open } = await engine();
      const environment = {
        HTTP_PROXY: 'http://proxy.example',
        HTTPS_PROXY: 'http://me:s3cret@proxy.example',
      };
      await use(open(legOf(), { certificates, environment }));
      const file = join(certificates, 'registry.local', 'ca.crt');
      expect(configurations).toEqual([`[registry."registry.local"]\n  ca = ["${file}"]\n`]);
      expect(commands[1]).toContain('--driver-opt env.HTTP_PROXY=http://proxy.example');
      expect(commands.join()).not.toContain('s3cret');
      expect(warnings).toEqual([expect.stringContaining('HTTPS_PROXY has a login in it')]);
    } finally {
      await rm(certificates, { recursive: true });
    }
  });

  test.each([
    ['an image is', { images: ['ghcr.io/org/app', '127.0.0.1:5000/app'] }, true],
    ['a build context is', { buildContexts: { base: 'docker-image://localhost:5000/base:1' } }, true],
    ['what moves its cache mounts is', { cacheMounts: ['/root/.cache'] }, true],
    ['none is', { buildContexts: { localhost: 'docker-image://ghcr.io/org/base', files: './files' } }, false],
  ] as const)('has the machine’s own network only where %s on this machine', async (_, changes, hasHost) => {
    const { commands, open } = await engine();
    await use(open(legOf(changes), { mountsImage: 'localhost:5000/busybox' }));
    expect(commands[1]).toBe(`${create}${hasHost ? ' --driver-opt network=host' : ''}`);
  });

  describe('with an engine behind TLS', () => {
    const env = { DOCKER_HOST: 'tcp://docker:2376', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/certs' };
    const context = 'context create multiarch-1-engine --docker host=tcp://docker:2376';
    const removals = ['buildx rm --force multiarch-1', 'context rm --force multiarch-1-engine'];

    test('names it by a context, and removes both', async () => {
      const { commands, open } = await engine();
      const name = await use(open(legOf(), { process: { env, cwd: folder } }));
      expect(name).toBe('multiarch-1');
      expect(commands.slice(1)).toEqual([context, `${create} multiarch-1-engine`, ...removals]);
    });

    test('leaves none where a builder is not created, or does not start', async () => {
      const { commands, warnings, open } = await engine({ create: { exitCode: 1, stderr: 'ERROR: no\n' } });
      await expect(open(legOf(), { process: { env, cwd: folder } })).rejects.toThrow(
        'ended with status 1: no',
      );
      expect(commands.slice(-2)).toEqual(removals);
      expect(warnings).toEqual([]);
    });

    test('removes what a killed build left', async () => {
      const { run, commands, log } = await engine();
      await removeLeftBuilder('multiarch-1', { run, log, process: { env, cwd: folder } });
      await removeLeftBuilder('multiarch-2', { run, log, process: { env: {}, cwd: folder } });
      expect(commands).toEqual([...removals, 'buildx rm --force multiarch-2']);
    });
  });

  test('asks again for the image where its registry was busy, and says how often', async () => {
    const stderr =
      'ERROR: Error response from daemon: received unexpected HTTP status: 503 Service Unavailable\n';
    const { commands, slept, open } = await engine({
      create: { exitCode: 1, stderr },
      bootstrap: { exitCode: 1, stderr },
    });
    await expect(open(legOf())).rejects.toMatchObject({
      code: 'ENVIRONMENT',
      advice: advising('had trouble, 3 times in a row'),
    });
    expect(slept).toEqual([5_000, 20_000]);
    const again = 'buildx inspect --bootstrap multiarch-1';
    expect(commands.slice(1)).toEqual([create, again, again, 'buildx rm --force multiarch-1']);
  });

  describe('for a platform that the engine cannot run', () => {
    const riscv = legOf({ platform: 'linux/riscv64', emulation: true, format: 'docker' });
    const setUp =
      'run --rm --privileged docker.io/tonistiigi/binfmt:qemu-v10.2.3@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0 --install riscv64';

    test('sets up emulation, and then needs no other builder', async () => {
      const { commands, open } = await engine({}, 'linux/riscv64');
      expect(await use(open(riscv))).toBeUndefined();
      expect(commands).toEqual(['buildx inspect', setUp, 'buildx inspect']);
    });

    test('takes the image that a caller names', async () => {
      const { commands, open } = await engine({}, 'linux/riscv64');
      await use(open(riscv, { emulatorImage: 'mirror.local/binfmt:1' }));
      expect(commands[1]).toBe('run --rm --privileged mirror.local/binfmt:1 --install riscv64');
    });

    test('asks again where the registry of its image was busy', async () => {
      const stderr =
        "Unable to find image 'docker.io/tonistiigi/binfmt' locally\ndocker: Error response from daemon: " +
        'Get "https://registry-1.docker.io/v2/": net/http: TLS handshake timeout\n\nRun \'docker run --help\'\n';
      const { slept, warnings, open } = await engine({ '--rm': { exitCode: 125, stderr } });
      await use(open(riscv));
      expect(slept).toEqual([5_000, 20_000]);
      expect(warnings.at(-1)).toContain(
        'emulation could not be set up: docker: Error response from daemon: Get',
      );
    });

    test('goes on with the emulators of BuildKit where that fails', async () => {
      const failure = { exitCode: 125, stderr: 'pulling\ndocker: no such host\n' };
      const { commands, warnings, open } = await engine({ '--rm': failure });
      expect(await use(open(riscv))).toBe('multiarch-1');
      expect(commands.slice(0, 4)).toEqual(['buildx inspect', setUp, 'buildx inspect', create]);
      expect(warnings).toEqual([
        "cpu on linux/riscv64: emulation could not be set up: docker: no such host; going on with BuildKit's own emulators.",
      ]);
    });

    test('stops there where a test has to run', async () => {
      const { open } = await engine({ '--rm': { exitCode: 1, stderr: 'not privileged' } });
      await expect(open({ ...riscv, smokeTest: 'true' })).rejects.toMatchObject({
        code: 'ENVIRONMENT',
        message: 'cpu on linux/riscv64: emulation could not be set up: not privileged',
        advice: advising('binfmt-image'),
      });
    });

    test('never does so unasked, nor for what the engine runs already', async () => {
      const { commands, open } = await engine();
      await expect(open({ ...riscv, emulation: false })).rejects.toMatchObject({ code: 'ENVIRONMENT' });
      await use(open(legOf({ emulation: true, format: 'docker' })));
      expect(commands).toEqual(['buildx inspect', 'buildx inspect']);
    });
  });

  test('removes one that does not start, and says what to do', async () => {
    const stderr =
      '------\n > [internal] booting buildkit:\n------\nERROR: Error response from daemon: no such host\n';
    const { commands, open } = await engine({ create: { exitCode: 1, stderr } });
    await expect(open(legOf())).rejects.toMatchObject({
      code: 'ENVIRONMENT',
      message: expect.stringContaining('no such host'),
      advice: advising('buildkit-image'),
    });
    expect(commands.at(-1)).toBe('buildx rm --force multiarch-1');
  });

  test('warns of one that cannot be removed', async () => {
    const { warnings, open } = await engine({ rm: { exitCode: 1, stderr: 'ERROR: in use\n' } });
    await use(open(legOf()));
    expect(warnings).toEqual(['The builder multiarch-1 could not be removed: ERROR: in use']);
  });
});
