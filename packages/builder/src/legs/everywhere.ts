import { MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { systemDeadline } from '../checks/smoke-test.js';
import type { CommandContext } from '../docker/command.js';
import { explainFailure } from '../docker/failure.js';
import { type BuildMetadata, type PushedImage, requirePushed } from '../docker/metadata.js';
import type { RunResult } from '../docker/process-runner.js';
import { runPatiently, type TriedResult } from '../docker/retry.js';
import { redacted } from '../docker/secret.js';
import type { BuilderInstance } from '../engine/builder-instance.js';
import { Beside, besideLeg, handToAll } from './beside.js';
import type { BuildRuntime } from './runtime.js';
import { spreadOf, unspread } from './spread.js';
import type { Timeline } from './timeline.js';

/** What one command of a push is for. */
export interface PushPass extends Pick<CommandContext, 'pushed' | 'atOnce' | 'cachePart' | 'again'> {
  /** What it builds in place of the leg. */
  readonly leg?: Leg;
  /** Told each line of the progress. */
  readonly onLine?: (line: string) => void;
  /** Its progress is for those who look for a mistake. */
  readonly isQuiet?: boolean;
}

/** What a push needs of the build that it is a part of. */
interface PushWorld extends Pick<BuilderInstance, 'pushes'> {
  readonly runtime: BuildRuntime;
  readonly timeline: Timeline;
  readonly redact: (text: string) => string;
  /** Builds and pushes; rejects when that fails. */
  readonly build: (pass: PushPass) => Promise<BuildMetadata>;
  /** The same beside it. A status other than 0 is a result. */
  readonly buildQuietly: (pass: PushPass) => Promise<RunResult>;
}

/** Where a build is slower than it has to be. */
const ONE_BY_ONE =
  'This builder pushes to one registry after the other; one in a container pushes to all at once: docker buildx create --use';

/**
 * Builds a leg and, where it is to be pushed, pushes it to all of its images, to all registries at once as far as the builder
 * can, see `spreadOf`: one digest everywhere, attestations included.
 *
 * @throws MultiarchError of the build, or of a registry that refuses
 */
export async function pushEverywhere(leg: Leg, world: PushWorld): Promise<{ pushed?: PushedImage }> {
  const { runtime, buildQuietly } = world;
  const { environment, images, log, deadline = systemDeadline } = runtime;
  const { handOn } = images;
  const isOurs = leg.push && handOn !== undefined;
  const spread = isOurs ? spreadOf(leg, environment, world.pushes) : unspread(leg);
  const { pushed: own, atOnce, beside: others, copies } = spread;
  if (spread.isSlow) log.info(ONE_BY_ONE);
  const beside = new Beside(() => {
    log.info(`The layers go to ${others.join(', ')} at the same time.`);
    const pass: PushPass = {
      ...{ leg: besideLeg(leg), pushed: others, atOnce: true, again: true, isQuiet: true },
      // The build itself writes it.
      cachePart: 'read',
    };
    return runPatiently(() => buildQuietly(pass), runtime);
  }, deadline);
  const onLine = (line: string) => {
    if (others.length > 0) beside.watch(line);
  };
  const building = orOneByOne({ pushed: own, atOnce, onLine }, world);
  // Whatever becomes of the one, the other comes to its end: nothing goes on behind the caller's back.
  const [built] = await Promise.allSettled([building]);
  const [helped] = await Promise.allSettled([beside.end()]);
  if (built.status === 'rejected') throw built.reason;
  if (helped.status === 'rejected') throw helped.reason;
  if (helped.value !== undefined) assertHelped(helped.value, leg, world);
  if (!leg.push) return {};
  const pushed = requirePushed(built.value);
  if (handOn === undefined || copies.length === 0) return { pushed };
  world.timeline.enter('copy');
  await handToAll(copies, { digest: pushed.digest, tags: leg.tags }, handOn, log);
  return { pushed };
}

/** A BuildKit before 0.13 takes one output alone. */
async function orOneByOne(pass: PushPass, { build, runtime }: PushWorld): Promise<BuildMetadata> {
  try {
    return await build(pass);
  } catch (error) {
    const isOlder =
      error instanceof MultiarchError && /multiple outputs currently unsupported/.test(error.message);
    if (pass.atOnce !== true || !isOlder) throw error;
    runtime.log.info(ONE_BY_ONE);
    return build({ ...pass, atOnce: false });
  }
}

/** A registry that refuses would do so once more. Everything else a copy may mend, as a BuildKit that takes one output alone. */
function assertHelped(result: TriedResult, leg: Leg, { runtime, redact }: PushWorld): void {
  if (result.exitCode === 0) return;
  const failure = explainFailure(redacted(result, redact), leg);
  if (failure.code === 'REGISTRY' || failure.code === 'CREDENTIALS') throw failure;
  runtime.log.debug(failure.message);
}
