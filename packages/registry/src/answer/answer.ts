/** The methods that a registry is asked with. */
export type Method = 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

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

/** What the first lines of an answer say. */
export interface AnswerHead {
  readonly status: number;
  /** Where the answer came from. */
  readonly url: URL;
  /** A header's first value. */
  header(name: string): string | undefined;
  /** All values of a header that may come more than once. */
  headers(name: string): readonly string[];
}

/** An answer that was read to its end, or to the limit. */
export interface Answer extends AnswerHead {
  readonly bytes: Uint8Array;
  /** Whether `bytes` are all of the body. */
  readonly isWhole: boolean;
  /** Whether another server than the registry's own had a hand in it. */
  readonly strayed: boolean;
  /** What has not been read, where it was asked to be left: the receiver has to. Then `bytes` are none. */
  readonly rest?: Inflow;
}

/** Whether a web page came where a registry should have answered: captive portals and proxies do that. */
export function isWebPage({ header }: AnswerHead): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(header('content-type') ?? '');
}
