import { repositoryFiles } from '@multiarch/lifecycle';
import { sha256 } from '@multiarch/oci/content';
import {
  makePlan,
  type Plan,
  parsePlan,
  parseWorkflowInputs,
  type RawInputs,
  renderPlan,
} from '@multiarch/plan';
import { readCheckout } from '../checkout.js';
import { readInputFile } from '../input-file.js';
import type { Terminal } from '../terminal.js';

/** `multiarch plan`: what a build of this checkout would be. */
export async function plan(terminal: Terminal, inputs: RawInputs, options: { json: boolean }): Promise<void> {
  const made = await planCheckout(terminal, inputs);
  terminal.print(options.json ? JSON.stringify(made, null, 2) : renderPlan(made, 'text'));
}

/** The plan for the checkout in the terminal's directory. */
export async function planCheckout({ directory }: Terminal, inputs: RawInputs): Promise<Plan> {
  const { event, source } = await readCheckout(directory);
  const files = repositoryFiles(directory);
  return makePlan({ inputs: parseWorkflowInputs(inputs), event, files, source, sha256 });
}

/** A plan that `multiarch plan --json` or the plan action wrote. */
export async function readPlanFile(terminal: Terminal, path: string): Promise<Plan> {
  return parsePlan(await readInputFile(terminal, 'plan', path), path);
}
