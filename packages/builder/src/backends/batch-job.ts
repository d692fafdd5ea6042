import { MultiarchError } from '@multiarch/oci';
import type { Leg, LegReport } from '@multiarch/plan';
import { kindOfError, pauseBefore, stateOf, whyGiveUp, whyNotBelieved } from '../batch/decision.js';
import type { BatchPort, JobAnswer } from '../batch/port.js';
import { legName } from '../docker/failure.js';
import type { BuildRuntime } from '../legs/runtime.js';
import type { Timeline } from '../legs/timeline.js';
import { BatchLog } from './batch-log.js';

type Batch = NonNullable<Leg['batch']>;

/** How long the last lines of a log may take to arrive, 5 seconds as a rule, and a job that was ended to be so. */
const LAST_LINES = 12_000;
const TERMINATION = 45_000;
/** @param error what a call was answered */
export function explainBatch(error: unknown, leg: Leg, { queue, definition }: Batch): MultiarchError {
  const why = error instanceof Error ? error.message : String(error);
  const advice =
    kindOfError(error) === 'refused'
      ? 'It needs batch:SubmitJob, batch:DescribeJobs, batch:TerminateJob and logs:GetLogEvents; see docs/batch.md.'
      : `Look whether queue ${queue} and job definition ${definition} are in this region and account.`;
  return new MultiarchError('ENVIRONMENT', `${legName(leg)}: AWS Batch: ${why}`, { advice, cause: error });
}

/** A job that was submitted. */
export class BatchJob {
  readonly #id: string;
  readonly #port: BatchPort;
  readonly #leg: Leg;
  readonly #batch: Batch;
  readonly #runtime: BuildRuntime;
  readonly #timeline: Timeline;
  readonly #log: BatchLog;
  readonly #submittedAt: number;
  readonly #aborted: Promise<void> | undefined;
  #status = '';

  constructor(
    id: string,
    port: BatchPort,
    leg: Leg,
    batch: Batch,
    nonce: string,
    runtime: BuildRuntime,
    timeline: Timeline,
  ) {
    this.#id = id;
    this.#port = port;
    this.#leg = leg;
    this.#batch = batch;
    this.#runtime = runtime;
    this.#timeline = timeline;
    this.#log = new BatchLog(port, runtime.log, nonce);
    this.#submittedAt = runtime.now();
    this.#aborted = runtime.signal && aborted(runtime.signal);
  }

  /** Resolves to the report of a job that has succeeded. However else this ends, the job is ended. */
  async wait(): Promise<LegReport> {
    let answer: JobAnswer;
    try {
      answer = await this.#poll();
    } catch (error) {
      await this.#terminate(error);
      throw error;
    }
    const state = stateOf(answer);
    await this.#readOut(answer, state.kind === 'succeeded');
    if (state.kind === 'failed') throw this.#failed(state.why);
    const { report } = this.#log;
    if (report === undefined) throw this.#withoutReport();
    const why = whyNotBelieved(this.#leg, report);
    if (why === undefined) return report;
    throw this.#error('BUILD', `what its log reports is not believed: ${why}`, this.#readLog);
  }

  async #poll(): Promise<JobAnswer> {
    const { signal, now } = this.#runtime;
    let answer: JobAnswer | undefined;
    for (let question = 0; ; question += 1) {
      signal?.throwIfAborted();
      answer = (await this.#describe()) ?? answer;
      if (answer !== undefined && answer.status !== this.#status) question = this.#enter(answer);
      const { kind } = stateOf(answer);
      if (answer !== undefined && (kind === 'succeeded' || kind === 'failed')) return answer;
      await this.#log.read(answer);
      const limit = whyGiveUp(answer, now() - this.#submittedAt, this.#batch);
      if (limit !== undefined) throw this.#error('ENVIRONMENT', limit.why, limit.advice);
      await this.#pause(pauseBefore(question));
    }
  }

  /** Nothing where AWS does not answer now: that says nothing of the job. */
  async #describe(): Promise<JobAnswer | undefined> {
    try {
      return await this.#port.describe(this.#id);
    } catch (error) {
      const kind = kindOfError(error);
      if (kind !== 'throttled' && kind !== 'transient') throw explainBatch(error, this.#leg, this.#batch);
      this.#runtime.log.debug(`DescribeJobs: ${error}`);
      return undefined;
    }
  }

  #enter({ status, statusReason }: JobAnswer): 0 {
    this.#status = status;
    this.#timeline.enter(status === 'RUNNING' ? 'build' : 'wait for a machine');
    this.#runtime.log.info(`Job ${this.#id}: ${status}${statusReason ? ` (${statusReason})` : ''}`);
    return 0;
  }

  /** What is written last arrives some seconds after the end. */
  async #readOut(answer: JobAnswer, isReported: boolean): Promise<void> {
    const { now } = this.#runtime;
    const end = now() + LAST_LINES;
    for (let question = 0; ; question += 1) {
      const isNew = await this.#log.read(answer);
      const isOver = isReported ? this.#log.report !== undefined : question > 2 && !isNew;
      if (isOver || answer.log === undefined || now() > end) return;
      await this.#pause(pauseBefore(question));
    }
  }

  /** A job that is to push nothing more: its end is waited for, as AWS answers at once, and kills half a minute later. */
  async #terminate(cause: unknown): Promise<void> {
    const { now, log, sleep } = this.#runtime;
    const reason = cause instanceof MultiarchError ? cause.message.slice(0, 200) : 'the run was cancelled';
    log.info(`Ending job ${this.#id}.`);
    const end = now() + TERMINATION;
    let isAsked = false;
    for (let question = 0; now() < end; question += 1) {
      try {
        if (!isAsked) await this.#port.terminate(this.#id, `multiarch: ${reason}`);
        isAsked = true;
        const { kind } = stateOf(await this.#port.describe(this.#id));
        if (kind === 'failed' || kind === 'succeeded') return log.info(`Job ${this.#id} has ended.`);
      } catch (error) {
        const kind = kindOfError(error);
        if (kind !== 'throttled' && kind !== 'transient') {
          log.warning(`Job ${this.#id} could not be ended: ${error}`);
          return;
        }
      }
      await sleep(pauseBefore(question));
    }
    log.warning(`Job ${this.#id} has not ended; it was ${isAsked ? '' : 'not '}asked to.`);
  }

  async #pause(milliseconds: number): Promise<void> {
    const slept = this.#runtime.sleep(milliseconds);
    await (this.#aborted === undefined ? slept : Promise.race([slept, this.#aborted]));
  }

  #failed(why: string): MultiarchError {
    const { tail, lost } = this.#log;
    const lines = tail.length === 0 ? '' : `\n${tail.map((line) => `  ${line}`).join('\n')}`;
    const without = lost === undefined ? '' : ` (its log cannot be read: ${lost})`;
    return this.#error('BUILD', `the job failed: ${why}${without}${lines}`, this.#readLog);
  }

  #withoutReport(): MultiarchError {
    const { lost } = this.#log;
    const why = lost === undefined ? '' : ` (${lost})`;
    return this.#error(
      'BUILD',
      `the job succeeded, and what it pushed is not known: its report is not in its log${why}`,
      'Run it again. Give it logs:GetLogEvents on the log group of the job definition, if it has not.',
    );
  }

  get #readLog(): string {
    return `The whole log: aws batch describe-jobs --jobs ${this.#id}, and there container.logStreamName.`;
  }

  #error(code: 'BUILD' | 'ENVIRONMENT', why: string, advice: string): MultiarchError {
    return new MultiarchError(code, `${legName(this.#leg)}: AWS Batch job ${this.#id}: ${why}`, { advice });
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
