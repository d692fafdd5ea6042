import { CacheService, canBring } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { type ActRun, jobsOf, runAct } from './act/act-run.js';
import { BUILD_SECRET, call, expectNoSecret, pullRequest, SHA, succeed, tagPush } from './act/calls.js';
import { askCrane, machineOf } from './second-opinion.js';
import { openStage, STAGE_NEEDS, type Stage } from './stage.js';

const test = always.runIf(await canBring(...STAGE_NEEDS, 'go'));

let stage: Stage;
let service: CacheService;
beforeAll(async () => {
  stage = await openStage();
  service = await new CacheService().start();
});
afterAll(async () => {
  await service?.[Symbol.asyncDispose]();
  await stage?.[Symbol.asyncDispose]();
});

describe('a release, from the line `uses:` in another repository', () => {
  const path = 'octo-org/octo-app';
  let run: ActRun;
  const release = () => ({
    ...call(stage, tagPush('v1.2.3'), stage.images(path)),
    cache: service.environment,
  });
  const places = () => [
    { image: `${stage.open}/${path}`, env: {} },
    { image: `${stage.guarded}/${path}`, env: stage.reader },
  ];

  beforeAll(async () => {
    run = await succeed(stage, release());
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
      stage
        .images(path)
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
      expect(await machineOf(`${image}:v1.2.3-cpu`, architecture, stage.docker, env)).toBe(machine);
  });

  test('names the commit and the repository of the caller, not its own', async () => {
    const { manifest } = await askCrane(`${stage.open}/${path}:v1.2.3-cpu`);
    expect(manifest.annotations).toMatchObject({
      'org.opencontainers.image.revision': SHA,
      'org.opencontainers.image.source': 'https://github.com/octo-org/octo-app',
    });
  });

  test('says in the summary what was planned and what was published', () => {
    const { plan, publish } = jobsOf(run);
    expect(plan.summary).toContain('## Plan: release');
    for (const image of stage.images(path))
      expect(publish.summary).toContain(`docker pull ${image}:v1.2.3-cpu`);
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

  test('shows no secret', () => expectNoSecret(stage, run));

  test('is taken as it is when it runs again, and has the same digests', async () => {
    const again = await succeed(stage, release());
    const digests = (of: ActRun) =>
      JSON.parse(jobsOf(of).received?.result ?? '').variants.map(({ digest }: { digest: string }) => digest);
    expect(digests(again)).toEqual(digests(run));
    expect(jobsOf(again).legs.map(({ outputs }) => outputs.build?.reused)).toEqual(['true', 'true', 'true']);
    for (const [index, tag] of ['v1.2.3-gpu', 'v1.2.3-cpu'].entries())
      for (const { image, env } of places())
        expect((await askCrane(`${image}:${tag}`, env)).digest).toBe(digests(again)[index]);
  });
});

test('a preview, with secrets that are passed by name', async () => {
  const path = 'previews/app';
  const given = call(stage, pullRequest('tickets/DM-1'), stage.images(path), {
    secrets: { REGISTRY_AUTHS: 'OUR_AUTHS', IMAGE_SECRETS: 'OUR_BUILD_SECRETS' },
    inputs: { variants: 'cpu' },
  });
  const secrets = { OUR_AUTHS: stage.auths, OUR_BUILD_SECRETS: `TOKEN=${BUILD_SECRET}` };
  const run = await succeed(stage, { ...given, secrets });
  const { received } = jobsOf(run);
  expect(received).toMatchObject({ mode: 'preview', tag: 'tickets-DM-1' });
  const { digest } = await askCrane(`${stage.guarded}/${path}:tickets-DM-1-cpu`, stage.reader);
  expect(received?.digest).toBe(digest);
  expectNoSecret(stage, run);
});

test('the search for secrets finds one that is given as a build argument', async () => {
  const inputs = {
    variants: 'cpu',
    platforms: 'linux/amd64',
    'build-args': `BASE=${stage.base}\nLEAK=${BUILD_SECRET}`,
  };
  const run = await runAct(stage.docker, {
    ...call(stage, pullRequest('feature'), stage.images('leaks/app'), { inputs }),
    secrets: {},
  });
  expect(() => expectNoSecret(stage, run)).toThrow();
  expect(run.everything).toContain(BUILD_SECRET);
  expect(run.commands.some((command) => command.includes(BUILD_SECRET))).toBe(true);
});

test('a branch named to do harm does none', async () => {
  const path = 'names/app';
  const branch = 'tickets/$(touch${IFS}pwned)`touch${IFS}pwned`"\'&&\u{1F680}';
  const event = pullRequest(branch);
  const run = await succeed(
    stage,
    call(stage, event, [`${stage.open}/${path}`], {
      inputs: { variants: 'cpu', platforms: 'linux/amd64', 'preview-branches': 'tickets/*' },
    }),
  );
  const { received } = jobsOf(run);
  expect(received?.tag).toMatch(/^tickets---touch--IFS-pwned-[\w.-]*-[0-9a-f]{8}$/);
  expect(received?.reason).toContain(branch);
  const { digest } = await askCrane(`${stage.open}/${path}:${received?.tag}-cpu`);
  expect(received?.digest).toBe(digest);
  expect(run.commands.filter((command) => command.startsWith('touch'))).toEqual([]);
  expect(run.files.filter((file) => file.includes('pwned'))).toEqual([]);
});

test.each([
  ['a fork', pullRequest('tickets/DM-1', 'somebody/octo-app'), 'verify', 1],
  ['a branch that is no ticket', pullRequest('feature'), 'verify', 1],
  ['a pull request that was closed', pullRequest('tickets/DM-1', undefined, 'closed'), 'skip', 0],
] as const)(
  '%s is green without any secret, publishes nothing, and publish reports',
  async (_, event, mode, legs) => {
    const path = 'checks/app';
    const given = call(stage, event, stage.images(path), {
      inputs: { variants: 'cpu', platforms: 'linux/amd64' },
    });
    const run = await succeed(stage, { ...given, secrets: {} });
    const jobs = jobsOf(run);
    expect(jobs.legs).toHaveLength(legs);
    expect(jobs.publish.succeeded).toBe(true);
    expect(jobs.received).toMatchObject({ mode, digest: '', tags: '' });
    const response = await fetch(`http://${stage.open}/v2/_catalog`);
    expect(await response.text()).not.toContain(path);
  },
);
