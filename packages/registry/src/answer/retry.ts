import type { Clock } from './clock.js';
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
 * Milliseconds to wait before the next try, or `undefined` when there is none: the error is for good, the tries are
 * used up, or the deadline would pass. A `Retry-After` is the least that is waited. A registry that counts requests
 * (429) says nothing against this one: it is asked again until the deadline.
 *
 * @param tries how many there have been
 * @param elapsed milliseconds since the first of them was sent
 */
export function nextWait(
  error: RegistryError,
  tries: number,
  elapsed: number,
  policy: RetryPolicy,
  random: number,
): number | undefined {
  const isCounted = error.status !== 429 || policy.tries === 1;
  if (!error.temporary || (isCounted && tries >= policy.tries)) return undefined;
  const ceiling = Math.min(policy.longest, policy.base * 2 ** (tries - 1));
  const wait = Math.max(error.retryAfter ?? 0, Math.ceil(random * ceiling));
  return elapsed + wait > policy.deadline ? undefined : wait;
}

/**
 * Calls `attempt` until it succeeds, fails for good, or time runs out.
 *
 * @param attempt calls `begin` when its request is about to be sent: time spent in a queue does not count
 * @param onRetry is told of each wait before it begins
 */
export async function withRetry<T>(
  attempt: (begin: () => void) => Promise<T>,
  policy: RetryPolicy,
  clock: Clock,
  onRetry: (error: RegistryError, wait: number) => void = () => {},
): Promise<T> {
  let began: number | undefined;
  const begin = () => {
    began ??= clock.now();
  };
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(begin);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      begin();
      const elapsed = clock.now() - (began ?? clock.now());
      const wait = nextWait(error, tries, elapsed, policy, clock.random());
      if (wait === undefined) throw error;
      onRetry(error, wait);
      await clock.sleep(wait);
    }
  }
}
