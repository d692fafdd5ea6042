import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DockerEngine, type RegistryServer, startDocker, startRegistry } from '@multiarch/testbed';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActCall, type ActEvent, type ActRun, jobsOf, runAct } from './act/act-run.js';
import { pushBaseImage } from './base-image.js';
import { askCrane, machineOf } from './second-opinion.js';
import { runWorkflow } from './workflow-run.js';

const PASSWORD = 'correct horse battery staple';
const BUILD_SECRET = 'a build secret that nobody may see';
const SHA = '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f';

let docker: DockerEngine;
let open: RegistryServer;
let guarded: RegistryServer;
let base: string;
let readConfig: string;

beforeAll(async () => {
  docker = await startDocker();
  [open, guarded] = await Promise.all([startRegistry(), startRegistry({ users: { bot: PASSWORD } })]);
  base = await pushBaseImage(docker, open.host);
  readConfig = await mkdtemp(join(tmpdir(), 'multiarch-reader-'));
  const auth = Buffer.from(`bot:${PASSWORD}`).toString('base64');
  await writeFile(join(readConfig, 'config.json'), JSON.stringify({ auths: { [guarded.host]: { auth } } }));
});
afterAll(async () => {
  await rm(readConfig, { recursive: true, force: true });
  await Promise.all([open?.stop(), guarded?.stop(), docker?.stop()]);
});

const onBoth = (path: string) => [`${open.host}/${path}`, `${guarded.host}/${path}`];
const auths = () => JSON.stringify([{ registry: guarded.host, username: 'bot', password: PASSWORD }]);

function tagPush(tag: string): ActEvent {
  const ref = `refs/tags/${tag}`;
  return { name: 'push', ref, sha: SHA, payload: { ref, after: SHA, deleted: false } };
}

function pullRequest(branch: string, repository: string, action = 'opened'): ActEvent {
  const head = { ref: branch, sha: SHA, repo: { full_name: repository } };
  const pull = {
    number: 7,
    head,
    base: { ref: 'main', repo: { full_name: 'octo-org/octo-app' } },
    user: { login: 'octocat' },
  };
  const payload = { action, number: 7, pull_request: pull };
  return { name: 'pull_request', ref: 'refs/pull/7/merge', sha: SHA, payload };
}

/** What all calls have in common: no cache server, and one machine that stands for all runners. */
function call(event: ActEvent, images: readonly string[], more: Partial<ActCall['workflow']> = {}): ActCall {
  const common = {
    images: images.join('\n'),
    'build-args': `BASE=${base}`,
    cache: 'none',
    runners: 'default=ubuntu-24.04',
    emulation: true,
  };
  const on = { push: null, pull_request: { types: ['opened', 'closed'] } };
  const workflow = { on, secrets: 'inherit' as const, ...more, inputs: { ...common, ...more.inputs } };
  return { workflow, event, secrets: { REGISTRY_AUTHS: auths(), IMAGE_SECRETS: `TOKEN=${BUILD_SECRET}` } };
}

async function succeed(given: ActCall): Promise<ActRun> {
  const run = await runAct(docker, given);
  expect(run.exitCode, run.log).toBe(0);
  return run;
}

/** No secret is where others can see it; and what was searched is what we think it is. */
function expectNoSecret({ everything, commands }: ActRun): void {
  const basic = Buffer.from(`bot:${PASSWORD}`).toString('base64');
  expect(everything).toContain('set-output');
  expect(commands.some((command) => command.includes('buildx build'))).toBe(true);
  for (const secret of [PASSWORD, BUILD_SECRET, basic]) {
    expect(everything.includes(secret)).toBe(false);
    expect(commands.filter((command) => command.includes(secret))).toEqual([]);
  }
}

describe('a release, from the line `uses:` in another repository', () => {
  const path = 'octo-org/octo-app';
  let run: ActRun;
  const places = () => [
    { image: `${open.host}/${path}`, env: {} },
    { image: `${guarded.host}/${path}`, env: { DOCKER_CONFIG: readConfig } },
  ];

  beforeAll(async () => {
    run = await succeed(call(tagPush('v1.2.3'), onBoth(path)));
  });

  test('is one plan, a leg for each variant and platform, and one publish', () => {
    const { legs } = jobsOf(run);
    expect(legs.map(({ name }) => name.replace(/^.*build \(|\)-\d+$/g, '')).sort()).toEqual([
      'cpu, linux/amd64',
      'cpu, linux/arm64',
      'gpu, linux/amd64',
    ]);
  });

  test('gives its outputs to the next job of the caller', () => {
    const { received } = jobsOf(run);
    expect(received).toMatchObject({
      mode: 'release',
      reason: 'Tag v1.2.3 was pushed.',
      tag: 'v1.2.3',
      digest: '',
    });
    expect(received?.tags?.split('\n').sort()).toEqual(
      onBoth(path)
        .flatMap((image) =>
          ['latest-cpu', 'latest-gpu', 'v1.2.3-cpu', 'v1.2.3-gpu'].map((tag) => `${image}:${tag}`),
        )
        .sort(),
    );
  });

  test.each(['v1.2.3-cpu', 'latest-cpu', 'v1.2.3-gpu', 'latest-gpu'])(
    '%s has the digest of the outputs in both registries',
    async (tag) => {
      const { variants } = JSON.parse(jobsOf(run).received?.result ?? '');
      const { digest } = variants.find(({ name }: { name: string }) => tag.endsWith(name));
      const opinions = await Promise.all(places().map(({ image, env }) => askCrane(`${image}:${tag}`, env)));
      expect(opinions.map((opinion) => opinion.digest)).toEqual([digest, digest]);
    },
  );

  test.each([
    ['amd64', 'x86_64'],
    ['arm64', 'aarch64'],
  ])('starts on %s from either registry', async (architecture, machine) => {
    for (const { image, env } of places())
      expect(await machineOf(`${image}:v1.2.3-cpu`, architecture, docker, env)).toBe(machine);
  });

  test('names the commit and the repository of the caller, not its own', async () => {
    const { manifest } = await askCrane(`${open.host}/${path}:v1.2.3-cpu`);
    expect(manifest.annotations).toMatchObject({
      'org.opencontainers.image.revision': SHA,
      'org.opencontainers.image.source': 'https://github.com/octo-org/octo-app',
    });
  });

  test('says in the summary what was planned and what was published', () => {
    const { plan, publish } = jobsOf(run);
    expect(plan.summary).toContain('## Plan: release');
    for (const image of onBoth(path)) expect(publish.summary).toContain(`docker pull ${image}:v1.2.3-cpu`);
  });

  test('takes as long as its slowest leg, plus plan and publish', () => {
    const { plan, legs, publish } = jobsOf(run);
    const start = Math.min(...legs.map((leg) => leg.start));
    const end = Math.max(...legs.map((leg) => leg.end));
    // All legs ran at once, and nothing stood between the jobs.
    for (const leg of legs) expect(leg.start).toBeLessThan(Math.min(...legs.map((other) => other.end)));
    expect(plan.end).toBeLessThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(publish.start);
    const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
    console.log(
      `plan ${seconds(plan.start, plan.end)}, legs ${legs.map((leg) => seconds(leg.start, leg.end)).join(' | ')}, ` +
        `publish ${seconds(publish.start, publish.end)}; in all ${seconds(plan.start, publish.end)}`,
    );
  });

  test('shows no secret', () => expectNoSecret(run));

  test('has the same digests when it runs again', async () => {
    const again = await succeed(call(tagPush('v1.2.3'), onBoth(path)));
    const digests = (of: ActRun) =>
      JSON.parse(jobsOf(of).received?.result ?? '').variants.map(({ digest }: { digest: string }) => digest);
    // What an earlier run of this commit built is taken as it is.
    for (const [index, tag] of ['v1.2.3-gpu', 'v1.2.3-cpu'].entries())
      for (const { image, env } of places())
        expect((await askCrane(`${image}:${tag}`, env)).digest).toBe(digests(again)[index]);
  });
});

test('a preview, with secrets that are passed by name', async () => {
  const path = 'previews/app';
  const given = call(pullRequest('tickets/DM-1', 'octo-org/octo-app'), onBoth(path), {
    secrets: { REGISTRY_AUTHS: 'OUR_AUTHS', IMAGE_SECRETS: 'OUR_BUILD_SECRETS' },
    inputs: { variants: 'cpu' },
  });
  const secrets = { OUR_AUTHS: auths(), OUR_BUILD_SECRETS: `TOKEN=${BUILD_SECRET}` };
  const run = await succeed({ ...given, secrets });
  const { received } = jobsOf(run);
  expect(received).toMatchObject({ mode: 'preview', tag: 'tickets-DM-1' });
  const { digest } = await askCrane(`${guarded.host}/${path}:tickets-DM-1-cpu`, {
    DOCKER_CONFIG: readConfig,
  });
  expect(received?.digest).toBe(digest);
  expectNoSecret(run);
});

test('a branch named to do harm does none', async () => {
  const path = 'names/app';
  const branch = 'tickets/$(touch${IFS}pwned)`touch${IFS}pwned`"\'&&\u{1F680}';
  const event = pullRequest(branch, 'octo-org/octo-app');
  const run = await succeed(
    call(event, [`${open.host}/${path}`], {
      inputs: { variants: 'cpu', platforms: 'linux/amd64', 'preview-branches': 'tickets/*' },
    }),
  );
  const { received } = jobsOf(run);
  expect(received?.tag).toMatch(/^tickets---touch--IFS-pwned-[\w.-]*-[0-9a-f]{8}$/);
  expect(received?.reason).toContain(branch);
  const { digest } = await askCrane(`${open.host}/${path}:${received?.tag}-cpu`);
  expect(received?.digest).toBe(digest);
  expect(run.commands.filter((command) => command.startsWith('touch'))).toEqual([]);
  expect(run.files.filter((file) => file.includes('pwned'))).toEqual([]);
});

test.each([
  ['a fork', pullRequest('tickets/DM-1', 'somebody/octo-app'), 'verify', 1],
  ['a branch that is no ticket', pullRequest('feature', 'octo-org/octo-app'), 'verify', 1],
  ['a pull request that was closed', pullRequest('tickets/DM-1', 'octo-org/octo-app', 'closed'), 'skip', 0],
] as const)(
  '%s is green without any secret, publishes nothing, and publish reports',
  async (_, event, mode, legs) => {
    const path = 'checks/app';
    const given = call(event, onBoth(path), { inputs: { variants: 'cpu', platforms: 'linux/amd64' } });
    const run = await succeed({ ...given, secrets: {} });
    const jobs = jobsOf(run);
    expect(jobs.legs).toHaveLength(legs);
    expect(jobs.publish.succeeded).toBe(true);
    expect(jobs.received).toMatchObject({ mode, digest: '', tags: '' });
    const response = await fetch(`http://${open.host}/v2/_catalog`);
    expect(await response.text()).not.toContain(path);
  },
);

describe('a leg that fails once', () => {
  const platforms = ['linux/amd64', 'linux/arm64'];

  /** A base that lacks arm64 until it is completed: an outage that ends. */
  async function halfBase(name: string): Promise<{ reference: string; complete: () => Promise<void> }> {
    const reference = `${open.host}/base/${name}:1`;
    const copy = (from: string, to: string) =>
      execa('docker', ['buildx', 'imagetools', 'create', '--tag', to, from], { env: docker.env });
    await copy(`${base}-amd64`, reference);
    return { reference, complete: async () => void (await copy(base, reference)) };
  }

  test('leaves all final tags alone; another run of the same event converges', async () => {
    const path = 'faults/again';
    const outage = await halfBase('again');
    const inputs = { variants: 'cpu', 'build-args': `BASE=${outage.reference}` };
    const given = call(tagPush('v2.0.0'), onBoth(path), { inputs });
    const broken = await runAct(docker, given);
    expect(broken.exitCode).not.toBe(0);
    const first = jobsOf(broken);
    expect(first.legs.map(({ succeeded }) => succeeded).sort()).toEqual([false, true]);
    expect(first.publish.succeeded).toBe(false);
    expect(first.publish.log).toContain('cpu: not built for linux/arm64');
    await expect(askCrane(`${open.host}/${path}:v2.0.0-cpu`)).rejects.toThrow(/MANIFEST_UNKNOWN|404/);
    expectNoSecret(broken);

    await outage.complete();
    const { received } = jobsOf(await succeed({ ...given, attempt: 2 }));
    const { digest, manifest } = await askCrane(`${open.host}/${path}:v2.0.0-cpu`);
    expect(received?.digest).toBe(digest);
    expect(
      manifest.manifests?.slice(0, 2).map(({ platform }) => `${platform.os}/${platform.architecture}`),
    ).toEqual(platforms);
  });

  test('is the only one that "re-run failed jobs" runs again', async () => {
    const path = 'faults/rerun';
    const outage = await halfBase('rerun');
    const given = {
      images: [`${open.host}/${path}`],
      inputs: { variants: 'cpu', 'build-args': `BASE=${outage.reference}` },
      event: tagPush('v3.0.0'),
    };
    const first = await runWorkflow(docker, given);
    expect(first.legs.map(({ exitCode }) => exitCode)).toEqual([0, 1]);
    expect(first.publish.exitCode).toBe(1);

    await outage.complete();
    const second = await runWorkflow(docker, given, first);
    expect(second.legs[0]).toBe(first.legs[0]);
    expect(second.publish.exitCode, second.publish.log).toBe(0);
    const { manifest } = await askCrane(`${open.host}/${path}:v3.0.0-cpu`);
    expect(
      manifest.manifests?.slice(0, 2).map(({ platform }) => `${platform.os}/${platform.architecture}`),
    ).toEqual(platforms);
  });
});
