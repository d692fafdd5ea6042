import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canBring, type DockerEngine, ensureTool, startDocker } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { headDigest, readAttestations, splitImage } from '../testing/pushed-images.js';
import { recordedRun } from '../testing/recorded-run.js';
import { WORKSHOP_NEEDS, Workshop } from '../testing/workshop.js';

const test = always.runIf(await canBring('own docker', 'go', ...WORKSHOP_NEEDS));

/** What GitHub's `ubuntu-24.04` has: the older store, and the Buildx of today; and a runner with its engine beside it. */
let docker: DockerEngine;
let workshop: Workshop;
let folder: string;
beforeAll(async () => {
  docker = await startDocker({ store: 'classic', buildx: '0.36', tls: true });
  workshop = await Workshop.open(docker);
  folder = await mkdtemp(join(tmpdir(), 'multiarch-created-'));
});
afterAll(async () => {
  await workshop?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const lines = ['ARG BASE', 'FROM ${BASE}', 'RUN true'];
const names = async (...args: string[]): Promise<string[]> => {
  const { stdout } = await recordedRun().run('docker', args, { env: { ...docker.env }, cwd: folder });
  return stdout.split('\n').filter((line) => line !== '');
};

describe('a builder that has to be created', () => {
  test('is made by an engine behind TLS, and nothing is left of it', async () => {
    const leg = workshop.leg({ tags: ['tls'] });
    const { error, commands } = await workshop.build(leg, await workshop.project(...lines));
    expect(error).toBeUndefined();
    expect(commands.filter((command) => command.startsWith('docker buildx create'))).toHaveLength(1);
    expect(await names('context', 'ls', '--quiet')).toEqual(['default']);
    expect(await names('buildx', 'ls', '--format', '{{.Builder.Name}}')).toEqual(['default', 'default']);
    expect(await names('ps', '--all', '--quiet')).toEqual([]);
    expect(await names('volume', 'ls', '--quiet')).toEqual([]);
  });

  test('pushes by digest alone where a fixed tag holds what nobody noted', async () => {
    const source = { 'org.opencontainers.image.source': 'https://github.com/org/app' };
    const [image = ''] = workshop.leg({}).images;
    const planned = { onExisting: 'reuse', movable: false, trust: 'evidence', byDigest: true } as const;
    const leg = workshop.leg({ ...planned, tags: ['planted'], labels: source });
    const directory = await workshop.project(...lines);
    const { trust: _, onExisting: __, ...plain } = leg;
    expect((await workshop.build(plain, directory)).error).toBeUndefined();
    const planted = await headDigest(image, 'planted');
    const { error, report, log } = await workshop.build(leg, directory);
    expect(error).toBeUndefined();
    expect(report).toMatchObject({ reused: false, tags: [] });
    expect(log).toContainEqual(expect.stringMatching(/nothing proves .* is pushed by its digest alone/));
    expect(await headDigest(image, 'planted')).toBe(planted);
    expect(await headDigest(image, report?.digest ?? '')).toBe(report?.digest);
  });

  describe('in a job with an event', () => {
    const marker = 'octocat-private@users.example';
    let environment: Record<string, string>;
    beforeAll(async () => {
      const payload = { pull_request: { body: 'unpublished', user: { email: marker } } };
      await writeFile(join(folder, 'event.json'), JSON.stringify(payload));
      environment = {
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
      };
    });

    test.each([undefined, 'mode=max'])(
      'tells nobody what the event was about (provenance: %s)',
      async (provenance) => {
        const tags = [`event-${provenance === undefined ? 'default' : 'max'}`];
        const leg = workshop.leg({ tags, ...(provenance === undefined ? {} : { provenance }) });
        const { error, report } = await workshop.build(leg, await workshop.project(...lines), {
          environment,
        });
        expect(error).toBeUndefined();
        const attested = await readAttestations(splitImage(leg.images[0] ?? ''), report?.digest ?? '');
        expect(attested.map(({ text }) => text).join()).toContain('https://slsa.dev/provenance');
        for (const { text } of attested)
          expect(text).not.toMatch(/octocat-private|github_event_payload|unpublished/);
      },
    );

    test('would be told by Docker itself', async () => {
      const image = `${workshop.registries[0].host}/test/told`;
      const directory = await workshop.project(...lines);
      const { DOCKER_HOST: host = '', DOCKER_CERT_PATH: folderOf = '' } = docker.env;
      const files = ['ca', 'cert', 'key'].map((name) => `${name}=${folderOf}/${name}.pem`);
      const options = [`image=${docker.buildkitImage}`, 'network=host'];
      const base = `BASE=${workshop.leg({}).buildArgs.BASE}`;
      const args = [
        ['context', 'create', 'told', '--docker', [`host=${host}`, ...files].join(',')],
        [
          'buildx',
          'create',
          '--name',
          'teller',
          ...options.flatMap((option) => ['--driver-opt', option]),
          'told',
        ],
        [
          ...'buildx build --builder teller --push --build-arg'.split(' '),
          base,
          '--tag',
          `${image}:1`,
          directory,
        ],
        ['buildx', 'rm', '--force', 'teller'],
        ['context', 'rm', '--force', 'told'],
      ];
      const env = { ...docker.env, ...environment };
      for (const command of args)
        expect(await recordedRun().run('docker', command, { env, cwd: folder })).toMatchObject({
          exitCode: 0,
        });
      const attested = await readAttestations(splitImage(image), '1');
      expect(attested.map(({ text }) => text).join()).toContain(marker);
    });
  });

  test('reaches what listens on this machine only where an image is there', async () => {
    const { registries } = workshop;
    const ask = `["/bin/busybox", "wget", "-q", "-O", "/answer", "-T", "5", "http://${registries[0].host}/v2/"]`;
    const directory = await workshop.project('FROM scratch', 'COPY busybox /bin/busybox', `RUN ${ask}`);
    await copyFile(await ensureTool('busybox-amd64'), join(directory, 'busybox'));
    // A cache to write is what the engine's own builder cannot do; its service refuses us.
    const environment = {
      ACTIONS_RUNTIME_TOKEN: 'none',
      ACTIONS_RESULTS_URL: `http://${registries[0].host}/`,
    };
    const build = (images: readonly string[]) => {
      const leg = workshop.leg({ images, push: false, tags: [], cache: 'gha', platform: 'linux/amd64' });
      return workshop.build(leg, directory, { environment });
    };
    const here = await build([`${registries[0].host}/test/app`]);
    expect(here.error).toBeUndefined();
    const elsewhere = await build(['ghcr.io/org/app']);
    expect(String(elsewhere.error)).toMatch(/wget: can't connect to remote host.*refused/);
    const created = [here, elsewhere].flatMap(({ commands }) =>
      commands.filter((line) => line.includes('buildx create')),
    );
    expect(created.map((line) => line.includes('network=host'))).toEqual([true, false]);
  });

  test('pushes without any tag', async () => {
    const leg = workshop.leg({ tags: [] });
    const { error, report } = await workshop.build(leg, await workshop.project(...lines));
    expect(error).toBeUndefined();
    for (const image of leg.images)
      expect(await headDigest(image, report?.digest ?? '')).toBe(report?.digest);
    expect(await readAttestations(splitImage(leg.images[1] ?? ''), report?.digest ?? '')).toHaveLength(1);
  });

  test('attests as OCI artifacts that name their image', async () => {
    const leg = workshop.leg({ tags: ['artifact'] });
    const { error, report } = await workshop.build(leg, await workshop.project(...lines));
    expect(error).toBeUndefined();
    const [attestation] = await readAttestations(splitImage(leg.images[1] ?? ''), report?.digest ?? '');
    expect(attestation?.manifest).toMatchObject({
      artifactType: 'application/vnd.docker.attestation.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.empty.v1+json' },
      subject: { digest: attestation?.image },
    });
  });
});

test('tests and pushes without any tag where containerd keeps images', async () => {
  const engine = await startDocker({ store: 'containerd', buildx: '0.36', buildkit: true });
  await using other = await Workshop.open(engine);
  const leg = other.leg({ tags: [], smokeTest: 'test -s /uuid' });
  const directory = await other.project(...lines, 'RUN cat /proc/sys/kernel/random/uuid > /uuid');
  const { error, report, commands } = await other.build(leg, directory);
  expect(error).toBeUndefined();
  expect(commands.filter((command) => command.startsWith('docker buildx create'))).toHaveLength(1);
  for (const image of leg.images) expect(await headDigest(image, report?.digest ?? '')).toBe(report?.digest);
});
