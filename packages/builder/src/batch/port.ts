import type { Environment } from '@multiarch/oci';

/** A job to submit. */
export interface JobSubmission {
  /** Letters, digits, `-` and `_`, at most 128. */
  readonly name: string;
  readonly queue: string;
  readonly definition: string;
  /** Takes the place of the image's CMD; its entry point stays. */
  readonly command: readonly string[];
  /** How long one attempt may run, from the time that it starts: at least 60. */
  readonly attemptSeconds: number;
}

/** Where a job's log is, in CloudWatch Logs. */
export interface LogPlace {
  readonly group: string;
  readonly stream: string;
}

/** What DescribeJobs says of a job, as far as it matters. */
export interface JobAnswer {
  /** `SUBMITTED`, `PENDING`, `RUNNABLE`, `STARTING`, `RUNNING`, `SUCCEEDED`, `FAILED`. */
  readonly status: string;
  readonly statusReason?: string;
  readonly exitCode?: number;
  /** What the container's host says of its end. */
  readonly reason?: string;
  /** Named, and not always there. */
  readonly log?: LogPlace;
}

/** A page of a log. */
interface LogPage {
  readonly lines: readonly string[];
  /** Where to go on; the same again where nothing more is there yet. */
  readonly token?: string;
}

/** The calls of AWS Batch and of its logs; each is tried once, and rejects as the SDK does. */
export interface BatchPort extends Disposable {
  /** Resolves to the job's id. */
  submit(job: JobSubmission): Promise<string>;
  /** `undefined`: there is no such job, or not yet. */
  describe(id: string): Promise<JobAnswer | undefined>;
  terminate(id: string, reason: string): Promise<void>;
  readLog(place: LogPlace, token: string | undefined): Promise<LogPage>;
}

/** Where AWS Batch is, and who speaks with it. */
export interface BatchAccount {
  readonly region: string;
  /** ARNs of roles, each assumed by the one before it; empty: whoever the environment says. */
  readonly roles: readonly string[];
}

/** Reaches AWS Batch. */
export type ConnectBatch = (account: BatchAccount, environment: Environment) => Promise<BatchPort>;
