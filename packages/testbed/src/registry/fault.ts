import type { ServerResponse } from 'node:http';
import type { JsonObject } from '@multiarch/oci';

/** What a request looked like when it arrived. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Uint8Array;
}

/**
 * One way for an answer to go wrong.
 *
 * - `status`: this status instead of an answer, with these headers and this body
 * - `reset`: the connection breaks before an answer
 * - `late-reset`: the request is carried out, then the connection breaks before the answer
 * - `truncate`: headers announce the whole body, half of it arrives, the connection breaks
 * - `silence`: no answer, and the connection stays open
 * - `stall`: headers announce the whole body, half of it arrives, and the connection stays open
 * - `wrong-digest`: the `Docker-Content-Digest` of something else
 * - `malformed-digest`: a `Docker-Content-Digest` that is none
 * - `wrong-length`: a body (or announced length) that is a byte longer than the content
 * - `wrong-type`: a `Content-Type` that is not that of the content
 * - `corrupt`: a body with one byte changed
 * - `redirect`: sent on to `location`
 * - `challenge`: 401 with this `WWW-Authenticate`
 * - `half`: of a tag, the manifest is written and the tag is not, as both are not one write; answered with 500
 * - `page`: 200 with a web page, as captive portals answer
 */
export type FaultKind =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  | { readonly kind: 'redirect'; readonly status?: number; readonly location: string }
  | { readonly kind: 'challenge'; readonly value: string | string[] }
  | {
      readonly kind:
        | 'reset'
        | 'late-reset'
        | 'truncate'
        | 'silence'
        | 'stall'
        | 'wrong-digest'
        | 'malformed-digest'
        | 'wrong-length'
        | 'wrong-type'
        | 'corrupt'
        | 'half'
        | 'page';
    };

export interface Fault {
  /** Which requests; all by default. */
  readonly match?: (request: RecordedRequest) => boolean;
  /** Requests that match and are answered well before the fault; 0 by default. */
  readonly after?: number;
  /** How many times it happens; 1 by default. */
  readonly times?: number;
  readonly how: FaultKind;
}

/** An answer before it is sent, so that a fault can change it. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Uint8Array;
}

/** In place of a status: the connection stays open, and nothing comes. */
export const NO_ANSWER = 0;

const OTHER_DIGEST = `sha256:${'0'.repeat(64)}`;

/** Faults that take the place of an answer: the request is not carried out. */
export function replaces(how: FaultKind): boolean {
  return ['status', 'reset', 'silence', 'redirect', 'challenge', 'page'].includes(how.kind);
}

/** The answer as the fault makes it. */
export function spoil(answer: Answer, how: FaultKind): Answer {
  const { headers } = answer;
  switch (how.kind) {
    case 'status':
      return { status: how.status, headers: how.headers ?? {}, body: Buffer.from(how.body ?? '') };
    case 'redirect':
      return { status: how.status ?? 307, headers: { location: how.location }, body: Buffer.alloc(0) };
    case 'challenge':
      return { status: 401, headers: { 'www-authenticate': how.value }, body: Buffer.alloc(0) };
    case 'page':
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from('<html><body>Welcome to the network</body></html>'),
      };
    case 'half':
      return complaint(500, 'UNKNOWN', 'unknown error');
    case 'wrong-digest':
      return { ...answer, headers: { ...headers, 'docker-content-digest': OTHER_DIGEST } };
    case 'malformed-digest':
      return { ...answer, headers: { ...headers, 'docker-content-digest': '../../etc/passwd' } };
    case 'wrong-type':
      return { ...answer, headers: { ...headers, 'content-type': 'application/vnd.example+json' } };
    case 'wrong-length':
      return { ...answer, headers: { ...headers }, body: Buffer.concat([answer.body, Buffer.from(' ')]) };
    case 'corrupt': {
      const body = Uint8Array.from(answer.body);
      if (body[0] !== undefined) body[0] ^= 1;
      return { ...answer, body };
    }
    default:
      return answer;
  }
}

/** Sends an answer, or breaks off where the fault says so. */
export function deliver(response: ServerResponse, isHead: boolean, answer: Answer, how?: FaultKind): void {
  const isCut = how?.kind === 'truncate' || how?.kind === 'stall';
  const breaks = how?.kind === 'reset' || how?.kind === 'late-reset';
  if (answer.status === NO_ANSWER) return;
  if (how?.kind === 'silence' || (how?.kind === 'stall' && isHead)) return;
  if (breaks || (isCut && isHead)) {
    response.socket?.resetAndDestroy();
    return;
  }
  const length = isCut ? Math.max(2, answer.body.byteLength) : answer.body.byteLength;
  const headers: Answer['headers'] = { 'content-length': String(length), ...answer.headers };
  // A fault that leaves it empty means that there is none.
  if (headers['content-length'] === '') delete headers['content-length'];
  response.writeHead(answer.status, headers);
  if (isHead) response.end();
  else if (isCut) {
    const half = Buffer.concat([answer.body, Buffer.from('{}')]).subarray(0, Math.floor(length / 2));
    response.write(half, () => {
      if (how.kind === 'truncate') response.socket?.resetAndDestroy();
    });
  } else response.end(answer.body);
}

export function complaint(status: number, code: string, message: string): Answer {
  return json(status, { errors: [{ code, message }] });
}

export function json(status: number, body: JsonObject, headers: Answer['headers'] = {}): Answer {
  const bytes = Buffer.from(JSON.stringify(body));
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: bytes };
}

export function empty(status: number, headers: Answer['headers'] = {}): Answer {
  return { status, headers, body: Buffer.alloc(0) };
}
