import { sha256 } from '@multiarch/oci/content';
import { expect, test } from 'vitest';
import { readYaml } from './architecture/yaml-value.js';
import { labelInputs } from './decide/fingerprint.js';
import { chainsOf } from './documents/chains.js';
import { parseWorkflowInputs } from './inputs/workflow.js';
import { makePlan } from './make-plan.js';
import { main, plan, push, sha } from './testing/index.js';

const object = (variants: Record<string, unknown>) => ({ '.aws-architecture': JSON.stringify(variants) });

test("a variant's own values go before the inputs, and maps are laid over theirs", () => {
  const made = plan(
    push,
    {
      'build-args': 'A=1\nB=2',
      labels: 'team=x',
      target: 'dev',
      'smoke-test': 'true',
      runners: 'linux/amd64=mine',
    },
    {
      ...object({
        plain: 'linux/amd64',
        own: {
          platforms: 'linux/amd64',
          target: 'run',
          context: 'app',
          'build-args': { B: 3, C: 4 },
          'build-contexts': { data: 'docker-image://alpine:3' },
          labels: { team: 'y' },
          'smoke-test': ['/app'],
          runner: 'big',
          format: 'plain',
        },
      }),
      'Dockerfile-plain': '',
      'app/Dockerfile': '',
    },
  );
  const [first, second] = made.legs;
  expect(first).toMatchObject({
    dockerfile: 'Dockerfile-plain',
    context: '.',
    target: 'dev',
    buildArgs: { A: '1', B: '2' },
    smokeTest: 'true',
    runner: 'mine',
    format: 'oci',
  });
  expect(second).toMatchObject({
    dockerfile: 'app/Dockerfile',
    context: 'app',
    target: 'run',
    buildArgs: { A: '1', B: '3', C: '4' },
    buildContexts: { data: 'docker-image://alpine:3' },
    smokeTest: '["/app"]',
    runner: 'big',
    format: 'plain',
    annotations: {},
  });
  expect(made.legs.map(({ labels }) => labels.team)).toEqual(['x', 'y']);
});

/** variant, files; the Dockerfile that it is built from */
test.each<[string, unknown, string[], string]>([
  [
    'its own',
    { dockerfile: 'docker/<variant>.Dockerfile' },
    ['docker/x.Dockerfile', 'Dockerfile-x'],
    'docker/x.Dockerfile',
  ],
  ['by its name', { target: 'run' }, ['Dockerfile-x', 'Dockerfile'], 'Dockerfile-x'],
  ['that of all, by its stage', { target: 'run' }, ['Dockerfile'], 'Dockerfile'],
  ['in its context', { context: 'x' }, ['x/Dockerfile', 'Dockerfile-x'], 'x/Dockerfile'],
  ['by its name, not in its context', { context: 'x' }, ['x/file', 'Dockerfile-x'], 'Dockerfile-x'],
])('a Dockerfile is found: %s', (_, own, paths, dockerfile) => {
  const files = { ...object({ x: own }), ...Object.fromEntries(paths.map((path) => [path, ''])) };
  expect(plan(push, {}, files).legs[0]?.dockerfile).toBe(dockerfile);
});

test('one Dockerfile is given for variants that are told apart by their stages, and for no others', () => {
  const stages = object({ a: { target: 'a' }, b: { target: 'b' } });
  const made = plan(push, { dockerfile: 'Dockerfile' }, { ...stages, Dockerfile: '' });
  expect(made.legs.map(({ dockerfile, target }) => [dockerfile, target])).toEqual([
    ['Dockerfile', 'a'],
    ['Dockerfile', 'a'],
    ['Dockerfile', 'b'],
    ['Dockerfile', 'b'],
  ]);
  const same = { ...object({ a: { target: 'a' }, b: {}, c: 'linux/arm64' }), Dockerfile: '' };
  expect(() => plan(push, { dockerfile: 'Dockerfile' }, same)).toThrow(
    'one file for several variants (b, c)',
  );
});

/** `image`, where it is published */
test.each<[string | string[], string[]]>([
  ['tools', ['ghcr.io/org/tools', 'quay.io/org/tools']],
  ['<image>-tools', ['ghcr.io/org/app-tools', 'quay.io/org/app-tools']],
  ['<image>/tools', ['ghcr.io/org/app/tools', 'quay.io/org/app/tools']],
  ['other/tools', ['ghcr.io/org/other/tools', 'quay.io/org/other/tools']],
  ['docker.io/org/tools', ['docker.io/org/tools']],
  [
    ['localhost:5000/tools', 'tools'],
    ['localhost:5000/tools', 'ghcr.io/org/tools', 'quay.io/org/tools'],
  ],
])('image: %s', (image, expected) => {
  const made = plan(main, {}, { ...object({ x: { image } }), 'Dockerfile-x': '' });
  expect(made.images).toEqual(expected);
  expect(made.variants[0]?.images).toEqual(expected);
  for (const leg of made.legs) expect(leg.images).toEqual(expected);
  expect(made.variants[0]?.tags.map(({ name }) => name)).toEqual(['main']);
});

test('several images of one repository, and one that is built upon another, in one call', () => {
  const variants = {
    api: { platforms: 'linux/amd64', image: 'sms-api' },
    ptools: { platforms: 'linux/amd64', image: 'sms-ptools' },
    vecoli: { image: 'vecoli' },
    submit: { from: 'vecoli', platforms: 'linux/amd64', image: 'vecoli', suffix: 'submit' },
  };
  const names = ['api', 'ptools', 'vecoli'];
  const made = plan(
    push,
    { tag: 'c0ffee1', images: '123456789012.dkr.ecr.us-gov-west-1.amazonaws.com/sms' },
    {
      ...object(variants),
      ...Object.fromEntries(names.map((name) => [`Dockerfile-${name}`, 'FROM scratch'])),
      'Dockerfile-submit': 'ARG BASE=vecoli\nFROM ${BASE}\nCOPY . .',
    },
  );
  const host = '123456789012.dkr.ecr.us-gov-west-1.amazonaws.com';
  expect(made.images).toEqual(['sms-api', 'sms-ptools', 'vecoli'].map((name) => `${host}/${name}`));
  const refs = made.variants.map(({ images = [], tags }) => `${images[0]}:${tags[0]?.name}`);
  expect(refs).toEqual([
    `${host}/sms-api:c0ffee1`,
    `${host}/sms-ptools:c0ffee1`,
    `${host}/vecoli:c0ffee1`,
    `${host}/vecoli:c0ffee1-submit`,
  ]);
  const chains = chainsOf(made.legs).map((chain) =>
    chain.map(({ variant, platform }) => [variant, platform].join(' ')),
  );
  expect(chains).toEqual([
    ['api linux/amd64'],
    ['ptools linux/amd64'],
    ['vecoli linux/amd64', 'submit linux/amd64'],
    ['vecoli linux/arm64'],
  ]);
});

test('where one variant is elsewhere, the others say where they are', () => {
  const made = plan(
    main,
    {},
    { ...object({ x: { image: 'x' }, y: 'linux/arm64' }), 'Dockerfile-x': '', 'Dockerfile-y': '' },
  );
  const [first = '', second = ''] = ['ghcr.io/org/app', 'quay.io/org/app'];
  expect(made.images).toEqual(['ghcr.io/org/x', 'quay.io/org/x', first, second]);
  expect(made.variants[1]?.images).toEqual([first, second]);
  expect(plan(main).variants[0]).not.toHaveProperty('images');
});

test('two variants under one name in one image are refused', () => {
  const files = {
    ...object({ a: { image: 'x' }, b: { image: 'x' } }),
    'Dockerfile-a': '',
    'Dockerfile-b': '',
  };
  expect(() => plan(push, {}, files)).toThrow(
    "'v1.2.3' would be both a final tag of variant 'a' and a final",
  );
});

const tree = {
  ...object({
    base: {},
    app: { from: 'base' },
    tools: { from: 'app', platforms: 'linux/arm64' },
    debug: { from: 'base', platforms: 'linux/arm64' },
  }),
  'Dockerfile-base': 'FROM scratch',
  'Dockerfile-app': 'FROM base',
  'Dockerfile-tools': 'FROM app',
  'Dockerfile-debug': 'FROM scratch\nCOPY --from=base / /',
};

test('a tree of variants is one chain for each platform, bases first', () => {
  const made = plan(push, {}, tree);
  const chains = chainsOf(made.legs).map((chain) => chain.map(({ variant, index }) => `${index} ${variant}`));
  expect(chains).toEqual([
    ['0 base', '2 app'],
    ['1 base', '3 app', '4 tools', '5 debug'],
  ]);
  expect(made.legs[4]?.base).toEqual({ leg: 3, variant: 'app' });
  expect(made.legs[0]).not.toHaveProperty('base');
});

test('what is asked for is built with all that it is built from', () => {
  const made = plan(push, { variants: 'tools' }, tree);
  expect(made.variants.map(({ name }) => name)).toEqual(['base', 'app', 'tools']);
  expect(made.notes).toContain('Built as well, as what was asked for is built from it: base, app.');
});

test('a Dockerfile that is not built from the base of its variant is refused', () => {
  const other = { ...tree, 'Dockerfile-app': 'FROM bases\nRUN true' };
  expect(() => plan(push, {}, other)).toThrow(
    "Dockerfile-app: 'app' is built from 'base', which this file has neither",
  );
  for (const fits of [
    'FROM ${BASE}',
    'FROM base AS x\nFROM scratch\nCOPY --from=x / /',
    'FROM scratch\nRUN --mount=type=bind,from=base true',
  ])
    expect(plan(push, {}, { ...tree, 'Dockerfile-app': `ARG BASE=base\n${fits}` }).legs).toHaveLength(6);
});

test('a base of other inputs makes another image of what is built from it', () => {
  const [leg] = plan(push, {}, tree).legs.slice(2);
  if (leg === undefined) throw new Error('no leg');
  const hashes = [undefined, 'sha256:a', 'sha256:b'].map(
    (base) => labelInputs(leg, [], sha256, base).labels['dev.multiarch.inputs'],
  );
  expect(new Set(hashes).size).toBe(3);
});

test.each([
  [
    'keep',
    "Variant 'fn' is plain for 2 platforms: 'v1.2.3-fn' is an index of them, which AWS Lambda refuses; give it v1.2.3-amd64-fn or v1.2.3-arm64-fn.",
  ],
  [
    'none',
    "'v1.2.3-fn' is an index of them, which AWS Lambda refuses; with arch tags kept each platform has a tag of its own.",
  ],
])('a plain image of several platforms is said to be no Lambda, with arch-tags: %s', (archTags, note) => {
  const files = {
    ...object({ fn: { format: 'plain' }, one: { format: 'plain', platforms: 'linux/arm64' } }),
    'Dockerfile-fn': '',
    'Dockerfile-one': '',
  };
  const { notes = [] } = plan(push, { 'arch-tags': archTags }, files);
  expect(notes.filter((one) => one.includes('plain'))).toEqual([expect.stringContaining(note)]);
});

/** inputs, files besides; the variants */
test.each<[string, Record<string, unknown>, Record<string, string>, string[]]>([
  ['the root', {}, {}, ['root']],
  ['a context without one', { context: 'lib' }, { 'lib/x': '' }, ['root']],
  ['a context with one of its own', { context: 'app' }, {}, ['mine']],
  ['none', { 'architecture-file': 'none' }, {}, ['']],
  [
    'none, and variants by the input',
    { 'architecture-file': 'none', variants: 'root, mine' },
    {},
    ['root', 'mine'],
  ],
])('the architecture file of %s', (_, inputs, besides, expected) => {
  const files = {
    '.aws-architecture': '{"root": "linux/arm64"}',
    'app/.aws-architecture': '{"mine": "linux/arm64"}',
    Dockerfile: '',
    'Dockerfile-root': '',
    'Dockerfile-mine': '',
    ...besides,
  };
  expect(plan(push, inputs, files).variants.map(({ name }) => name)).toEqual(expected);
});

test('multiarch.yaml goes before the other file beside it, and that is said', () => {
  const files: Record<string, string> = {
    'multiarch.yaml': 'cpu: linux/arm64',
    '.aws-architecture': '{"gpu": "linux/amd64"}',
    'Dockerfile-cpu': '',
  };
  const made = makePlan({
    inputs: parseWorkflowInputs({ images: 'ghcr.io/org/app' }),
    event: push,
    files: { read: (path) => files[path], exists: (path) => path in files },
    readYaml,
    sha256,
  });
  expect(made.variants.map(({ name }) => name)).toEqual(['cpu']);
  expect(made.notes).toContain('.aws-architecture is not read: multiarch.yaml is beside it.');
});

/** What the images of short forms are recognised by: made before variants could be objects. */
test('short forms give the legs that they always gave', () => {
  const legs = [
    ...plan(push, { 'build-args': 'A=1', labels: 'a=b', target: 'x', 'additional-tags': 'edge' }).legs,
    ...plan(main, { format: 'plain', context: 'x' }, { Dockerfile: '', 'x/Dockerfile': '' }).legs,
  ];
  expect(legs).toHaveLength(5);
  // Where layers are cached says nothing of an image: by which name, nor by whose choice.
  const bare = legs.map(({ cacheScope: _, ...leg }) => ({ ...leg, cache: 'gha' }));
  expect(sha256(JSON.stringify(bare))).toBe(
    'c9cedd30a38682f4d25bf2910f49c524febc59f1e906fd066c636ccf579fc1fe',
  );
  expect(legs.every(({ revision }) => revision === sha)).toBe(true);
});
