import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Leg } from '@multiarch/plan';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { LegCache } from './leg-cache.js';

const SERVICE = {
  ACTIONS_RUNTIME_TOKEN: 'token',
  ACTIONS_RESULTS_URL: 'https://results.example/',
  RUNNER_ENVIRONMENT: 'github-hosted',
};
const START = 1_790_000_000_000;

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'multiarch-leg-cache-'));
  await writeFile(join(directory, 'Dockerfile-cpu'), 'FROM scratch\n');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

interface OneBuild {
  readonly leg?: Partial<Leg>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly takes: number;
  /** Name of a builder that is there for it alone. */
  readonly created?: string;
  readonly found?: number;
  readonly made?: number;
  readonly writing?: { readonly takes: number; readonly exitCode?: number; readonly error?: Error };
}

/** Builds one after the other that share their notes. */
function openShop() {
  const notes: string[] = [];
  const limits: (number | undefined)[] = [];
  let clock = START;
  const cacheNotes = {
    find: async (beginning: string) => notes.findLast((note) => note.startsWith(beginning)),
    keep: async (more: readonly string[]) => void notes.push(...more),
  };
  const log = { debug: () => {}, info: () => {}, warning: () => {} };
  const build = async ({
    leg = {},
    environment = SERVICE,
    takes,
    created,
    found = 0,
    made = 0,
    writing,
  }: OneBuild) => {
    const asked = legOf({ cache: 'auto', ...leg });
    const cache = new LegCache(asked, { environment, directory, log, now: () => clock, cacheNotes });
    await cache.open();
    const { part } = cache;
    const lines = Array.from({ length: found + made }, (_, step) => `#${step + 5} [${step + 2}/9] RUN step`);
    for (const line of lines) cache.line(line, false);
    for (let step = 0; step < found; step += 1) cache.line(`#${step + 5} CACHED`, false);
    clock += takes * 1000;
    let written = false;
    const report = await cache.finish(takes, created, async (_mode, { limit }) => {
      written = true;
      limits.push(limit);
      clock += (writing?.takes ?? 1) * 1000;
      if (writing?.error !== undefined) throw writing.error;
      return { exitCode: writing?.exitCode ?? 0, stdout: '', stderr: '' };
    });
    return { part, report, written };
  };
  const wait = (seconds: number) => {
    clock += seconds * 1000;
  };
  return { notes, limits, build, wait };
}

const cold = { takes: 100, made: 7, writing: { takes: 6 } };
const warm = { takes: 30, found: 5, made: 2, writing: { takes: 3 } };

test('writes after a build, for a tenth of its time, and says what that saved the next one', async () => {
  const { build, limits } = openShop();
  const first = await build(cold);
  expect(first).toMatchObject({ part: { cachePart: 'read' }, written: true });
  expect(first.report).toEqual({ steps: 7, found: 0, written: 6 });
  expect((await build(warm)).report).toEqual({ steps: 7, found: 5, written: 3, saved: 70 });
  expect(limits).toEqual([10, 10]);
});

test('writes nothing where nothing is new, or the build is short', async () => {
  const { build, notes } = openShop();
  expect((await build({ takes: 4, made: 3 })).report).toEqual({ steps: 3, found: 0, left: 'short' });
  expect(notes).toEqual([]);
  await build(cold);
  const again = await build({ takes: 9, found: 7 });
  expect(again).toMatchObject({ written: false, report: { found: 7, saved: 91, left: 'unchanged' } });
});

test('gives up what takes too long, tries less, and leaves it for some days', async () => {
  const { build, wait } = openShop();
  const late = { ...cold, writing: { takes: 10, exitCode: 124 } };
  expect((await build(late)).report).toMatchObject({ written: 10, left: 'late' });
  for (let run = 2; run <= 4; run += 1) expect((await build(late)).report).toMatchObject({ left: 'late' });
  const off = await build(cold);
  expect(off).toMatchObject({ part: { withoutCache: true }, written: false, report: { left: 'off' } });
  wait(4 * 24 * 3600);
  expect(await build(cold)).toMatchObject({ part: { cachePart: 'read' }, written: true });
});

test('is off after two builds that it cost more than it saved, until the Dockerfile changes', async () => {
  const { build } = openShop();
  await build(cold);
  const useless = { takes: 99, found: 1, made: 6, writing: { takes: 5 } };
  await build(useless);
  await build(useless);
  expect((await build(useless)).part).toEqual({ withoutCache: true });
  await writeFile(join(directory, 'Dockerfile-cpu'), 'FROM scratch\nLABEL changed=1\n');
  expect((await build(cold)).part).toEqual({ cachePart: 'read' });
});

test.each<[string, Record<string, string>, Partial<OneBuild>, number | undefined]>([
  ['a runner of GitHub', {}, {}, 10],
  ['a builder of its own', { RUNNER_ENVIRONMENT: 'self-hosted' }, { created: 'multiarch-1' }, 10],
  ['a machine that stays', { RUNNER_ENVIRONMENT: 'self-hosted' }, {}, undefined],
  [
    "a team's builder",
    {},
    { created: 'multiarch-1', leg: { builder: { driver: 'remote', endpoint: 'tcp://b:1', options: {} } } },
    undefined,
  ],
])('writing is ended on %s, or else judged when it is done', async (_, environment, place, limit) => {
  const { build, limits, notes } = openShop();
  const slow = { ...cold, ...place, writing: { takes: 30, exitCode: limit === undefined ? 0 : 124 } };
  await build({ ...slow, environment: { ...SERVICE, ...environment } });
  expect(limits).toEqual([limit]);
  expect(notes).toEqual([expect.stringContaining('-max.1000.0.1.')]);
});

test('a cache that cannot be written is no failure, and is tried again', async () => {
  const { build, notes } = openShop();
  const failing = [
    { takes: 1, exitCode: 1 },
    { takes: 1, error: new Error('no such program') },
  ];
  for (const writing of failing)
    expect((await build({ ...cold, writing })).report).toMatchObject({ left: 'failed' });
  expect(notes).toEqual([]);
  expect((await build(cold)).written).toBe(true);
});

test('what others wrote as a note is none', async () => {
  const { build, notes } = openShop();
  await build(cold);
  notes.push(`${notes[0]?.slice(0, notes[0].lastIndexOf('-') + 1)}off.999999999999.9.x`);
  expect((await build(warm)).part).toEqual({ cachePart: 'read' });
});

test.each([
  ['the caller says where', { cacheTo: ['type=gha,scope=<scope>'] }, SERVICE, { steps: 2, found: 1 }],
  ['always', { cache: 'gha' }, SERVICE, { steps: 2, found: 1 }],
  ['there is no service', {}, {}, undefined],
  ['none', { cache: 'none' }, SERVICE, undefined],
] as const)('is not judged where %s', async (_, leg, environment, report) => {
  const { build } = openShop();
  const built = await build({ leg: leg as Partial<Leg>, environment, takes: 100, found: 1, made: 1 });
  expect(built).toEqual({ part: {}, written: false, report });
});
