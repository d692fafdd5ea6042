import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { type Builder, type BuilderNeeds, chooseBuilder, parseBuilder, pushesOf } from './builder-choice.js';
import { builderNeeds } from './builder-instance.js';

/** What `docker buildx inspect` printed, see fixtures/inspect. */
async function recorded(name: string): Promise<Builder> {
  return parseBuilder(await readFile(new URL(`../../fixtures/inspect/${name}.txt`, import.meta.url), 'utf8'));
}

const nothing: BuilderNeeds = {
  platform: 'linux/amd64',
  emulation: false,
  ociTypes: false,
  attestations: false,
  annotations: false,
  cacheExport: false,
  pushByDigest: false,
};

describe('parseBuilder', () => {
  test('reads the docker driver on either store', async () => {
    const containerd = await recorded('docker-containerd');
    expect(containerd).toMatchObject({ name: 'default', driver: 'docker', hasContainerdStore: true });
    expect(containerd.platforms).toContain('linux/arm64');
    expect(containerd.error).toBeUndefined();
    expect(await recorded('docker-classic')).toMatchObject({ driver: 'docker', hasContainerdStore: false });
  });

  test('reads a builder that has not been started', async () => {
    expect(await recorded('container-inactive')).toMatchObject({ driver: 'docker-container', platforms: [] });
  });

  test('reads a builder that runs in a container', async () => {
    const builder = await recorded('container-running');
    expect(builder.driver).toBe('docker-container');
    expect(builder.platforms[0]).toBe('linux/amd64');
    expect(builder.platforms).toContain('linux/arm64');
  });

  test('reads that there is no engine', async () => {
    const builder = await recorded('no-engine');
    expect(builder.driver).toBe('');
    expect(builder.error).toMatch(/Cannot connect to the Docker daemon/);
  });

  test('takes the platforms of all nodes, those set by hand too', () => {
    const text =
      'Name: x\nDriver: remote\n\nNodes:\nPlatforms: linux/amd64*\nPlatforms: linux/arm64, linux/arm/v7\n';
    expect(parseBuilder(text).platforms).toEqual(['linux/amd64', 'linux/arm64', 'linux/arm/v7']);
  });
});

describe('chooseBuilder', () => {
  test.each([
    ['docker-classic', {}, 'current', ''],
    ['docker-classic', { ociTypes: true }, 'create', 'has no OCI media types'],
    [
      'docker-classic',
      { attestations: true, cacheExport: true },
      'create',
      'has no attestations, cache export',
    ],
    ['docker-classic', { annotations: true }, 'create', 'has no annotations'],
    ['docker-containerd', { ociTypes: true, attestations: true, cacheExport: true }, 'current', ''],
    ['docker-containerd', { pushByDigest: true }, 'create', 'cannot push without a tag'],
    ['docker-containerd', { estargz: true }, 'create', 'cannot pack layers as estargz'],
    ['docker-containerd', { platform: 'linux/arm64/v8' }, 'current', ''],
    [
      'docker-containerd',
      { platform: 'linux/s390x' },
      'refuse',
      "'default' cannot run linux/s390x; it runs linux/amd64",
    ],
    ['docker-containerd', { platform: 'linux/s390x', emulation: true }, 'create', 'cannot run linux/s390x'],
    ['container-inactive', { platform: 'linux/s390x', pushByDigest: true }, 'current', ''],
    ['container-running', { platform: 'linux/arm64', pushByDigest: true, attestations: true }, 'current', ''],
    ['container-running', { platform: 'linux/s390x' }, 'refuse', "'rec' cannot run linux/s390x"],
    ['container-running', { platform: 'linux/s390x', emulation: true }, 'current', ''],
    ['no-engine', {}, 'refuse', 'Cannot connect to the Docker daemon'],
  ] as const)('%s for %j: %s', async (name, needs, kind, why) => {
    const choice = chooseBuilder({ ...nothing, ...needs }, await recorded(name));
    expect(choice.kind).toBe(kind);
    expect(choice.kind === 'current' ? '' : choice.why).toContain(why);
  });
});

describe('builderNeeds', () => {
  const environment = { ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: 'https://results.example/' };

  test.each([
    ['pushed', { annotations: { a: 'b' } }, { ociTypes: true, attestations: true, annotations: true }],
    ['built only', { push: false, annotations: { a: 'b' } }, {}],
    ['docker', { format: 'docker', annotations: { a: 'b' } }, {}],
    ['plain', { format: 'plain' }, { ociTypes: true }],
    ['by digest', { tags: [], provenance: 'false' }, { ociTypes: true, pushByDigest: true }],
    ['with a cache', { push: false, cache: 'gha' }, { cacheExport: true }],
    ['as estargz', { push: false, compression: 'estargz' }, { estargz: true }],
  ] as const)('%s', (_, changes, needs) => {
    expect(builderNeeds(legOf(changes), environment)).toEqual({ ...nothing, ...needs });
  });
});

test.each([
  ['docker-container', false, 'freely'],
  ['remote', false, 'freely'],
  ['docker', true, 'under tags'],
  ['docker', false, undefined],
  // A second command may meet another node, which has built nothing.
  ['kubernetes', false, undefined],
  ['cloud', false, undefined],
] as const)(
  'a builder of driver %s, with containerd’s store: %s, pushes at once: %s',
  (driver, hasContainerdStore, expected) => {
    expect(pushesOf({ driver, hasContainerdStore })).toBe(expected);
  },
);
