import type { Masks } from './console/masks.js';
import type { Annotation } from './console/workflow-command.js';

/** What other jobs are given of a job. */
export interface JobOutputs {
  readonly values: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
}

/** Bytes of all outputs of a job, in UTF-16: a megabyte. */
export const OUTPUTS_SIZE = 1024 * 1024;

/**
 * What is left of a job's outputs when it ends: what is empty or would be masked is dropped, in the runner's words; and
 * where all are too large together, none is left.
 *
 * https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/JobExtension.cs (`FinalizeJob`)
 *
 * @param declared names with the values that their expressions have
 */
export function finishOutputs(declared: Readonly<Record<string, string>>, masks: Masks): JobOutputs {
  const filled = Object.entries(declared).filter(([, value]) => value !== '');
  const kept = filled.filter(([, value]) => !masks.touches(value));
  const annotations: Annotation[] = filled
    .filter(([, value]) => masks.touches(value))
    .map(([name]) => ({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` }));
  const size = kept.reduce((sum, [, value]) => sum + 2 * value.length, 0);
  if (size <= OUTPUTS_SIZE) return { values: Object.fromEntries(kept), annotations };
  const message = `The job's outputs have ${size} bytes; a job may have ${OUTPUTS_SIZE}.`;
  return { values: {}, annotations: [...annotations, { level: 'error', message }] };
}
