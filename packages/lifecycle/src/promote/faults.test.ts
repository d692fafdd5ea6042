import { type Credential, MultiarchError } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import { FakeClock, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { FAULTS, sampled } from '../testing/faults.js';
import { ARCHITECTURES, COMMIT, EARLIER, filesWith, seedBuilt, seedStage } from '../testing/stage.js';
import { type Promoted, promote } from './promote.js';
import { parsePromotion } from './request.js';

const credential = async (): Promise<Credential> => ({
  kind: 'password',
  username: 'bot',
  password: 'secret',
});
const FINAL = ['5b2c1f6d', 'v1.2.3', 'latest'].flatMap((name) =>
  ['-cpu', '-amd64-cpu', '-arm64-cpu'].map((suffix) => name + suffix),
);

/**
 * Each request of a promotion, of either side, is failed once in each way. Afterwards either everything is right, or
 * prod's tags are as they were or right, `latest` only moved once everything else was right; and running again always
 * ends well.
 */
interface Sides extends AsyncDisposable {
  readonly servers: readonly [TestRegistry, TestRegistry];
  /** What each of prod's tags has to hold in the end, and what it holds before. */
  readonly wanted: Readonly<Record<string, string>>;
  readonly before: Readonly<Record<string, string>>;
  run(isImpatient: boolean): Promise<Promoted>;
}

/** What registries do that is odd, all at once. */
const ODD = { tornWrites: true, uploadEnd: 202, blobHead: 405, head: 'blank', namesMissing: false } as const;

type Kind = 'basic' | 'bearer' | 'odd';

async function setSides(kind: Kind): Promise<Sides> {
  const auth = kind === 'bearer' ? 'bearer' : 'basic';
  const odd = kind === 'odd' ? ODD : {};
  const running = new AsyncDisposableStack();
  const users = { bot: 'secret' };
  const stage = running.use(
    await startTestRegistry({ users, behaviour: { auth, referrers: auth === 'bearer' } }),
  );
  const prod = running.use(await startTestRegistry({ users, behaviour: { auth, ...odd } }));
  const held = seedStage(stage);
  const wanted = Object.fromEntries(
    FINAL.map((tag) => [tag, held[tag.replace(/^(?:v1\.2\.3|latest)/, '5b2c1f6d')] ?? '']),
  );
  const old = seedBuilt(prod.repository('prod/app'), 'amd64', { revision: EARLIER }).digest;
  for (const tag of ['latest-cpu', 'v1.2.2-cpu']) prod.repository('prod/app').tags.set(tag, old);
  return {
    servers: [stage, prod],
    wanted,
    before: { 'latest-cpu': old, 'v1.2.2-cpu': old },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
    run: async (isImpatient) => {
      const clock = new FakeClock();
      const patience = isImpatient ? { answer: 100, idle: 100, exchange: 100 } : {};
      const settings = {
        clock,
        credentials: credential,
        retry: { tries: 3, deadline: 60_000, base: 100, longest: 1000 },
        timeouts: { connect: 5000, answer: 10_000, idle: 10_000, exchange: 10_000, ...patience },
      };
      await using from = openRegistry(settings);
      await using to = openRegistry({ ...settings, access: 'push' });
      const plan = parsePromotion(
        {
          'from-images': `${stage.host}/stage/app`,
          'to-images': `${prod.host}/prod/app`,
          release: 'v1.2.3',
          variants: 'cpu',
        },
        { files: filesWith(ARCHITECTURES), revision: COMMIT },
      );
      return await promote({ from, to }, plan, { clock });
    },
  };
}

/** What is wrong with prod after a run. */
function judge({ servers, wanted, before }: Sides, outcome: Promoted | Error): string[] {
  const [stage, prod] = servers;
  const tags = Object.fromEntries(
    Object.entries(prod.tags).map(([tag, held]) => [tag.replace('prod/app:', ''), held]),
  );
  const problems: string[] = [];
  const isRight = (tag: string) => tags[tag] === wanted[tag];
  const areFixedRight = FINAL.filter((tag) => !tag.startsWith('latest')).every(isRight);
  for (const tag of new Set([...Object.keys(before), ...Object.keys(tags)])) {
    if (tags[tag] === before[tag]) continue;
    if (!(tag in wanted) || !isRight(tag))
      problems.push(`${tag} is neither what it was nor what it should be`);
    if (tag.startsWith('latest') && !areFixedRight) problems.push(`${tag} moved too early`);
  }
  const [source, sink] = [stage.repository('stage/app'), prod.repository('prod/app')];
  for (const tag of Object.keys(tags)) {
    const { bytes } = sink.manifests.get(tags[tag] ?? '') ?? {};
    if (bytes === undefined) problems.push(`${tag} points to nothing`);
    else if (sink.missing(JSON.parse(Buffer.from(bytes).toString())).length > 0)
      problems.push(`${tag} is not whole`);
  }
  for (const [digest, bytes] of sink.blobs)
    if (source.blobs.has(digest) && Buffer.compare(bytes, source.blobs.get(digest) ?? bytes) !== 0)
      problems.push(`${digest} is not what it was`);
  if (!(outcome instanceof Error)) {
    for (const tag of FINAL) if (!isRight(tag)) problems.push(`success, but ${tag} is not right`);
    return problems;
  }
  if (!(outcome instanceof MultiarchError)) problems.push(`not an error of ours: ${outcome.stack}`);
  else if (outcome.advice === undefined) problems.push(`no advice: ${outcome.message}`);
  if (/secret|issued-/.test(outcome.message)) problems.push(`a secret in: ${outcome.message}`);
  return problems;
}

const caught = (promise: Promise<Promoted>) =>
  promise.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));

/** All at once would only wait for each other. */
const SIDE_BY_SIDE = 16;

/** With Basic, which has no token requests, a sample will do. */
describe.each<[Kind, typeof FAULTS, number]>([
  ['bearer', FAULTS, 1000],
  ['basic', FAULTS.filter((_, at) => at % 5 === 3), 200],
  ['odd', FAULTS.filter((_, at) => at % 10 === 1), 100],
])('%s', (auth, kinds, least) => {
  test('every fault of every request', async () => {
    await using whole = await setSides(auth);
    expect(judge(whole, await whole.run(false))).toEqual([]);
    const cases = whole.servers.flatMap(({ log }, side) =>
      log.flatMap((_, position) => kinds.map((how) => ({ side, position, how }))),
    );
    const failures: string[] = [];
    let succeeded = 0;
    const judged = sampled(cases, kinds.length);
    const queue = judged.values();
    const work = async () => {
      for (const { side, position, how } of queue) {
        await using sides = await setSides(auth);
        sides.servers[side]?.fail({ after: position, how });
        const hangs = how.kind === 'silence' || how.kind === 'stall';
        const outcome = await caught(sides.run(hangs));
        if (!(outcome instanceof Error)) succeeded += 1;
        const problems = judge(sides, outcome);
        for (const server of sides.servers) server.recover();
        const second = await caught(sides.run(false));
        if (second instanceof Error) problems.push(`the next run failed: ${second.message}`);
        problems.push(...judge(sides, second).map((problem) => `next run: ${problem}`));
        const what = `${JSON.stringify(how)} at ${sides.servers[side]?.log[position]} of side ${side}`;
        failures.push(...problems.map((problem) => `${what}: ${problem}`));
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    expect(failures).toEqual([]);
    console.log(
      `promotion faults, ${auth}: ${judged.length} of ${cases.length} cases, ${succeeded} of them succeeded at once`,
    );
    expect(cases.length).toBeGreaterThan(least);
    // Most that a registry may do wrong once is nothing that anybody notices.
    expect(succeeded).toBeGreaterThan(judged.length / 3);
  });
});
