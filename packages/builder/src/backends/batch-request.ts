import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { invalidInput, type MultiarchError, parseJsonObject } from '@multiarch/oci';
import { type Leg, type LegReport, parseLeg, parseLegReports } from '@multiarch/plan';
import { legName } from '../docker/failure.js';
import type { BuiltBase } from '../legs/base.js';

/** What a job is to build. It stands in the job's command, which everybody reads who may describe jobs: no secrets. */
export interface JobRequest {
  readonly leg: Leg;
  /** What it is built from, where that is another leg. */
  readonly base?: BuiltBase;
  /** Marks the lines of this job's log that are its own. */
  readonly nonce: string;
  readonly insecureRegistries: readonly string[];
  /** BuildKit's image for a builder that has to be created; absent: one that is pinned by digest. */
  readonly buildkitImage?: string;
}

/**
 * ECS takes 8,192 characters of overrides, as JSON, in which the command has a name and quotes.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html
 */
const MAX_CHARACTERS = 8_000;

/** A thousand times more than anything that is sent. */
const MAX_BYTES = 8_000_000;

/**
 * One word for the job's command.
 *
 * @throws MultiarchError `INVALID_INPUT` when it is too long
 */
export function encodeJobRequest(request: JobRequest): string {
  const text = deflateRawSync(JSON.stringify(request), { level: 9 }).toString('base64url');
  if (text.length <= MAX_CHARACTERS) return text;
  throw invalidInput(
    'backend',
    `${legName(request.leg)}: what is built makes a command of ${text.length} characters, too long for AWS Batch`,
    `at most ${MAX_CHARACTERS}; move long build arguments and labels into files of the repository`,
  );
}

/** @throws MultiarchError `INVALID_INPUT` when it is nothing that {@link encodeJobRequest} made */
export function decodeJobRequest(text: string): JobRequest {
  const { leg, base, nonce, insecureRegistries, buildkitImage } = parseJsonObject(inflate(text), 'request');
  if (typeof nonce !== 'string' || !/^[\w-]{8,80}$/.test(nonce)) throw refuse('it has no nonce');
  return {
    leg: parseLeg(JSON.stringify(leg)),
    ...(base === undefined ? {} : { base: readBase(base) }),
    nonce,
    insecureRegistries: Array.isArray(insecureRegistries) ? insecureRegistries.map(String) : [],
    ...(typeof buildkitImage === 'string' ? { buildkitImage } : {}),
  };
}

function readBase(value: unknown): BuiltBase {
  const { leg, report, base } = parseJsonObject(Buffer.from(JSON.stringify(value)), 'base');
  const [made] = parseLegReports(JSON.stringify([report]));
  if (made === undefined) throw refuse('its base has no report');
  return {
    leg: parseLeg(JSON.stringify(leg)),
    report: made,
    ...(base === undefined ? {} : { base: readBase(base) }),
  };
}

function inflate(text: string): Buffer {
  try {
    return inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: MAX_BYTES });
  } catch {
    throw refuse('it cannot be read');
  }
}

function refuse(why: string): MultiarchError {
  return invalidInput('request', why, 'the word that `backend: aws-batch` has put into the job’s command');
}

const MARK = 'multiarch-report';

/** The line of a job's log that says what it made. */
export function reportLine(nonce: string, report: LegReport): string {
  return [MARK, nonce, deflateRawSync(JSON.stringify(report), { level: 9 }).toString('base64url')].join(' ');
}

/** The report in a line, where it is one of this job; a line that is broken is none. */
export function readReportLine(nonce: string, line: string): LegReport | undefined {
  const [mark, whose, packed, ...more] = line.trimEnd().split(' ');
  if (mark !== MARK || whose !== nonce || packed === undefined || more.length > 0) return undefined;
  try {
    return parseLegReports(`[${inflate(packed).toString('utf8')}]`)[0];
  } catch {
    return undefined;
  }
}
