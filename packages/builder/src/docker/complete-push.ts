import type { ReuseDecision } from '@multiarch/lifecycle';
import type { Logger } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { explainFailure } from './failure.js';
import type { Run, RunOptions } from './process-runner.js';

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
  { run, log, process }: { run: Run; log: Logger; process: Pick<RunOptions, 'env' | 'cwd'> },
): Promise<void> {
  if (reuse.missing.length === 0) return;
  const names = reuse.missing.map(({ image, tag }) => `${image}:${tag}`).join(', ');
  log.info(`Copying it to where it is missing: ${names}`);
  const result = await run('docker', copyArguments(reuse), { ...process, onLine: (line) => log.info(line) });
  if (result.exitCode !== 0) throw explainFailure(result, leg);
}
