import { expect, test } from 'vitest';
import { run, startSides } from '../testing/promotion.js';
import { seedBuilt } from '../testing/stage.js';

test('a release of two parts brings variants of one platform each under the arch tags that others follow', async () => {
  const sides = await startSides();
  await using _stage = sides.stage;
  await using _prod = sides.prod;
  const repository = sides.stage.repository('stage/app');
  for (const suffix of ['amd64-gpu', 'arm64-cpu']) {
    const { digest } = seedBuilt(repository, suffix.slice(0, 5));
    repository.tags.set(`5b2c1f6d-${suffix}`, digest);
  }
  await run(sides, { release: 'v1.2' }, {}, '{"gpu": "linux/amd64", "cpu": "linux/arm64"}');
  const written = ['5b2c1f6d', 'latest', 'v1.2'].flatMap((name) =>
    ['-amd64-gpu', '-arm64-cpu', '-gpu', '-cpu'].map((suffix) => `prod/app:${name}${suffix}`),
  );
  expect(Object.keys(sides.prod.tags).sort()).toEqual(written.sort());
});
