import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Leg, Plan } from '@multiarch/plan';
import { describe, expect, test } from 'vitest';
import { gitIn, runIn } from '../testing.js';
import { chooseOutputs, describeOutput } from './local-output.js';

/** Legs as a plan has them, of `gpu` for one platform and `cpu` for two. */
async function planOf(...flags: string[]): Promise<Plan> {
  const directory = await mkdtemp(join(tmpdir(), 'multiarch-output-'));
  try {
    for (const name of ['gpu', 'cpu'])
      await writeFile(join(directory, `Dockerfile-${name}`), 'FROM scratch\n');
    const architectures = { gpu: 'linux/amd64', cpu: ['linux/amd64', 'linux/arm64'] };
    await writeFile(join(directory, '.aws-architecture'), JSON.stringify(architectures));
    await gitIn(directory, 'init', '--quiet');
    await gitIn(directory, 'add', '.');
    await gitIn(directory, 'commit', '--quiet', '--message', 'first');
    const { out } = await runIn(directory, 'plan', '--images', 'localhost/dev', '--json', ...flags);
    return JSON.parse(out) as Plan;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const choose = (plan: Plan, output: string | undefined, legs: readonly Leg[] = plan.legs, machine = 'x64') =>
  chooseOutputs({
    ...{ plan, legs, machine, otherwise: 'load', directory: '/work' },
    ...(output === undefined ? {} : { output }),
  });

describe('what is not pushed', async () => {
  const plan = await planOf('--no-push');

  test("is loaded for the engine's own platform, and the others are told of", () => {
    const { of, said } = choose(plan, undefined);
    expect(of).toEqual(
      new Map([
        [0, { kind: 'load', names: ['localhost/dev:main-gpu'] }],
        [1, { kind: 'load', names: ['localhost/dev:main-cpu'] }],
      ]),
    );
    expect(said).toEqual([
      expect.stringMatching(
        /^cpu on linux\/arm64 is built and not loaded: .*`--platforms linux\/arm64` loads it/,
      ),
    ]);
    // What an engine has for one platform alone it can keep, whatever its own is.
    expect([...choose(plan, 'load', plan.legs, 'aarch64').of.keys()]).toEqual([0, 2]);
    expect([...choose(plan, 'load', plan.legs.slice(2)).of.keys()]).toEqual([2]);
  });

  test('is not kept where a job of AWS Batch builds it', () => {
    const batch = { queue: 'arm64', definition: 'd', repository: 'https://example.org/app', minutes: 55 };
    const legs = plan.legs.map((leg) => (leg.platform === 'linux/arm64' ? { ...leg, batch } : leg));
    const { of, said } = choose(plan, 'load', legs);
    expect([...of.keys()]).toEqual([0, 1]);
    expect(said).toEqual(['cpu on linux/arm64 is built by AWS Batch, and not kept.']);
    expect(choose(plan, undefined, legs.slice(2)).of.size).toBe(0);
    expect(() => choose(plan, 'load', legs.slice(2))).toThrow('has no effect on what AWS Batch builds');
  });

  test('is written to a file for each leg', () => {
    const paths = (...given: Parameters<typeof choose>) =>
      [...choose(...given).of.values()].map((output) => ('path' in output ? output.path : ''));
    expect(paths(plan, 'oci=out/app.tar')).toEqual([
      '/work/out/app-amd64-gpu.tar',
      '/work/out/app-amd64-cpu.tar',
      '/work/out/app-arm64-cpu.tar',
    ]);
    expect(paths(plan, 'tar=/x/app.tar.gz', plan.legs.slice(0, 1))).toEqual(['/x/app.tar.gz']);
    expect(paths(plan, 'tar=app.d/app', plan.legs.slice(0, 2))[0]).toBe('/work/app.d/app-amd64-gpu');
  });

  test('stays in the cache', () => {
    expect(choose(plan, 'cacheonly')).toEqual({ of: new Map(), said: [] });
  });

  test.each(['laod', 'load=x', 'oci', 'oci=', 'cacheonly=x'])('%s is refused', (output) => {
    expect(() => choose(plan, output)).toThrow(
      `output: '${output}' is not known; accepted: load, oci=<file>`,
    );
  });

  test('is told of in one line', () => {
    const [leg] = plan.legs;
    if (leg === undefined) throw new Error('no leg');
    expect(describeOutput({ kind: 'load', names: ['a/b:1'] }, leg)).toBe('loaded a/b:1 (linux/amd64)');
    expect(describeOutput({ kind: 'oci', path: '/x' }, leg)).toBe('wrote gpu linux/amd64 to /x');
  });
});

test('what is pushed goes nowhere else', async () => {
  const plan = await planOf();
  expect(choose(plan, undefined).of.size).toBe(0);
  expect(() => choose(plan, 'load')).toThrow(
    'output: has no effect on what is pushed; accepted: --no-push beside it',
  );
});
