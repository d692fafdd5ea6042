import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface LinkOptions {
  /** Bytes in a second, in each direction, for all connections together. */
  readonly rate: number;
  /** Milliseconds from one end to the other. */
  readonly delay: number;
  /** Milliseconds until a new connection carries anything; none by default. */
  readonly opening?: number;
  /** Where it listens; 127.0.0.1 by default. */
  readonly address?: string;
}

/** Bytes that one connection may have on their way in one direction; beyond that its sender has to wait. */
const WINDOW = 4 * 1024 * 1024;

/** One direction of a link: what enters leaves in its order, at the rate of the link, after its delay. */
class Direction {
  readonly #options: LinkOptions;
  /** When the last byte that has entered will have been put on the wire. */
  #busyUntil = 0;

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  carry(from: Socket, to: Socket): void {
    const { rate, delay, opening = 0 } = this.#options;
    const opened = performance.now() + opening;
    const entered: { readonly at: number; readonly leave: () => void }[] = [];
    let onTheWay = 0;
    const leave = () => {
      for (let [next] = entered; next !== undefined; [next] = entered) {
        const wait = next.at - performance.now();
        if (wait > 0) return void setTimeout(leave, wait);
        next.leave();
        entered.shift();
      }
    };
    const enter = (bytes: number, run: () => void) => {
      this.#busyUntil = Math.max(performance.now(), this.#busyUntil) + (bytes / rate) * 1000;
      entered.push({ at: Math.max(opened, this.#busyUntil) + delay, leave: run });
      if (entered.length === 1) leave();
    };
    from.on('data', (piece: Buffer) => {
      onTheWay += piece.byteLength;
      if (onTheWay > WINDOW) from.pause();
      enter(piece.byteLength, () =>
        to.write(piece, () => {
          onTheWay -= piece.byteLength;
          if (onTheWay <= WINDOW) from.resume();
        }),
      );
    });
    from.on('end', () => enter(0, () => to.end()));
    from.on('error', () => to.destroy()).on('close', () => enter(0, () => to.destroySoon()));
  }
}

/**
 * Stands before a registry as a network does that all connections share. (Kernels without `netem` cannot do it; this
 * works on streams, so packets are neither lost nor counted.)
 */
export class NarrowLink implements AsyncDisposable {
  readonly #up: Direction;
  readonly #down: Direction;
  readonly #address: string;
  readonly #sockets = new Set<Socket>();
  readonly #server;

  /** @param upstream `host:port` */
  constructor(upstream: string, options: LinkOptions) {
    this.#address = options.address ?? '127.0.0.1';
    this.#up = new Direction(options);
    this.#down = new Direction(options);
    const [host, port] = upstream.split(':');
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
      const registry = connect({ host, port: Number(port), allowHalfOpen: true, noDelay: true });
      for (const socket of [client, registry]) {
        this.#sockets.add(socket);
        socket.once('close', () => this.#sockets.delete(socket));
      }
      this.#up.carry(client, registry);
      this.#down.carry(registry, client);
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, this.#address, resolve));
    return this;
  }

  get host(): string {
    return `${this.#address}:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
