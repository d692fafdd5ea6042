import type { Inflow, Sink } from '../answer/answer.js';

/** Bytes that are too many to hold: a body that is read while it is sent. */
export interface ByteSource {
  /** How many there are: sent as `Content-Length`, and neither more nor less may come. */
  readonly size: number;
  /** {@link Inflow.pour}; begins anew each time, for every time that the request is sent. */
  pour(sink: Sink): Promise<void>;
}

/** What a request carries: bytes, or where they come from. */
export type Body = Uint8Array | ByteSource;

export function isByteSource(body: Body | undefined): body is ByteSource {
  return body !== undefined && !(body instanceof Uint8Array);
}
