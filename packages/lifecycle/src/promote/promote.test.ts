import { MultiarchError } from '@multiarch/oci';
import type { RawInputs } from '@multiarch/plan';
import type { TestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import type { Relation } from '../moves/decide-move.js';
import { RELEASE, run, type Sides, startSides } from '../testing/promotion.js';
import { COMMIT, EARLIER, seedBuilt, seedStage } from '../testing/stage.js';
import { renderPromotion } from './report.js';

/** All tags of prod as `tag → tag of stage that holds the same`. */
function promoted(prod: TestRegistry, stage: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.entries(prod.tags).map(([tag, digest]) => [
    tag.replace('prod/app:', ''),
    Object.entries(stage).find(([, held]) => held === digest)?.[0] ?? digest,
  ]);
  return Object.fromEntries(names);
}

describe('a release', () => {
  test('brings every variant under commit, release and latest, with arch tags as in stage', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    const stage = seedStage(sides.stage);
    const { result, kept, copied } = await run(sides);
    const of = (suffix: string, held = suffix) =>
      Object.fromEntries(['5b2c1f6d', 'v1.2.3', 'latest'].map((name) => [name + suffix, `5b2c1f6d${held}`]));
    expect(promoted(sides.prod, stage)).toEqual({
      ...of('-gpu'),
      ...of('-amd64-gpu', '-gpu'),
      ...of('-cpu'),
      ...of('-amd64-cpu'),
      ...of('-arm64-cpu'),
    });
    expect(kept).toEqual([]);
    expect(result).toMatchObject({ schemaVersion: 1, revision: COMMIT });
    expect(result.variants.map(({ name, stitched }) => [name, stitched])).toEqual([
      ['gpu', false],
      ['cpu', true],
    ]);
    const cpu = result.variants[1] ?? expect.fail();
    expect(cpu.platforms.map(({ attestations }) => attestations.length)).toEqual([1, 1]);
    expect(cpu.images).toEqual([
      {
        image: `${sides.prod.host}/prod/app`,
        ref: `${sides.prod.host}/prod/app@${stage['5b2c1f6d-cpu']}`,
        tags: ['5b2c1f6d-cpu', 'v1.2.3-cpu', 'latest-cpu'],
        promotedFrom: `${sides.stage.host}/stage/app@${stage['5b2c1f6d-cpu']}`,
      },
    ]);
    expect(renderPromotion({ result, kept, copied }, 'text', 'terminal')).toContain(
      cpu.images[0]?.promotedFrom,
    );
    expect(sides.prod.log.filter((line) => line.startsWith('PUT') && line.includes('latest')).length).toBe(5);
    const puts = sides.prod.log.filter((line) => line.startsWith('PUT') && !line.includes('uploads'));
    expect(puts.slice(-5).every((line) => line.includes('/latest'))).toBe(true);
    // The other side's secret was never shown to either.
    for (const [server, other] of [
      [sides.stage, 'writer'],
      [sides.prod, 'reader'],
    ] as const)
      for (const { headers } of server.requests)
        expect(
          Buffer.from(String(headers.authorization ?? '').split(' ')[1] ?? '', 'base64').toString(),
        ).not.toContain(other);
  });

  test('a second run sends no blob and changes nothing', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    seedStage(sides.stage);
    await run(sides);
    const [before, asked] = [sides.prod.tags, sides.prod.log.length];
    const { copied } = await run(sides);
    expect(sides.prod.tags).toEqual(before);
    expect(sides.prod.log.slice(asked).filter((line) => /uploads/.test(line))).toEqual([]);
    expect(copied[0]).toMatchObject({ manifests: { written: 0 }, blobs: { sent: 0, mounted: 0 } });
  });

  test('without arch tags', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    seedStage(sides.stage);
    await run(sides, { ...RELEASE, 'arch-tags': 'none', variants: 'cpu' });
    expect(Object.keys(sides.prod.tags)).toEqual(
      ['5b2c1f6d-cpu', 'v1.2.3-cpu', 'latest-cpu'].map((tag) => `prod/app:${tag}`),
    );
  });

  test('a variant of one platform is found by its arch tag alone', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    const stage = seedStage(sides.stage);
    sides.stage.repository('stage/app').tags.delete('5b2c1f6d-gpu');
    await run(sides, { ...RELEASE, variants: 'gpu' });
    expect(sides.prod.tags['prod/app:v1.2.3-gpu']).toBe(stage['5b2c1f6d-gpu']);
  });

  test('a dry run reads, and writes nothing', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    seedStage(sides.stage);
    const { result } = await run(sides, RELEASE, { dryRun: true });
    expect(result.variants).toHaveLength(2);
    expect(sides.prod.log.filter((line) => !/^(?:GET|HEAD)/.test(line))).toEqual([]);
  });

  test('an explicit digest is named after its own commit', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    const stage = seedStage(sides.stage, 'stage/app', { revision: EARLIER });
    await run(sides, { digest: stage['a1111111-cpu'], variants: 'cpu', 'arch-tags': 'none' });
    expect(sides.prod.tags).toEqual({ 'prod/app:a1111111-cpu': stage['a1111111-cpu'] });
  });
});

describe('what is not what it should be stops before anything is written', () => {
  const fails = async (sides: Sides, raw: RawInputs, ...texts: string[]) => {
    const error = await run(sides, raw).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MultiarchError);
    for (const text of texts) expect((error as MultiarchError).message).toContain(text);
    expect((error as MultiarchError).advice).toBeTruthy();
    expect(sides.prod.log.filter((line) => !/^(?:GET|HEAD)/.test(line))).toEqual([]);
    expect(sides.prod.tags).toEqual({});
  };

  test('another commit', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    const old = seedStage(sides.stage, 'stage/app', { revision: EARLIER });
    const repository = sides.stage.repository('stage/app');
    for (const [tag, digest] of Object.entries(old))
      repository.tags.set(tag.replace('a1111111', '5b2c1f6d'), digest as never);
    await fails(sides, RELEASE, EARLIER, COMMIT, '5b2c1f6d-cpu', '5b2c1f6d-gpu');
  });

  test('a commit that is not said', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    seedStage(sides.stage, 'stage/app', { revision: '' });
    const repository = sides.stage.repository('stage/app');
    const { digest } = seedBuilt(repository, 'amd64', { revision: '' });
    repository.tags.set('5b2c1f6d-gpu', digest);
    await fails(sides, { ...RELEASE, variants: 'gpu' }, 'a commit that it does not name');
  });

  test.each([
    ['latest', 'v1.2.3-rc; echo'],
    ['v9.0.0', 'a'.repeat(39)],
    [`${COMMIT}-dirty-0123abcd`, `${COMMIT}-dirty`],
  ])('a revision that is no commit: %s, %s', async (...revisions) => {
    for (const revision of revisions) {
      const sides = await startSides();
      await using _stage = sides.stage;
      await using _prod = sides.prod;
      const { digest } = seedBuilt(sides.stage.repository('stage/app'), 'amd64', { revision });
      await fails(sides, { release: 'v1.2.3', digest, variants: 'gpu' }, JSON.stringify(revision));
      sides.stage.repository('stage/app').tags.set('5b2c1f6d-gpu', digest);
      await fails(sides, { ...RELEASE, variants: 'gpu' }, JSON.stringify(revision), COMMIT);
    }
  });

  test('what was built of files that no commit has, also where the commit is not checked', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    const revision = `${COMMIT}-dirty-0123abcd`;
    const { digest } = seedBuilt(sides.stage.repository('stage/app'), 'amd64', { revision });
    const raw = { release: 'v1.2.3', digest, variants: 'gpu', 'check-revision': 'false' };
    await fails(sides, raw, revision);
  });

  test('a tag that is not there', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    await fails(sides, { ...RELEASE, variants: 'gpu' }, 'stage/app:5b2c1f6d-gpu', '404');
  });

  test('an arch tag that was pushed again', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    seedStage(sides.stage);
    const repository = sides.stage.repository('stage/app');
    const other = seedBuilt(repository, 'arm64', { salt: 'again' }).digest;
    repository.tags.set('5b2c1f6d-arm64-cpu', other);
    await fails(sides, RELEASE, other, '5b2c1f6d-arm64-cpu');
  });

  test('sources that differ', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    const [first, second] = ['stage/app', 'stage/two'].map((name, at) =>
      seedStage(sides.stage, name, { salt: 'x'.repeat(at) }),
    );
    const images = (name: string, server: TestRegistry) =>
      ['app', 'two'].map((part) => `${server.host}/${name}/${part}`).join();
    await fails(
      sides,
      {
        ...RELEASE,
        variants: 'cpu',
        'from-images': images('stage', sides.stage),
        'to-images': images('prod', sides.prod),
      },
      first?.['5b2c1f6d-cpu'] ?? '',
      second?.['5b2c1f6d-cpu'] ?? '',
    );
  });
});

describe('movable tags', () => {
  const withLatest = async (version: string, revision: string) => {
    const sides = await startSides();
    const stage = seedStage(sides.stage);
    const repository = sides.prod.repository('prod/app');
    const held = seedBuilt(repository, 'amd64', { revision, version, salt: 'held' }).digest;
    repository.tags.set('latest-gpu', held);
    return { sides, stage, held };
  };
  const raw = { ...RELEASE, variants: 'gpu', 'arch-tags': 'none' };

  test.each<[string, string, Relation, boolean]>([
    ['1.2.2', EARLIER, 'unknown', true],
    ['2.0.0', EARLIER, 'newer', false],
    ['main', EARLIER, 'newer', true],
    ['main', EARLIER, 'older', false],
  ])('prod holds %s (commit %s is %s): moves %s', async (version, revision, relation, moves) => {
    const { sides, stage, held } = await withLatest(version, revision);
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    const warnings: string[] = [];
    const log = { debug: () => {}, info: () => {}, warning: (line: string) => warnings.push(line) };
    const { kept, result } = await run(sides, raw, { log, ancestry: async () => relation });
    expect(sides.prod.tags['prod/app:latest-gpu']).toBe(moves ? stage['5b2c1f6d-gpu'] : held);
    expect(sides.prod.tags['prod/app:v1.2.3-gpu']).toBe(stage['5b2c1f6d-gpu']);
    expect(kept).toHaveLength(moves ? 0 : 1);
    expect(result.variants[0]?.images[0]?.tags.includes('latest-gpu')).toBe(moves);
    expect(warnings.join()).toContain(moves ? '' : 'latest-gpu stays where it is');
  });

  test('a fixed tag that holds something else is a conflict, and nothing is written', async () => {
    const sides = await startSides();
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    const first = seedStage(sides.stage);
    await run(sides, raw);
    const { tags } = sides.prod;
    const writes = () => sides.prod.log.filter((line) => !/^(?:GET|HEAD)/.test(line)).length;
    const before = writes();
    const other = seedBuilt(sides.stage.repository('stage/app'), 'amd64', { salt: 'built again' }).digest;
    sides.stage.repository('stage/app').tags.set('5b2c1f6d-gpu', other);
    const error = await run(sides, raw).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'CONFLICT' });
    for (const text of ['v1.2.3-gpu is fixed and holds', first['5b2c1f6d-gpu'] ?? '', other])
      expect((error as MultiarchError).message).toContain(text);
    expect(sides.prod.tags).toEqual(tags);
    expect(writes()).toBe(before);
  });

  test('allow-backwards moves it all the same', async () => {
    const { sides, stage } = await withLatest('2.0.0', EARLIER);
    await using _stage = sides.stage;
    await using _prod = sides.prod;
    const { kept } = await run(sides, { ...raw, 'allow-backwards': 'true' });
    expect(kept).toEqual([]);
    expect(sides.prod.tags['prod/app:latest-gpu']).toBe(stage['5b2c1f6d-gpu']);
  });
});

test('a rollback points latest to what prod has, of all variants, and copies nothing', async () => {
  const sides = await startSides();
  await using _stage = sides.stage;
  await using _prod = sides.prod;
  const old = seedStage(sides.stage, 'stage/app', { revision: EARLIER });
  await run(sides, { release: 'v1.2.2', revision: EARLIER });
  seedStage(sides.stage);
  await run(sides);
  const asked = { stage: sides.stage.log.length, prod: sides.prod.log.length };
  const { result } = await run(sides, { 'rollback-to': 'v1.2.2' });
  expect(sides.prod.tags['prod/app:latest-cpu']).toBe(old['a1111111-cpu']);
  expect(sides.prod.tags['prod/app:latest-arm64-cpu']).toBe(old['a1111111-arm64-cpu']);
  expect(sides.prod.tags['prod/app:latest-gpu']).toBe(old['a1111111-gpu']);
  expect(sides.prod.tags['prod/app:v1.2.3-gpu']).not.toBe(old['a1111111-gpu']);
  expect(result.revision).toBe(EARLIER);
  expect(sides.stage.log.length).toBe(asked.stage);
  expect(sides.prod.log.slice(asked.prod).filter((line) => line.includes('uploads'))).toEqual([]);
});
