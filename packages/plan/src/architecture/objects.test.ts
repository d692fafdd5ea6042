import { formatLocation, MultiarchError } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { parseArchitectureFile } from './file.js';
import { suffixOf } from './variant.js';
import { readYaml } from './yaml-value.js';

const read = (text: string, file = 'multiarch.yaml') => parseArchitectureFile(text, file, readYaml);

test('an object says what its variant has of its own, in YAML as in JSON', () => {
  const yaml = `
# yaml-language-server: $schema=architecture.schema.json
base:
  platforms: [linux/amd64, linux/arm64]
  build-args: { VERSION: 3.10, DEBUG: no }
  labels: &labels { team: "a b" }
app:
  from: base
  dockerfile: ./docker/Dockerfile
  target: run
  context: app/
  build-contexts:
    data: docker-image://alpine:3
  image: [tools, ghcr.io/org/other]
  smoke-test: [/app, --version]
  labels: *labels
lambda:
  platforms: linux/arm64
  format: plain
  suffix: ""
  runner: { group: big, labels: [gpu] }
`;
  const json = JSON.stringify({
    $schema: 'architecture.schema.json',
    base: {
      platforms: ['linux/amd64', 'linux/arm64'],
      'build-args': { VERSION: '3.10', DEBUG: 'no' },
      labels: { team: 'a b' },
    },
    app: {
      from: 'base',
      dockerfile: './docker/Dockerfile',
      target: 'run',
      context: 'app/',
      'build-contexts': { data: 'docker-image://alpine:3' },
      image: ['tools', 'ghcr.io/org/other'],
      'smoke-test': ['/app', '--version'],
      labels: { team: 'a b' },
    },
    lambda: {
      platforms: 'linux/arm64',
      format: 'plain',
      suffix: '',
      runner: { group: 'big', labels: ['gpu'] },
    },
  });
  const both = ['linux/amd64', 'linux/arm64'];
  const expected = [
    {
      name: 'base',
      platforms: both,
      own: { buildArgs: { VERSION: '3.10', DEBUG: 'no' }, labels: { team: 'a b' } },
    },
    {
      name: 'app',
      platforms: both,
      own: {
        dockerfile: 'docker/Dockerfile',
        context: 'app',
        target: 'run',
        buildContexts: { data: 'docker-image://alpine:3' },
        labels: { team: 'a b' },
        smokeTest: '["/app","--version"]',
        images: ['tools', 'ghcr.io/org/other'],
        from: { variant: 'base' },
      },
    },
    {
      name: 'lambda',
      platforms: ['linux/arm64'],
      own: {
        format: 'plain',
        runners: { byPlatform: [], otherwise: { group: 'big', labels: ['gpu'] } },
        suffix: '',
      },
    },
  ];
  expect(read(yaml)).toMatchObject(expected);
  expect(read(json, '.aws-architecture')).toMatchObject(expected);
  expect(read(yaml).map(suffixOf)).toEqual(['base', '', '']);
});

test.each([
  ['platforms alone', 'linux/arm64', [['', 'linux/arm64']]],
  ['a list', '- linux/amd64\n- linux/arm64\n', [['', 'linux/amd64', 'linux/arm64']]],
  ['a variant', 'cpu: linux/amd64, linux/arm64', [['cpu', 'linux/amd64', 'linux/arm64']]],
  ['JSON, which is YAML', '{"cpu": "linux/arm64"}', [['cpu', 'linux/arm64']]],
  ['an object that says nothing', 'cpu: {}', [['cpu', 'linux/amd64', 'linux/arm64']]],
  [
    'numbers of JSON as they are written',
    '{"cpu": {"build-args": {"A": 1.10, "B": true}}}',
    [['cpu', 'linux/amd64', 'linux/arm64']],
  ],
  [
    'a base below',
    'a: { from: b }\nb: linux/arm64',
    [
      ['a', 'linux/arm64'],
      ['b', 'linux/arm64'],
    ],
  ],
  [
    'fewer platforms than the base',
    'b: {}\na: { from: b, platforms: linux/amd64 }',
    [
      ['b', 'linux/amd64', 'linux/arm64'],
      ['a', 'linux/amd64'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(read(text).map(({ name, platforms }) => [name, ...platforms])).toEqual(expected);
});

test.each<[string, string, string, string]>([
  [
    'an unknown member',
    'cpu:\n  plattforms: linux/arm64',
    '2:3',
    "a variant has no 'plattforms', which may be meant to be 'platforms'; accepted: platforms, from",
  ],
  [
    'a name in another spelling',
    'cpu: { build_args: {} }',
    '1:8',
    "'build_args', which may be meant to be 'build-args'",
  ],
  [
    'a format that there is not',
    'cpu:\n  format: oic',
    '2:11',
    "'format' is 'oic'; accepted: oci, docker, plain",
  ],
  ['a list as target', 'cpu:\n  target: [a]', '2:11', "'target' is list; accepted: text"],
  ['a map in a build argument', 'cpu:\n  build-args:\n    A: { b: c }', '3:8', "'build-args.A' is object"],
  [
    'a build argument without a name',
    'cpu:\n  build-args: { "A B": c }',
    '2:17',
    "'A B' is no name for build-args",
  ],
  [
    'a platform in an object',
    'cpu: { platforms: [linux/amd64, linux/x] }',
    '1:33',
    "'linux/x' names an unknown",
  ],
  ['a path out of the repository', 'cpu:\n  paths: [a, ../b]', '2:14', "'../b' of 'paths' leads out"],
  ['paths that leave nothing', 'cpu: { paths: "!docs" }', '1:15', "all of 'paths' begin with '!'"],
  ['an object as paths', 'cpu: { paths: { a: b } }', '1:15', "'paths' is object; accepted: text, or a list"],
  [
    'no platforms in an object',
    'cpu: { platforms: [] }',
    '1:19',
    "'platforms' is list; accepted: at least one",
  ],
  ['a path that leaves', 'cpu: { dockerfile: ../Dockerfile }', '1:20', 'is not inside of the repository'],
  ['a test that is none', 'cpu: { smoke-test: ["", x] }', '1:20', 'names no program'],
  ['an image that is none', 'cpu: { image: UPPER }', '1:15', "'UPPER' is not an image"],
  [
    'a pattern that does not begin with it',
    'cpu: { image: x-<image> }',
    '1:15',
    'elsewhere than at its beginning',
  ],
  ['a runner that is none', 'cpu: { runner: { labels: [a] } }', '1:16', 'is not a platform'],
  ['a suffix that is none', 'cpu: { suffix: -x }', '1:16', "'-x' is not a variant name"],
  // bases
  [
    'an unknown base',
    'base: {}\napp: { from: bas }',
    '2:14',
    "'from' of 'app' is 'bas', which may be meant to be 'base'; accepted: base",
  ],
  ['a base far from any', 'base: {}\napp: { from: elsewhere }', '2:14', "'elsewhere', which is no variant"],
  ['a variant of itself', 'app: { from: app }', '1:14', 'variants are built from each other: app from app'],
  ['a circle', 'a: { from: c }\nb: { from: a }\nc: { from: b }', '2:12', 'a from c from b from a'],
  [
    'a platform that the base lacks',
    'base: linux/amd64\napp: { from: base, platforms: "linux/amd64,linux/arm64" }',
    '2:14',
    "'app' is for linux/arm64, and 'base', which it is built from, is not",
  ],
  [
    'a runner beside a base',
    'base: {}\napp: { from: base, runner: x }',
    '2:14',
    "'app' has a runner of its own",
  ],
  ['a base that no FROM can name', 'base.: {}\napp: { from: base. }', '2:14', "'base.' cannot be in a FROM"],
  // YAML that is none
  ['a bad indentation', 'cpu:\n  target: a\n context: b', '3:1', 'not valid YAML'],
  ['two documents', 'cpu: {}\n---\ngpu: {}', '2:1', 'not valid YAML: there are several documents'],
  ['a name twice', 'cpu:\n  target: a\n  target: b', '3:3', "'target' is given twice (before in line 2)"],
  ['an alias of nothing', 'cpu: *x', '1:6', 'an alias has no anchor'],
  ['itself', 'cpu: &x { labels: *x }', '1:9', 'its aliases make more of it than is read'],
  [
    'a thousand million of labels',
    [
      'a: &a { labels: {x: y} }',
      ...[...'bcdefghi'].map(
        (name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
      ),
    ].join('\n'),
    '',
    'its aliases make more of it than is read',
  ],
])('%s is refused', (_, text, place, message) => {
  let caught: unknown;
  try {
    read(text);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(MultiarchError);
  const { message: said, location } = caught as MultiarchError;
  expect(said).toContain(message);
  if (place !== '') expect(location && formatLocation(location)).toBe(`multiarch.yaml:${place}`);
});
