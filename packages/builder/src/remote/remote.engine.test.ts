import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import type { Leg } from '@multiarch/plan';
import {
  Authority,
  canBring,
  type DockerEngine,
  type RemoteBuildKit,
  startDocker,
  startRemoteBuildKit,
} from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { recordedRun } from '../testing/recorded-run.js';
import { WORKSHOP_NEEDS, Workshop } from '../testing/workshop.js';

const test = always.runIf(await canBring(...WORKSHOP_NEEDS, 'own docker'));

let workshop: Workshop;
let docker: DockerEngine;
let buildkit: RemoteBuildKit;
beforeAll(async () => {
  docker = await startDocker();
  workshop = await Workshop.open(docker);
  buildkit = await startRemoteBuildKit();
});
afterAll(async () => {
  await buildkit?.[Symbol.asyncDispose]();
  await workshop?.[Symbol.asyncDispose]();
});

interface Given {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

const keysOf = (given: Given = { ca: buildkit.authority.cert, ...buildkit.client }): string =>
  Object.entries(given)
    .map(([name, text]) => `${name}<<END\n${text.trimEnd()}\nEND\n`)
    .join('');

const legAt = (endpoint: string, changes: Partial<Leg> = {}): Leg =>
  workshop.leg({ builder: { driver: 'remote', endpoint, options: {} }, ...changes });

const lines = ['ARG BASE', 'FROM ${BASE}', 'RUN uname -m > /machine', 'COPY Dockerfile /'];

async function builders(): Promise<string> {
  const options = { env: { ...process.env, ...docker.env } as Record<string, string>, cwd: tmpdir() };
  return (await recordedRun().run('docker', ['buildx', 'ls', '--format', '{{.Name}}'], options)).stdout;
}

describe('a real buildkitd behind mutual TLS', () => {
  test('builds both architectures at once for both registries, tests them, and lives on', async () => {
    const before = await builders();
    const directory = await workshop.project(...lines);
    const built = await Promise.all(
      (['linux/amd64', 'linux/arm64'] as const).map((platform) =>
        workshop.build(
          legAt(buildkit.endpoint, {
            platform,
            tags: [`both-${platform.slice('linux/'.length)}`],
            emulation: true,
            smokeTest: 'test -s /machine',
            smokeTestIn: 'builder',
          }),
          directory,
          // No engine is needed where it is asked.
          { builderKeys: keysOf(), environment: { DOCKER_HOST: 'unix:///nowhere/docker.sock' } },
        ),
      ),
    );
    for (const { error } of built) expect(error).toBeUndefined();
    const machines = await Promise.all(
      built.map(({ report }) =>
        workshop.readFromImage(
          report?.platform ?? '',
          `${workshop.registries[1].host}/test/app@${report?.digest}`,
          '/machine',
        ),
      ),
    );
    expect(machines.map((text) => text.trim())).toEqual(['x86_64', 'aarch64']);
    for (const { commands, log } of built) {
      expect(commands.filter((command) => command.startsWith('docker run '))).toEqual([]);
      expect([...commands, ...log].join('\n')).not.toContain('PRIVATE KEY');
      expect(commands.at(-1)).toMatch(/^docker buildx rm --force multiarch-/);
    }
    expect(await builders()).toBe(before);
    expect(buildkit.isRunning).toBe(true);
    expect((await readdir(tmpdir())).filter((name) => name.endsWith('-keys'))).toEqual([]);
  });

  test('an emulation that nobody has asked for is refused', async () => {
    const directory = await workshop.project(...lines);
    const leg = legAt(buildkit.endpoint, { platform: 'linux/arm64', tags: ['not'] });
    const { error } = await workshop.build(leg, directory, { builderKeys: keysOf() });
    expect(error).toMatchObject({
      code: 'ENVIRONMENT',
      message: expect.stringMatching(/: the builder at \S+ is amd64 and runs linux\/arm64 by emulation$/),
    });
  });

  test('a build that is not pushed and has no keys is made here', async () => {
    const directory = await workshop.project(...lines);
    const leg = legAt(buildkit.endpoint, { push: false, tags: [] });
    const { error, log } = await workshop.build(leg, directory);
    expect(error).toBeUndefined();
    expect(log.join('\n')).toContain('Nothing is pushed, and there are no keys: it is built here.');
  });
});

describe('what is wrong is said in one sentence, long before Buildx would give up', () => {
  async function refusalOf(leg: Leg, keys: string) {
    const directory = await workshop.project(...lines);
    const start = performance.now();
    const { error, commands } = await workshop.build(leg, directory, { builderKeys: keys });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(commands.filter((command) => command.includes('create'))).toEqual([]);
    return error;
  }

  test.each<[string, string, () => Promise<Given>]>([
    [
      'a certificate of another authority',
      'does not take our certificate (ERR_SSL_TLS',
      async () => ({
        ca: buildkit.authority.cert,
        ...(await (await Authority.make()).issue(['DNS:localhost'])),
      }),
    ],
    [
      'no certificate',
      'asks for a certificate, and was shown none (ERR_SSL_TLS',
      async () => ({ ca: buildkit.authority.cert }),
    ],
    [
      'another authority than its own',
      'shows a certificate that was not signed by our `ca` (',
      async () => ({ ca: (await Authority.make()).cert, ...buildkit.client }),
    ],
    [
      'a key of another certificate',
      '`key` is not the key of `cert` (ERR_OSSL',
      async () => ({
        ca: buildkit.authority.cert,
        cert: buildkit.client.cert,
        key: (await buildkit.authority.issue(['DNS:localhost'])).key,
      }),
    ],
    [
      'a key that is no PEM',
      'is no PEM file',
      async () => ({ ca: buildkit.authority.cert, cert: buildkit.client.cert, key: 'no key at all' }),
    ],
  ])('%s', async (_, message, given) => {
    const error = await refusalOf(legAt(buildkit.endpoint, { tags: ['not'] }), keysOf(await given()));
    expect(error).toMatchObject({ code: 'CREDENTIALS', message: expect.stringContaining(message) });
  });

  test('a name that the certificate does not have', async () => {
    const builder = {
      driver: 'remote',
      endpoint: buildkit.endpoint,
      options: { servername: 'other' },
    } as const;
    const error = await refusalOf(workshop.leg({ builder, tags: ['not'] }), keysOf());
    expect(error).toMatchObject({ message: expect.stringContaining('shows a certificate for another name') });
  });

  test('asked without TLS', async () => {
    const builder = { driver: 'remote', endpoint: buildkit.endpoint, options: { tls: 'none' } } as const;
    const error = await refusalOf(workshop.leg({ builder, tags: ['not'] }), '');
    expect(error).toMatchObject({ message: expect.stringContaining('hangs up on who speaks no TLS') });
  });

  test('nobody there, and one that says nothing', async () => {
    const silent = createServer((socket) => socket.resume());
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const leg = legAt(`tcp://127.0.0.1:${port}`, { tags: ['not'] });
    expect(await refusalOf(leg, keysOf())).toMatchObject({
      code: 'ENVIRONMENT',
      message: expect.stringContaining('takes connections and says nothing: it was waited for 5 seconds'),
    });
    await new Promise((resolve) => silent.close(resolve));
    expect(await refusalOf(leg, keysOf())).toMatchObject({
      code: 'ENVIRONMENT',
      message: expect.stringContaining('is dead: nothing listens there'),
    });
  });
});
