import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Leg } from '@multiarch/plan';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunOptions, RunResult } from '../docker/process-runner.js';
import { legOf } from '../testing/leg-fixture.js';
import { recordedRun } from '../testing/recorded-run.js';
import { openBuilder, removeLeftBuilder } from './open.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'multiarch-remote-test-'));
  await writeFile(join(folder, 'ssh'), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  await chmod(join(folder, 'ssh'), 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inspected = (platforms: string) =>
  `Name:   multiarch-1\nDriver: kubernetes\n\nNodes:\nName:      multiarch-1\nStatus:    running\nPlatforms: ${platforms}\n`;

interface Command {
  readonly line: string;
  readonly options: RunOptions;
}

/** Buildx and `ssh` that answer as told; `opened` is done with the builder while it is there. */
async function open(
  leg: Leg,
  answers: Readonly<Record<string, Partial<RunResult>>> = {},
  builderKeys = '',
  opened: (
    commands: readonly Command[],
    environment: Readonly<Record<string, string>>,
  ) => Promise<void> = async () => {},
) {
  const commands: Command[] = [];
  const warnings: string[] = [];
  const known: Readonly<Record<string, Partial<RunResult>>> = {
    bootstrap: { stdout: inspected('linux/arm64, linux/arm/v7') },
    ...answers,
  };
  const run = async (program: string, args: readonly string[], options: RunOptions): Promise<RunResult> => {
    commands.push({ line: [program, ...args].join(' '), options });
    const name = program === 'ssh' ? 'ssh' : args.includes('--bootstrap') ? 'bootstrap' : (args[1] ?? '');
    return { exitCode: 0, stdout: '', stderr: '', ...known[name] };
  };
  const runtime = {
    run,
    log: { debug: () => {}, info: () => {}, warning: (text: string) => void warnings.push(text) },
    mask: () => {},
    sleep: async () => {},
    environment: { PATH: folder },
    process: { env: { PATH: folder }, cwd: folder },
    temporaryDirectory: folder,
    uniqueName: () => 'multiarch-1',
    insecureRegistries: ['registry.local:5000'],
    certificates: join(folder, 'none'),
    builderKeys,
  };
  const error = await (async () => {
    await using builder = await openBuilder(leg, runtime);
    await opened(commands, builder.environment ?? {});
  })().catch((failure: unknown) => failure);
  // Nothing is left, whatever became of it.
  expect(await readdir(folder)).toEqual(['ssh']);
  return { lines: commands.map(({ line }) => line), commands, warnings, error };
}

describe('a cluster', () => {
  const cluster = (options: Readonly<Record<string, string>> = {}, changes: Partial<Leg> = {}) =>
    legOf({
      platform: 'linux/arm64',
      builder: {
        driver: 'kubernetes',
        endpoint: 'kubernetes://ci',
        options: { namespace: 'ci', ...options },
      },
      ...changes,
    });
  const pinned =
    'docker.io/moby/buildkit@sha256:b059f8d7226d0b326bc871af489a5dddf65e36af4d20d14251b072974d9ee87c';

  test('gets a Deployment of our name, which ends with the build', async () => {
    const options = { nodeselector: 'kubernetes.io/arch=arm64,pool=big', 'requests.cpu': '2' };
    const { lines, error } = await open(cluster(options));
    expect(error).toBeUndefined();
    expect(lines).toEqual([
      expect.stringMatching(
        /^docker buildx create --name multiarch-1 --driver kubernetes --node multiarch-1 --driver-opt image=\S+ --driver-opt namespace=ci --driver-opt "nodeselector=kubernetes\.io\/arch=arm64,pool=big" --driver-opt requests\.cpu=2 --buildkitd-config \S+$/,
      ),
      'docker buildx inspect --bootstrap multiarch-1',
      'docker buildx rm --force multiarch-1',
    ]);
    expect(lines[0]).toContain(` image=${pinned} `);
  });

  test('is opened by a kubeconfig in a file, for all that speaks with it and until it is removed', async () => {
    const keys = 'kubeconfig<<END\napiVersion: v1\nEND\n';
    const { commands } = await open(cluster(), {}, keys, async (_, { KUBECONFIG: file = '' }) => {
      expect(await readFile(file, 'utf8')).toBe('apiVersion: v1\n');
      expect((await stat(file)).mode & 0o777).toBe(0o600);
    });
    expect(commands.map(({ options }) => options.env.KUBECONFIG)).toEqual(
      commands.map(() => join(folder, 'multiarch-1-keys/kubeconfig')),
    );
    expect(commands.at(-1)?.options.removes).toBe(true);
  });

  test('without root takes the image that Buildx has for it, and otherwise what is named', async () => {
    expect((await open(cluster({ rootless: 'true' }))).lines[0]).not.toContain('image=');
    expect((await open(cluster({ image: 'mirror.local/buildkit' }))).lines[0]).toContain(
      '--driver-opt image=mirror.local/buildkit --driver-opt namespace=ci',
    );
  });

  test.each<[string, Readonly<Record<string, Partial<RunResult>>>, string]>([
    [
      'does not start',
      { bootstrap: { exitCode: 1, stderr: 'ERROR: expected 1 replicas to be ready' } },
      'to be ready',
    ],
    [
      'runs no such platform',
      { bootstrap: { stdout: inspected('linux/amd64') } },
      'cannot run linux/arm64; it runs linux/amd64',
    ],
    [
      'would emulate it',
      { bootstrap: { stdout: inspected('linux/amd64, linux/arm64') } },
      'is amd64 and runs linux/arm64 by emulation',
    ],
    [
      'does not work',
      { bootstrap: { stdout: 'Driver: kubernetes\nError: no such host' } },
      'does not work: no such host',
    ],
  ])('that %s is removed', async (_, answers, message) => {
    const { lines, error } = await open(cluster(), answers);
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
    expect(lines.at(-1)).toBe('docker buildx rm --force multiarch-1');
  });

  test('that emulates is taken where the caller allows it', async () => {
    const answers = { bootstrap: { stdout: inspected('linux/amd64, linux/arm64') } };
    expect((await open(cluster({}, { emulation: true }), answers)).error).toBeUndefined();
  });

  test('that keeps its Deployment is said', async () => {
    const { warnings } = await open(cluster(), {
      rm: { exitCode: 1, stderr: 'failed to remove node multiarch-1' },
    });
    expect(warnings).toEqual([
      'The builder multiarch-1 could not be removed: failed to remove node multiarch-1',
    ]);
  });
});

describe('by SSH', () => {
  const leg = (changes: Partial<Leg> = {}) =>
    legOf({
      platform: 'linux/arm64',
      builder: { driver: 'remote', endpoint: 'ssh://me@b.example.org:2222', options: {} },
      ...changes,
    });
  const keys = 'ssh-key<<END\nsecret\nEND\nknown-hosts=b.example.org ssh-ed25519 AAAA\n';

  test('Buildx is given an ssh that knows our key and the other side, and asks nobody', async () => {
    const { lines } = await open(leg(), {}, keys, async (_, environment) => {
      const [path = ''] = environment.PATH?.split(':') ?? [];
      const { run } = recordedRun();
      const said = await run(join(path, 'ssh'), ['-l', 'me', '--', 'host'], { env: {}, cwd: folder });
      expect(said.stdout.trimEnd().split('\n')).toEqual([
        ...['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=5', '-o', 'IdentitiesOnly=yes', '-i'],
        join(folder, 'multiarch-1-keys/ssh-key'),
        ...['-o', 'StrictHostKeyChecking=yes', '-o'],
        `UserKnownHostsFile="${folder}/multiarch-1-keys/known-hosts"`,
        ...['-l', 'me', '--', 'host'],
      ]);
    });
    expect(lines[0]).toMatch(
      /^ssh -o BatchMode=yes .* -l me -p 2222 -- b\.example\.org buildctl debug workers$/,
    );
    expect(lines.slice(1)).toEqual([
      'docker buildx create --name multiarch-1 --driver remote ssh://me@b.example.org:2222',
      'docker buildx inspect --bootstrap multiarch-1',
      'docker buildx rm --force multiarch-1',
    ]);
  });

  test.each([
    [
      255,
      'ssh: Could not resolve hostname b: Name or service not known',
      'has a name that is not known here',
    ],
    [255, 'ssh: connect to host b port 22: Connection refused', 'is dead: no SSH server listens there'],
    [255, 'ssh: connect to host b port 22: Connection timed out', 'does not answer'],
    [255, 'Connection timed out during banner exchange', 'does not answer'],
    [255, 'Host key verification failed.', 'is not the machine that we know by this name'],
    [255, 'me@b: Permission denied (publickey).', 'does not take our key'],
    [255, 'Load key "k": error in libcrypto\nme@b: Permission denied (publickey).', 'does not take our key'],
    [127, 'bash: line 1: buildctl: command not found', 'has no `buildctl`'],
    [1, 'ERROR: rpc error: code = Unavailable', 'is reached, and its buildkitd does not answer'],
    [1, '', 'does not answer: it ended with status 1'],
  ])('status %i, %j', async (exitCode, stderr, message) => {
    const { lines, error } = await open(leg(), { ssh: { exitCode, stderr } }, keys);
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
    expect(String(error)).toContain('cpu on linux/arm64: the builder at ssh://me@b.example.org:2222');
    expect(lines).toHaveLength(1);
  });
});

describe('without keys', () => {
  const builder = { driver: 'remote', endpoint: 'tcp://b.example.org:1234', options: {} } as const;

  test('a builder behind TLS is not asked, and what is pushed is not built', async () => {
    const { lines, error } = await open(legOf({ builder }));
    expect(error).toMatchObject({
      code: 'CREDENTIALS',
      message:
        'cpu on linux/amd64: there is no `ca` by which the builder at tcp://b.example.org:1234 is known',
    });
    expect(lines).toEqual([]);
  });

  test('what is not pushed is built here, as a fork has no keys', async () => {
    const stdout = inspected('linux/amd64, linux/arm64').replace('kubernetes', 'docker-container');
    const { lines, warnings, error } = await open(legOf({ builder, push: false, platform: 'linux/arm64' }), {
      inspect: { stdout },
    });
    expect(error).toBeUndefined();
    expect(lines).toEqual(['docker buildx inspect']);
    expect(warnings).toEqual([
      expect.stringMatching(/ is known\. Nothing is pushed, and there are no keys: it is built here\.$/),
    ]);
  });
});

test('what a killed build left is removed, and its keys after it', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'multiarch-left-test-'));
  const seen: string[][] = [];
  const run = async (): Promise<RunResult> => {
    seen.push(await readdir(parent));
    return { exitCode: 0, stdout: '', stderr: '' };
  };
  const { run: make } = recordedRun();
  await make('mkdir', ['multiarch-1-keys'], { env: { PATH: process.env.PATH ?? '' }, cwd: parent });
  const log = { debug: () => {}, info: () => {}, warning: () => {} };
  await removeLeftBuilder('multiarch-1', {
    run,
    log,
    process: { env: {}, cwd: parent },
    temporaryDirectory: parent,
  });
  expect(seen).toEqual([['multiarch-1-keys']]);
  expect(await readdir(parent)).toEqual([]);
  await rm(parent, { recursive: true });
});
