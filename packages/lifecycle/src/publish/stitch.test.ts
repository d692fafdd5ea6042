import { formatImageName, parseImageName, parsePlatform } from '@multiarch/oci';
import { readManifest } from '@multiarch/oci/content';
import { openRegistry } from '@multiarch/registry';
import {
  FakeClock,
  type SeededImage,
  seedAttestedImage,
  seedImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import type { Source } from './sources.js';
import { stitch } from './stitch.js';

const AMD64 = parsePlatform('linux/amd64');
const ARM64 = parsePlatform('linux/arm64');
const BOTH: readonly Source[] = [
  { platform: AMD64, tag: '1-amd64' },
  { platform: ARM64, tag: '1-arm64' },
];
const FINAL = [{ name: '1', mutable: false }];

function imageAt(server: TestRegistry) {
  return parseImageName(`${server.host}/org/app`);
}

/** Pushes an arch tag for each architecture, with the same content for the same arguments. */
function seedLegs(server: TestRegistry, seed: typeof seedImage | typeof seedAttestedImage = seedImage): void {
  const repository = server.repository('org/app');
  for (const architecture of ['amd64', 'arm64'])
    repository.tags.set(`1-${architecture}`, seed(repository, architecture).digest);
}

async function stitchAt(
  servers: readonly TestRegistry[],
  changes: Partial<Parameters<typeof stitch>[1]> = {},
) {
  await using registry = openRegistry({
    access: 'push',
    retry: { tries: 1, deadline: 1000, base: 1, longest: 1 },
  });
  const request = { images: servers.map(imageAt), sources: BOTH, tags: FINAL, ...changes };
  return await stitch(registry, request);
}

describe('requests', () => {
  test('two plain arch tags and one final tag: 2 HEAD and 1 PUT, nothing else', async () => {
    await using server = await startTestRegistry();
    seedLegs(server);
    await stitchAt([server]);
    expect(server.log.slice(0, 2).sort()).toEqual([
      'HEAD /v2/org/app/manifests/1-amd64',
      'HEAD /v2/org/app/manifests/1-arm64',
    ]);
    expect(server.log.slice(2)).toEqual(['PUT /v2/org/app/manifests/1']);
  });

  test('attested arch tags: 2 GET more, by digest', async () => {
    await using server = await startTestRegistry();
    seedLegs(server, seedAttestedImage);
    await stitchAt([server]);
    expect(server.log.map((line) => line.split(' ')[0]).sort()).toEqual([
      'GET',
      'GET',
      'HEAD',
      'HEAD',
      'PUT',
    ]);
    for (const line of server.log.filter((entry) => entry.startsWith('GET')))
      expect(line).toMatch(/^GET \/v2\/org\/app\/manifests\/sha256:[a-f0-9]{64}$/);
  });

  test('three registries and three tags: 2 HEAD and 3 PUT each', async () => {
    await using a = await startTestRegistry();
    await using b = await startTestRegistry();
    await using c = await startTestRegistry();
    for (const server of [a, b, c]) seedLegs(server);
    const tags = ['1.2.3', '1.2', 'latest'].map((name, index) => ({ name, mutable: index > 0 }));
    const { descriptor } = await stitchAt([a, b, c], { tags });
    for (const { log, tags: written } of [a, b, c]) {
      expect(log.map((line) => line.split(' ')[0])).toEqual(['HEAD', 'HEAD', 'PUT', 'PUT', 'PUT']);
      expect(log[2]).toBe('PUT /v2/org/app/manifests/1.2.3');
      for (const { name } of tags) expect(written[`org/app:${name}`]).toBe(descriptor.digest);
    }
  });

  test.each([
    ['Basic', 'distribution', ['HEAD', 'HEAD', 'PUT'], 'basic'],
    ['cold Bearer', 'acr', ['HEAD', 'GET token', 'HEAD', 'HEAD', 'PUT'], 'bearer'],
  ] as const)('%s: no request more than the protocol needs', async (_, as, expected, auth) => {
    await using server = await startTestRegistry({ as, users: { bot: 'secret' }, behaviour: { auth } });
    seedLegs(server);
    await using registry = openRegistry({
      access: 'push',
      credentials: async () => ({ kind: 'password', username: 'bot', password: 'secret' }),
    });
    await stitch(registry, { images: [imageAt(server)], sources: BOTH, tags: FINAL });
    const steps = server.log.map((line) =>
      line.replace(/^(\w+) \/token.*/, '$1 token').replace(/ \/v2.*/, ''),
    );
    expect(steps).toEqual(expected);
  });
});

describe('result', () => {
  test('a second run writes identical bytes', async () => {
    await using server = await startTestRegistry();
    seedLegs(server, seedAttestedImage);
    const first = await stitchAt([server]);
    const second = await stitchAt([server]);
    expect(second.bytes).toEqual(first.bytes);
    expect(server.repository('org/app').tags.get('1')).toBe(first.descriptor.digest);
  });

  test('an immutable tag that already has this digest is success', async () => {
    await using server = await startTestRegistry({
      as: 'ecr',
      behaviour: { auth: 'none', immutable: /^1$/ },
    });
    seedLegs(server);
    const first = await stitchAt([server]);
    const second = await stitchAt([server]);
    expect(second.descriptor.digest).toBe(first.descriptor.digest);
  });

  test.each(['ecr', 'quay', 'docker-hub', 'artifact-registry'] as const)(
    'an immutable tag on %s that holds something else is an error that names both digests',
    async (as) => {
      await using server = await startTestRegistry({ as, behaviour: { auth: 'none', immutable: /^1$/ } });
      seedLegs(server);
      const other = seedImage(server.repository('org/app'), 's390x');
      server.repository('org/app').tags.set('1', other.digest);
      const failure = stitchAt([server]);
      await expect(failure).rejects.toThrow(other.digest);
      await expect(failure).rejects.toThrow(/is immutable and holds sha256:.*; this run made sha256:/);
    },
  );

  test('attestations are lifted beside their images, with their descriptors unchanged', async () => {
    await using server = await startTestRegistry();
    seedLegs(server, seedAttestedImage);
    const { bytes, descriptor } = await stitchAt([server]);
    const content = readManifest({ bytes, descriptor });
    const manifests = content.kind === 'index' ? content.manifests : [];
    expect(manifests.map(({ platform }) => platform?.architecture)).toEqual([
      'amd64',
      'arm64',
      'unknown',
      'unknown',
    ]);
    expect(manifests[2]?.annotations?.['vnd.docker.reference.digest']).toBe(manifests[0]?.digest);
    expect(manifests[3]?.annotations?.['vnd.docker.reference.digest']).toBe(manifests[1]?.digest);
  });

  test('annotations are on the index', async () => {
    await using server = await startTestRegistry();
    seedLegs(server);
    const annotations = { 'org.opencontainers.image.version': '1' };
    const { bytes, descriptor } = await stitchAt([server], { annotations });
    expect(readManifest({ bytes, descriptor })).toMatchObject({ annotations });
  });

  test('a dry run writes nothing and knows the digest', async () => {
    await using server = await startTestRegistry();
    seedLegs(server);
    await using registry = openRegistry();
    const request = { images: [imageAt(server)], sources: BOTH, tags: FINAL };
    const dry = await stitch(registry, request, { dryRun: true });
    expect(server.log.every((line) => line.startsWith('HEAD'))).toBe(true);
    expect((await stitchAt([server])).descriptor).toEqual(dry.descriptor);
  });
});

describe('refusals, with no tag written anywhere', () => {
  interface Case {
    readonly name: string;
    readonly arrange: (first: TestRegistry, second: TestRegistry) => void;
    readonly sources?: (first: TestRegistry) => readonly Source[];
    readonly message: RegExp;
  }
  const replaceArm = (server: TestRegistry, image: (server: TestRegistry) => SeededImage) =>
    server.repository('org/app').tags.set('1-arm64', image(server).digest);
  const cases: readonly Case[] = [
    {
      name: 'an arch tag that does not exist',
      arrange: (first) => first.repository('org/app').tags.delete('1-arm64'),
      message: /HEAD 127.0.0.1:\d+\/org\/app:1-arm64: .*404/,
    },
    {
      name: 'an arch tag that is missing in the second registry alone',
      arrange: (_, second) => second.repository('org/app').tags.delete('1-amd64'),
      message: /1-amd64/,
    },
    {
      name: 'a leg whose reported digest is not there, whatever its arch tag holds',
      arrange: () => {},
      sources: (first) => [
        { platform: AMD64, tag: '1-amd64' },
        { platform: ARM64, tag: '1-arm64', digest: seedImage(first.repository('x'), 'riscv64').digest },
      ],
      message: /HEAD 127.0.0.1:\d+\/org\/app@sha256:\w+: .*404/,
    },
    {
      name: 'content that differs between registries',
      arrange: (_, second) =>
        replaceArm(second, (s) => seedImage(s.repository('org/app'), 'arm64', { label: 'x' })),
      message: /the image for linux\/arm64 differs between registries/,
    },
    {
      name: 'one image for two platforms',
      arrange: (...servers) => {
        for (const server of servers) replaceArm(server, (s) => seedImage(s.repository('org/app'), 'amd64'));
      },
      message: /linux\/amd64 and linux\/arm64 are the same image/,
    },
    {
      name: 'an attested image of another platform than its tag says',
      arrange: (...servers) => {
        for (const server of servers)
          replaceArm(server, (s) => seedAttestedImage(s.repository('org/app'), 's390x', { label: 'x' }));
      },
      message: /should hold one image for linux\/arm64, but holds linux\/s390x/,
    },
    {
      name: 'an index in an index',
      arrange: (...servers) => {
        for (const server of servers) {
          const inner = seedAttestedImage(server.repository('org/app'), 'arm64');
          replaceArm(server, (s) =>
            seedIndex(s.repository('org/app'), [
              { image: inner, platform: { os: 'linux', architecture: 'arm64' } },
            ]),
          );
        }
      },
      message: /is an index that holds another index/,
    },
    {
      name: 'a registry that refuses everything',
      arrange: (_, second) => second.fail({ times: 99, how: { kind: 'status', status: 403 } }),
      message: /answered 403/,
    },
    {
      name: 'a registry that breaks every connection',
      arrange: (_, second) => second.fail({ times: 99, how: { kind: 'reset' } }),
      message: /no answer from http:\/\/127.0.0.1/,
    },
  ];

  test.each(cases)('$name', async ({ arrange, sources, message }) => {
    await using first = await startTestRegistry();
    await using second = await startTestRegistry();
    for (const server of [first, second]) seedLegs(server);
    arrange(first, second);
    const before = [first.tags, second.tags];
    await expect(stitchAt([first, second], sources ? { sources: sources(first) } : {})).rejects.toThrow(
      message,
    );
    expect([first.tags, second.tags]).toEqual(before);
    expect([...first.log, ...second.log].some((line) => line.startsWith('PUT'))).toBe(false);
  });

  test('a registry that is down', async () => {
    await using first = await startTestRegistry();
    seedLegs(first);
    const down = await startTestRegistry();
    const image = imageAt(down);
    await down[Symbol.asyncDispose]();
    const failure = stitchAt([first], { images: [imageAt(first), image] });
    await expect(failure).rejects.toThrow(`no answer from http://${image.registry}`);
    expect(first.tags['org/app:1']).toBeUndefined();
  });
});

describe('order of effects', () => {
  test('no tag moves in any registry when one registry refuses the tag that stays', async () => {
    await using good = await startTestRegistry();
    await using bad = await startTestRegistry();
    for (const server of [good, bad]) seedLegs(server);
    bad.fail({ match: ({ method }) => method === 'PUT', times: 99, how: { kind: 'status', status: 400 } });
    const tags = [
      { name: 'latest', mutable: true },
      { name: '1', mutable: false },
    ];
    const failure = stitchAt([good, bad], { tags });
    await expect(failure).rejects.toThrow(`Written: ${formatImageName(imageAt(good))}:1.`);
    expect(good.tags['org/app:latest']).toBeUndefined();
    expect(bad.tags['org/app:latest']).toBeUndefined();
  });

  test('waits for what a build has reported to become visible, and only for that', async () => {
    await using server = await startTestRegistry({ behaviour: { visibleAfter: 2 } });
    seedLegs(server);
    const { tags } = server.repository('org/app');
    const sources = BOTH.map((source) => {
      const digest = tags.get(source.tag ?? '');
      return digest === undefined ? source : { ...source, digest };
    });
    const clock = new FakeClock();
    await using registry = openRegistry({ access: 'push', clock });
    await stitch(registry, { images: [imageAt(server)], sources, tags: FINAL }, { clock });
    expect(server.tags['org/app:1']).toBeDefined();
    await expect(stitchAt([server], { sources: [{ platform: AMD64, tag: 'never' }] })).rejects.toThrow('404');
    expect(server.log.filter((line) => line.endsWith('/never'))).toHaveLength(1);
  });
});
