import type { Leg } from '../documents/leg.js';
import { type Camel, memberOf, type NameInLeg, namesInLeg } from './declared/table.js';
import type { WorkflowInputs } from './workflow.js';

type LegInputs = Pick<Leg, Camel<NameInLeg>>;

/** Their names are made once: of a hundred variants each leg has all of them. */
const MEMBERS = namesInLeg.map(memberOf);

/** The members of a leg that inputs give as they are; one that says nothing (`false`, an empty list) is left out. */
export function legInputs(inputs: WorkflowInputs): LegInputs {
  // The assignment says that each of these inputs is read as what the leg has.
  const given: LegInputs = inputs;
  const members = MEMBERS.map((name) => [name, given[name]] as const).filter(
    ([, value]) => value !== undefined && value !== false && !isEmptyList(value),
  );
  return Object.fromEntries(members) as LegInputs;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
