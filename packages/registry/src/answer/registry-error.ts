import {
  type Advice,
  type Digest,
  type ErrorCode,
  type ErrorDetails,
  isDigest,
  isJsonObject,
  MultiarchError,
} from '@multiarch/oci';
import type { Answer } from './answer.js';
import { parseChallenges } from './challenge.js';
import { printable, redactUrl } from './printable.js';

/** One error in a registry's own words (distribution-spec, "Error Codes"). */
interface RegistryComplaint {
  readonly code: string;
  readonly message: string;
  /** What it names as the cause, e.g. the children of an index that are missing. */
  readonly digests: readonly Digest[];
}

/** What a {@link RegistryError} knows of the answer. */
interface Refusal {
  /** HTTP status; 0 when no answer arrived. */
  readonly status: number;
  readonly complaints?: readonly RegistryComplaint[];
  /** What was answered, without what was asked. */
  readonly said?: string | undefined;
  /** Milliseconds that the registry wants us to wait; from `Retry-After`, relative to when it was read. */
  readonly retryAfter?: number | undefined;
  /** Whether nothing was answered in time: what was asked may still be done. */
  readonly timedOut?: boolean;
  /** Whether the same question may well be answered later; by default the status decides. */
  readonly temporary?: boolean;
}

/** Time-outs, overload, gateways (those of nginx and Cloudflare too). */
const TEMPORARY = new Set([0, 408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

/** What proxies say when they have waited long enough (that of Cloudflare too). */
const TIMED_OUT = new Set([408, 504, 524]);

/** A registry's refusal: knows what was asked, what was answered and whether asking again can help. */
export class RegistryError extends MultiarchError implements Refusal {
  readonly status: number;
  readonly complaints: readonly RegistryComplaint[];
  readonly said: string | undefined;
  readonly retryAfter: number | undefined;
  readonly temporary: boolean;
  readonly timedOut: boolean;

  constructor(code: ErrorCode, message: string, refusal: Refusal, details: ErrorDetails = {}) {
    super(code, message, details);
    this.status = refusal.status;
    this.complaints = refusal.complaints ?? [];
    this.said = refusal.said;
    this.retryAfter = refusal.retryAfter;
    this.timedOut = refusal.timedOut ?? TIMED_OUT.has(refusal.status);
    this.temporary = refusal.temporary ?? TEMPORARY.has(refusal.status);
  }

  /** Whether the registry said this, in its code or (registries differ) in its message. */
  says(pattern: RegExp): boolean {
    return this.complaints.some(({ code, message }) => pattern.test(code) || pattern.test(message));
  }

  get notFound(): boolean {
    return this.status === 404;
  }
}

/** The error for an answer that is not the one we wanted. Never throws; the body may be anything. */
export function registryErrorOf(question: string, answer: Answer, now: number): RegistryError {
  const { status, url } = answer;
  const text = new TextDecoder().decode(answer.bytes);
  const complaints = parseComplaints(text);
  const words = complaints.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
  const page = complaints.length > 0 ? '' : printable(withoutMarkup(text), 120);
  const quota = quotaOf(answer);
  const told = [[words.join('; '), page, challengeError(answer)].filter(Boolean).join('; '), quota.text]
    .filter(Boolean)
    .join(' ');
  const said = `${redactUrl(url)} answered ${status}${told && ` ${told}`}`;
  return new RegistryError(
    status === 401 || status === 403 ? 'CREDENTIALS' : 'REGISTRY',
    `${question}: ${said}`,
    {
      status,
      said,
      complaints,
      retryAfter: parseRetryAfter(answer.header('retry-after'), now),
      ...(quota.isUsedUp || isPullLimit(status, words) ? { temporary: false } : {}),
      ...(status === 400 && isThrottling(words) ? { temporary: true } : {}),
    },
  );
}

/** The same error with advice, if it has none. */
export function withAdvice(error: RegistryError, advice: Advice | undefined): RegistryError {
  if (advice === undefined || error.advice !== undefined) return error;
  return new RegistryError(error.code, error.message, error, { advice, cause: error.cause ?? error });
}

/** Certificates and protocols do not get better by asking again. */
const UNTRUSTED = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH)/;

/** Why there is no answer: nobody waited any longer. */
export class TooLate extends Error {}

/** No answer: the connection was refused, broke, or timed out. */
export function noAnswer(question: string, url: URL, cause: unknown): RegistryError {
  const root = rootCause(cause);
  const code = root instanceof Error && 'code' in root ? String(root.code) : '';
  const isUntrusted = url.protocol === 'https:' && UNTRUSTED.test(code);
  const why = printable(wordsOf(root, code), 200);
  const advice = isUntrusted
    ? `Nothing was sent. Name the certificate authority of ${url.host} in NODE_EXTRA_CA_CERTS; if it speaks plain HTTP, name it in insecure-registries.`
    : `Check that ${url.host} is up and can be reached from here.`;
  const said = `no answer from ${redactUrl(url)} (${why})`;
  return new RegistryError(
    'REGISTRY',
    `${question}: ${said}`,
    { status: 0, said, temporary: !isUntrusted, timedOut: root instanceof TooLate },
    { cause, advice },
  );
}

function rootCause(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return rootCause(error.errors[0]);
  return error instanceof Error && error.cause instanceof Error ? rootCause(error.cause) : error;
}

function wordsOf(error: unknown, code: string): string {
  return error instanceof Error ? error.message || code || error.name : String(error);
}

/** What stands between the tags of a web page. One pass, whatever is in it. */
function withoutMarkup(text: string): string {
  return text
    .split('<')
    .map((part, position) => (position === 0 ? part : part.slice(part.indexOf('>') + 1)))
    .join(' ');
}

function parseComplaints(text: string): RegistryComplaint[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isJsonObject(body)) return [];
  // Artifactory and cloud gateways send a single object or plain strings instead of the specified list.
  const list = Array.isArray(body.errors) ? body.errors : [body];
  return list.slice(0, 10).flatMap((entry) => {
    if (!isJsonObject(entry)) return [];
    const code = typeof entry.code === 'string' ? printable(entry.code, 100) : '';
    const texts = [entry.message, entry.error_description, entry.error, entry.details];
    const message = printable(
      texts.find((text): text is string => typeof text === 'string' && text !== '') ?? '',
    );
    return code === '' && message === '' ? [] : [{ code, message, digests: digestsIn(entry) }];
  });
}

function digestsIn({ message, detail }: Readonly<Record<string, unknown>>): Digest[] {
  const text = JSON.stringify([message, detail]);
  return [...new Set(text.match(/\b(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})\b/g))].filter(isDigest);
}

/** RFC 6750, section 3: why a token was refused. */
function challengeError(answer: Answer): string {
  const challenges = parseChallenges(answer.headers('www-authenticate'));
  const { error, error_description: description } =
    challenges.find(({ parameters }) => parameters.error !== undefined)?.parameters ?? {};
  if (error !== undefined) return printable([error, description].filter(Boolean).join(': '), 300);
  const schemes = challenges.map(({ scheme }) => scheme);
  const isUsable = schemes.some((scheme) => scheme === 'basic' || scheme === 'bearer');
  return schemes.length === 0 || isUsable
    ? ''
    : `it wants ${printable(schemes.join(', '), 60)}, which we lack`;
}

/** Docker Hub's headers on its pull limit: a quota of hours, which waiting does not bring back. */
const QUOTA_HEADERS = ['ratelimit-limit', 'ratelimit-remaining', 'docker-ratelimit-source', 'retry-after'];

function quotaOf(answer: Answer): { text: string; isUsedUp: boolean } {
  if (answer.status !== 429) return { text: '', isUsedUp: false };
  const lines = QUOTA_HEADERS.flatMap((name) => {
    const value = answer.header(name);
    return value === undefined ? [] : [`${name}: ${printable(value, 60)}`];
  });
  const isUsedUp = /^\s*0(?:;|\s*$)/.test(answer.header('ratelimit-remaining') ?? '');
  return { text: lines.length === 0 ? '' : `(${lines.join(', ')})`, isUsedUp };
}

function isPullLimit(status: number, words: readonly string[]): boolean {
  return status === 429 && words.some((text) => /pull rate limit/i.test(text));
}

function isThrottling(words: readonly string[]): boolean {
  return words.some((text) => /ThrottlingException|rate exceeded/i.test(text));
}

/** RFC 9110, 10.2.3: seconds or a date. Milliseconds from now, not negative; `undefined` when absent or nonsense. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  // `Date.parse` takes almost anything; an HTTP date names its month.
  const date = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
