import { describe, expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { buildCommand, type CommandContext, isAttested } from './command.js';

const context: CommandContext = { environment: {}, secrets: [], metadataFile: '/tmp/metadata.json' };

const gha = { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'https://results.example/' };

/** Values that follow a flag, in their order. */
function valuesOf(flag: string, args: readonly string[]): string[] {
  return args.flatMap((arg, at) => (arg === flag ? [args[at + 1] ?? ''] : []));
}

describe('buildCommand', () => {
  test('is one command for all images and tags', () => {
    const leg = legOf({ images: ['ghcr.io/org/app', 'docker.io/org/app'], tags: ['1-amd64', '1'] });
    expect(buildCommand(leg, context).args).toEqual([
      ...['buildx', 'build', '--progress', 'plain', '--metadata-file', '/tmp/metadata.json'],
      ...['--platform', 'linux/amd64', '--file', 'Dockerfile-cpu'],
      ...['--tag', 'ghcr.io/org/app:1-amd64', '--tag', 'ghcr.io/org/app:1'],
      ...['--tag', 'docker.io/org/app:1-amd64', '--tag', 'docker.io/org/app:1'],
      ...['--output', 'type=image,push=true,store=false,oci-mediatypes=true'],
      ...['--', '.'],
    ]);
  });

  test.each([
    ['not pushed', { push: false }, 'type=cacheonly'],
    ['docker', { format: 'docker' }, 'type=image,push=true,store=false,oci-mediatypes=false'],
    ['plain', { format: 'plain' }, 'type=image,push=true,store=false,oci-mediatypes=true'],
    [
      'by digest, one image',
      { tags: [] },
      'type=image,push=true,store=false,oci-mediatypes=true,push-by-digest=true,name-canonical=true,name=ghcr.io/org/app',
    ],
    [
      'by digest, two images',
      { tags: [], images: ['a.example/b', 'c.example/d'] },
      'type=image,push=true,store=false,oci-mediatypes=true,push-by-digest=true,name-canonical=true,"name=a.example/b,c.example/d"',
    ],
  ] as const)('writes the output: %s', (_, changes, output) => {
    expect(valuesOf('--output', buildCommand(legOf(changes), context).args)).toEqual([output]);
  });

  test('names no tag where nothing is pushed', () => {
    expect(buildCommand(legOf({ push: false }), context).args).not.toContain('--tag');
  });

  test('refuses to push to no image', () => {
    expect(() => buildCommand(legOf({ images: [] }), context)).toThrow(/^images: /);
  });

  test.each([
    ['default', {}, [], []],
    ['as asked for', { provenance: 'mode=max', sbom: 'true' }, ['mode=max'], ['true']],
    ['plain', { format: 'plain', provenance: 'mode=max' }, ['false'], ['false']],
    ['docker', { format: 'docker' }, ['false'], ['false']],
  ] as const)('asks for attestations: %s', (_, changes, provenance, sbom) => {
    const { args } = buildCommand(legOf(changes), context);
    expect(valuesOf('--provenance', args)).toEqual(provenance);
    expect(valuesOf('--sbom', args)).toEqual(sbom);
  });

  test.each([
    ['with an index around the image', {}, {}, ['manifest,index:a=b=c, d']],
    ['with a manifest alone', { provenance: 'false' }, {}, ['manifest:a=b=c, d']],
    ['no default attestations', {}, { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' }, ['manifest:a=b=c, d']],
    ['plain', { format: 'plain' }, {}, ['manifest:a=b=c, d']],
    ['docker has none', { format: 'docker' }, {}, []],
    ['not pushed', { push: false }, {}, []],
  ] as const)('annotates: %s', (_, changes, environment, expected) => {
    const leg = legOf({ annotations: { a: 'b=c, d' }, ...changes });
    const { args } = buildCommand(leg, { ...context, environment });
    expect(valuesOf('--annotation', args)).toEqual(expected);
  });

  test('pushes where it is told to, by an output for each where that is asked for', () => {
    const leg = legOf({ images: ['a.test/x', 'b.test/x', 'c.test/x'], tags: ['1', '2'] });
    const pushed = ['a.test/x', 'b.test/x'];
    const output = 'type=image,push=true,store=false,oci-mediatypes=true';
    const one = buildCommand(leg, { ...context, pushed }).args;
    expect(valuesOf('--tag', one)).toEqual(['a.test/x:1', 'a.test/x:2', 'b.test/x:1', 'b.test/x:2']);
    expect(valuesOf('--output', one)).toEqual([output]);
    const each = buildCommand(leg, { ...context, pushed, atOnce: true }).args;
    expect(valuesOf('--tag', each)).toEqual([]);
    expect(valuesOf('--output', each)).toEqual(
      pushed.map((image) => `${output},"name=${image}:1,${image}:2"`),
    );
    const untagged = buildCommand({ ...leg, tags: [] }, { ...context, pushed, atOnce: true }).args;
    expect(valuesOf('--output', untagged)).toEqual(
      pushed.map((image) => `${output},push-by-digest=true,name-canonical=true,name=${image}`),
    );
  });

  test('writes no cache beside another command, but the one that is within the image', () => {
    const leg = legOf({
      cacheTo: ['type=registry,ref=a.test/cache', 'type=inline'],
      cacheFrom: ['type=inline'],
    });
    const { args } = buildCommand(leg, { ...context, cachePart: 'read' });
    expect(valuesOf('--cache-to', args)).toEqual([expect.stringMatching(/^type=inline/)]);
    expect(valuesOf('--cache-from', args)).toHaveLength(1);
  });

  test('hands values on as they are', () => {
    const leg = legOf({
      target: 'final',
      buildArgs: { GREETING: 'hello $(world) "you"', EMPTY: '' },
      buildContexts: { base: 'docker-image://alpine:3' },
      labels: { 'org.opencontainers.image.title': 'a\nb' },
      dockerfile: '-odd',
      context: '-odd',
    });
    const { args } = buildCommand(leg, { ...context, builder: 'mine' });
    expect(valuesOf('--build-arg', args)).toEqual(['GREETING=hello $(world) "you"', 'EMPTY=']);
    expect(valuesOf('--build-context', args)).toEqual(['base=docker-image://alpine:3']);
    expect(valuesOf('--label', args)).toEqual(['org.opencontainers.image.title=a\nb']);
    expect(valuesOf('--target', args)).toEqual(['final']);
    expect(valuesOf('--builder', args)).toEqual(['mine']);
    expect(args.slice(-2)).toEqual(['--', '-odd']);
  });

  test('names secrets in the arguments and carries them in the environment', () => {
    const secrets = [
      { id: 'PATH', value: 'first secret' },
      { id: 'npm', value: 'second\nsecret' },
    ];
    const environment = { PATH: '/usr/bin', HOME: undefined };
    const { args, env } = buildCommand(legOf(), { ...context, secrets, environment });
    expect(valuesOf('--secret', args)).toEqual([
      'id=PATH,env=MULTIARCH_BUILD_SECRET_0',
      'id=npm,env=MULTIARCH_BUILD_SECRET_1',
    ]);
    expect(args.join(' ')).not.toMatch(/first secret|second|\nsecret/);
    expect(env).toEqual({
      PATH: '/usr/bin',
      BUILDX_METADATA_PROVENANCE: 'disabled',
      BUILDX_METADATA_WARNINGS: '1',
      MULTIARCH_BUILD_SECRET_0: 'first secret',
      MULTIARCH_BUILD_SECRET_1: 'second\nsecret',
    });
  });

  test.each([
    ['none', { cache: 'none' }, gha, [], []],
    ['gha outside of an action', { cache: 'gha' }, {}, [], []],
    ['gha without a service', { cache: 'gha' }, { ACTIONS_RUNTIME_TOKEN: 'token' }, [], []],
    [
      'gha',
      { cache: 'gha' },
      gha,
      ['type=gha,scope=app-cpu-amd64'],
      ['type=gha,scope=app-cpu-amd64,mode=max,ignore-error=true'],
    ],
    [
      'registry',
      { cache: 'registry' },
      {},
      ['type=registry,ref=ghcr.io/org/app:buildcache-app-cpu-amd64'],
      [
        'type=registry,ref=ghcr.io/org/app:buildcache-app-cpu-amd64,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true',
      ],
    ],
    [
      'registry, not pushed',
      { cache: 'registry', push: false },
      {},
      ['type=registry,ref=ghcr.io/org/app:buildcache-app-cpu-amd64'],
      [],
    ],
  ] as const)('caches: %s', (_, changes, environment, from, to) => {
    const { args } = buildCommand(legOf(changes), { ...context, environment });
    expect(valuesOf('--cache-from', args)).toEqual(from);
    expect(valuesOf('--cache-to', args)).toEqual(to);
  });

  test('keeps what a pull request built out of the registry that releases read', () => {
    const { args } = buildCommand(legOf({ cache: 'registry', cacheWrite: false }), context);
    expect(valuesOf('--cache-from', args)).toHaveLength(1);
    expect(valuesOf('--cache-to', args)).toEqual([]);
  });

  test.each([
    [true, []],
    [false, ['type=gha,scope=app-cpu-amd64,mode=max,ignore-error=true']],
  ])('puts the bare image into the engine where push is %s', (push, caches) => {
    const leg = legOf({
      push,
      cache: 'gha',
      annotations: { a: 'b' },
      labels: { c: 'd' },
      provenance: 'mode=max',
    });
    const { args } = buildCommand(leg, { ...context, environment: gha, load: 'name:x' });
    expect(args).toContain('--load');
    expect(valuesOf('--tag', args)).toEqual(['name:x']);
    expect(valuesOf('--provenance', args)).toEqual(['false']);
    expect(valuesOf('--label', args)).toEqual(['c=d']);
    expect(valuesOf('--cache-to', args)).toEqual(caches);
    expect(args.join(' ')).not.toMatch(/--output|--annotation|ghcr/);
  });

  test('leaves the cache out when it is told to', () => {
    const leg = legOf({ cache: 'gha' });
    const { args } = buildCommand(leg, { ...context, environment: gha, withoutCache: true });
    expect(args.join(' ')).not.toContain('--cache');
  });
});

describe('isAttested', () => {
  test.each([
    [true, {}],
    [false, { provenance: 'false' }],
    [true, { provenance: 'mode=min' }],
    [true, { provenance: 'false', sbom: 'true' }],
    [true, { provenance: 'false', sbom: 'generator=image' }],
    [false, { provenance: 'false', sbom: 'false' }],
    [false, { format: 'plain' }],
    [false, { format: 'docker', sbom: 'true' }],
  ] as const)('is %s for %j', (expected, changes) => {
    expect(isAttested(legOf(changes), {})).toBe(expected);
  });
});
