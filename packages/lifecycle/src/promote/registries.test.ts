import {
  type Repository,
  type SeededImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
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

describe('what is in the index of a source', () => {
  async function promoteIndex(
    entries: (stage: Repository) => readonly { image: SeededImage; platform?: object }[],
  ) {
    await using stack = new AsyncDisposableStack();
    const stage = stack.use(
      await startTestRegistry({ users: { reader: 'reader-pw' }, behaviour: { auth: 'bearer' } }),
    );
    const prod = stack.use(await startTestRegistry({ users: { writer: 'writer-pw' } }));
    const repository = stage.repository('stage/app');
    const index = seedIndex(repository, entries(repository));
    repository.tags.set(`${COMMIT.slice(0, 8)}-cpu`, index.digest);
    await run({ stage, prod }, { ...PLAIN, 'arch-tags': 'none' });
    return { index, tags: prod.tags, manifests: prod.repository('prod/app').manifests };
  }
  const on = (architecture: string) => ({ os: 'linux', architecture });

  test('several images for one platform: the first counts, and all arrive', async () => {
    let zstd: SeededImage | undefined;
    const { index, tags, manifests } = await promoteIndex((stage) => {
      zstd = seedBuilt(stage, 'amd64', { salt: 'zstd' });
      return [
        { image: seedBuilt(stage, 'amd64'), platform: on('amd64') },
        { image: zstd, platform: on('amd64') },
        { image: seedBuilt(stage, 'arm64'), platform: on('arm64') },
      ];
    });
    expect(tags['prod/app:v1.2.3-cpu']).toBe(index.digest);
    expect(manifests.has(zstd?.digest ?? '')).toBe(true);
  });

  test('each entry is held against its own config', async () => {
    const swapped = promoteIndex((stage) => [
      { image: seedBuilt(stage, 'amd64'), platform: on('arm64') },
      { image: seedBuilt(stage, 'arm64'), platform: on('amd64') },
    ]);
    await expect(swapped).rejects.toThrow(/lists an image for linux\/arm64 that is one for linux\/amd64/);
  });
});

describe('registries that show a write a moment later', () => {
  test.each([1, 3])('asked %i times', async (visibleAfter) => {
    await using stack = new AsyncDisposableStack();
    const users = { writer: 'writer-pw' };
    const stage = stack.use(
      await startTestRegistry({ users: { reader: 'reader-pw' }, behaviour: { auth: 'bearer' } }),
    );
    const prod = stack.use(await startTestRegistry({ as: 'ghcr', users, behaviour: { visibleAfter } }));
    seedPlain(stage);
    await run({ stage, prod }, PLAIN);
    expect(prod.tags['prod/app:latest-cpu']).toBe(stage.tags[`stage/app:${COMMIT.slice(0, 8)}-cpu`]);
  });
});
