import type { AgentOptions, Agent as HttpAgent, IncomingMessage } from 'node:http';
import type { OnReadOpts, Socket, TcpNetConnectOpts } from 'node:net';
import type { Inflow, Sink } from '../../answer/answer.js';
import { Batches } from './batches.js';

/** A body of fewer bytes is not worth a connection, which cannot be used for another request afterwards. */
const WORTH_A_CONNECTION = 8 * 1024 * 1024;

/** Bytes that are not made to wait for more. */
const WORTH_TAKING = 64 * 1024;

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** What a connection reads goes to Node's parser, until somebody takes the body of an answer away from it. */
class Tap {
  readonly batches = new Batches();
  readonly #socket: () => Socket;
  /** Whether all of the body is still to come; known while the answer's head is handled. */
  isAtHeadEnd = false;
  /** Told that there is more in the batches, where the parser gets nothing; says whether to read on. */
  #onMore: (() => boolean) | undefined;

  constructor(socket: () => Socket) {
    this.#socket = socket;
  }

  /** For `net.connect` and `tls.connect`. */
  readonly onread: OnReadOpts = {
    buffer: () => this.batches.room,
    callback: (count, buffer) => this.#receive(buffer.subarray(0, count)),
  };

  /** From here on the parser gets nothing, and nothing is read before {@link Tap.open}. */
  seize(): void {
    this.#onMore = () => false;
  }

  /** What arrives goes to the batches; whoever takes them has the connection resumed. */
  open(onMore: () => boolean): void {
    this.#onMore = onMore;
  }

  #receive(piece: Uint8Array): boolean {
    if (this.#onMore !== undefined) {
      this.batches.append(piece);
      return this.#onMore();
    }
    const end = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).indexOf(END_OF_HEAD);
    const length = end === -1 ? piece.byteLength : end + END_OF_HEAD.byteLength;
    this.isAtHeadEnd = end !== -1;
    // The parser keeps what it is given, and this memory is filled again.
    this.#socket().emit('data', Buffer.from(piece.subarray(0, length)));
    this.isAtHeadEnd = false;
    return length === piece.byteLength ? this.#onMore === undefined : this.#receive(piece.subarray(length));
  }
}

const taps = new WeakMap<Socket, Tap>();

/**
 * An agent for large bodies, which {@link seizeBody} reads past Node's parser (why: docs/decisions). It is the same
 * in everything else, and not for connections through a proxy, which Node makes in another way.
 */
export function openBulkAgent(
  Agent: new (options: AgentOptions) => HttpAgent,
  settings: AgentOptions,
): HttpAgent {
  class BulkAgent extends Agent {
    override createConnection(options: TcpNetConnectOpts, callback: () => void) {
      const tap = new Tap(() => socket);
      const tapped = { ...options, onread: tap.onread };
      const socket = super.createConnection(tapped, callback) as Socket;
      taps.set(socket, tap);
      return socket;
    }
  }
  return new BulkAgent(settings);
}

/**
 * Takes the body of an answer away from Node's parser, where its length is known and large. Has to be called while the
 * answer's head is handled. The connection ends with the body.
 *
 * @returns `undefined` where the body has to be read as usual
 */
export function seizeBody(incoming: IncomingMessage): Inflow | undefined {
  const { socket, headers, statusCode } = incoming;
  const tap = taps.get(socket);
  const length = Number(headers['content-length']);
  const isPlain = headers['transfer-encoding'] === undefined && (statusCode === 200 || statusCode === 206);
  if (tap?.isAtHeadEnd !== true || !isPlain || !(length >= WORTH_A_CONNECTION)) return undefined;
  tap.seize();
  const ended = new Promise<Error>((resolve) => {
    incoming.once('error', resolve).once('close', () => resolve(new Error('the connection was closed')));
  });
  return { pour: (sink) => pour(tap, socket, length, ended, sink) };
}

async function pour(
  tap: Tap,
  socket: Socket,
  length: number,
  ended: Promise<Error>,
  sink: Sink,
): Promise<void> {
  const { batches } = tap;
  let wake = () => {};
  let failure: Error | undefined;
  ended.then((error) => {
    failure = error;
    wake();
  });
  tap.open(() => {
    // TLS gives what has arrived in small pieces: they are worth waiting for.
    if (batches.waiting < WORTH_TAKING) setImmediate(wake);
    else wake();
    return !batches.isFull;
  });
  try {
    for (let left = length; left > 0; ) {
      const batch = batches.take();
      if (batch !== undefined) {
        const wanted = batch.subarray(0, left);
        left -= wanted.byteLength;
        await sink(wanted);
        batches.giveBack();
      } else if (failure === undefined) {
        const more = new Promise<void>((resolve) => {
          wake = resolve;
        });
        socket.resume();
        await more;
      } else throw failure;
    }
  } finally {
    // For the parser the body is not complete: it says so, to nobody.
    socket.destroy();
  }
}
