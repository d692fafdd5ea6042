import { type Logger, MultiarchError } from '@multiarch/oci';
import { decodeBody, readUpTo } from './body.js';
import { type Inflow, isByteSource } from './byte-source.js';
import type { Clock } from './clock.js';
import { redactUrl } from './printable.js';
import { noAnswer } from './registry-error.js';
import { connectionIsFree, type Transport, type WireRequest, type WireResponse } from './transport.js';

/** An answer that was read to its end, or to the limit. */
export interface Answer extends Pick<WireResponse, 'status' | 'url' | 'header' | 'headers'> {
  readonly bytes: Uint8Array;
  /** Whether `bytes` are all of the body. */
  readonly isWhole: boolean;
  /** Whether another server than the registry's own had a hand in it. */
  readonly strayed: boolean;
  /** What has not been read, where it was asked to be left: the receiver has to. Then `bytes` are none. */
  readonly rest?: Inflow;
}

/** How much of an answer with status 2xx is read: so many bytes at most, or nothing, to be poured by the receiver. */
export type Appetite = number | 'leave';

/** Bytes of a body that are read where it only explains the status. */
export const WORDS_LIMIT = 64 * 1024;

const NOTHING = { bytes: new Uint8Array(), isWhole: false } as const;

export interface Line {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly log: Logger;
  /** Milliseconds that one exchange may take, body included. */
  readonly patience: number;
}

/**
 * Sends one request and reads its answer, never more than the limit and never for longer than our patience. A body
 * that is sent or received piece by piece may take its time, as long as it does not come to a standstill.
 *
 * @param limit for an answer with status 2xx; of others at most 64 KiB are read
 * @throws RegistryError with status 0 when no answer arrived, or a 2xx answer broke off
 */
export async function exchange(
  { transport, clock, log, patience }: Line,
  question: string,
  request: WireRequest,
  limit: Appetite = WORDS_LIMIT,
): Promise<Answer> {
  const { method, url } = request;
  const abort = new AbortController();
  const tooLong = () => abort.abort(new Error(`not complete after ${patience / 1000} s`));
  const timer = isByteSource(request.body) ? undefined : setTimeout(tooLong, patience);
  const started = clock.now();
  try {
    const bulk = limit === 'leave';
    const response = await transport.send({ ...request, bulk, signal: abort.signal });
    const isSuccess = response.status >= 200 && response.status < 300;
    const isLeft = bulk && isSuccess;
    const most = isSuccess && !bulk ? limit : WORDS_LIMIT;
    const { bytes, isWhole } = isLeft ? NOTHING : await readUpTo(response.body, most, !isSuccess);
    if (!isLeft) await connectionIsFree();
    log.debug(`${method} ${redactUrl(url)} → ${response.status} (${clock.now() - started} ms)`);
    const { status, header, headers } = response;
    const rest = isLeft ? { rest: response } : {};
    return { status, url: response.url, header, headers, bytes, isWhole, strayed: false, ...rest };
  } catch (cause) {
    throw noAnswer(question, url, abort.signal.aborted ? abort.signal.reason : cause);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The content that an answer brought.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is larger than `limit`, or cannot be decoded
 */
export function contentOf({ bytes, isWhole, header }: Answer, limit: number, what: string): Uint8Array {
  if (!isWhole || bytes.byteLength > limit)
    throw new MultiarchError('INVALID_CONTENT', `${what} is larger than ${limit} bytes, which is refused`);
  return decodeBody(bytes, header('content-encoding'), limit, what);
}

/** Whether a web page came where a registry should have answered: captive portals and proxies do that. */
export function isWebPage({ header }: Answer): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(header('content-type') ?? '');
}
