import { joinAdvice } from './advice.js';
import { MultiarchError } from './error.js';

/**
 * The values of all of it, once all of it is done.
 *
 * @throws everything that went wrong, as one error
 */
export async function settle<const T extends readonly unknown[]>(
  work: T,
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  throwAll(await Promise.allSettled(work));
  return Promise.all(work);
}

/** {@link settle} for work in rows. */
export async function settleRows<T>(rows: readonly (readonly Promise<T>[])[]): Promise<T[][]> {
  await settle(rows.flat());
  return Promise.all(rows.map((row) => Promise.all(row)));
}

/** Throws what went wrong, all of it, as one error; does nothing when all went well. */
export function throwAll(outcomes: readonly PromiseSettledResult<unknown>[]): void {
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  const [first] = reasons;
  if (first === undefined) return;
  if (reasons.length === 1 || !(first instanceof MultiarchError)) throw first;
  // What is itself a list stays one below its own line.
  const messages = reasons.map((reason) => {
    const message = reason instanceof Error ? reason.message : String(reason);
    return `- ${message.replaceAll('\n', '\n  ')}`;
  });
  throw new MultiarchError(
    first.code,
    `${reasons.length} requests failed:\n${[...new Set(messages)].join('\n')}`,
    {
      advice: joinAdvice(
        reasons.map((reason) => (reason instanceof MultiarchError ? reason.advice : undefined)),
      ),
      cause: new AggregateError(reasons),
    },
  );
}
