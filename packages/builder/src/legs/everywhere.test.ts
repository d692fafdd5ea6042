import type { HandOn } from '@multiarch/lifecycle';
import { formatImageName, MultiarchError, parseDigest } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../docker/process-runner.js';
import type { Pushes } from '../engine/builder-choice.js';
import { legOf } from '../testing/leg-fixture.js';
import { type PushPass, pushEverywhere } from './everywhere.js';
import { Timeline } from './timeline.js';

const digest = parseDigest(`sha256:${'a'.repeat(64)}`);
const [near, far, other] = ['ghcr.io/org/app', 'quay.io/org/app', 'quay.io/org/other'];
const images = [near, far, other];
const well: RunResult = { exitCode: 0, stdout: '', stderr: '' };
const failed = (error: string): RunResult => ({ ...well, exitCode: 1, stderr: `ERROR: ${error}\n` });

interface World {
  /** What the build prints, and the milliseconds that have then passed since its line before. */
  readonly progress?: readonly (readonly [string, number])[];
  readonly beside?: RunResult;
  readonly build?: MultiarchError;
  readonly pushes?: Pushes | undefined;
  readonly handOn?: ((work: HandOn) => Promise<void>) | undefined;
}

const LARGE = [
  ['#5 exporting to image', 0],
  ['#5 pushing layers', 2000],
] as const;

/** A build of this leg in a world that goes as told, and all that was done, in order. */
async function push(world: World = {}, changes: Partial<Leg> = {}) {
  const done: string[] = [];
  const passes: PushPass[] = [];
  const waiting: { at: number; late: () => void }[] = [];
  let [now, tries] = [0, 0];
  const say = (line: string) => void done.push(line);
  const handOn = async ({ from, to, tags }: HandOn) =>
    void done.push(`${formatImageName(from)} > ${formatImageName(to)}:${tags}`);
  const runtime = {
    environment: {},
    images: { handOn: 'handOn' in world ? world.handOn : handOn },
    log: { debug: say, info: say, warning: say },
    sleep: async () => {},
    deadline: (milliseconds: number, late: () => void) => {
      const entry = { at: now + milliseconds, late };
      waiting.push(entry);
      return () => void waiting.splice(waiting.indexOf(entry), 1);
    },
  };
  const outcome = await pushEverywhere(legOf({ images, tags: ['1'], ...changes }), {
    runtime: runtime as never,
    timeline: new Timeline(() => 0),
    redact: (text) => text.replaceAll('secret', '***'),
    pushes: 'pushes' in world ? world.pushes : 'freely',
    build: async (pass) => {
      passes.push(pass);
      for (const [line, passed] of world.progress ?? LARGE) {
        now += passed;
        for (const { at, late } of [...waiting]) if (at <= now) late();
        pass.onLine?.(line);
      }
      tries += 1;
      if (world.build !== undefined && tries === 1) throw world.build;
      return { pushed: { digest }, warnings: [] };
    },
    buildQuietly: async (pass) => {
      passes.push(pass);
      done.push(`beside ${pass.pushed}`);
      return world.beside ?? well;
    },
  }).catch((error: unknown) => error);
  return { outcome, done, passes };
}

const copies = [`${near} > ${far}:1`, `${far} > ${other}:1`];

describe('a push to several registries', () => {
  test('sends the layers beside the build, and copies the rest', async () => {
    const { outcome, done, passes } = await push();
    expect(outcome).toEqual({ pushed: { digest } });
    expect(done).toEqual([`The layers go to ${far} at the same time.`, `beside ${far}`, ...copies]);
    expect(passes[0]).toMatchObject({ pushed: [near], atOnce: false });
    // Found in the builder's cache, named by its digest, and without what would be another attestation.
    expect(passes[1]).toMatchObject({
      leg: { tags: [], provenance: 'false', sbom: 'false' },
      ...{ atOnce: true, cachePart: 'read', again: true, isQuiet: true },
    });
  });

  test.each([
    [
      'compressed and pushed within half a second',
      [
        ['#5 exporting to image', 0],
        ['#5 pushing layers', 400],
        ['#5 DONE 0.8s', 400],
      ],
    ],
    ['never exported', [['#5 [2/2] RUN sleep 9', 9000]]],
    [
      'said by a step of its own',
      [
        ['#5 1.2 exporting to image', 0],
        ['#5 9.9 still', 9000],
      ],
    ],
  ] as const)('is a copy alone where what is built was %s', async (_, progress) => {
    expect((await push({ progress })).done).toEqual(copies);
  });

  test('is a copy alone where the second command fails for another reason', async () => {
    const { outcome, done } = await push({ beside: failed('multiple outputs currently unsupported') });
    expect(outcome).toEqual({ pushed: { digest } });
    expect(done.slice(-2)).toEqual(copies);
  });

  test('ends with what a registry said to the second command', async () => {
    const beside = failed(`failed to solve: failed to push ${far}: 401 Unauthorized secret`);
    const { outcome, done } = await push({ beside });
    expect(outcome).toMatchObject({
      code: 'CREDENTIALS',
      message: expect.stringMatching(/failed to push quay\.io\/org\/app: 401 Unauthorized \*\*\*/),
    });
    expect(done.filter((line) => line.includes(' > '))).toEqual([]);
  });

  test('ends with the build’s own error first', async () => {
    const build = new MultiarchError('BUILD', 'exit code: 7');
    const { outcome, done } = await push({ build, beside: failed('401 Unauthorized') });
    expect(outcome).toBe(build);
    expect(done.at(-1)).toBe(`beside ${far}`);
  });

  test('copies nothing from where nothing has arrived, and tells all that went wrong', async () => {
    const asked: string[] = [];
    const handOn = async ({ to }: HandOn) => {
      asked.push(formatImageName(to));
      throw new MultiarchError('REGISTRY', 'no');
    };
    const { outcome } = await push({ handOn });
    expect(asked).toEqual([far]);
    expect(outcome).toMatchObject({ code: 'REGISTRY', message: 'no' });
  });

  test('is said to be slow where the builder cannot, and still mounts', async () => {
    const { done, passes } = await push({ pushes: undefined });
    expect(done).toEqual([expect.stringContaining('one registry after the other'), copies[1]]);
    expect(passes).toMatchObject([{ pushed: [near, far], atOnce: false }]);
  });

  test('is Buildx’s alone where nobody copies, or nothing is pushed', async () => {
    for (const [world, changes] of [
      [{ handOn: undefined }, {}],
      [{}, { push: false }],
    ] as const) {
      const { done, passes } = await push(world, changes);
      expect(done).toEqual([]);
      expect(passes).toMatchObject([{ pushed: images, atOnce: false }]);
    }
    expect((await push({}, { push: false })).outcome).toEqual({});
  });

  test('goes by one output where an older BuildKit takes no more', async () => {
    const build = new MultiarchError(
      'BUILD',
      'multiple outputs currently unsupported by the current BuildKit daemon',
    );
    const { outcome, passes } = await push({ build }, { provenance: 'false' });
    expect(outcome).toEqual({ pushed: { digest } });
    expect(passes.map(({ atOnce, pushed }) => [atOnce, pushed])).toEqual([
      [true, [near, far]],
      [false, [near, far]],
    ]);
  });
});
