import { type JsonObject, objectAt, parseDigest } from '@multiarch/oci';
import { CHANGES_LABEL, type Leg } from '@multiarch/plan';
import { describe, expect, test } from 'vitest';
import { judgeClaim, readStatement } from '../signature/statement.js';
import { LEG, RUN } from '../testing/provenance.js';
import { reasonsBelowL3 } from './below-l3.js';
import { imagesIn } from './dependencies.js';
import { parametersOf } from './parameters.js';
import { BUILD_TYPE, type MadeVariant, provenanceOf } from './statement.js';

const hex = (digit: string) => digit.repeat(64);
const digestOf = (digit: string) => parseDigest(`sha256:${hex(digit)}`);
const alpine = { uri: 'pkg:docker/alpine@3.22?platform=linux%2Famd64', sha256: hex('f') };

const leg = LEG;
const platforms = [
  {
    leg,
    digest: digestOf('1'),
    attestations: [digestOf('a')],
    bases: [alpine],
    runner: 'github-hosted',
    reused: false,
  },
  {
    leg: { ...leg, index: 1, platform: 'linux/arm64', buildArgs: { JOBS: '2', A: '1' } },
    digest: digestOf('2'),
    attestations: [],
    bases: [alpine],
    runner: 'github-hosted',
    reused: false,
  },
] as const;
const variant: MadeVariant = {
  name: 'cpu',
  digest: digestOf('0'),
  annotations: { 'org.opencontainers.image.title': 'app' },
  platforms,
};
const run = RUN;

const read = (about: MadeVariant, by = run): JsonObject =>
  JSON.parse(new TextDecoder().decode(provenanceOf(about, by)));

test('the whole statement', () => {
  const inputs = { dockerfile: 'Dockerfile-cpu', labels: leg.labels };
  const built = {
    backend: 'runner',
    runner: 'github-hosted',
    emulation: false,
    reused: false,
    belowBuildL3: [],
  };
  expect(read(variant)).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: 'index', digest: { sha256: hex('0') } },
      { name: 'linux/amd64', digest: { sha256: hex('1') } },
      { name: 'linux/arm64', digest: { sha256: hex('2') } },
    ],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: {
          workflow: {
            repository: 'https://github.com/org/app',
            path: '.github/workflows/ci.yaml',
            ref: 'refs/tags/v1.2.3',
          },
          variant: 'cpu',
          annotations: variant.annotations,
          inputs,
          platforms: {
            'linux/amd64': { 'build-args': { A: '1', JOBS: '4' } },
            'linux/arm64': { 'build-args': { A: '1', JOBS: '2' } },
          },
        },
        internalParameters: {
          github: { event_name: 'push', repository_id: '735482910', repository_owner_id: '9824561' },
          platforms: { 'linux/amd64': built, 'linux/arm64': built },
        },
        resolvedDependencies: [
          {
            uri: 'git+https://github.com/org/app@refs/tags/v1.2.3',
            digest: { gitCommit: leg.revision },
          },
          { uri: alpine.uri, digest: { sha256: alpine.sha256 } },
        ],
      },
      runDetails: {
        builder: { id: run.builder, version: { multiarch: '1.4.0' } },
        metadata: { invocationId: run.invocation },
        byproducts: [{ name: 'attestation of linux/amd64', digest: { sha256: hex('a') } }],
      },
    },
  });
});

test('our own verifier finds each of its subjects, and no other', () => {
  const claim = readStatement('application/vnd.in-toto+json', provenanceOf(variant, run));
  for (const digit of ['0', '1', '2'])
    expect(judgeClaim(claim, digestOf(digit), ['https://slsa.dev/provenance/v1'])).toBeUndefined();
  expect(judgeClaim(claim, digestOf('a'), [])).toContain('not about this image');
});

test('the same variant gives the same bytes, in whatever order it was written', () => {
  const [first, second] = platforms;
  const turned = { ...first, leg: { ...leg, buildArgs: { A: '1', JOBS: '4' } } };
  expect(provenanceOf({ ...variant, platforms: [turned, second] }, run)).toEqual(provenanceOf(variant, run));
});

test('the image of an only platform is one subject', () => {
  const [first] = platforms;
  const { subject } = read({ ...variant, digest: first.digest, platforms: [first] });
  expect(subject).toEqual([{ name: 'linux/amd64', digest: { sha256: hex('1') } }]);
});

test("nothing of registries, tags, runners' names, secrets, tests and addresses is told", () => {
  const secretive: Leg = {
    ...leg,
    ssh: ['default', 'deploy=NAME_OF_A_SECRET'],
    smokeTest: 'curl http://intranet',
    addHosts: ['db.intranet=10.1.2.3'],
    batch: {
      queue: 'q-private',
      definition: 'd-private',
      repository: 'https://git.intranet/app',
      gitSecret: 'arn:private',
      minutes: 5,
    },
    runner: ['self-hosted', 'rack-7'],
    cacheFrom: ['type=registry,ref=cache.intranet/app'],
  };
  const [first] = platforms;
  const told = JSON.stringify(read({ ...variant, platforms: [{ ...first, leg: secretive }] }));
  const secrets = /123456789012|private|1\.2\.3-amd64|NAME_OF_A_SECRET|intranet|10\.1\.2\.3|rack-7|ubuntu-24/;
  expect(secrets.exec(told)?.[0]).toBeUndefined();
  expect(parametersOf(secretive)).toMatchObject({
    ssh: ['default', 'deploy'],
    'smoke-test': { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    'add-hosts': { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test('what is built from another variant of the run says so', () => {
  expect(parametersOf({ ...leg, base: { leg: 3, variant: 'base' } })).toMatchObject({ base: 'base' });
});

describe('what is below Level 3', () => {
  test.each<[string, Partial<Leg>, { runner?: string; reused?: boolean }, readonly string[]]>([
    ['nothing', {}, {}, []],
    ["a runner of one's own", {}, { runner: 'self-hosted' }, ['self-hosted-runner']],
    ['nobody knows which', {}, { runner: '' }, ['self-hosted-runner']],
    ['a cache of GitHub', { cache: 'gha' }, {}, ['shared-cache']],
    ['a cache in a registry', { cache: 'registry' }, {}, ['shared-cache']],
    ['a cache by hand', { cacheFrom: ['type=gha'] }, {}, ['shared-cache']],
    ['a cache that is not read', { cache: 'gha', noCache: true }, {}, []],
    ['kept mounts', { cacheMounts: ['apt'] }, {}, ['kept-mounts']],
    [
      'a builder elsewhere',
      { builder: { driver: 'remote', endpoint: 'x', options: {} } },
      {},
      ['own-builder'],
    ],
    ['changes', { labels: { [CHANGES_LABEL]: 'sha256:1' } }, {}, ['uncommitted-changes']],
    ['taken again', { cache: 'gha' }, { reused: true }, ['shared-cache', 'reused']],
  ])('%s', (_, changes, { runner = 'github-hosted', reused = false }, reasons) => {
    expect(reasonsBelowL3({ leg: { ...leg, ...changes }, runner, reused })).toEqual(reasons);
  });

  test('a runner of which nobody says what it is', () => {
    expect(reasonsBelowL3({ leg, reused: false })).toEqual(['unknown-runner']);
    const { predicate } = read({ ...variant, platforms: [{ ...platforms[0], runner: undefined }] });
    expect(
      objectAt(predicate as JsonObject, 'buildDefinition', 'internalParameters', 'platforms', 'linux/amd64'),
    ).toMatchObject({ runner: 'unknown', belowBuildL3: ['unknown-runner'] });
  });
});

describe("images in BuildKit's provenance", () => {
  const right = { uri: alpine.uri, digest: { sha256: alpine.sha256 } };
  test.each<[string, JsonObject, number]>([
    ['of the first version', { predicate: { materials: [right] } }, 1],
    ['of the second', { predicate: { buildDefinition: { resolvedDependencies: [right, right] } } }, 1],
    ['none', { predicate: {} }, 0],
    ['no statement', {}, 0],
    ['no list', { predicate: { materials: { 0: right } } }, 0],
    [
      'addresses that may hold a token',
      { predicate: { materials: [{ ...right, uri: 'https://user:token@example.com/a' }, 'x', null] } },
      0,
    ],
    ['no digest', { predicate: { materials: [{ uri: alpine.uri }] } }, 0],
    ['a digest that is none', { predicate: { materials: [{ ...right, digest: { sha256: 'x' } }] } }, 0],
  ])('%s', (_, statement, count) => {
    expect(imagesIn(statement)).toEqual(Array.from({ length: count }, () => alpine));
  });
});
