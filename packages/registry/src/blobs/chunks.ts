import type { Sink } from '../answer/answer.js';
import { type Body, type ByteSource, isByteSource } from '../wire/byte-source.js';

/** Whoever takes the next bytes. */
interface Taker {
  readonly sink: Sink;
  left: number;
  readonly end: (error?: unknown) => void;
}

/** A body in parts, one after the other, read once and held nowhere. */
export class Chunks {
  readonly #source: Body;
  readonly #size: number;
  #given = 0;
  #taker: Taker | undefined;
  #announce: () => void = () => {};
  #failure: { readonly error: unknown } | undefined;
  #isPouring = false;

  constructor(source: Body) {
    this.#source = source;
    this.#size = isByteSource(source) ? source.size : source.byteLength;
  }

  /** Where the next part begins. */
  get position(): number {
    return this.#given;
  }

  get isDone(): boolean {
    return this.#given === this.#size;
  }

  /** The next part, of at most so many bytes; it can be sent once. */
  next(most: number): ByteSource {
    const size = Math.min(most, this.#size - this.#given);
    const start = this.#given;
    this.#given += size;
    let isUsed = false;
    return {
      size,
      pour: async (sink) => {
        if (isUsed) throw new Error('a part of an upload cannot be sent twice');
        isUsed = true;
        if (!isByteSource(this.#source)) await sink(this.#source.subarray(start, start + size));
        else await this.#feed(this.#source, sink, size);
      },
    };
  }

  #feed(source: ByteSource, sink: Sink, size: number): Promise<void> {
    const fed = new Promise<void>((resolve, reject) => {
      const end = (error?: unknown) => (error === undefined ? resolve() : reject(error));
      if (this.#failure !== undefined) return end(this.#failure.error);
      this.#taker = { sink, left: size, end };
      this.#announce();
    });
    if (!this.#isPouring) void this.#pour(source);
    return fed;
  }

  async #pour(source: ByteSource): Promise<void> {
    this.#isPouring = true;
    try {
      await source.pour((piece) => this.#give(piece));
    } catch (error) {
      this.#failure = { error };
      this.#taker?.end(error);
    }
  }

  async #give(piece: Uint8Array): Promise<void> {
    for (let rest = piece; rest.byteLength > 0; ) {
      const taker = this.#taker ?? (await this.#nextTaker());
      const part = rest.subarray(0, taker.left);
      await taker.sink(part);
      taker.left -= part.byteLength;
      rest = rest.subarray(part.byteLength);
      if (taker.left > 0) continue;
      this.#taker = undefined;
      taker.end();
    }
  }

  /** Lets go of a source that nobody is going to read to its end. */
  abandon(why: Error): void {
    this.#failure ??= { error: why };
    this.#announce();
  }

  async #nextTaker(): Promise<Taker> {
    await new Promise<void>((resolve) => {
      this.#announce = resolve;
      if (this.#failure !== undefined) resolve();
    });
    if (this.#taker === undefined) throw this.#failure?.error;
    return this.#taker;
  }
}
