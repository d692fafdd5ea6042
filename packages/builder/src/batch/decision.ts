import { architectureName, type Leg, type LegReport } from '@multiarch/plan';
import type { JobAnswer } from './port.js';

/** What DescribeJobs's answer means for who waits. */
type JobState =
  | { readonly kind: 'waiting' | 'running' | 'succeeded' }
  /** `why` completes "the job failed: …". */
  | { readonly kind: 'failed'; readonly why: string };

/** No answer is a job that is too young to be known. */
export function stateOf(answer: JobAnswer | undefined): JobState {
  if (answer === undefined) return { kind: 'waiting' };
  const { status } = answer;
  if (status === 'SUCCEEDED') return { kind: 'succeeded' };
  if (status === 'FAILED') return { kind: 'failed', why: whyFailed(answer) };
  return { kind: status === 'RUNNING' ? 'running' : 'waiting' };
}

/** All that AWS says, each thing once: the job's reason, the container's, and the status that it ended with. */
function whyFailed({ statusReason, reason, exitCode }: JobAnswer): string {
  const said = [...new Set([statusReason, reason])].filter((text) => text !== undefined);
  const ended = exitCode === undefined ? [] : [`exit status ${exitCode}`];
  const all = [...said, ...ended];
  return all.length === 0 ? 'AWS Batch says no reason' : all.join('; ');
}

/**
 * Why a job is no longer waited for, if so. A limit of its own: Batch's counts from the start, and a job whose queue gets no
 * machine never starts. https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 *
 * @param elapsed milliseconds since it was submitted
 */
export function whyGiveUp(
  answer: JobAnswer | undefined,
  elapsed: number,
  { minutes, queue }: NonNullable<Leg['batch']>,
): { readonly why: string; readonly advice: string } | undefined {
  if (elapsed < minutes * 60_000) return undefined;
  const limit = `${minutes} minute${minutes === 1 ? '' : 's'} after it was submitted`;
  if (stateOf(answer).kind === 'running')
    return {
      why: `it still ran ${limit}`,
      advice: 'Allow it more minutes, and see in its log what took them.',
    };
  const status = answer?.status ?? 'unknown to AWS Batch';
  const said = answer?.statusReason === undefined ? '' : ` (${answer.statusReason})`;
  return {
    why: `it was still ${status}${said} ${limit}`,
    advice: `Queue ${queue} gave it no machine: look at its compute environments (state, maximum vCPUs, instance types, subnets), and at what the job definition asks for.`,
  };
}

/** Milliseconds until the next question, the first being 0: quick for a short job, and few for a long one. */
export function pauseBefore(question: number): number {
  return Math.min(10_000, Math.round(1_000 * 1.4 ** question));
}

type ErrorKind = 'throttled' | 'transient' | 'missing' | 'refused' | 'other';

/** What an error of the SDK means: whether asking again may help. */
export function kindOfError(error: unknown): ErrorKind {
  const {
    name = '',
    $metadata = {},
    code = '',
  } = (error ?? {}) as {
    name?: string;
    code?: string;
    $metadata?: { httpStatusCode?: number };
  };
  const { httpStatusCode: status } = $metadata;
  if (/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/.test(name) || status === 429)
    return 'throttled';
  if (name === 'ResourceNotFoundException') return 'missing';
  if (status === 401 || status === 403 || /AccessDenied|CredentialsProvider|UnrecognizedClient/.test(name))
    return 'refused';
  if ((status !== undefined && status >= 500) || name === 'TimeoutError') return 'transient';
  return /^(?:ECONN|ETIMEDOUT|EAI_AGAIN|EPIPE|ENOTFOUND)/.test(code) ? 'transient' : 'other';
}

/** The job's name, for people: SubmitJob takes letters, digits, `-` and `_`, at most 128. */
export function nameJob({ variant, platform, revision }: Leg): string {
  const parts = ['multiarch', variant, architectureName(platform), revision.slice(0, 12)];
  const name = parts.filter((part) => part !== '').join('-');
  return name.replace(/[^\w-]/g, '-').slice(0, 128);
}

/**
 * Why a job's report is not believed, if so: it came by a log, in which everybody writes who may.
 */
export function whyNotBelieved(leg: Leg, report: LegReport): string | undefined {
  const asked = JSON.stringify([leg.index, leg.variant, leg.platform, leg.images]);
  const said = JSON.stringify([report.leg, report.variant, report.platform, report.images]);
  if (asked !== said) return 'it is about another build';
  if (leg.push !== (report.digest !== undefined))
    return leg.push ? 'it names nothing that was pushed' : 'it says that something was pushed';
  return report.tags.some((tag) => !leg.tags.includes(tag))
    ? 'it names a tag that is not this build’s'
    : undefined;
}
