import { createHash, type Hash } from 'node:crypto';
import { type Descriptor, MultiarchError } from '@multiarch/oci';
import type { Sink } from '../answer/answer.js';
import type { Clock } from '../answer/clock.js';
import type { BlobStream } from '../blobs/blobs.js';
import type { ByteSource } from '../wire/byte-source.js';

/** Breaks in a row, without a byte in between, after which a blob is given up. */
const FRUITLESS_BREAKS = 5;
/** Milliseconds; doubled with each fruitless break. */
const FIRST_WAIT = 200;

interface VerifiedBlobOptions {
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
 * let through only when they are right, so that nothing wrong can ever be complete. A source that breaks off is
 * continued where it ended. Holds nothing itself.
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

  /** Whether its last byte was given on. */
  get isSpent(): boolean {
    return this.#passed === this.size;
  }

  async pour(sink: Sink): Promise<void> {
    this.failure = undefined;
    this.#count(-this.#passed);
    const hash = this.#hash();
    if (this.size === 0) this.#check(hash);
    let fruitless = 0;
    while (this.#passed < this.size) {
      const before = this.#passed;
      await this.#continue(hash, sink);
      if (this.#passed === this.size) return;
      fruitless = this.#passed > before ? 0 : fruitless + 1;
      if (fruitless === FRUITLESS_BREAKS)
        throw this.#fail(
          `broke off after ${this.#passed} of ${this.size} bytes, again and again`,
          'REGISTRY',
        );
      await this.#options.clock.sleep(FIRST_WAIT * 2 ** fruitless);
    }
  }

  /** Reads the source from where we are until it ends or breaks off. */
  async #continue(hash: Hash, sink: Sink): Promise<void> {
    const { start, body } = await this.#open();
    let known = this.#passed - start;
    let refusal: { readonly error: unknown } | undefined;
    const refuse = (error: unknown) => {
      refusal = { error };
      throw error;
    };
    const take: Sink = (piece) => {
      // A server that does not know `Range` sends everything again.
      const fresh = piece.subarray(known);
      known = Math.max(0, known - piece.byteLength);
      try {
        return fresh.byteLength === 0 ? undefined : this.#pass(fresh, hash, sink)?.catch(refuse);
      } catch (error) {
        return refuse(error);
      }
    };
    // Only reading is guarded: what goes wrong with whoever takes the bytes is theirs.
    await body.pour(take).catch(() => undefined);
    if (refusal !== undefined) throw refusal.error;
  }

  #pass(piece: Uint8Array, hash: Hash, sink: Sink): Promise<void> | undefined {
    this.#count(piece.byteLength);
    if (this.#passed > this.size) throw this.#fail(`is longer than ${this.size} bytes`);
    hash.update(piece);
    if (this.#passed === this.size) this.#check(hash);
    return sink(piece);
  }

  async #open(): Promise<BlobStream> {
    let stream: BlobStream;
    try {
      stream = await this.#options.source(this.#passed);
    } catch (error) {
      if (error instanceof MultiarchError) this.failure = error;
      throw error;
    }
    const { start, length, body } = stream;
    if (length === undefined || start + length === this.size) return stream;
    const failure = this.#fail(`is announced with ${start + length} bytes instead of ${this.size}`);
    await body.pour(() => {
      throw failure;
    });
    throw failure;
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
