import { expect, test } from 'vitest';
import { noteOfStanding } from '../reuse/published-content.js';
import { Notes } from '../testing/noted.js';
import { RELEASE, run, type Sides, startSides } from '../testing/promotion.js';
import { COMMIT, EARLIER, seedStage } from '../testing/stage.js';

/** A stage in which `cpu` was not built for this commit, as it had not changed. */
function seed({ stage }: Sides): string {
  const own = seedStage(stage);
  const earlier = seedStage(stage, 'stage/app', { revision: EARLIER });
  const { tags } = stage.repository('stage/app');
  for (const [tag, digest] of Object.entries(earlier))
    if (tag.endsWith('-cpu')) tags.set(tag.replace(EARLIER.slice(0, 8), COMMIT.slice(0, 8)), digest);
  expect(own[`${COMMIT.slice(0, 8)}-gpu`]).toBeDefined();
  return earlier[`${EARLIER.slice(0, 8)}-cpu`] ?? expect.fail();
}

test('what was published for this commit and not built for it is promoted as of this commit', async () => {
  const sides = await startSides();
  await using _stage = sides.stage;
  await using prod = sides.prod;
  const cpu = seed(sides);
  const evidence = new Notes();
  await evidence.keep([noteOfStanding(COMMIT, cpu)]);
  await run(sides, RELEASE, { evidence });
  for (const tag of [COMMIT.slice(0, 8), 'v1.2.3', 'latest'])
    expect(prod.tags[`prod/app:${tag}-cpu`]).toBe(cpu);
});

test.each<[string, (cpu: string) => string]>([
  ['nobody noted it', () => 'something-else'],
  ['it was published for another commit', (cpu) => noteOfStanding(EARLIER, cpu)],
  ['something else was published for this commit', () => noteOfStanding(COMMIT, `sha256:${'a'.repeat(64)}`)],
])('it is refused where %s', async (_, noteFor) => {
  const sides = await startSides();
  await using _stage = sides.stage;
  await using prod = sides.prod;
  const evidence = new Notes();
  await evidence.keep([noteFor(seed(sides))]);
  await expect(run(sides, RELEASE, { evidence })).rejects.toThrow(
    `was built from ${EARLIER}, not from ${COMMIT}`,
  );
  expect(prod.tags).toEqual({});
});
