/**
 * Takes bytes as they come. A piece is only lent: once the promise is kept, or at once where there is none, its memory
 * holds other bytes. No further piece is given before.
 */
export type Sink = (piece: Uint8Array) => Promise<void> | undefined;

/** Bytes that are on their way, and that somebody has to take. */
export interface Inflow {
  /**
   * Gives all of them to the sink, in their order; at most once.
   *
   * @throws what broke them off, or what the sink failed with
   */
  pour(sink: Sink): Promise<void>;
}

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
