import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';

/** The hash of bytes that pass. */
export interface StreamHash {
  /** The bytes may be used for anything afterwards; resolves when there is room for more. */
  update(bytes: Uint8Array): Promise<void> | void;
  /** Hexadecimal. */
  digest(): Promise<string>;
  /** Lets go of it when its digest is not wanted any more. */
  drop(): void;
}

/** From this size on another thread computes, so that this one only moves bytes. */
const LARGE = 8 * 1024 * 1024;
/** Bytes of one hash that may wait for that thread. */
const ROOM = 1024 * 1024;
/** Room for the count of hashed bytes in front of those that wait. */
const HEAD = 8;

/**
 * A hash of `size` bytes.
 *
 * @param algorithm `sha256` or `sha512`
 */
export function streamHash(algorithm: string, size: number): StreamHash {
  if (size >= LARGE) return new RemoteHash(algorithm);
  const hash = createHash(algorithm);
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    digest: async () => hash.digest('hex'),
    drop: () => {},
  };
}

/** What the other thread does: as text, because an action is one file, which nobody could start a part of. */
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const known = new Map();
parentPort.on('message', ({ id, algorithm, ring, start, length }) => {
  if (ring !== undefined) {
    const counter = new Int32Array(ring, 0, 1);
    known.set(id, { hash: createHash(algorithm), bytes: new Uint8Array(ring, ${HEAD}), counter });
    return;
  }
  const { hash, bytes, counter } = known.get(id);
  if (length === undefined) {
    known.delete(id);
    parentPort.postMessage({ id, hex: hash.digest('hex') });
    return;
  }
  hash.update(bytes.subarray(start, start + length));
  Atomics.add(counter, 0, length);
  Atomics.notify(counter, 0);
});
`;

interface Asker {
  readonly resolve: (hex: string) => void;
  readonly reject: (error: Error) => void;
}

/** The thread, for as long as there is a hash to compute. */
class HashThread {
  readonly #worker = new Worker(PROGRAM, { eval: true });
  readonly #askers = new Map<number, Asker>();
  #users = 0;
  #next = 0;

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', ({ id, hex }: { id: number; hex: string }) => {
      this.#askers.get(id)?.resolve(hex);
      this.#askers.delete(id);
    });
    this.#worker.on('error', (error: Error) => {
      for (const { reject } of this.#askers.values()) reject(error);
    });
  }

  enter(): number {
    this.#users += 1;
    this.#next += 1;
    return this.#next;
  }

  post(message: object): void {
    this.#worker.postMessage(message);
  }

  ask(id: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#askers.set(id, { resolve, reject });
      this.post({ id });
    });
  }

  leave(): void {
    this.#users -= 1;
    if (this.#users > 0) return;
    if (thread === this) thread = undefined;
    void this.#worker.terminate();
  }
}

let thread: HashThread | undefined;

/** A hash that the other thread computes; bytes reach it through memory that both see. */
class RemoteHash implements StreamHash {
  readonly #thread: HashThread;
  readonly #id: number;
  readonly #ring = new SharedArrayBuffer(HEAD + ROOM);
  readonly #counter = new Int32Array(this.#ring, 0, 1);
  readonly #bytes = new Uint8Array(this.#ring, HEAD);
  /** Bytes handed over; as the counter, it wraps around at 32 bits. */
  #posted = 0;
  #at = 0;
  #isOver = false;

  constructor(algorithm: string) {
    thread ??= new HashThread();
    this.#thread = thread;
    this.#id = thread.enter();
    thread.post({ id: this.#id, algorithm, ring: this.#ring });
  }

  async update(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.byteLength; ) {
      const length = Math.min(bytes.byteLength - done, ROOM - this.#at);
      await this.#makeRoom(length);
      this.#bytes.set(bytes.subarray(done, done + length), this.#at);
      this.#thread.post({ id: this.#id, start: this.#at, length });
      this.#posted = (this.#posted + length) | 0;
      this.#at = (this.#at + length) % ROOM;
      done += length;
    }
  }

  async #makeRoom(length: number): Promise<void> {
    for (;;) {
      const hashed = Atomics.load(this.#counter, 0);
      if (((this.#posted - hashed) | 0) + length <= ROOM) return;
      await Atomics.waitAsync(this.#counter, 0, hashed).value;
    }
  }

  async digest(): Promise<string> {
    try {
      return await this.#thread.ask(this.#id);
    } finally {
      this.drop();
    }
  }

  drop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#thread.leave();
  }
}
