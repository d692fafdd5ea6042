import { findReusable, insideCheckout, type ReuseDecision } from '@multiarch/lifecycle';
import { invalidInput, MultiarchError } from '@multiarch/oci';
import type { Leg, LegReport } from '@multiarch/plan';
import { canHoldAnnotations, childEnvironment, isPushedByDigest } from '../docker/command.js';
import { completePush } from '../docker/complete-push.js';
import type { RunResult } from '../docker/process-runner.js';
import { parseSecrets } from '../docker/secret.js';
import { inspectCurrent } from '../engine/builder-instance.js';
import { startingBuildx } from '../engine/plugin.js';
import { LegBuild } from '../legs/attempt.js';
import { type InChain, uponBase } from '../legs/base.js';
import type { BuildOptions, BuildRuntime } from '../legs/runtime.js';
import { Timeline } from '../legs/timeline.js';
import { adopt } from './adopt.js';
import type { Backend } from './backend.js';
import { checkPushed, labelUpon, type Made, madeOf, reportOf } from './pushed.js';

/**
 * Builds here. A leg is one `docker buildx build`, which pushes to all images under all tags; or takes what
 * an earlier run pushed, where the leg allows it and it was built from the same. What is made must be for the platform
 * that was asked for, see platform-check.ts, and must pass the leg's test before anything is pushed.
 *
 * @throws MultiarchError `INVALID_INPUT` before anything is done; `ENVIRONMENT` when there is nothing to build
 *   with, `CREDENTIALS` or `REGISTRY` when a push fails, `CONFLICT` when a tag may not be overwritten, `BUILD` when
 *   the build or the test fails or another platform was made
 */
export const localBackend =
  (runtime: BuildRuntime, options: BuildOptions = {}): Backend =>
  (leg, place = {}) =>
    buildLeg(leg, { ...runtime, run: startingBuildx(runtime.run) }, options, place);

async function buildLeg(
  leg: Leg,
  runtime: BuildRuntime,
  options: BuildOptions,
  { base, layout }: InChain,
): Promise<LegReport> {
  const timeline = new Timeline(runtime.now);
  const secrets = parseSecrets(options.secrets ?? '', runtime.mask);
  const secretNames = secrets.map(({ id }) => id);
  const labelled = labelUpon(leg, base, secretNames);
  checkLeg(labelled, runtime);
  timeline.enter('look up');
  const inspected = inspectMeanwhile(labelled, runtime);
  const found = await findReusable(labelled, runtime);
  const handedOn = {
    ...(layout === undefined ? {} : { layout }),
    layouts: layout !== undefined || base?.layout !== undefined,
  };
  const run = async (tags: readonly string[]): Promise<Made> => {
    const built = await new LegBuild(
      await uponBase({ ...labelled, tags }, base),
      runtime,
      { ...options, ...handedOn },
      secrets,
      timeline,
    ).run(inspected);
    try {
      return await checkPushed(labelled, built, runtime, timeline);
    } finally {
      await built.removed;
    }
  };
  const { made, reused, tags } =
    found.kind === 'reuse'
      ? { made: await reuse(labelled, found, runtime, timeline), reused: true, tags: leg.tags }
      : await buildOrAdopt(labelled, found, runtime, timeline, run);
  return { ...reportOf({ ...labelled, tags }, made), reused, ...timeline.end() };
}

/**
 * What the machine's builder is, asked while the registries are: most legs are built. It is no failure of one that is
 * not. A builder elsewhere, and what is not looked for, is asked when it is its turn.
 */
function inspectMeanwhile(
  leg: Leg,
  { run, environment, directory }: BuildRuntime,
): Promise<RunResult> | undefined {
  if (leg.builder !== undefined || !leg.push || isPushedByDigest(leg)) return undefined;
  const process = { env: childEnvironment(environment, []), cwd: directory };
  const inspected = inspectCurrent({ run, process });
  inspected.catch(() => undefined);
  return inspected;
}

interface Outcome {
  readonly made: Made;
  readonly reused: boolean;
  /** Under which it was pushed. */
  readonly tags: readonly string[];
}

/**
 * Builds, and pushes by digest alone where no tag may be written. A registry that lets no tag be written twice may refuse one
 * since it was looked at: then what is there is taken on evidence, or this build pushed again by its digest.
 */
async function buildOrAdopt(
  leg: Leg,
  { why, kept }: Extract<ReuseDecision, { readonly kind: 'build' }>,
  runtime: BuildRuntime,
  timeline: Timeline,
  run: (tags: readonly string[]) => Promise<Made>,
): Promise<Outcome> {
  const { log } = runtime;
  if (why !== undefined) log.info(`${why}. Building it anew.`);
  if (kept !== undefined) log.warning(`${kept} What is built is pushed by its digest alone.`);
  const tags = kept === undefined ? leg.tags : [];
  try {
    return { made: await run(tags), reused: false, tags };
  } catch (error) {
    if (!isTaken(error) || leg.onExisting !== 'reuse') throw error;
    const found = await adopt(leg, runtime);
    if (found !== undefined) {
      log.info('Another run has pushed this build at the same time.');
      return { made: await reuse(leg, found, runtime, timeline), reused: true, tags: leg.tags };
    }
    if (leg.byDigest !== true || tags.length === 0) throw error;
    log.warning(`${error.message}\nIt is pushed by its digest alone.`);
    return { made: await run([]), reused: false, tags: [] };
  }
}

function isTaken(error: unknown): error is MultiarchError {
  return error instanceof MultiarchError && error.code === 'CONFLICT';
}

async function reuse(
  leg: Leg,
  found: Extract<ReuseDecision, { readonly kind: 'reuse' }>,
  { run, log, sleep, environment, directory }: BuildRuntime,
  timeline: Timeline,
): Promise<Made> {
  const { from, descriptor } = found;
  log.info(
    `Reusing ${from.image}:${from.tag}, built from this commit and these inputs: ${descriptor.digest}`,
  );
  timeline.enter('copy');
  const process = { env: childEnvironment(environment, []), cwd: directory };
  await completePush(leg, found, { run, log, sleep, process });
  return madeOf(found);
}

/** What BuildKit would read from elsewhere than this checkout: a repository, an archive. */
const ELSEWHERE = /^[a-z+]+:\/\/|^git@/;

/** Everything that this build reads of the machine is in the checkout, whatever links say. */
function checkLeg(leg: Leg, { directory, log }: BuildRuntime): void {
  const { dockerfile, context, annotations, buildContexts } = leg;
  if (!ELSEWHERE.test(context)) {
    if (insideCheckout(directory, context) === undefined)
      throw invalidInput('context', `there is no folder '${context}'`, 'a path from the repository’s root');
    if (insideCheckout(directory, dockerfile) === undefined)
      throw invalidInput(
        'dockerfile',
        `there is no file '${dockerfile}'`,
        'a path from the repository’s root',
      );
  }
  for (const [name, source] of Object.entries(buildContexts)) {
    const path = source.replace(/^oci-layout:\/\//, '').replace(/@sha256:[0-9a-f]+$/, '');
    if (!ELSEWHERE.test(path) && insideCheckout(directory, path) === undefined)
      throw invalidInput(
        'build-contexts',
        `${name}: there is no '${path}'`,
        'a path from the repository’s root',
      );
  }
  if (!canHoldAnnotations(leg) && Object.keys(annotations).length > 0)
    log.warning('Annotations are left out: format docker cannot hold them.');
}
