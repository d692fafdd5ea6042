import { startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { run, type Sides } from '../testing/promotion.js';
import { COMMIT, seedBuilt, seedPlainIndex } from '../testing/stage.js';

/** Plain images, and an index of them: what the arch tags hold is what the index lists. */
function seedPlain(stage: TestRegistry): void {
  const repository = stage.repository('stage/app');
  const images = ['amd64', 'arm64'].map((architecture) => ({
    architecture,
    image: seedBuilt(repository, architecture),
  }));
  const base = COMMIT.slice(0, 8);
  repository.tags.set(`${base}-cpu`, seedPlainIndex(repository, images).digest);
  for (const { architecture, image } of images)
    repository.tags.set(`${base}-${architecture}-cpu`, image.digest);
}

async function sidesWith(tornWrites: boolean): Promise<Sides & AsyncDisposable> {
  const running = new AsyncDisposableStack();
  const stage = running.use(
    await startTestRegistry({ users: { reader: 'reader-pw' }, behaviour: { auth: 'bearer' } }),
  );
  const prod = running.use(
    await startTestRegistry({ users: { writer: 'writer-pw' }, behaviour: { tornWrites } }),
  );
  seedPlain(stage);
  return { stage, prod, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

const writes = ({ prod }: Sides) => prod.log.filter((line) => line.includes('/manifests/')).sort();
const PLAIN = { release: 'v1.2.3', variants: 'cpu' };

test('no manifest is written beside an index that lists it: a registry may lose sight of it meanwhile', async () => {
  await using honest = await sidesWith(false);
  await run(honest, PLAIN);
  expect(writes(honest)).toContain('PUT /v2/prod/app/manifests/v1.2.3-cpu');
  expect(writes(honest)).toContain('PUT /v2/prod/app/manifests/v1.2.3-arm64-cpu');
  for (let round = 0; round < 5; round += 1) {
    await using torn = await sidesWith(true);
    await run(torn, PLAIN);
    // Not one refusal, and so not one request more.
    expect(writes(torn)).toEqual(writes(honest));
  }
});
