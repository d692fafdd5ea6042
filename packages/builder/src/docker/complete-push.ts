import type { ReuseDecision } from '@multiarch/lifecycle';
import type { Leg } from '@multiarch/plan';
import { explainFailure } from './failure.js';
import type { Run, RunOptions } from './process-runner.js';
import { type Patience, runPatiently } from './retry.js';

type Reuse = Extract<ReuseDecision, { readonly kind: 'reuse' }>;

/** Arguments of `docker` that copy what is there, byte for byte, to where it is missing. */
export function copyArguments({ from, descriptor, missing }: Reuse): readonly string[] {
  return [
    // Without it, an index is made around a plain image.
    ['buildx', 'imagetools', 'create', '--progress', 'plain', '--prefer-index=false'],
    missing.flatMap(({ image, tag }) => ['--tag', `${image}:${tag}`]),
    [`${from.image}@${descriptor.digest}`],
  ].flat();
}

/**
 * Completes a push that was interrupted between registries: to build anew would make other bytes.
 *
 * @throws MultiarchError `REGISTRY`, `CREDENTIALS`, `CONFLICT` when a registry refuses
 */
export async function completePush(
  leg: Leg,
  reuse: Reuse,
  { run, log, process, sleep }: { run: Run; process: Pick<RunOptions, 'env' | 'cwd'> } & Patience,
): Promise<void> {
  if (reuse.missing.length === 0) return;
  const names = reuse.missing.map(({ image, tag }) => `${image}:${tag}`).join(', ');
  log.info(`Copying it to where it is missing: ${names}`);
  const onLine = (line: string) => log.info(line);
  const start = () => run('docker', copyArguments(reuse), { ...process, onLine });
  const result = await runPatiently(start, { log, sleep });
  if (result.exitCode !== 0) throw explainFailure(result, leg);
}
