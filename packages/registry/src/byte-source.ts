/** Bytes that are too many to hold: a body that is read while it is sent. */
export interface ByteSource {
  /** How many there are: sent as `Content-Length`, and neither more nor less may come. */
  readonly size: number;
  /** Begins anew, for every time that the request is sent. */
  open(): AsyncIterable<Uint8Array>;
}

/** What a request carries: bytes, or where they come from. */
export type Body = Uint8Array | ByteSource;

export function isByteSource(body: Body | undefined): body is ByteSource {
  return body !== undefined && !(body instanceof Uint8Array);
}
