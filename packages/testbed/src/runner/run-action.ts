import { type JobOptions, type StepOptions, startJob } from './job.js';
import type { StepResult } from './step-result.js';

interface RunActionOptions extends JobOptions, Omit<StepOptions, 'env'> {
  /** Also run the post step, with the state that the main step saved. */
  readonly post?: boolean;
}

interface ActionResult extends StepResult {
  /** Where `post` was asked for and the action has a post step. */
  readonly post?: StepResult;
}

/**
 * Runs one action's bundle as GitHub's runner would, in a process of its own that sees nothing of this machine's
 * environment but PATH. Its temporary folders (`RUNNER_TEMP`, `HOME`, the workspace where no `cwd` is given) are
 * gone when this returns; to look into them, or for several steps, use `startJob`.
 *
 * @throws Error when the action or its bundle is missing, when the step wrote what the runner cannot read, or when the
 * runner executed a command that `@actions/core` did not write
 */
export async function runAction(options: RunActionOptions): Promise<ActionResult> {
  const { action, inputs = {}, allowForeignCommands = false, post = false, ...jobOptions } = options;
  await using job = await startJob(jobOptions);
  const result = await job.step({ action, inputs, allowForeignCommands });
  const [postResult] = post ? await job.post() : [];
  return { ...result, ...(postResult === undefined ? {} : { post: postResult }) };
}
