import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plan, push } from '../testing/index.js';
import { readBake } from './variants.js';

/** What Buildx printed of `testing/docker-bake.hcl` when it was asked for this target. */
const printed = (target: string) => readFileSync(new URL(`testing/${target}.json`, import.meta.url), 'utf8');

const read = (target: string, variants: string[] = []) =>
  readBake(printed(target), { bakeFile: ['docker-bake.hcl'], bakeTargets: [target], variants });

/** A target in JSON as Buildx prints it. */
const one = (target: Readonly<Record<string, unknown>>) =>
  readBake(JSON.stringify({ target: { app: { context: '.', dockerfile: 'Dockerfile', ...target } } }), {
    bakeFile: ['docker-bake.hcl'],
    bakeTargets: ['app'],
    variants: [],
  });

test('a target is a variant with all that it says', () => {
  const { chosen, built } = read('default');
  expect(chosen.map(({ name }) => name)).toEqual(['app', 'm-1', 'm-2']);
  expect(built.map(({ name }) => name)).toEqual(['app', 'm-1', 'm-2', 'base']);
  const [app, first, , base] = built;
  const location = { file: 'docker-bake.hcl' };
  expect(app).toEqual({
    name: 'app',
    location,
    platforms: ['linux/amd64', 'linux/arm64'],
    own: {
      context: 'app',
      dockerfile: 'docker/Containerfile',
      target: 'prod',
      buildArgs: { GO: '1.26', TEXT: 'two\nlines, and = signs' },
      labels: { 'org.example.team': 'x' },
      buildContexts: { alpine: 'docker-image://alpine:3.20', src: 'base' },
      from: { variant: 'base', as: 'golang:1.26', location },
      options: {
        ssh: ['default'],
        noCache: true,
        noCacheFilters: ['prod'],
        pull: true,
        shmSize: '128m',
        ulimit: ['nofile=1024:2048'],
        addHosts: ['db=10.0.0.1'],
        network: 'none',
        provenance: 'mode=max',
        sbom: 'true',
        annotations: { 'org.example.a': 'b', 'org.example.c': 'd=e' },
      },
    },
  });
  expect(first?.own).toMatchObject({ buildArgs: { GO: '1.26', V: '1' }, options: { provenance: 'false' } });
  // It says no platforms: it is built for those of what is built from it.
  expect(base).toMatchObject({
    platforms: ['linux/amd64', 'linux/arm64'],
    own: { dockerfile: 'base/Dockerfile' },
  });
});

test('what we do not go by is said', () => {
  expect(read('default').notes).toEqual([
    "Tags of Bake targets are not used (app): 'images' and 'tags' say where it is published.",
    "Caches of Bake targets are not used (app): 'cache', 'cache-from' and 'cache-to' name them.",
    'Secrets of Bake targets are those of these names in IMAGE_SECRETS: NPM.',
  ]);
  expect(read('all', ['tools']).notes).toEqual([]);
});

test('groups are expanded, and variants are chosen among them', () => {
  expect(read('all').chosen.map(({ name }) => name)).toEqual(['app', 'm-1', 'm-2', 'tools']);
  expect(read('all', ['tools', 'm-2']).built.map(({ name }) => name)).toEqual(['m-2', 'tools']);
  expect(() => read('all', ['base'])).toThrow(/variants: 'base' is no target that is asked for.*app, m-1/);
});

test('a target called default has nothing behind its tags', () => {
  const text = JSON.stringify({ target: { default: { context: '.', dockerfile: 'Dockerfile' } } });
  const inputs = { bakeFile: ['a.json'], bakeTargets: ['default'], variants: [] };
  expect(readBake(text, inputs).chosen).toMatchObject([
    { name: 'default', platforms: ['linux/amd64', 'linux/arm64'], own: { suffix: '' } },
  ]);
});

test.each<[string, string]>([
  ['inline', "'dockerfile-inline' of target 'inline' cannot be kept; accepted: a file of the repository"],
  ['folder', "'output' of target 'folder' is 'local', and what is built here goes to registries"],
  ['call', "'call' of target 'call' cannot be kept; accepted: a target that is built"],
  ['entitled', "'entitlements' of target 'entitled' cannot be kept"],
  ['two', "'contexts' of target 'two' is built from two targets, 'base' and 'tools'"],
  ['elsewhere', "target 'elsewhere': docker-bake.hcl: 'https://github.com/org/repo.git#main' is not inside"],
  ['key', "'ssh' of target 'key' names a key on a machine"],
  ['compressed', "'output' of target 'compressed' has 'compression'"],
  ['one-platform', "'annotations' of target 'one-platform' has 'manifest[linux/amd64]:a=b'"],
  // Buildx adds the right to it.
  ['host', "'entitlements' of target 'host' cannot be kept; accepted: none: builds have no rights"],
  ['UPPER', "'UPPER' is not a variant name"],
])('what cannot be kept is refused by its name: %s', (name, problem) => {
  expect(() => read('refused', [name])).toThrow(problem);
});

test('what a later Buildx has is refused, too', () => {
  expect(() => one({ policy: [] })).toThrow(
    "'policy' of target 'app' cannot be kept; accepted: a target without",
  );
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['a link out of the repository', { context: '../x' }, "'../x' is not inside of the repository"],
  ['a Dockerfile outside of it', { context: 'a', dockerfile: '../../x' }, "'../x' is not inside"],
  ['an absolute Dockerfile', { dockerfile: '/etc/passwd' }, 'is not inside'],
  ['an image layout', { contexts: { a: 'oci-layout://x' } }, "'oci-layout://x' is not inside"],
  ['the network of the machine', { network: 'host' }, "target 'app': network: 'host' lets a build reach"],
  ['a platform that is none', { platforms: ['local'] }, 'local'],
  ['a number', { args: { A: 1 } }, "'args' of target 'app' has 'A', which is no text"],
  ['a secret without id', { secret: [{ src: 'x' }] }, "'secret' of target 'app' has no id"],
  ['another attestation', { attest: ['type=other'] }, "'attest' of target 'app' is 'other'"],
  ['another archive', { output: ['type=docker'] }, "'output' of target 'app' is 'docker'"],
])('is refused: %s', (_, target, problem) => {
  expect(() => one(target)).toThrow(problem);
});

test.each<[string, string, string]>([
  ['.', 'Dockerfile', 'Dockerfile'],
  ['a/b', '../c/Dockerfile', 'a/c/Dockerfile'],
  ['a', 'cwd://Dockerfile', 'Dockerfile'],
  ['./a/', './x.Dockerfile', 'a/x.Dockerfile'],
])('a Dockerfile is looked for in the context: %s, %s', (context, dockerfile, expected) => {
  expect(one({ context, dockerfile }).chosen[0]?.own?.dockerfile).toBe(expected);
});

test('texts of an older Buildx are read as objects are', () => {
  const target = {
    attest: ['type=provenance,mode=min', 'type=sbom,generator=a/b'],
    output: ['type=registry'],
    secret: ['id=KEY,env=KEY'],
    ssh: ['default'],
  };
  const { chosen, notes } = one(target);
  expect(chosen[0]?.own?.options).toMatchObject({
    provenance: 'mode=min',
    sbom: 'generator=a/b',
    ssh: ['default'],
  });
  expect(notes).toEqual(['Secrets of Bake targets are those of these names in IMAGE_SECRETS: KEY.']);
});

test('what is no answer of Buildx is refused', () => {
  const inputs = { bakeFile: ['a.json'], bakeTargets: ['default'], variants: [] };
  expect(() => readBake('[]', inputs)).toThrow('a.json');
  expect(() => readBake('{"target":[]}', inputs)).toThrow('a.json');
  expect(() => readBake('{"target":{"a":1}}', inputs)).toThrow("target 'a' is not an object");
  expect(() => readBake('{"group":{"a":{}}}', inputs)).toThrow("group 'a' has no list of targets");
  expect(() => readBake('{"target":{}}', inputs)).toThrow('bake-targets: there is no target in default');
});

describe('in a plan', () => {
  const files = {
    'docker-bake.hcl': '',
    'docker/Containerfile': 'FROM golang:1.26 AS prod\n',
    Dockerfile: 'FROM scratch\n',
    'app/x': '',
    app: '',
    base: '',
    'base/Dockerfile': 'FROM scratch\n',
  };
  const made = plan(push, { 'bake-file': 'docker-bake.hcl' }, files, undefined, printed('default'));

  test('targets are built on native runners, each after what it is built from', () => {
    expect(made.legs.map(({ variant, platform }) => `${variant} ${platform}`)).toEqual([
      ...['app linux/amd64', 'app linux/arm64', 'm-1 linux/amd64', 'm-1 linux/arm64'],
      ...['m-2 linux/amd64', 'm-2 linux/arm64', 'base linux/amd64', 'base linux/arm64'],
    ]);
    expect(made.legs[1]).toMatchObject({
      runner: 'ubuntu-24.04-arm',
      dockerfile: 'docker/Containerfile',
      base: { leg: 7, variant: 'base', context: 'golang:1.26' },
      noCache: true,
      ssh: ['default'],
      annotations: { 'org.example.a': 'b' },
    });
    expect(made.legs[2]).not.toHaveProperty('noCache');
    expect(made.notes).toContain('Built as well, as what was asked for is built from it: base.');
  });

  test('an architecture file is not read', () => {
    const both = plan(
      push,
      { 'bake-file': 'docker-bake.hcl' },
      { ...files, '.aws-architecture': '{}' },
      undefined,
      printed('default'),
    );
    expect(both.notes).toContain(".aws-architecture is not read: 'bake-file' takes its place.");
    expect(both.variants).toEqual(made.variants);
  });

  test('the default that a workflow passes on asks for nothing', () => {
    expect(plan(push, { 'bake-targets': 'default' })).toEqual(plan(push));
  });

  test.each([
    [{ 'bake-targets': 'app' }, "bake-targets: has no effect without 'bake-file'"],
    [{ 'bake-file': 'a', 'bake-targets': '--file' }, "bake-targets: '--file' is no name of a target"],
    [{ 'bake-file': 'a', dockerfile: 'b' }, "dockerfile: has no effect beside 'bake-file'"],
    [{ 'bake-file': 'a', 'architecture-file': 'b' }, "architecture-file: has no effect beside 'bake-file'"],
    [{ 'bake-file': '../a' }, "bake-file: '../a' is not inside of the repository"],
  ])('inputs that do not fit are refused: %j', (inputs, problem) => {
    expect(() => plan(push, inputs, files)).toThrow(problem);
  });
});
