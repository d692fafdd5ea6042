import type { Clock } from '../answer/clock.js';

/** Lets at most `count` through within any `window` (milliseconds); the others wait for their turn, in order. */
export class Pace {
  readonly #count: number;
  readonly #window: number;
  readonly #clock: Clock;
  /** When each of the last `count` was let through, or will be. */
  #turns: number[] = [];

  constructor(count: number, window: number, clock: Clock) {
    this.#count = count;
    this.#window = window;
    this.#clock = clock;
  }

  async turn(): Promise<void> {
    const now = this.#clock.now();
    const before = this.#turns.at(-this.#count);
    const at = before === undefined ? now : Math.max(now, before + this.#window);
    this.#turns = [...this.#turns, at].slice(-this.#count);
    if (at > now) await this.#clock.sleep(at - now);
  }
}
