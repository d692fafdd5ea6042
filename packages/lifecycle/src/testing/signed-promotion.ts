import type { RawInputs } from '@multiarch/plan';
import { openRegistry } from '@multiarch/registry';
import {
  advising,
  FakeClock,
  startTestRegistry,
  statementAbout,
  type TestRegistry,
} from '@multiarch/testbed';
import { expect } from 'vitest';
import { type Promoted, promote } from '../promote/promote.js';
import { parsePromotion } from '../promote/request.js';
import { withValidResult } from './result.js';
import { ARCHITECTURES, COMMIT, filesWith, seedStage } from './stage.js';

/** Both sides, and the digest of stage's cpu variant. */
export async function startSides({ referrers = true } = {}) {
  const running = new AsyncDisposableStack();
  const stage = running.use(await startTestRegistry({ behaviour: { referrers } }));
  const prod = running.use(await startTestRegistry());
  const { '5b2c1f6d-cpu': digest, '5b2c1f6d-amd64-cpu': other } = seedStage(stage);
  if (digest === undefined || other === undefined) throw new Error('nothing was seeded');
  const repository = stage.repository('stage/app');
  const bytes = repository.manifests.get(digest)?.bytes ?? new Uint8Array();
  return {
    stage,
    prod,
    repository,
    digest,
    other,
    bytes,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

export type Sides = Awaited<ReturnType<typeof startSides>>;

/** Promotes the cpu variant. @param trustedRoot what the checkout has as `root.json` */
export async function runSigned(
  { stage, prod }: Sides,
  raw: RawInputs,
  trustedRoot?: string,
): Promise<Promoted> {
  const clock = new FakeClock();
  const settings = { clock, retry: { tries: 2, deadline: 60_000, base: 100, longest: 1000 } };
  await using from = openRegistry(settings);
  await using to = openRegistry({ ...settings, access: 'push' });
  const files = filesWith(ARCHITECTURES);
  const target = { 'to-images': `${prod.host}/prod/app`, variants: 'cpu' };
  const source = { 'from-images': `${stage.host}/stage/app`, release: 'v1.2.3' };
  const isRollback = 'rollback-to' in raw;
  const plan = parsePromotion(
    { ...target, ...(isRollback ? {} : source), ...raw },
    {
      files: {
        ...files,
        read: (path: string) => (path === 'root.json' ? trustedRoot : files.read(path)),
      },
      revision: COMMIT,
      defaultBranch: 'main',
    },
  );
  return withValidResult(await promote({ from: isRollback ? to : from, to }, plan, { clock }));
}

/** Everything that was said, and that nothing was written. */
export async function refusal(sides: Sides, raw: RawInputs, trustedRoot?: string): Promise<string> {
  const error = await runSigned(sides, raw, trustedRoot).catch((thrown: unknown) => thrown);
  if (!(error instanceof Error)) return expect.fail('it was promoted');
  expect(error).toMatchObject({ code: 'CONFLICT', advice: advising('Nothing was written') });
  for (const { log } of [sides.prod, sides.stage] satisfies TestRegistry[])
    expect(log.filter((line) => !/^(?:GET|HEAD) /.test(line))).toEqual([]);
  expect(sides.prod.tags).toEqual({});
  return error.message;
}

/** What is signed of the cpu variant. */
export const aboutCpu = ({ digest }: Sides) => ({ statement: statementAbout(digest) });
