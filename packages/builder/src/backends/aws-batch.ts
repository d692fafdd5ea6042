import { findReusable } from '@multiarch/lifecycle';
import { invalidInput, MultiarchError, parseDigest, parseImageName } from '@multiarch/oci';
import { INPUTS_LABEL, type Leg, type LegReport } from '@multiarch/plan';
import { kindOfError, nameJob, pauseBefore } from '../batch/decision.js';
import type { BatchPort } from '../batch/port.js';
import { legName } from '../docker/failure.js';
import type { InChain } from '../legs/base.js';
import type { BuildOptions, BuildRuntime } from '../legs/runtime.js';
import { Timeline } from '../legs/timeline.js';
import type { Backend } from './backend.js';
import { BatchJob, explainBatch } from './batch-job.js';
import { encodeJobRequest } from './batch-request.js';
import { checkPushed, labelUpon, madeOf, reportOf } from './pushed.js';

/** How often a submission is throttled before that is a failure. */
const SUBMISSIONS = 12;

/**
 * Builds by a job of AWS Batch, and waits for it: shows its log, and ends it where the run ends, or it takes too long. What it
 * says that it has pushed is read back from the registry before it is believed.
 *
 * @throws MultiarchError `INVALID_INPUT` before anything is submitted; `ENVIRONMENT` when AWS Batch cannot be spoken with
 *   or gives no machine; `BUILD` when the job fails, or what it reports is not in the registry
 */
export const batchBackend =
  (runtime: BuildRuntime, options: BuildOptions = {}): Backend =>
  (leg, place = {}) =>
    buildElsewhere(leg, runtime, options, place);

async function buildElsewhere(
  leg: Leg,
  runtime: BuildRuntime,
  options: BuildOptions,
  place: InChain,
): Promise<LegReport> {
  const { batch } = leg;
  if (batch === undefined) throw new Error(`leg ${leg.index} is not for AWS Batch`);
  refuseWhatStaysHere(leg, options, place);
  const { log, environment, connectBatch: connect } = runtime;
  if (connect === undefined) throw new Error('nothing here reaches AWS Batch');
  const region = batch.region || environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
  if (!region) throw invalidInput('batch-region', 'no region is given', 'e.g. us-gov-west-1, or AWS_REGION');
  const timeline = new Timeline(runtime.now);
  const { base } = place;
  const labelled = labelUpon(leg, base, []);
  timeline.enter('look up');
  const there = await takeWhatIsThere(labelled, runtime);
  if (there !== undefined) return { ...there, ...timeline.end() };
  const nonce = `${runtime.uniqueName()}-${leg.index}`;
  const request = {
    leg,
    ...(base === undefined ? {} : { base }),
    nonce,
    insecureRegistries: options.insecureRegistries ?? [],
    ...(options.buildkitImage === undefined ? {} : { buildkitImage: options.buildkitImage }),
  };
  const command = ['job', encodeJobRequest(request)];
  const account = { region, roles: batch.roles ?? [] };
  using port = await connect(account, environment);
  timeline.enter('wait for a machine');
  const id = await submit(port, leg, batch, command, runtime);
  log.info(`Submitted job ${id} to queue ${batch.queue} in ${region}.`);
  runtime.onJob?.({ id, ...account });
  const job = new BatchJob(id, port, leg, batch, nonce, runtime, timeline);
  const report = await job.wait();
  timeline.enter('check');
  const { digest, mediaType, size } = report;
  const pushed =
    digest === undefined || mediaType === undefined || size === undefined
      ? {}
      : { pushed: { digest: parseDigest(digest), mediaType, size } };
  if (digest !== undefined) await assertIsThere(labelled, report, digest, runtime);
  const made = await checkPushed(labelled, pushed, runtime, timeline);
  const inputs = labelled.labels[INPUTS_LABEL];
  return {
    ...report,
    ...made,
    ...(leg.push && inputs !== undefined ? { inputs } : {}),
    ...timeline.end(),
  };
}

/** A report comes by a log, in which others may write: what it names is held against what was asked for, in the registry. */
async function assertIsThere(
  leg: Leg,
  { config }: LegReport,
  digest: string,
  { images }: BuildRuntime,
): Promise<void> {
  const [image = ''] = leg.images;
  const found = await images.read(parseImageName(image), parseDigest(digest));
  const isAsked = found.every(({ labels }) => labels[INPUTS_LABEL] === leg.labels[INPUTS_LABEL]);
  if (isAsked && found.some((one) => one.config === config?.digest)) return;
  throw new MultiarchError(
    'BUILD',
    `${legName(leg)}: the job reported ${image}@${digest}, which was not built from what was asked for`,
    { advice: 'See who may write to the log of the job, and run it again.' },
  );
}

/** What a job elsewhere cannot have: the secrets of this machine would have to travel, and its files are not there. */
function refuseWhatStaysHere(leg: Leg, { secrets = '' }: BuildOptions, { base, layout }: InChain): void {
  const where = `${legName(leg)}: AWS Batch builds it`;
  if (secrets.trim() !== '' || (leg.ssh ?? []).length > 0)
    throw invalidInput(
      leg.ssh === undefined ? 'IMAGE_SECRETS' : 'ssh',
      `${where}, and secrets of this machine are not sent there`,
      'builds without secrets, or backend: github for this platform',
    );
  if (layout !== undefined || base?.layout !== undefined)
    throw invalidInput(
      'backend',
      `${where}, and what is built from another variant has it from a registry`,
      'a build that is pushed',
    );
}

/** An image of just this build that is wherever it is to be. */
async function takeWhatIsThere(
  leg: Leg,
  runtime: BuildRuntime,
): Promise<Omit<LegReport, 'seconds'> | undefined> {
  const found = await findReusable(leg, runtime);
  if (found.kind !== 'reuse' || found.missing.length > 0) return undefined;
  const { image, tag } = found.from;
  runtime.log.info(
    `Reusing ${image}:${tag}, built from this commit and these inputs: ${found.descriptor.digest}`,
  );
  return { ...reportOf(leg, madeOf(found)), reused: true };
}

/** Only what was refused for its rate is submitted again: of anything else nobody knows whether there is a job by now. */
async function submit(
  port: BatchPort,
  leg: Leg,
  batch: NonNullable<Leg['batch']>,
  command: readonly string[],
  { sleep, log, signal }: BuildRuntime,
): Promise<string> {
  const job = {
    name: nameJob(leg),
    queue: batch.queue,
    definition: batch.definition,
    command,
    attemptSeconds: Math.max(60, batch.minutes * 60),
  };
  for (let tries = 1; ; tries += 1) {
    signal?.throwIfAborted();
    try {
      return await port.submit(job);
    } catch (error) {
      if (kindOfError(error) !== 'throttled' || tries === SUBMISSIONS) throw explainBatch(error, leg, batch);
      log.debug(`SubmitJob is throttled; attempt ${tries + 1}`);
      await sleep(pauseBefore(tries));
    }
  }
}
