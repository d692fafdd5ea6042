import { explain } from '@multiarch/oci';
import type { ReceivedReport } from '@multiarch/plan';
import { expect, test } from 'vitest';
import { planFor } from '../testing/plan.js';
import { holdReports } from './held-reports.js';

const plan = { ...planFor([]), images: ['a.example/app', 'b.example/app'] };
const legs = plan.legs.map((leg) => ({ ...leg, images: plan.images }));
const made = { ...plan, legs };
const reports: readonly ReceivedReport[] = legs.map(({ index: leg, variant, platform, images, tags }) => ({
  schemaVersion: 1,
  leg,
  variant,
  platform,
  images,
  tags,
  reused: false,
  seconds: 1,
}));

/** The reports, with something else in that of leg 2 (`cpu`, arm64). */
function hold(changes: Partial<ReceivedReport>) {
  return holdReports(
    made,
    reports.map((report) => (report.leg === 2 ? { ...report, ...changes } : report)),
  );
}

const config = { digest: `sha256:${'c'.repeat(64)}`, os: 'linux', architecture: 'arm64' };

test.each<[string, Partial<ReceivedReport>]>([
  ['as the plan says', {}],
  ['through its output', { key: 'leg-2' }],
  ['with its images in another order', { images: ['b.example/app', 'a.example/app'] }],
  ['with fewer tags than its leg pushes', { tags: [] }],
  ['with a config for its platform', { config }],
  ['with a config that is more exact', { config: { ...config, variant: 'v8' } }],
])('a report %s is believed', (_, changes) => {
  const { believed, refused, strays } = hold(changes);
  expect([...believed.keys()]).toEqual([0, 1, 2]);
  expect([...refused.keys(), ...strays]).toEqual([]);
});

test.each<[string, Partial<ReceivedReport>, readonly string[], string]>([
  ['another output', { key: 'leg-1' }, ['cpu'], 'the report that came as "leg-1" is of leg 2'],
  ['an output of another variant', { key: 'leg-0' }, ['gpu', 'cpu'], 'came as "leg-0" is of leg 2'],
  ['no output of a leg', { key: 'leg-02' }, ['cpu'], 'came as "leg-02" is of leg 2'],
  ['variant', { variant: 'gpu' }, ['cpu'], 'leg 2 reported variant "gpu", but the plan has "cpu"'],
  [
    'platform',
    { platform: 'linux/amd64' },
    ['cpu'],
    'leg 2 reported platform linux/amd64, but the plan has linux/arm64',
  ],
  [
    'an image less',
    { images: ['a.example/app'] },
    ['cpu'],
    'leg 2 reported images "a.example/app", but the plan has "a.example/app", "b.example/app"',
  ],
  [
    'an image more',
    { images: [...made.images, 'c.example/app'] },
    ['cpu'],
    '"b.example/app", "c.example/app", but the plan has "a.example/app", "b.example/app"',
  ],
  ['no image', { images: [] }, ['cpu'], 'leg 2 reported images none, but'],
  [
    'a tag that its leg does not push',
    { tags: ['1.2.3-cpu'] },
    ['cpu'],
    'leg 2 reported tags "1.2.3-cpu", but the plan has "1.2.3-arm64-cpu"',
  ],
  [
    'many tags',
    { tags: Array.from({ length: 1000 }, (_, index) => `t${index}`) },
    ['cpu'],
    'tags "t0", "t1", "t2", "t3", "t4" and 995 more, but',
  ],
  [
    "another platform's config",
    { config: { ...config, architecture: 'amd64' } },
    ['cpu'],
    'leg 2 reported an image whose config is for "linux/amd64", but the plan has linux/arm64',
  ],
  [
    'a config that is no platform',
    { config: { ...config, os: 'a\n::error::b' } },
    ['cpu'],
    'config is for "a\\n::error::b/arm64", but',
  ],
])('a report with %s costs its variant', (_, changes, variants, message) => {
  const { refused, strays } = hold(changes);
  expect([...refused.keys()]).toEqual(variants);
  expect(strays).toEqual([]);
  const text = explain(refused.get('cpu'), 'action');
  expect(text).toContain(message);
  expect(text).toContain('\nNothing of it was written. ');
});

test('two reports of one leg cost its variant, also where they are the same', () => {
  const [first = expect.fail()] = reports;
  const { refused } = holdReports(made, [...reports, first]);
  expect([...refused].map(([variant, { message }]) => [variant, message])).toEqual([
    ['gpu', 'leg 0 has two reports, where there is one build'],
  ]);
});

test('a report of a leg that the plan does not have is told, and costs the variant whose output it came through', () => {
  const [first = expect.fail()] = reports;
  const stray = { ...first, leg: 9 };
  expect(holdReports(made, [...reports, stray])).toMatchObject({
    refused: new Map(),
    strays: [{ message: 'there is a report of leg 9, which the plan does not have' }],
  });
  const { refused, strays } = holdReports(made, [...reports, { ...stray, key: 'leg-0' }]);
  expect([...refused.keys()]).toEqual(['gpu']);
  expect(strays).toEqual([]);
});
