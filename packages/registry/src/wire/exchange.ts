import { type Logger, MultiarchError } from '@multiarch/oci';
import type { Answer } from '../answer/answer.js';
import type { Clock } from '../answer/clock.js';
import { redactUrl } from '../answer/printable.js';
import { noAnswer, TooLate } from '../answer/registry-error.js';
import { decodeBody, readUpTo } from './body.js';
import { isByteSource } from './byte-source.js';
import { ClientClosed, connectionIsFree, type Transport, type WireRequest } from './transport.js';

/** How much of an answer with status 2xx is read: so many bytes at most, or nothing, to be poured by the receiver. */
export type BodyLimit = number | 'leave';

/** Bytes of a body that are read where it only explains the status. */
const WORDS_LIMIT = 64 * 1024;

const NOTHING = { bytes: new Uint8Array(), isWhole: false } as const;

export interface ExchangeContext {
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
  { transport, clock, log, patience }: ExchangeContext,
  question: string,
  request: WireRequest,
  limit: BodyLimit = WORDS_LIMIT,
): Promise<Answer> {
  const { method, url } = request;
  const abort = new AbortController();
  const tooLong = () => abort.abort(new TooLate(`not complete after ${patience / 1000} s`));
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
    if (cause instanceof ClientClosed) throw cause;
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
