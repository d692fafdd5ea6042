import { type ErrorCode, type ErrorDetails, isJsonObject, MultiarchError } from '@multiarch/oci';
import { readStart } from './body.js';
import { printable, redactUrl } from './printable.js';
import type { WireRequest, WireResponse } from './transport.js';

/** One error in a registry's own words (distribution-spec, "Error Codes"). */
export interface RegistryComplaint {
  readonly code: string;
  readonly message: string;
}

/** Bytes of an error body that are read. */
const ERROR_LIMIT = 64 * 1024;

/** A registry's refusal: knows what was asked, what was answered and whether asking again can help. */
export class RegistryError extends MultiarchError {
  /** HTTP status; 0 when no answer arrived. */
  readonly status: number;
  readonly complaints: readonly RegistryComplaint[];
  /** Milliseconds that the registry wants us to wait; from `Retry-After`, relative to when it was read. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    answer: {
      status: number;
      complaints?: readonly RegistryComplaint[];
      retryAfter?: number | undefined;
    },
    details: ErrorDetails = {},
  ) {
    super(code, message, details);
    this.status = answer.status;
    this.complaints = answer.complaints ?? [];
    this.retryAfter = answer.retryAfter;
  }

  /** Whether the registry said this, in its code or (registries differ) in its message. */
  says(pattern: RegExp): boolean {
    return this.complaints.some(({ code, message }) => pattern.test(code) || pattern.test(message));
  }

  get notFound(): boolean {
    return this.status === 404;
  }
}

/** Reads an answer that is not the one we wanted. Never throws; the body may be anything. */
export async function registryErrorOf(
  question: string,
  { method }: Pick<WireRequest, 'method'>,
  response: WireResponse,
  now: number,
): Promise<RegistryError> {
  const text = method === 'HEAD' ? '' : await readStart(response, ERROR_LIMIT);
  if (method === 'HEAD') await response.discard();
  const complaints = parseComplaints(text);
  const words = complaints.map(({ code, message }) => [code, message].filter(Boolean).join(': ')).join('; ');
  const said = words || (text === '' ? '' : printable(text.replace(/<[^>]*>/g, ' '), 120));
  const message = `${question}: ${redactUrl(response.url)} answered ${response.status}${said && ` ${said}`}`;
  const code = response.status === 401 || response.status === 403 ? 'CREDENTIALS' : 'REGISTRY';
  const retryAfter = parseRetryAfter(response.header('retry-after'), now);
  return new RegistryError(code, message, { status: response.status, complaints, retryAfter });
}

/** No answer: the connection was refused, broke, or timed out. */
export function noAnswer(question: string, url: URL, cause: unknown): RegistryError {
  const why = printable(rootCause(cause), 200);
  return new RegistryError(
    'REGISTRY',
    `${question}: no answer from ${redactUrl(url)} (${why})`,
    { status: 0 },
    { cause, advice: `Check that ${url.host} is up and can be reached from this runner.` },
  );
}

function rootCause(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return rootCause(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return rootCause(error.cause);
  return error.message || ('code' in error ? String(error.code) : error.name);
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
    const text = entry.message ?? entry.error_description ?? entry.error ?? entry.details;
    const message = typeof text === 'string' ? printable(text) : '';
    return code === '' && message === '' ? [] : [{ code, message }];
  });
}

/** RFC 9110, 10.2.3: seconds or a date. Milliseconds from now, not negative; `undefined` when absent or nonsense. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
