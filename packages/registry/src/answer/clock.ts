import { setTimeout as delay } from 'node:timers/promises';

/** Time and chance, as arguments: tests pass their own and never wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** At least 0, less than 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await delay(milliseconds);
  },
  random: () => Math.random(),
};
