import { formatSeconds, formatSize } from '@multiarch/oci';
import type { Clock } from '../answer/clock.js';

/** How far a copy is. Bytes are those of blobs; what was mounted or there already counts as done. */
export interface CopyProgress {
  readonly done: number;
  /** Grows while manifests are read; final when `done` reaches it. */
  readonly total: number;
  /** Bytes in a second that came over the wire, since the beginning. */
  readonly rate: number;
  /** Seconds that the rest will take at this rate; absent as long as nothing can be said. */
  readonly remaining?: number;
}

/** Keeps count, and tells at most once in every interval. */
export class ProgressMeter {
  readonly #clock: Clock;
  readonly #tell: (progress: CopyProgress) => void;
  readonly #interval: number;
  readonly #began: number;
  #told: number;
  #total = 0;
  #done = 0;
  #sent = 0;

  /** @param interval milliseconds between two reports */
  constructor(clock: Clock, interval: number, tell: (progress: CopyProgress) => void) {
    this.#clock = clock;
    this.#interval = interval;
    this.#tell = tell;
    this.#began = clock.now();
    this.#told = this.#began;
  }

  expect(bytes: number): void {
    this.#total += bytes;
  }

  /** Bytes that need not travel. */
  spare(bytes: number): void {
    this.#done += bytes;
    this.#report();
  }

  /** Bytes that have travelled; negative: they have to again. */
  pass(bytes: number): void {
    this.#done += bytes;
    if (bytes > 0) this.#sent += bytes;
    this.#report();
  }

  get progress(): CopyProgress {
    const seconds = (this.#clock.now() - this.#began) / 1000;
    const rate = seconds > 0 ? this.#sent / seconds : 0;
    const left = this.#total - this.#done;
    const remaining = rate > 0 ? { remaining: left / rate } : {};
    return { done: this.#done, total: this.#total, rate, ...remaining };
  }

  #report(): void {
    const now = this.#clock.now();
    if (now - this.#told < this.#interval) return;
    this.#told = now;
    this.#tell(this.progress);
  }
}

/** `copied 120.0 MB of 1.0 GB (80.0 MB/s, 11.0 s left)` */
export function renderProgress({ done, total, rate, remaining }: CopyProgress): string {
  const left = remaining === undefined ? '' : `, ${formatSeconds(Math.ceil(remaining))} left`;
  return `copied ${formatSize(done)} of ${formatSize(total)} (${formatSize(rate)}/s${left})`;
}
