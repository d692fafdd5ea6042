/** Time that passes only when someone sleeps, and then at once. */
export class FakeClock {
  #now = Date.UTC(2026, 0, 1);
  /** Milliseconds of each sleep, in order. */
  readonly slept: number[] = [];
  readonly #chance: number;

  /** @param chance what `random` answers */
  constructor(chance = 0.5) {
    this.#chance = chance;
  }

  now = (): number => this.#now;

  random = (): number => this.#chance;

  /** Those who sleep at the same time sleep side by side, not one after the other. */
  sleep = async (milliseconds: number): Promise<void> => {
    const end = this.#now + milliseconds;
    this.slept.push(milliseconds);
    await new Promise((resolve) => setImmediate(resolve));
    this.#now = Math.max(this.#now, end);
  };

  /** Lets time pass. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
