import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer.
 *
 * @param ask gives the answer, or `undefined` when it is too early
 * @param seconds how long to go on
 * @param giveUp makes the error for the case that there was no answer in time
 */
export async function poll<T>(
  ask: () => Promise<T | undefined>,
  seconds: number,
  giveUp: () => Promise<Error>,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await delay(20);
  }
  throw await giveUp();
}
