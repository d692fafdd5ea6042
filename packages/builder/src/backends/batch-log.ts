import type { Logger } from '@multiarch/oci';
import type { LegReport } from '@multiarch/plan';
import { kindOfError } from '../batch/decision.js';
import type { BatchPort, JobAnswer, LogPlace } from '../batch/port.js';
import { readReportLine } from './batch-request.js';

/** Lines of a log that go with a failure. */
const TAIL = 20;

/** Follows a job's log, from attempt to attempt: each has a stream of its own. */
export class BatchLog {
  readonly #port: BatchPort;
  readonly #log: Logger;
  readonly #nonce: string;
  readonly #tail: string[] = [];
  #place: LogPlace | undefined;
  #token: string | undefined;
  #report: LegReport | undefined;
  #lost: string | undefined;

  constructor(port: BatchPort, log: Logger, nonce: string) {
    this.#port = port;
    this.#log = log;
    this.#nonce = nonce;
  }

  /** The last that the log of the last attempt holds: what came before it was of whoever writes there. */
  get report(): LegReport | undefined {
    return this.#report;
  }

  /** The last lines, for people. */
  get tail(): readonly string[] {
    return this.#tail;
  }

  /** Why the log could not be read when it was last asked for, if so. */
  get lost(): string | undefined {
    return this.#lost;
  }

  /**
   * Shows what is new. A log that cannot be read ends nothing: what became of a job is said elsewhere.
   *
   * @returns whether there was something
   */
  async read(answer: JobAnswer | undefined): Promise<boolean> {
    const place = answer?.log;
    if (place === undefined) return false;
    if (place.stream === this.#place?.stream && place.group === this.#place.group) return this.#readOn(place);
    // An attempt ends between two questions, and its last lines say why.
    if (this.#place !== undefined) {
      await this.#readOn(this.#place);
      this.#log.info('Another attempt of the job has begun.');
    }
    this.#place = place;
    this.#token = undefined;
    // What the attempt before said that it pushed is not what this one pushes.
    this.#report = undefined;
    this.#tail.length = 0;
    return this.#readOn(place);
  }

  async #readOn(place: LogPlace): Promise<boolean> {
    let isNew = false;
    try {
      for (;;) {
        const { lines, token } = await this.#port.readLog(place, this.#token);
        for (const line of lines) this.#take(line);
        isNew ||= lines.length > 0;
        this.#lost = undefined;
        // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
        if (token === undefined || token === this.#token) return isNew;
        this.#token = token;
      }
    } catch (error) {
      const kind = kindOfError(error);
      const why = error instanceof Error ? error.message : String(error);
      if (kind !== 'throttled' && kind !== 'transient')
        this.#lost = kind === 'missing' ? `there is no stream ${place.stream} in ${place.group}` : why;
      return isNew;
    }
  }

  #take(line: string): void {
    const report = readReportLine(this.#nonce, line);
    if (report !== undefined) {
      this.#report = report;
      return;
    }
    this.#tail.push(line);
    if (this.#tail.length > TAIL) this.#tail.shift();
    this.#log.info(line);
  }
}
