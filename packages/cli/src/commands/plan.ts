import { repositoryFiles } from '@multiarch/lifecycle';
import { sha256 } from '@multiarch/oci/content';
import { loadYaml, makePlan, type Plan, parsePlan, parseWorkflowInputs, renderPlan } from '@multiarch/plan';
import { type Given, sayIdle } from '../flags/given.js';
import { readChanges } from '../world/changes.js';
import { readCheckout } from '../world/checkout.js';
import { readInputFile } from '../world/input-file.js';
import type { Terminal } from '../world/terminal.js';

/** `multiarch plan`: what a build of this checkout would be. */
export async function plan(terminal: Terminal, inputs: Given, options: { json: boolean }): Promise<void> {
  const made = await planCheckout(terminal, inputs);
  terminal.print(options.json ? JSON.stringify(made, null, 2) : renderPlan(made, 'text'));
}

/** The plan for the checkout in the terminal's directory. Says which flags change nothing in it. */
export async function planCheckout({ directory, log }: Terminal, inputs: Given): Promise<Plan> {
  const [{ event, source: repository }, changes] = await Promise.all([
    readCheckout(directory),
    readChanges(directory),
  ]);
  const source = changes === undefined ? repository : { ...repository, changes };
  const files = repositoryFiles(directory);
  // Of what is read for these inputs: a flag that is left out to see whether it matters may choose another file.
  const readYaml = await loadYaml(parseWorkflowInputs(inputs), files);
  const make = (given: Given) =>
    makePlan({ inputs: parseWorkflowInputs(given), event, files, readYaml, source, sha256 });
  const made = make(inputs);
  sayIdle(inputs, make, `mode ${made.mode}`, log.warning);
  return made;
}

/** A plan that `multiarch plan --json` or the plan action wrote. */
export async function readPlanFile(terminal: Terminal, path: string): Promise<Plan> {
  return parsePlan(await readInputFile(terminal, 'plan', path), path);
}
