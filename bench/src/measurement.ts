import type { Traffic } from './delaying-proxy.js';

/** What all tools have to do in one comparison. */
export interface Setting {
  readonly kind: 'plain' | 'attested';
  readonly tags: number;
  /** Milliseconds for a round trip. */
  readonly delay: number;
}

/** What one tool needed for it. */
export interface Measurement extends Setting {
  readonly tool: string;
  /** Absent where the tool cannot do it. */
  readonly traffic?: Traffic;
  /** Median milliseconds from the start of the process to its end. */
  readonly time?: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
