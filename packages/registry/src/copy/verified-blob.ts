import { createHash, type Hash } from 'node:crypto';
import { type Descriptor, MultiarchError } from '@multiarch/oci';
import type { BlobStream } from '../blobs.js';
import type { ByteSource } from '../byte-source.js';
import type { Clock } from '../clock.js';

/** Breaks in a row, without a byte in between, after which a blob is given up. */
const FRUITLESS_BREAKS = 5;
/** Milliseconds; doubled with each fruitless break. */
const FIRST_WAIT = 200;

export interface VerifiedBlobOptions {
  /** What it is, for messages: `host/path@digest`. */
  readonly name: string;
  readonly descriptor: Pick<Descriptor, 'digest' | 'size'>;
  /** Opens the source from this byte on; whoever implements it asks again where that helps. */
  readonly source: (offset: number) => Promise<BlobStream>;
  readonly clock: Clock;
  /** Told of bytes as they pass; of a negative number when what has passed is sent again. */
  readonly onBytes?: (count: number) => void;
}

/**
 * A blob on its way from one registry to another: hash and length are computed as it passes, and its last piece is
 * held back until they are right, so that nothing wrong can ever be complete. A source that breaks off is continued
 * where it ended. Memory: two pieces, whatever the blob's size.
 */
export class VerifiedBlob implements ByteSource {
  readonly size: number;
  readonly #options: VerifiedBlobOptions;
  /** Why the source came to nothing; as opposed to those who were to take the bytes. */
  failure: MultiarchError | undefined;
  #passed = 0;

  constructor(options: VerifiedBlobOptions) {
    this.#options = options;
    this.size = options.descriptor.size;
  }

  async *open(): AsyncGenerator<Uint8Array> {
    this.failure = undefined;
    this.#count(-this.#passed);
    const hash = this.#hash();
    let held: Uint8Array | undefined;
    let fruitless = 0;
    while (this.#passed < this.size) {
      const before = this.#passed;
      const reader = await this.#read();
      try {
        for (;;) {
          // Only reading is guarded: what goes wrong at `yield` is the taker's.
          const piece = await reader.next().catch(() => undefined);
          if (piece === undefined || piece.done === true) break;
          this.#count(piece.value.byteLength);
          if (this.#passed > this.size) throw this.#fail(`is longer than ${this.size} bytes`);
          hash.update(piece.value);
          if (held !== undefined) yield held;
          held = piece.value;
        }
      } finally {
        await reader.return?.().catch(() => undefined);
      }
      if (this.#passed === this.size) break;
      fruitless = this.#passed > before ? 0 : fruitless + 1;
      if (fruitless === FRUITLESS_BREAKS)
        throw this.#fail(
          `broke off after ${this.#passed} of ${this.size} bytes, again and again`,
          'REGISTRY',
        );
      await this.#options.clock.sleep(FIRST_WAIT * 2 ** fruitless);
    }
    this.#check(hash);
    if (held !== undefined) yield held;
  }

  /** The source from where we are. */
  async #read(): Promise<AsyncIterator<Uint8Array>> {
    const offset = this.#passed;
    let stream: BlobStream;
    try {
      stream = await this.#options.source(offset);
    } catch (error) {
      if (error instanceof MultiarchError) this.failure = error;
      throw error;
    }
    if (stream.length !== undefined && stream.start + stream.length !== this.size)
      throw this.#fail(`is announced with ${stream.start + stream.length} bytes instead of ${this.size}`);
    const reader = stream.body[Symbol.asyncIterator]();
    return stream.start === offset ? reader : skip(reader, offset - stream.start);
  }

  #hash(): Hash {
    const [algorithm = ''] = this.#options.descriptor.digest.split(':', 1);
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
      throw this.#fail('has a digest that cannot be verified');
    return createHash(algorithm);
  }

  #check(hash: Hash): void {
    const { digest } = this.#options.descriptor;
    if (digest !== `${digest.split(':', 1)[0]}:${hash.digest('hex')}`)
      throw this.#fail('the content does not have this digest');
  }

  #count(bytes: number): void {
    this.#passed += bytes;
    if (bytes !== 0) this.#options.onBytes?.(bytes);
  }

  #fail(why: string, code: 'INVALID_CONTENT' | 'REGISTRY' = 'INVALID_CONTENT'): MultiarchError {
    this.failure = new MultiarchError(code, `${this.#options.name}: ${why}`, {
      advice:
        'The registry or something on the way to it cut or changed the content; nothing was stored. Run again.',
    });
    return this.failure;
  }
}

/** Leaves out so many bytes, which a server that does not know `Range` sends again. */
async function* skip(reader: AsyncIterator<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  try {
    for (;;) {
      const piece = await reader.next();
      if (piece.done === true) return;
      const fresh = piece.value.subarray(Math.min(left, piece.value.byteLength));
      left -= piece.value.byteLength - fresh.byteLength;
      if (fresh.byteLength > 0) yield fresh;
    }
  } finally {
    await reader.return?.();
  }
}
