import { type Clock, systemClock } from './clock.js';
import { RegistryError } from './registry-error.js';

export interface RetryPolicy {
  /** Tries in all, the first one included. */
  readonly tries: number;
  /** Milliseconds that a call may take in all, waiting included; no try is started after it. */
  readonly deadline: number;
  /** Milliseconds; doubled with each try up to `longest`, then a random part of it is waited (full jitter). */
  readonly base: number;
  readonly longest: number;
}

export const DEFAULT_RETRY: RetryPolicy = { tries: 6, deadline: 120_000, base: 250, longest: 15_000 };

/**
 * Statuses after which the same question may be answered (time-outs, overload, gateways). A 429 too, unless it
 * is a quota that will not come back within the deadline.
 */
const TEMPORARY = new Set([0, 408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

export function isTemporary(error: RegistryError): boolean {
  return TEMPORARY.has(error.status);
}

/**
 * Calls `attempt` until it succeeds, fails for good, or time runs out; what may be tried again is asked of the
 * error. A `Retry-After` is the least that is waited.
 */
export async function withRetry<T>(
  attempt: () => Promise<T>,
  options: {
    readonly policy?: RetryPolicy;
    readonly clock?: Clock;
    readonly onRetry?: (error: RegistryError, wait: number) => void;
    readonly again?: (error: RegistryError) => boolean;
  } = {},
): Promise<T> {
  const { policy = DEFAULT_RETRY, clock = systemClock, again = isTemporary } = options;
  const end = clock.now() + policy.deadline;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof RegistryError) || !again(error) || tries >= policy.tries) throw error;
      const ceiling = Math.min(policy.longest, policy.base * 2 ** (tries - 1));
      const wait = Math.max(error.retryAfter ?? 0, Math.ceil(clock.random() * ceiling));
      if (clock.now() + wait > end) throw error;
      options.onRetry?.(error, wait);
      await clock.sleep(wait);
    }
  }
}
