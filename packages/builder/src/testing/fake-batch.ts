import { parseDigest } from '@multiarch/oci';
import { INPUTS_LABEL, type Leg, type LegReport } from '@multiarch/plan';
import { batchBackend } from '../backends/aws-batch.js';
import { decodeJobRequest, type JobRequest, reportLine } from '../backends/batch-request.js';
import { labelUpon } from '../backends/pushed.js';
import type { BatchPort, JobAnswer, JobSubmission } from '../batch/port.js';
import type { InChain } from '../legs/base.js';
import type { BuildRuntime } from '../legs/runtime.js';
import { legOf } from './leg-fixture.js';

export const DIGEST = parseDigest(`sha256:${'a'.repeat(64)}`);
const CONFIG = parseDigest(`sha256:${'c'.repeat(64)}`);

/** An error as the SDK makes it. */
export function awsError(name: string, status: number): Error {
  return Object.assign(new Error(`${name}: no`), { name, $metadata: { httpStatusCode: status } });
}

export const throttled = () => awsError('TooManyRequestsException', 429);

/** A leg that is built by a job. */
export function batchLeg(changes: Partial<Leg> = {}): Leg {
  const batch = {
    queue: 'arm64',
    definition: 'multiarch',
    region: 'us-gov-west-1',
    repository: 'https://github.com/org/app',
    minutes: 55,
  };
  return legOf({ platform: 'linux/arm64', batch, ...changes });
}

/** What a job's report is, for what was asked of it. */
export function reportOf(leg: Leg, changes: Partial<LegReport> = {}): LegReport {
  return {
    schemaVersion: 1,
    leg: leg.index,
    variant: leg.variant,
    platform: leg.platform,
    digest: DIGEST,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    size: 500,
    images: leg.images,
    tags: leg.tags,
    reused: false,
    seconds: 1,
    config: { digest: CONFIG, os: 'linux', architecture: 'arm64' },
    ...changes,
  };
}

interface FakeBatch {
  /** One for each question, the last for all that follow; an error is what the call rejects with. */
  readonly answers: readonly (JobAnswer | Error | undefined)[];
  /** The log when it is read for the nth time: all lines so far, or an error. */
  readonly log?: (read: number, leg: Leg, nonce: string, stream: string) => readonly string[] | Error;
  readonly submissions?: readonly Error[];
  /** Platform and labels of what is in the registry. */
  readonly architecture?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Called before each wait. */
  readonly onSleep?: (now: number) => void;
  readonly secrets?: string;
  /** Where the leg is in a chain. */
  readonly place?: InChain;
}

/** The log of a job that succeeds. */
export function reported(_: number, leg: Leg, nonce: string): readonly string[] {
  return ['#1 building', reportLine(nonce, reportOf(leg))];
}

/** Builds a leg by a Batch that answers as it is told, with a clock that jumps. */
export async function buildOnFake(leg: Leg, fake: FakeBatch) {
  const [log, submitted, terminated]: [string[], JobSubmission[], string[]] = [[], [], []];
  let [now, questions, reads] = [0, 0, 0];
  let request: JobRequest | undefined;
  const refused = [...(fake.submissions ?? [])];
  const port: BatchPort = {
    submit: async (job) => {
      submitted.push(job);
      const error = refused.shift();
      if (error !== undefined) throw error;
      request = decodeJobRequest(job.command[1] ?? '');
      return 'job-1';
    },
    describe: async () => {
      const answer = fake.answers[Math.min(questions, fake.answers.length - 1)];
      questions += 1;
      if (answer instanceof Error) throw answer;
      return terminated.length > 0 ? { status: 'FAILED' } : answer;
    },
    terminate: async (_, reason) => void terminated.push(reason),
    readLog: async ({ stream }, token) => {
      const all = (fake.log ?? reported)(reads, leg, request?.nonce ?? '', stream);
      reads += 1;
      if (all instanceof Error) throw all;
      const from = Number(token ?? 0);
      return { lines: all.slice(from), token: String(all.length) };
    },
    [Symbol.dispose]: () => undefined,
  };
  const { labels } = labelUpon(leg, fake.place?.base, []);
  const add = (message: string) => void log.push(message);
  const runtime: BuildRuntime = {
    run: async () => Promise.reject(new Error('nothing is run here')),
    log: { debug: () => undefined, info: add, warning: add },
    mask: () => undefined,
    environment: {},
    directory: '/',
    temporaryDirectory: '/',
    images: {
      find: async () => undefined,
      origin: async () => undefined,
      read: async () => [
        {
          platform: { os: 'linux', architecture: fake.architecture ?? 'arm64' },
          config: CONFIG,
          labels: fake.labels ?? { [INPUTS_LABEL]: labels[INPUTS_LABEL] ?? '' },
          layers: 1,
          compressedSize: 1000,
          listed: [],
        },
      ],
    },
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
      fake.onSleep?.(now);
    },
    uniqueName: () => 'multiarch-12345678',
    connectBatch: async () => port,
    ...(fake.signal === undefined ? {} : { signal: fake.signal }),
  };
  const outcome = await batchBackend(runtime, { secrets: fake.secrets ?? '' })(leg, fake.place).then(
    (report) => ({ report, message: '' }),
    (error: Error) => ({ report: undefined, message: error.message }),
  );
  return { ...outcome, log, submitted, terminated, questions, now, request };
}
