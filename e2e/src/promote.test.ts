import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTool, type RegistryServer, startDocker, startJob, startRegistry } from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pushBaseImage } from './base-image.js';
import { root } from './multiarch.js';
import { askCrane, machineOf } from './second-opinion.js';
import { runWorkflow } from './workflow-run.js';

/** What stage.yaml and prod.yaml of examples/ do, between two registries that know different users. */
const COMMIT = '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';
const running = new AsyncDisposableStack();
let world: Awaited<ReturnType<typeof setUp>>;
beforeAll(async () => {
  world = await setUp();
});
afterAll(() => running.disposeAsync());

async function setUp() {
  const docker = running.use(await startDocker());
  const open = running.use(await startRegistry());
  const stage = running.use(await startRegistry({ users: { builder: 'builder-secret' } }));
  const prod = running.use(await startRegistry({ users: { releaser: 'releaser-secret' } }));
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-promote-'));
  running.defer(() => rm(folder, { recursive: true, force: true }));
  const base = await pushBaseImage(docker, open.host);
  return {
    docker,
    base,
    stage: await describe(stage, 'builder', folder),
    prod: await describe(prod, 'releaser', folder),
  };
}

async function describe({ host }: RegistryServer, user: string, folder: string) {
  const config = join(folder, user);
  await mkdir(config);
  const auth = Buffer.from(`${user}:${user}-secret`).toString('base64');
  await writeFile(join(config, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
  return {
    image: `${host}/app`,
    auths: JSON.stringify([{ registry: host, username: user, password: `${user}-secret` }]),
    reader: { DOCKER_CONFIG: config },
  };
}

/** The steps of promote.yaml on a runner of their own. */
async function promote(tag: string, inputs: Readonly<Record<string, string>>) {
  const { stage, prod } = world;
  const workspace = await mkdtemp(join(tmpdir(), 'multiarch-caller-'));
  try {
    await cp(join(root, '.aws-architecture'), join(workspace, '.aws-architecture'));
    const payload = { action: 'published', release: { tag_name: tag, prerelease: false } };
    await using job = await startJob({ cwd: workspace, event: { name: 'release', payload } });
    const folders = { from: join(job.temp, 'promote-from'), to: join(job.temp, 'promote-to') };
    for (const [side, config] of [
      [stage, folders.from],
      [prod, folders.to],
    ] as const) {
      const login = { images: side.image, 'registry-auths': side.auths };
      const result = await job.step({ action: 'login', inputs: login, env: { DOCKER_CONFIG: config } });
      expect(result.exitCode, result.log).toBe(0);
    }
    const result = await job.step({
      action: 'promote',
      inputs: {
        'to-images': prod.image,
        'from-docker-config': folders.from,
        'to-docker-config': folders.to,
        ...inputs,
      },
    });
    for (const post of await job.post()) expect(post.exitCode, post.log).toBe(0);
    return result;
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

test('what stage built is in prod, byte for byte, and runs on both architectures', async () => {
  const { docker, base, stage, prod } = world;
  const built = await runWorkflow(docker, {
    images: [stage.image],
    inputs: { tag: COMMIT, 'build-args': `BASE=${base}` },
    registryAuths: stage.auths,
    secrets: 'TOKEN=a build secret',
    event: { name: 'push', ref: 'refs/heads/main', payload: { ref: 'refs/heads/main', after: COMMIT } },
  });
  for (const step of [...built.legs, built.publish]) expect(step.exitCode, step.log).toBe(0);

  const release = { 'from-images': stage.image, tag: COMMIT };
  const promoted = await promote('v1.2.3', release);
  expect(promoted.exitCode, promoted.log).toBe(0);
  const pairs = ['-gpu', '-amd64-gpu', '-cpu', '-amd64-cpu', '-arm64-cpu'].flatMap((suffix) =>
    ['5b2c1f6d', 'v1.2.3', 'latest'].map((name) => [COMMIT + suffix, name + suffix] as const),
  );
  for (const [source, target] of pairs) {
    const [from, to] = await Promise.all([
      askCrane(`${stage.image}:${source}`, stage.reader),
      askCrane(`${prod.image}:${target}`, prod.reader),
    ]);
    expect(to, target).toEqual(from);
  }
  const { manifest, digest } = await askCrane(`${prod.image}:v1.2.3-cpu`, prod.reader);
  const subjects = manifest.manifests?.flatMap(
    ({ annotations }) => annotations?.['vnd.docker.reference.digest'] ?? [],
  );
  expect(subjects).toHaveLength(2);

  const skopeo = await ensureTool('skopeo');
  const authfile = join(prod.reader.DOCKER_CONFIG, 'config.json');
  const { stdout } = await execa(skopeo, [
    'inspect',
    '--tls-verify=false',
    '--authfile',
    authfile,
    `docker://${prod.image}:latest-cpu`,
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ Digest: digest });

  for (const [architecture, machine] of [
    ['amd64', 'x86_64'],
    ['arm64', 'aarch64'],
  ] as const)
    expect(await machineOf(`${prod.image}:v1.2.3-cpu`, architecture, docker, prod.reader)).toBe(machine);

  const again = await promote('v1.2.3', release);
  expect(again.exitCode, again.log).toBe(0);
  expect(JSON.parse(again.outputs.result ?? '')).toEqual(JSON.parse(promoted.outputs.result ?? ''));

  const back = await promote('v1.2.3', { 'rollback-to': '5b2c1f6d' });
  expect(back.exitCode, back.log).toBe(0);
  expect((await askCrane(`${prod.image}:latest-cpu`, prod.reader)).digest).toBe(digest);

  const wrong = await promote('v1.2.4', { ...release, revision: '0'.repeat(40) });
  expect(wrong.exitCode).toBe(1);
  expect(wrong.log).toContain(`was built from ${COMMIT}, not from ${'0'.repeat(40)}`);
  await expect(askCrane(`${prod.image}:v1.2.4-cpu`, prod.reader)).rejects.toThrow(/MANIFEST_UNKNOWN/);

  const shown = JSON.stringify(
    [promoted, again, back, wrong].map(({ log, outputs, summary }) => [log, outputs, summary]),
  );
  for (const secret of ['builder-secret', 'releaser-secret']) expect(shown).not.toContain(secret);
});
