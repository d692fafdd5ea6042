import { repositoryFiles } from '@multiarch/lifecycle';
import { sha256 } from '@multiarch/oci/content';
import {
  loadYaml,
  makePlan,
  type Plan,
  parsePlan,
  parseWorkflowInputs,
  renderPlan,
  type SourceRepository,
  type WorkflowInputs,
} from '@multiarch/plan';
import type { ByHand } from '../ci/by-hand.js';
import { type Given, sayIdle } from '../flags/given.js';
import { readChanges } from '../world/changes.js';
import { readInputFile } from '../world/input-file.js';
import { explainUnnamed, readSurroundings, type Surroundings } from '../world/surroundings.js';
import type { Terminal } from '../world/terminal.js';

/** `multiarch plan`: what a build of this checkout would be. */
export async function plan(
  terminal: Terminal,
  inputs: Given,
  options: { json: boolean; byHand: ByHand },
): Promise<void> {
  const made = await planCheckout(terminal, inputs, options.byHand);
  terminal.print(options.json ? JSON.stringify(made, null, 2) : renderPlan(made, 'text'));
}

/**
 * The plan for the checkout in the terminal's directory. Says which flags change nothing in it.
 *
 * @param byHand what flags say of what started this
 */
export async function planCheckout(terminal: Terminal, inputs: Given, byHand: ByHand = {}): Promise<Plan> {
  const { directory, environment, log } = terminal;
  const surroundings = await readSurroundings(terminal, byHand);
  const { event, source: repository } = surroundings;
  const files = repositoryFiles(directory);
  // Of what is read for these inputs: a flag that is left out to see whether it matters may choose another file.
  const parsed = parseWorkflowInputs(inputs);
  const readYaml = await loadYaml(parsed, files);
  const bake = parsed.bakeFile.length === 0 ? undefined : await evaluateBake(terminal, parsed);
  const makeOf = (given: Given, source: SourceRepository) => {
    const read = parseWorkflowInputs(given);
    const isPrinted = read.bakeFile.length === 0 || asksSame(read, parsed);
    return makePlan({
      ...{ inputs: read, event, files, readYaml, source, sha256 },
      bake: isPrinted ? bake : undefined,
    });
  };
  // What it builds from says which new files count.
  const committed = makeNamed(() => makeOf(inputs, repository), surroundings);
  const changes = await readChanges(directory, committed.legs, environment);
  const source = changes === undefined ? repository : { ...repository, changes };
  const make = (given: Given) => makeOf(given, source);
  const made = changes === undefined ? committed : make(inputs);
  sayIdle(inputs, make, `mode ${made.mode}`, log.warning);
  return made;
}

/** What was printed is of these files and targets alone. */
function asksSame(a: WorkflowInputs, b: WorkflowInputs): boolean {
  const [one, other] = [a, b].map(({ bakeFile, bakeTargets }) => JSON.stringify([bakeFile, bakeTargets]));
  return one === other;
}

/** As `docker buildx bake` itself, it takes variables from the environment. */
async function evaluateBake(terminal: Terminal, inputs: WorkflowInputs): Promise<string> {
  const [{ printBake }, { openRun }] = await Promise.all([
    import('@multiarch/builder'),
    import('../world/run-process.js'),
  ]);
  return printBake(inputs, { ...terminal, run: openRun(terminal.signal) });
}

/** @throws MultiarchError also with what is wrong with the checkout, where that is why nothing names the build */
function makeNamed(make: () => Plan, surroundings: Surroundings): Plan {
  try {
    return make();
  } catch (error) {
    throw explainUnnamed(error, surroundings);
  }
}

/** A plan that `multiarch plan --json` or the plan action wrote. */
export async function readPlanFile(terminal: Terminal, path: string): Promise<Plan> {
  return parsePlan(await readInputFile(terminal, 'plan', path), path);
}
