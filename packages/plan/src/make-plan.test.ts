import { expect, test } from 'vitest';
import type { Event } from './decide/event.js';
import { renderPlan } from './report/plan.js';
import { fork, main, plan, push, sample, sha } from './testing/index.js';

test('a release of the sample application', () => {
  const made = plan(push, { 'semver-tags': true });
  expect(made).toMatchObject({
    schemaVersion: 1,
    mode: 'release',
    push: true,
    revision: sha,
    tag: 'v1.2.3',
    images: ['ghcr.io/org/app', 'quay.io/org/app'],
    onExisting: 'reuse',
    variants: [
      {
        name: 'gpu',
        platforms: [{ platform: 'linux/amd64', leg: 0, archTag: 'v1.2.3-amd64-gpu' }],
        stitched: false,
        tags: [
          { name: 'v1.2.3-gpu', mutable: false },
          { name: 'v1.2-gpu', mutable: true },
          { name: 'v1-gpu', mutable: true },
          { name: 'latest-gpu', mutable: true },
        ],
      },
      {
        name: 'cpu',
        platforms: [
          { platform: 'linux/amd64', leg: 1, archTag: 'v1.2.3-amd64-cpu' },
          { platform: 'linux/arm64', leg: 2, archTag: 'v1.2.3-arm64-cpu' },
        ],
        stitched: true,
      },
    ],
  });
  expect(made.legs.map(({ index, runner, dockerfile, tags }) => [index, runner, dockerfile, tags])).toEqual([
    [0, 'ubuntu-24.04', 'Dockerfile-gpu', ['v1.2.3-amd64-gpu']],
    [1, 'ubuntu-24.04', 'Dockerfile-cpu', ['v1.2.3-amd64-cpu']],
    [2, 'ubuntu-24.04-arm', 'Dockerfile-cpu', ['v1.2.3-arm64-cpu']],
  ]);
});

test('labels are the standard ones with the caller on top, and do not depend on the run', () => {
  const labels = {
    'org.opencontainers.image.created': '2026-08-01T10:00:00Z',
    'org.opencontainers.image.revision': sha,
    'org.opencontainers.image.source': 'https://github.com/org/app',
    'org.opencontainers.image.title': 'mine',
    'org.opencontainers.image.url': 'https://github.com/org/app',
    'org.opencontainers.image.version': 'v1.2.3',
  };
  const made = plan(push, { labels: 'org.opencontainers.image.title=mine', annotations: 'a=b' });
  const annotations = { ...labels, 'org.opencontainers.image.title': 'app', a: 'b' };
  for (const leg of made.legs) expect(leg).toMatchObject({ labels, annotations });
  for (const variant of made.variants) expect(variant.annotations).toEqual(annotations);
  expect(JSON.stringify(plan(push))).toBe(JSON.stringify(plan(push)));
});

test.each([
  ['docker', '', {}],
  ['plain', '', {}],
  ['plain', 'a=b', { a: 'b' }],
])('format %s has only the annotations that were asked for', (format, annotations, expected) => {
  expect(plan(push, { format, annotations }).legs[0]?.annotations).toEqual(expected);
});

test('a check builds everything, pushes nothing and has no tags', () => {
  const made = plan(fork, { tag: 'x' });
  expect(made).toMatchObject({ mode: 'verify', push: false, tag: 'x' });
  expect(made.variants.map(({ tags, platforms }) => [tags, platforms])).toEqual([
    [[], [{ platform: 'linux/amd64', leg: 0 }]],
    [
      [],
      [
        { platform: 'linux/amd64', leg: 1 },
        { platform: 'linux/arm64', leg: 2 },
      ],
    ],
  ]);
  expect(made.legs.map(({ push: pushed, tags }) => [pushed, tags])).toEqual(Array(3).fill([false, []]));
  expect(made.legs[0]?.labels).not.toHaveProperty('org.opencontainers.image.version');
  expect(made).not.toHaveProperty('onExisting');
});

test('nothing to do needs no files', () => {
  const made = plan({ ...push, deleted: true }, {}, {});
  expect(made).toMatchObject({ mode: 'skip', push: false, tag: 'v1.2.3', variants: [], legs: [] });
});

/** event, inputs, the final tags of `cpu`, what its legs push */
test.each<[string, Event, Record<string, unknown>, string, string[][]]>([
  ['a branch', main, {}, '~main-cpu', [['main-amd64-cpu'], ['main-arm64-cpu']]],
  ['arch-tags: none', main, { 'arch-tags': 'none' }, '~main-cpu', [[], []]],
  ['one platform', main, { platforms: 'linux/arm64' }, '~main-cpu', [['main-arm64-cpu']]],
  [
    'one platform without an arch tag',
    main,
    { platforms: 'linux/arm64', 'arch-tags': 'none', 'additional-tags': 'edge,9.9.9' },
    '~main-cpu ~edge-cpu 9.9.9-cpu',
    [[]],
  ],
])('%s', (_, event, inputs, tags, pushed) => {
  const made = plan(event, { variants: 'cpu', ...inputs });
  const [cpu] = made.variants;
  expect(cpu?.tags.map(({ name, mutable }) => (mutable ? '~' : '') + name).join(' ')).toBe(tags);
  expect(made.legs.map((leg) => leg.tags)).toEqual(pushed);
});

/** inputs, files, and for each leg variant, platform and Dockerfile */
test.each<[string, Record<string, unknown>, Record<string, string>, string[]]>([
  ['no architecture file', {}, { Dockerfile: '' }, [' linux/amd64 Dockerfile', ' linux/arm64 Dockerfile']],
  ['a bare file', {}, { '.aws-architecture': 'linux/arm64\n', Dockerfile: '' }, [' linux/arm64 Dockerfile']],
  [
    'another file',
    { 'architecture-file': './ci/a.json' },
    { 'ci/a.json': '{"x":"linux/arm64"}', 'Dockerfile-x': '' },
    ['x linux/arm64 Dockerfile-x'],
  ],
  ['one variant', { variants: 'gpu' }, sample, ['gpu linux/amd64 Dockerfile-gpu']],
  [
    'variants in the order of the file',
    { variants: 'cpu,gpu', platforms: 'linux/arm64' },
    sample,
    ['gpu linux/arm64 Dockerfile-gpu', 'cpu linux/arm64 Dockerfile-cpu'],
  ],
  [
    'variants without a file',
    { variants: 'x', platforms: 'linux/arm64' },
    { 'Dockerfile-x': '' },
    ['x linux/arm64 Dockerfile-x'],
  ],
  [
    'a Dockerfile',
    { dockerfile: 'docker/My.Dockerfile', platforms: 'linux/arm64' },
    { 'docker/My.Dockerfile': '' },
    [' linux/arm64 docker/My.Dockerfile'],
  ],
  [
    'a pattern',
    { dockerfile: '<variant>/Dockerfile', platforms: 'linux/arm64' },
    { ...sample, 'cpu/Dockerfile': '', 'gpu/Dockerfile': '' },
    ['gpu linux/arm64 gpu/Dockerfile', 'cpu linux/arm64 cpu/Dockerfile'],
  ],
  [
    'a context',
    { context: 'app', platforms: 'linux/arm64' },
    { 'app/Dockerfile': '', Dockerfile: '' },
    [' linux/arm64 app/Dockerfile'],
  ],
  [
    'a context without Dockerfile',
    { context: 'app', platforms: 'linux/arm64' },
    { 'app/x': '', Dockerfile: '' },
    [' linux/arm64 Dockerfile'],
  ],
])('%s', (_, inputs, files, expected) => {
  const legs = plan(push, inputs, files).legs;
  expect(legs.map((leg) => `${leg.variant} ${leg.platform} ${leg.dockerfile}`)).toEqual(expected);
});

test('every leg has a cache of its own, with a name that is a tag and a file name', () => {
  const scopes = plan(push).legs.map((leg) => leg.cacheScope);
  const others = plan(push, { images: 'ghcr.io/other/app' }).legs.map((leg) => leg.cacheScope);
  const targets = plan(push, { target: 'dev' }).legs.map((leg) => leg.cacheScope);
  expect(new Set([...scopes, ...others, ...targets]).size).toBe(9);
  for (const scope of scopes) expect(scope).toMatch(/^app-[cg]pu-(?:amd64|arm64)-[0-9a-f]{8}$/);
  expect(plan(main).legs.map((leg) => leg.cacheScope)).toEqual(scopes);
});

test.each([
  [push, {}, 'reuse', 'reuse'],
  // That one tag may move is no leave to write over another, which is fixed.
  [main, {}, 'overwrite', 'reuse'],
  [main, { 'on-existing': 'fail' }, 'fail', 'fail'],
  [push, { 'on-existing': 'overwrite' }, 'overwrite', 'overwrite'],
  [push, { tag: 'nightly' }, 'overwrite', 'reuse'],
])('what exists already: case %#', (event, inputs, expected, ofFixedTags) => {
  const made = plan(event, inputs);
  expect(made.onExisting).toBe(ofFixedTags);
  expect(made.legs.map((leg) => leg.onExisting)).toEqual(Array(3).fill(expected));
});

test('whatever GitHub starts for a Git tag is the same build, to be published under the same tags', () => {
  const { ref } = push;
  const twins: readonly Event[] = [
    push,
    { ...push, name: 'release', action: 'published', releaseTag: 'v1.2.3', actor: 'hubot' },
    { ...push, name: 'workflow_dispatch', actor: 'somebody' },
    { ...push, name: 'create', ref },
  ];
  const [first, ...others] = twins.map((event) => plan(event, { 'semver-tags': true }));
  expect(first?.mode).toBe('release');
  for (const other of others) expect({ ...other, reason: '' }).toEqual({ ...first, reason: '' });
});

test('what no commit has is built anew, under tags that move, and says so', () => {
  const made = plan(push, { 'on-existing': 'reuse' }, sample, { sha256: 'ab', file: 'src/app.ts' });
  expect(made.notes?.join()).toContain('(src/app.ts): nothing is reused, its tags move');
  for (const leg of made.legs)
    expect(leg).toMatchObject({
      onExisting: 'overwrite',
      movable: true,
      labels: {
        'org.opencontainers.image.revision': `${sha}-dirty`,
        'dev.multiarch.changes': 'sha256:ab',
      },
    });
  for (const { tags } of made.variants) expect(tags.every(({ mutable }) => mutable)).toBe(true);
});

test('what the caller asks for reaches the legs', () => {
  const made = plan(push, {
    'build-args': 'A=b',
    'build-contexts': 'x=./y',
    target: 'dev',
    cache: 'none',
    provenance: 'max',
    sbom: true,
    'cache-mounts': '/root/.cache/pip/\n\napt',
    'smoke-test': 'app --version',
    'free-space': true,
    'insecure-registries': 'r.local:5000',
  });
  expect(made.insecureRegistries).toEqual(['r.local:5000']);
  for (const leg of made.legs)
    expect(leg).toMatchObject({
      buildArgs: { A: 'b' },
      buildContexts: { x: './y' },
      target: 'dev',
      cache: 'none',
      provenance: 'mode=max',
      sbom: 'true',
      format: 'oci',
      cacheMounts: ['/root/.cache/pip', 'apt'],
      smokeTest: 'app --version',
      freeSpace: true,
    });
});

test.each<[Event, boolean]>([
  [push, true],
  [main, true],
  [fork, false],
  [{ ...fork, headRef: 'tickets/DM-1', fork: false }, false],
])('caches are written by releases and branches alone: case %#', (event, expected) => {
  expect(plan(event).legs.map(({ cacheWrite }) => cacheWrite)).toEqual(Array(3).fill(expected));
});

test('a runner of CodeBuild is named when its job is queued', () => {
  const runners = 'linux/arm64=codebuild:my-project,image:arm-3.0';
  const [, amd64, arm64] = plan(push, { runners }).legs;
  expect(amd64).not.toHaveProperty('runnerTemplate');
  expect(JSON.parse(arm64?.runnerTemplate ?? '')).toEqual([
    'codebuild-my-project-{0}-{1}',
    'image:arm-3.0',
    `multiarch-${arm64?.cacheScope}`,
  ]);
});

test.each<[string, Event, Record<string, string>, readonly string[] | undefined]>([
  ['a release', push, { 'additional-tags': 'stable' }, undefined],
  [
    'a preview with additional tags',
    { ...fork, fork: false, headRef: 't/1' },
    { 'additional-tags': 'stable, edge' },
    ['A preview has its own tag alone: stable, edge of additional-tags is not written.'],
  ],
  [
    'a branch that is called as a version',
    { ...main, ref: 'refs/heads/v1.2' },
    {},
    ['Branch v1.2 is tagged branch-v1.2: v1.2 looks like a version, which is not for branches.'],
  ],
])('%s: the plan says what people might not expect', (_, event, inputs, expected) => {
  const made = plan(event, inputs);
  expect(made.notes).toEqual(expected);
  for (const note of expected ?? []) expect(renderPlan(made, 'text')).toContain(note);
});

test('a Dockerfile of one architecture that is built for both is said to be so before anything is built', () => {
  const own = { 'Dockerfile-arm64': '' };
  const wrong = plan(main, { dockerfile: 'Dockerfile-arm64' }, own);
  expect(wrong.warnings).toEqual([
    expect.stringContaining('Dockerfile-arm64 is for arm64 by its name, and is built for linux/amd64, too.'),
  ]);
  expect(renderPlan(wrong)).toContain('Dockerfile-arm64 is for arm64 by its name');
  const platforms = 'linux/arm64';
  expect(plan(main, { dockerfile: 'Dockerfile-arm64', platforms }, own).warnings).toBeUndefined();
  const named = plan(main, { dockerfile: 'Dockerfile-arm64', variants: 'gpu' }, own);
  expect(named.warnings?.join()).toContain('for this variant in .aws-architecture.');
  const variants = {
    'a.json': '{ "gpu": "linux/arm64,linux/amd64", "cpu": "linux/arm64" }',
    'Dockerfile.gpu.arm64': '',
    'Dockerfile.cpu.arm64': '',
  };
  const inputs = { 'architecture-file': 'a.json', dockerfile: 'Dockerfile.<variant>.arm64' };
  expect(plan(push, inputs, variants).warnings).toEqual([
    expect.stringMatching(/^Dockerfile\.gpu\.arm64 .* write {"gpu":"linux\/arm64"} for .* in a\.json\.$/),
  ]);
});
