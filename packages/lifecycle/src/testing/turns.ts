import type { Turn } from './shared-registry.js';

/** What several runs are about to ask, one question at a time: whose turn it is, is drawn from a seed. */
export class Turns {
  readonly #waiting: { readonly run: number; readonly go: () => void; readonly since?: number }[] = [];
  /** Since when a run has known of a tag that it is about to write. */
  readonly #looked = new Map<number, number>();
  readonly #draw: () => number;
  #step = 0;

  constructor(seed: number) {
    this.#draw = drawFrom(seed);
  }

  /** @param moving tags between whose look and write time is short */
  turnOf(run: number, moving: RegExp): Turn {
    return async (question) => {
      await new Promise<void>((go) => this.#waiting.push({ run, go }));
      this.#step += 1;
      const [method = '', name = ''] = question.split(' ');
      if (!moving.test(name)) return;
      if (method === 'HEAD' && !this.#looked.has(run)) this.#looked.set(run, this.#step);
      if (method === 'PUT') this.#looked.delete(run);
    };
  }

  /** A pause, which outlasts the time between any look of another run and its write. */
  sleep(run: number): Promise<void> {
    this.#looked.delete(run);
    return new Promise((go) => this.#waiting.push({ run, go, since: this.#step }));
  }

  /** Gives turns until all runs have ended. */
  async play(runs: readonly Promise<unknown>[]): Promise<void> {
    let left = runs.length;
    for (const [run, one] of runs.entries())
      one
        .finally(() => {
          left -= 1;
          this.#looked.delete(run);
        })
        .catch(() => {});
    while (left > 0) {
      // Everybody who can go on by himself has asked his next question by then.
      await new Promise((resolve) => setImmediate(resolve));
      const able = this.#waiting.filter(
        ({ run, since }) => since === undefined || !this.#isWriting(run, since),
      );
      const next = able[Math.floor(this.#draw() * able.length)];
      if (next === undefined) continue;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      next.go();
    }
  }

  /** Whether another run looked before that step and has not written yet. */
  #isWriting(self: number, before: number): boolean {
    return [...this.#looked].some(([run, step]) => run !== self && step <= before);
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
