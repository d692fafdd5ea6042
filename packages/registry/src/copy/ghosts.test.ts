import { adviceAt, type Digest, type Logger } from '@multiarch/oci';
import {
  type SeededImage,
  seedImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { copy, expectWhole, seedReferrer, seedStage, tagOf } from './testing.js';

async function setUp(referrers: boolean, takes = false) {
  const running = new AsyncDisposableStack();
  const from = running.use(await startTestRegistry({ behaviour: { referrers } }));
  const to = running.use(await startTestRegistry({ behaviour: { referrers: takes } }));
  const digest = seedStage(from);
  const [warnings, advices]: [string[], string[]] = [[], []];
  const warning: Logger['warning'] = (line, advice) => {
    warnings.push(line);
    advices.push(adviceAt(advice, 'action') ?? '');
  };
  const log = { debug: () => {}, info: () => {}, warning };
  return { from, to, digest, warnings, advices, log, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

const described = (server: TestRegistry, digest: Digest): SeededImage => {
  const { bytes, mediaType } = server.repository('stage/app').manifests.get(digest) ?? expect.fail();
  return { digest, size: bytes.byteLength, mediaType };
};

const isTagList = ({ path }: { path: string }) => path.includes('/tags/list');
const isReferrers = ({ path }: { path: string }) => path.includes('/referrers/');

describe('what is listed, and gone at the source, is left out with a warning', () => {
  test.each([true, false])('the manifest; the target has the referrers API: %s', async (takes) => {
    await using setup = await setUp(false, takes);
    const { from, to, digest, warnings, log } = setup;
    const repository = from.repository('stage/app');
    const [there, ghost] = ['there', 'ghost'].map((text) => seedReferrer(repository, digest, text));
    if (there === undefined || ghost === undefined) return expect.fail();
    const entries = [there, ghost].map((each) => ({ image: described(from, each) }));
    repository.tags.set(tagOf(digest), seedIndex(repository, entries).digest);
    repository.manifests.delete(ghost);
    const { count } = await copy(digest, { from, to, options: { log } });
    expectWhole(from, to, digest);
    expect(count.referrers).toEqual([there]);
    expect(warnings).toEqual([expect.stringContaining(`${ghost} speaks of the image, and was left out`)]);
    const standIn = to.repository('prod/app').manifests.get(to.tags[`prod/app:${tagOf(digest)}`] ?? '');
    const listed = JSON.parse(Buffer.from(standIn?.bytes ?? '{}').toString()).manifests;
    expect(listed).toEqual(takes ? undefined : [expect.objectContaining({ digest: there })]);
  });

  test('a layer of a signature', async () => {
    await using setup = await setUp(true);
    const { from, to, digest, warnings, log } = setup;
    const repository = from.repository('stage/app');
    const before = new Set(repository.blobs.keys());
    seedReferrer(repository, digest, 'signature');
    const { advices } = setup;
    for (const blob of repository.blobs.keys()) if (!before.has(blob)) repository.blobs.delete(blob);
    const { count } = await copy(digest, { from, to, options: { log } });
    expectWhole(from, to, digest);
    expect(count.referrers).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/speaks of the image, and was left out: (?:the config|layer 1 of 1) of .*404/),
    ]);
    expect(advices.join()).toContain('sign or attest the image once more');
  });

  test("but what the target lacks is the target's affair", async () => {
    await using setup = await setUp(true);
    const { from, to, digest } = setup;
    seedReferrer(from.repository('stage/app'), digest, 'signature');
    const isUpload = ({ method }: { method: string }) => method === 'POST';
    to.fail({ match: isUpload, times: 99, how: { kind: 'status', status: 404 } });
    await expect(copy(digest, { from, to })).rejects.toMatchObject({ status: 404 });
  });
});

describe('a list of tags that cannot be had is done without', () => {
  test.each([
    ['504', { kind: 'status', status: 504 }],
    ['a page that is none', { kind: 'page' }],
    [
      'a next page elsewhere',
      {
        kind: 'status',
        status: 200,
        body: '{"tags":[]}',
        headers: { link: '<http://elsewhere.example/v2/>; rel="next"' },
      },
    ],
  ] as const)('%s', async (_, how) => {
    await using setup = await setUp(false);
    const { from, to, digest } = setup;
    const repository = from.repository('stage/app');
    const signature = seedImage(repository, 'amd64', { label: 'signature' }).digest;
    repository.tags.set(`${tagOf(digest)}.sig`, signature);
    from.fail({ match: isTagList, times: 99, how });
    await copy(digest, { from, to });
    expect(to.tags[`prod/app:${tagOf(digest)}.sig`]).toBe(signature);
  });
});

describe('a referrers API that does not answer', () => {
  test('the tag in its place tells, with a warning; not where a signature was asked for', async () => {
    await using setup = await setUp(true);
    const { from, to, digest, warnings, log } = setup;
    const repository = from.repository('stage/app');
    const signature = seedReferrer(repository, digest, 'signature');
    repository.tags.set(tagOf(digest), seedIndex(repository, [{ image: described(from, signature) }]).digest);
    from.fail({ match: isReferrers, times: 999, how: { kind: 'status', status: 500 } });
    const { count } = await copy(digest, { from, to, options: { log } });
    expect(count.referrers).toEqual([signature]);
    expect(warnings.join()).toContain('was found by its tags instead');
    const strict = copy(digest, { from, to, target: 'prod/other', options: { needsReferrers: true } });
    await expect(strict).rejects.toMatchObject({ status: 500 });
  });

  test('where no way can tell, the copy ends', async () => {
    await using setup = await setUp(true);
    const { from, to, digest } = setup;
    from.fail({ match: isReferrers, times: 999, how: { kind: 'status', status: 500 } });
    await expect(copy(digest, { from, to })).rejects.toMatchObject({ status: 500 });
  });
});
