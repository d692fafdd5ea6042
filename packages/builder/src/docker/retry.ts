import type { Logger } from '@multiarch/oci';
import { isTransient } from './failure.js';
import type { RunResult } from './process-runner.js';

/** Waits before the second and the third attempt; Docker and BuildKit have retried single requests before they give up. */
const PAUSES: readonly number[] = [5_000, 20_000];

export interface Patience {
  readonly log: Logger;
  /** @param milliseconds to wait */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface TriedResult extends RunResult {
  /** How often it was started, 1 or more. */
  readonly tries: number;
}

/**
 * Runs a `docker` that reaches a network, up to three times: again where a registry or the network failed in a way
 * that the same command survives a little later. Everything that pulls, pushes or resolves a name goes through here.
 *
 * @param start does the same each time it is called
 */
export async function runPatiently(
  start: () => Promise<RunResult>,
  { log, sleep }: Patience,
): Promise<TriedResult> {
  for (let tries = 1; ; tries += 1) {
    const result = await start();
    const pause = PAUSES[tries - 1];
    if (result.exitCode === 0 || pause === undefined || !isTransient(result)) return { ...result, tries };
    log.warning(`The registry or the network failed; attempt ${tries + 1} in ${pause / 1000} seconds.`);
    await sleep(pause);
  }
}
