import { ForeignLines, type Job, type StepResult } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { type OwnMachine, STEPS, type Step, startOwnMachine } from './own-machine.js';

/** Pairs of jobs that run at once. `make test-all` runs 300. */
const PAIRS = Number(process.env.MULTIARCH_PAIRS ?? 3);
/** Of so many writes, a job is killed at one; at each in `make test-all`. */
const STRIDE = Number(process.env.MULTIARCH_KILL_STRIDE ?? 7);
const KILLED = 137;
/** More changes of the file system than any of our steps makes. */
const MOST_WRITES = 60;

/** Of jobs in pairs: those with secrets. */
const PAIRED = ['login', 'build'] as const;

/** Where a machine is switched off: right after a step's nth change of the file system, or its post step's. */
interface Kill {
  readonly step: Step;
  readonly at: number;
}

/** Runs a whole job. Returns whether it was killed. @throws Error when a step failed otherwise */
async function runJob(
  machine: OwnMachine,
  job: Job,
  user: string,
  steps: readonly Step[],
  kill?: Kill,
): Promise<boolean> {
  for (const name of steps) {
    const result = await machine.step(job, name, user, kill?.step === name ? kill.at : undefined);
    if (wasKilled(result)) return true;
  }
  try {
    return (await job.post()).some(wasKilled);
  } catch (error) {
    // The post step of another step would have come next.
    if (kill !== undefined && /was switched off/.test(String(error))) return true;
    throw error;
  }
}

function wasKilled({ exitCode, log }: StepResult): boolean {
  if (exitCode !== 0 && exitCode !== KILLED) throw new Error(log);
  return exitCode === KILLED;
}

test.each(STEPS)(
  'a job that is killed at any write of %s, or of its post step, has left nothing when the next one has run',
  async (step) => {
    await using machine = await startOwnMachine(['one', 'two']);
    let at = 1;
    let killed = 0;
    for (; at <= MOST_WRITES; at += STRIDE) {
      let isKilled: boolean;
      {
        await using job = await machine.job('runner');
        isKilled = await runJob(machine, job, 'one', STEPS, { step, at });
      }
      await using next = await machine.job('runner');
      expect(await runJob(machine, next, 'two', STEPS)).toBe(false);
      expect(await machine.leftBehind(), `${step} was killed at write ${at}`).toEqual([]);
      if (!isKilled) break;
      killed += 1;
    }
    console.log(
      `${step}: ${killed} jobs killed, at every ${STRIDE}. of fewer than ${at} writes; nothing is left`,
    );
    expect(killed).toBeGreaterThan(0);
    expect(at).toBeLessThan(MOST_WRITES);
  },
);

test(`of ${PAIRS} pairs of jobs at once with one HOME, killed anywhere or not, nothing is left when the next two have run`, async () => {
  const chance = new ForeignLines(11);
  await using machine = await startOwnMachine(['one', 'two', 'three', 'four']);
  const runners = ['left', 'right'];
  let killed = 0;
  for (let pair = 1; pair <= PAIRS; pair += 1) {
    const kills = runners.map(() => anyKill(chance));
    const run = async (
      user: string,
      index: number,
      steps: readonly Step[],
      kill?: Kill,
    ): Promise<boolean> => {
      await using job = await machine.job(runners[index] ?? '');
      return await runJob(machine, job, user, steps, kill);
    };
    const ended = await Promise.all(
      ['one', 'two'].map((user, index) => run(user, index, PAIRED, kills[index])),
    );
    killed += ended.filter(Boolean).length;
    const next = await Promise.all(['three', 'four'].map((user, index) => run(user, index, ['login'])));
    expect(next).toEqual([false, false]);
    expect(await machine.leftBehind(), `pair ${pair}: ${JSON.stringify(kills)}`).toEqual([]);
  }
  console.log(`${PAIRS} pairs of jobs, ${killed} of the jobs killed; nothing is left`);
  expect(killed).toBeGreaterThan(0);
});

/** Some jobs are left alone, or end before they come to it. */
function anyKill(chance: ForeignLines): Kill | undefined {
  const step = PAIRED[chance.below(PAIRED.length + 1)];
  return step === undefined ? undefined : { step, at: 1 + chance.below(20) };
}
