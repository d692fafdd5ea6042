import { expect, test } from 'vitest';
import { RELEASE, run, startSides } from '../testing/promotion.js';
import { EARLIER, seedBuilt, seedBuiltIndex, seedStage } from '../testing/stage.js';

test.each([
  ['one platform is planned', 'linux/arm64', ['arm64']],
  ['two are', 'linux/amd64, linux/arm64', ['amd64', 'arm64']],
])('what else is in a variant comes along, under the tags of the whole: %s', async (_, platforms, archs) => {
  const sides = await startSides();
  await using _stage = sides.stage;
  await using _prod = sides.prod;
  const repository = sides.stage.repository('stage/app');
  const images = ['amd64', 'arm64', 's390x'].map((architecture) => ({
    architecture,
    image: seedBuilt(repository, architecture),
  }));
  const { digest } = seedBuiltIndex(repository, images);
  repository.tags.set('5b2c1f6d-cpu', digest);
  const lines: string[] = [];
  const log = { debug: () => {}, info: (line: string) => lines.push(line), warning: () => {} };
  const { result } = await run(sides, { ...RELEASE, variants: 'cpu', platforms }, { log });
  const { tags, manifests } = sides.prod.repository('prod/app');
  expect(tags.get('v1.2.3-cpu')).toBe(digest);
  for (const { image } of images) expect(manifests.has(image.digest)).toBe(true);
  const held = archs.map((arch) => tags.get(`v1.2.3-${arch}-cpu`));
  expect(held).toEqual(archs.map((arch) => images.find((one) => one.architecture === arch)?.image.digest));
  expect([...tags.keys()].filter((tag) => tag.includes('s390x'))).toEqual([]);
  expect(result.variants[0]?.platforms.map(({ platform }) => platform.slice(6))).toEqual(archs);
  expect(lines.join()).toMatch(/cpu holds more than is planned, which comes along: .*linux\/s390x/);
});

test('a platform that nobody planned, of another commit', async () => {
  const sides = await startSides();
  await using _stage = sides.stage;
  await using _prod = sides.prod;
  const repository = sides.stage.repository('stage/app');
  const images = ['arm64', 's390x'].map((architecture, at) => ({
    architecture,
    image: seedBuilt(repository, architecture, at === 0 ? {} : { revision: EARLIER }),
  }));
  repository.tags.set('5b2c1f6d-cpu', seedBuiltIndex(repository, images).digest);
  const raw = { ...RELEASE, variants: 'cpu', platforms: 'linux/arm64' };
  await expect(run(sides, raw)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining(`(linux/s390x) was built from ${EARLIER}`),
  });
  expect(sides.prod.tags).toEqual({});
});

test.each([
  ['gpu', 'linux/arm64', 'holds linux/amd64; the plan is linux/arm64'],
  ['cpu', 'linux/arm64, linux/s390x', 'holds linux/amd64, linux/arm64; the plan is linux/arm64, linux/s390x'],
])('a platform of the plan that is not there: %s', async (variants, platforms, message) => {
  const sides = await startSides();
  await using _stage = sides.stage;
  await using _prod = sides.prod;
  seedStage(sides.stage);
  await expect(run(sides, { ...RELEASE, variants, platforms })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining(message),
  });
  expect(sides.prod.tags).toEqual({});
});
