import { type Credential, explain } from '@multiarch/oci';
import { plan as makePlan, push } from '@multiarch/plan/testing';
import { openRegistry } from '@multiarch/registry';
import { FakeClock, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { FAULTS, sampled } from '../testing/faults.js';
import { pushPlan } from '../testing/plan.js';
import { type Published, publish } from './publish.js';

/**
 * Each request of a publication is failed once in each way, where `latest` holds something older and where it holds
 * something newer. Afterwards either everything is right, or all tags are as they were or right, `latest` only moved
 * once the release's own tag was right; `latest` never goes back; and running again always ends well.
 */
interface Scene extends AsyncDisposable {
  readonly server: TestRegistry;
  /** What `latest` holds before. */
  readonly old: string;
  run(isImpatient: boolean): Promise<Published>;
}

const credential: Credential = { kind: 'password', username: 'bot', password: 'secret' };

async function setScene(auth: 'basic' | 'bearer', held: string): Promise<Scene> {
  const server = await startTestRegistry({ users: { bot: 'secret' }, behaviour: { auth } });
  const planned = (version: string, commit: string) =>
    makePlan(
      { ...push, ref: `refs/tags/${version}`, sha: commit.repeat(40) },
      { images: `${server.host}/org/app`, variants: 'cpu' },
    );
  const publishAs = async (version: string, commit: string, isImpatient: boolean) => {
    const plan = planned(version, commit);
    const reports = pushPlan([server], plan);
    const clock = new FakeClock();
    const patience = isImpatient ? { answer: 100, idle: 100, exchange: 100 } : {};
    await using registry = openRegistry({
      access: 'push',
      clock,
      credentials: async () => credential,
      retry: { tries: 3, deadline: 60_000, base: 100, longest: 1000 },
      timeouts: { connect: 5000, answer: 10_000, idle: 10_000, exchange: 10_000, ...patience },
    });
    return await publish(registry, plan, reports, { clock });
  };
  const { result } = await publishAs(held, 'a', false);
  server.requests.length = 0;
  return {
    server,
    old: result.variants[0]?.digest ?? expect.fail('nothing was published'),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    run: (isImpatient) => publishAs('1.2.3', 'b', isImpatient),
  };
}

interface Expectation {
  /** The index that this release makes. */
  readonly digest: string;
  /** Whether `latest` goes on to it. */
  readonly moves: boolean;
}

/** What is wrong after a run. */
function judge(
  { server, old }: Scene,
  { failures, kept }: Published,
  { digest, moves }: Expectation,
): string[] {
  const problems: string[] = [];
  const [fixed, latest] = ['1.2.3-cpu', 'latest-cpu'].map((tag) => server.tags[`org/app:${tag}`]);
  if (fixed !== undefined && fixed !== digest) problems.push(`1.2.3 holds ${fixed}`);
  if (latest !== old && latest !== digest) problems.push(`latest holds ${latest}`);
  if (latest !== old && !moves) problems.push('latest went back');
  if (latest === digest && fixed !== digest) problems.push('latest moved too early');
  if (failures.length === 0) {
    if (fixed !== digest) problems.push('success, but 1.2.3 is not right');
    if ((latest === digest) !== moves) problems.push('success, but latest is not right');
    if ((kept.length === 0) !== moves) problems.push(`success, and ${kept.length} tags are said to be kept`);
  }
  for (const error of failures) {
    const failure = explain(error, 'action');
    if (!failure.includes(server.host)) problems.push(`no question in: ${failure}`);
    if (!failure.includes('\n')) problems.push(`no advice: ${failure}`);
    if (/secret|issued-/.test(failure)) problems.push(`a secret in: ${failure}`);
  }
  return problems;
}

/** All at once would only wait for each other. */
const SIDE_BY_SIDE = 8;

describe.each([
  ['bearer', '1.2.2', true],
  ['bearer', '2.0.0', false],
  ['basic', '2.0.0', false],
] as const)('%s, latest holds %s', (auth, held, moves) => {
  test('every fault of every request', async () => {
    await using whole = await setScene(auth, held);
    const digest = (await whole.run(false)).result.variants[0]?.digest ?? expect.fail();
    const asked = whole.server.log;
    expect(asked.filter((line) => line === 'GET /v2/org/app/manifests/latest-cpu')).toHaveLength(1);
    const cases = asked.flatMap((line, position) => FAULTS.map((how) => ({ line, position, how })));
    const failures: string[] = [];
    let succeeded = 0;
    const judged = sampled(cases, FAULTS.length);
    const queue = judged.values();
    const work = async () => {
      for (const { position, how } of queue) {
        await using scene = await setScene(auth, held);
        scene.server.fail({ after: position, how });
        const hangs = how.kind === 'silence' || how.kind === 'stall';
        const first = await scene.run(hangs);
        if (first.failures.length === 0) succeeded += 1;
        const line = scene.server.log[position] ?? '';
        const expected = { digest, moves };
        const problems = judge(scene, first, expected);
        scene.server.recover();
        const second = await scene.run(false);
        problems.push(...second.failures.map((failure) => `the next run failed: ${failure.message}`));
        problems.push(...judge(scene, second, expected).map((problem) => `next run: ${problem}`));
        failures.push(...problems.map((problem) => `${JSON.stringify(how)} at ${line}: ${problem}`));
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    expect(failures).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(succeeded).toBeGreaterThan(judged.length / 3);
  });
});
