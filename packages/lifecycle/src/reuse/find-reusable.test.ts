import { type Digest, OCI_MANIFEST } from '@multiarch/oci';
import { digestOf, sha256 } from '@multiarch/oci/content';
import { type Leg, labelInputs } from '@multiarch/plan';
import { plan, push } from '@multiarch/plan/testing';
import { openRegistry } from '@multiarch/registry';
import {
  advising,
  type SeededImage,
  seedImage,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import type { ImageContent } from '../image/content.js';
import { Notes } from '../testing/noted.js';
import { identityOf, noteOf } from './evidence.js';
import { decideReuse, findReusable, imageReader, type TagState } from './find-reusable.js';

const [planned] = plan(push).legs as [Leg];
const leg = labelInputs(planned, [], sha256);
const [A, B] = ['ghcr.io/org/app', 'quay.io/org/app'] as const;
const tag = 'v1.2.3-amd64-gpu';
const digest = (text: string): Digest => digestOf(new TextEncoder().encode(text));
const descriptor = { mediaType: OCI_MANIFEST, digest: digest('1'), size: 7 };
const content: ImageContent = {
  platform: { os: 'linux', architecture: 'amd64' },
  config: digest('config'),
  labels: leg.labels,
  layers: 1,
  compressedSize: 99,
};
const at = (image: string, changes: Partial<TagState> = { descriptor }): TagState => ({
  image,
  tag,
  ...changes,
});
const [both, absent] = [
  [at(A), at(B)],
  [at(A, {}), at(B, {})],
];
const labelled = (labels: Record<string, string>) => [{ ...content, labels: { ...leg.labels, ...labels } }];

describe('decideReuse', () => {
  test('takes what is everywhere and was built from the same', () => {
    const decision = decideReuse(leg, both, [content], true);
    expect(decision).toEqual({ kind: 'reuse', descriptor, content, from: both[0], missing: [] });
  });

  test('builds what is nowhere', () => {
    expect(decideReuse(leg, absent, [], false)).toEqual({ kind: 'build' });
    expect(decideReuse({ ...leg, onExisting: 'fail' }, absent, [], false)).toEqual({ kind: 'build' });
  });

  test('completes what is in some registries', () => {
    const decision = decideReuse(leg, [at(A, {}), at(B)], [content], true);
    expect(decision).toMatchObject({ kind: 'reuse', from: { image: B }, missing: [{ image: A, tag }] });
  });

  test.each<[string, readonly TagState[], readonly ImageContent[], RegExp]>([
    [
      'another commit',
      both,
      labelled({ 'org.opencontainers.image.revision': 'feed' }),
      /^ghcr.io\/org\/app:v1.2.3-amd64-gpu exists already, built from feed, not from 5b2c/,
    ],
    ['no labels', both, [{ ...content, labels: {} }], /built from an unknown commit/],
    ['other inputs', both, labelled({ 'dev.multiarch.inputs': 'x' }), /same commit, but with other inputs/],
    [
      'another platform',
      both,
      [{ ...content, platform: { os: 'linux', architecture: 'arm64' } }],
      /an image for linux\/arm64, not for linux\/amd64/,
    ],
    ['two images', both, [content, content], /holds 2 images/],
    ['none', both, [], /holds 0 images/],
    [
      'different content',
      [at(A), at(B, { descriptor: { ...descriptor, digest: digest('2') } })],
      [],
      /not the same everywhere: sha256:6b86.*quay.io.* is sha256:d473/,
    ],
  ])(
    '%s: built anew, a fixed tag left alone; without a plan it stops the run',
    (_, states, contents, why) => {
      const kept = { kind: 'build', kept: expect.stringMatching(why) };
      expect(decideReuse(leg, states, contents, true)).toEqual(kept);
      const { byDigest: _byDigest, ...unplanned } = leg;
      expect(() => decideReuse(unplanned, states, contents, true)).toThrow(why);
      const decision = decideReuse({ ...leg, movable: true }, states, contents, true);
      expect(decision).toEqual({ kind: 'build', why: expect.stringMatching(why) });
    },
  );

  describe('what says that it is this leg’s image', () => {
    const claim = { ...leg, trust: 'claim' as const };
    const foreign = labelled({ 'org.opencontainers.image.source': 'https://github.com/other/app' });
    const { 'org.opencontainers.image.source': _, ...unsourced } = leg.labels;
    test.each<[string, Leg, readonly ImageContent[], boolean, string | RegExp]>([
      ['is not believed', leg, [content], false, /nothing proves that this repository’s runs built it/],
      ['is believed on evidence', leg, [content], true, 'reuse'],
      ['is believed of a preview', claim, [content], false, 'reuse'],
      ['of another repository', claim, foreign, false, /does not say that it was built from this repository/],
      ['of no repository', { ...claim, labels: unsourced }, [content], false, /does not say/],
    ])('%s', (_name, own, contents, isProven, expected) => {
      const decision = decideReuse(own, both, contents, isProven);
      if (expected === 'reuse') expect(decision.kind).toBe('reuse');
      else expect(decision).toEqual({ kind: 'build', kept: expect.stringMatching(expected) });
    });
  });

  test('a commit that is not known is never the same', () => {
    const { 'org.opencontainers.image.revision': _, ...labels } = leg.labels;
    expect(decideReuse({ ...leg, labels }, both, [content], true)).toMatchObject({
      kept: expect.stringMatching(/which commit .* is not known/),
    });
  });

  test('fail stops at anything, with what is there and what to do', () => {
    const stop = () => decideReuse({ ...leg, onExisting: 'fail' }, [at(A, {}), at(B)], [], true);
    expect(stop).toThrow(`quay.io/org/app:${tag} exists already: it is ${descriptor.digest}`);
    expect(stop).toThrow(
      expect.objectContaining({
        code: 'CONFLICT',
        advice: advising('on-existing: overwrite'),
      }),
    );
  });
});

describe('findReusable', () => {
  async function withServers<T>(use: (servers: readonly TestRegistry[], own: Leg) => Promise<T>): Promise<T> {
    await using one = await startTestRegistry({ as: 'ecr', behaviour: { auth: 'none', immutable: /./ } });
    await using two = await startTestRegistry();
    const images = [one, two].map(({ host }) => `${host}/org/app`);
    return await use([one, two], labelInputs({ ...planned, images }, [], sha256));
  }

  function seed({ labels }: Leg, ...servers: readonly TestRegistry[]): SeededImage | undefined {
    return servers
      .map((server) => {
        const repository = server.repository('org/app');
        const image = seedImage(repository, 'amd64', { labels });
        repository.tags.set(tag, image.digest);
        return image;
      })
      .at(-1);
  }

  /** @param noted what a run of this repository has pushed */
  const find = async (own: Leg, noted?: SeededImage) => {
    await using registry = openRegistry();
    const evidence = new Notes();
    const identity = identityOf(own) ?? expect.fail();
    if (noted !== undefined) await evidence.keep([noteOf(identity, noted.digest)]);
    return await findReusable(own, { images: imageReader(registry), evidence });
  };

  test('asks each registry once, and reads one image', async () => {
    await withServers(async (servers, own) => {
      const image = seed(own, ...servers);
      const decision = await find(own, image);
      expect(decision).toMatchObject({ kind: 'reuse', descriptor: { digest: image?.digest }, missing: [] });
      const [one, two] = servers.map(({ log }) => log.filter((line) => !line.endsWith('/v2/')));
      expect(one?.map((line) => line.split(' ')[0])).toEqual(['HEAD', 'GET', 'GET']);
      expect(two?.map((line) => line.split(' ')[0])).toEqual(['HEAD']);
    });
  });

  test('takes nothing that a planted image says of itself, on evidence for another one', async () => {
    await withServers(async (servers, own) => {
      seed(own, ...servers);
      const planted = { kind: 'build', kept: expect.stringMatching(/nothing proves/) };
      expect(await find(own)).toEqual(planted);
      expect(await find(own, { ...descriptor, digest: digest('another') })).toEqual(planted);
      await using registry = openRegistry();
      expect(await findReusable(own, { images: imageReader(registry) })).toEqual(planted);
    });
  });

  test('finds what is missing in one of them', async () => {
    await withServers(async (servers, own) => {
      const image = seed(own, ...servers.slice(1));
      expect(await find(own, image)).toMatchObject({
        kind: 'reuse',
        missing: [{ image: own.images[0], tag }],
      });
    });
  });

  test('builds where nothing is there, and where a registry does not speak of it', async () => {
    await withServers(async ([one], own) => {
      expect(await find(own)).toEqual({ kind: 'build' });
      one?.fail({ times: 10, how: { kind: 'status', status: 403 } });
      expect(await find(own)).toEqual({ kind: 'build' });
    });
  });

  test('a registry that is down is an error', async () => {
    await withServers(async ([one], own) => {
      one?.fail({ times: 100, how: { kind: 'status', status: 418 } });
      await expect(find(own)).rejects.toThrow(/418/);
    });
  });

  test('asks nothing where it would make no difference', async () => {
    await withServers(async (servers, own) => {
      seed(own, ...servers);
      expect(await find({ ...own, onExisting: 'overwrite', movable: false })).toEqual({ kind: 'build' });
      expect(await find({ ...own, push: false })).toEqual({ kind: 'build' });
      expect(await find({ ...own, tags: [] })).toEqual({ kind: 'build' });
      expect(servers.flatMap(({ log }) => log)).toEqual([]);
    });
  });
});
