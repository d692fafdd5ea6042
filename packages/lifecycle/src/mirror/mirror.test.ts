import { adviceAt } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import { FakeClock, seedAttestedImage, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { publish } from '../publish/publish.js';
import { planFor, pushLegs } from '../testing/plan.js';

/** Two registries that must have it, and a third that may do without. */
async function publishTo(
  required: readonly TestRegistry[],
  optional: TestRegistry,
  verify = false,
  giveUp?: AbortSignal,
) {
  const plan = planFor(required, { optionalImages: [`${optional.host}/org/app`] });
  const reports = pushLegs(required, seedAttestedImage);
  const warnings: string[] = [];
  const log = {
    debug: () => {},
    info: () => {},
    warning: (line: string, advice?: Parameters<typeof adviceAt>[0]) =>
      warnings.push([line, adviceAt(advice, 'build-workflow')].join('\n')),
  };
  const clock = new FakeClock();
  await using registry = openRegistry({
    access: 'push',
    clock,
    retry: { tries: 2, deadline: 1000, base: 1, longest: 1 },
  });
  return {
    ...(await publish(registry, plan, reports, { log, clock, verify, ...(giveUp && { giveUp }) })),
    warnings,
  };
}

/** Tags and what they hold, wherever it is. */
const tagsOf = ({ tags }: TestRegistry) => tags;

test.each([false, true])(
  'an optional registry that works is equal to the others (verify: %s)',
  async (verify) => {
    await using a = await startTestRegistry();
    await using b = await startTestRegistry();
    await using c = await startTestRegistry();
    const { result, failures, warnings } = await publishTo([a, b], c, verify);
    expect({ failures, warnings }).toEqual({ failures: [], warnings: [] });
    expect(tagsOf(c)).toEqual(tagsOf(a));
    expect(tagsOf(b)).toEqual(tagsOf(a));
    expect(Object.keys(tagsOf(a))).toHaveLength(7);
    for (const { images, behind } of result.variants) {
      expect(images.map(({ ref }) => ref.split('/')[0])).toEqual([a.host, b.host, c.host]);
      expect(behind).toBeUndefined();
    }
  },
);

/** Which of its requests are answered with 503: everything, or what one phase sends. */
const PHASES: readonly [string, RegExp][] = [
  ['from the start', /./],
  ['when it is asked', /^HEAD/],
  ['when blobs are sent', /^(?:POST|PUT|PATCH) .*blobs/],
  ['when manifests are sent', /^PUT .*manifests\/sha256/],
  ['when fixed tags are written', /^PUT .*manifests\/1\.2\.3/],
  ['when latest is written', /^PUT .*manifests\/latest/],
];

test.each(PHASES)(
  'down %s: the others are complete, it is said, and the next run sends what is missing',
  async (_, phase) => {
    await using a = await startTestRegistry();
    await using b = await startTestRegistry();
    await using c = await startTestRegistry();
    c.fail({
      match: ({ method, path }) => phase.test(`${method} ${path}`),
      how: { kind: 'status', status: 503 },
      times: 1000,
    });
    const first = await publishTo([a, b], c);
    expect(first.failures).toEqual([]);
    expect(tagsOf(b)).toEqual(tagsOf(a));
    expect(Object.keys(tagsOf(a))).toHaveLength(7);
    for (const { images, behind } of first.result.variants) {
      expect(images).toHaveLength(2);
      expect(behind).toMatchObject([{ image: `${c.host}/org/app`, reason: expect.stringContaining('503') }]);
    }
    expect(first.warnings).toHaveLength(2);
    for (const line of first.warnings)
      expect(line).toMatch(/org\/app is optional, and behind: .*503[\s\S]*sends what is missing there/);
    // No tag of it names what is not whole, and none that moves was moved before those that stay.
    for (const digest of Object.values(tagsOf(c))) expect(Object.values(tagsOf(a))).toContain(digest);

    c.recover();
    const before = c.repository('org/app').blobs.size;
    c.requests.length = 0;
    const second = await publishTo([a, b], c);
    expect(second).toMatchObject({ failures: [], warnings: [] });
    expect(tagsOf(c)).toEqual(tagsOf(a));
    const sent = c.log.filter((line) => line.startsWith('POST')).length;
    expect(sent).toBe(c.repository('org/app').blobs.size - before);
  },
);

test('a fixed tag that holds something else there is left alone, and said', async () => {
  await using a = await startTestRegistry();
  await using c = await startTestRegistry();
  const other = seedAttestedImage(c.repository('org/app'), 's390x');
  c.repository('org/app').tags.set('1.2.3-cpu', other.digest);
  const { failures, result } = await publishTo([a], c);
  expect(failures).toEqual([]);
  expect(result.variants.find(({ name }) => name === 'cpu')?.behind).toMatchObject([
    { reason: expect.stringMatching(/1\.2\.3-cpu is fixed and holds/) },
  ]);
  expect(tagsOf(c)['org/app:1.2.3-cpu']).toBe(other.digest);
  expect(tagsOf(c)['org/app:latest-cpu']).toBeUndefined();
});

test('a copy that its time ends tags nothing there, fails nothing, and the next run goes on from what has arrived', async () => {
  await using a = await startTestRegistry();
  await using c = await startTestRegistry();
  const time = new AbortController();
  const isFinish = ({ method, path }: { method: string; path: string }) =>
    method === 'PUT' && path.includes('blobs');
  c.fail({ match: isFinish, after: 3, times: 1000, how: { kind: 'silence' } });
  c.gate = async () => {
    if (c.requests.filter(isFinish).length > 3) time.abort();
  };
  const first = await publishTo([a], c, false, time.signal);
  expect(first.failures).toEqual([]);
  expect(Object.keys(tagsOf(a))).toHaveLength(7);
  expect(tagsOf(c)).toEqual({});
  for (const { behind } of first.result.variants)
    expect(behind).toMatchObject([
      { reason: expect.stringMatching(/copying .*org\/app to .*org\/app: its time was up at .* of /) },
    ]);
  for (const line of first.warnings)
    expect(line).toMatch(
      /optional, and behind: .*time was up[\s\S]*machine with time[\s\S]*sends what is missing/,
    );

  const arrived = c.repository('org/app').blobs.size;
  expect(arrived).toBe(3);
  c.recover();
  c.requests.length = 0;
  const second = await publishTo([a], c, false, new AbortController().signal);
  expect(second).toMatchObject({ failures: [], warnings: [] });
  expect(tagsOf(c)).toEqual(tagsOf(a));
  expect(c.requests.filter(isFinish)).toHaveLength(c.repository('org/app').blobs.size - arrived);
});

test('what comes after the time is up is not begun', async () => {
  await using a = await startTestRegistry();
  await using c = await startTestRegistry();
  const { failures, result } = await publishTo([a], c, false, AbortSignal.abort());
  expect(failures).toEqual([]);
  expect(result.variants.map(({ behind }) => behind?.length)).toEqual([1, 1]);
  expect(c.requests).toEqual([]);
});
