/** Bytes of one buffer. */
const BUFFER = 512 * 1024;
/** Bytes that may come at once: where there is less room than that, the next buffer is offered. */
const ROOM = 64 * 1024;

const allocate = (): Buffer => Buffer.allocUnsafeSlow(BUFFER);

/**
 * Memory that is read into, piece behind piece, and handed out in batches, one at a time. Buffers are used again once
 * all of them was handed out and given back.
 */
export class Batches {
  #buffer: Buffer = allocate();
  /** Where the bytes in it begin that were not handed out yet, and where they end. */
  #start = 0;
  #end = 0;
  /** What is left of earlier buffers. */
  readonly #earlier: Buffer[] = [];
  readonly #free: Buffer[] = [];
  #taken: Buffer | undefined;

  /** Where the next piece goes. */
  get room(): Uint8Array {
    if (BUFFER - this.#end < ROOM) this.#change();
    return this.#buffer.subarray(this.#end);
  }

  /** Bytes that can be taken. */
  get waiting(): number {
    return this.#earlier.reduce((sum, { byteLength }) => sum + byteLength, this.#end - this.#start);
  }

  /** Whether a buffer is waiting to be taken while another is filled. */
  get isFull(): boolean {
    return this.#earlier.length > 0;
  }

  /** Adds what was written into {@link Batches.room}, or the end of it. */
  append(piece: Uint8Array): void {
    const isInPlace = piece.byteOffset === this.#end && piece.buffer === this.#buffer.buffer;
    if (!isInPlace) this.#buffer.set(piece, this.#end);
    this.#end += piece.byteLength;
  }

  /** The oldest bytes, to be given back before more of them are taken; `undefined` where there are none. */
  take(): Uint8Array | undefined {
    this.#taken = this.#earlier.shift();
    if (this.#taken !== undefined) return this.#taken;
    if (this.#start === this.#end) return undefined;
    this.#taken = this.#buffer.subarray(this.#start, this.#end);
    this.#start = this.#end;
    return this.#taken;
  }

  giveBack(): void {
    const buffer = this.#taken?.buffer;
    this.#taken = undefined;
    const isInUse = [this.#buffer, ...this.#earlier].some((other) => other.buffer === buffer);
    if (buffer !== undefined && !isInUse) this.#free.push(Buffer.from(buffer));
  }

  #change(): void {
    const rest = this.#buffer.subarray(this.#start, this.#end);
    if (rest.byteLength > 0) this.#earlier.push(rest);
    else if (this.#taken?.buffer !== this.#buffer.buffer) this.#free.push(this.#buffer);
    this.#buffer = this.#free.pop() ?? allocate();
    this.#start = 0;
    this.#end = 0;
  }
}
