import { seal } from '@multiarch/door';
import { invalidInput } from '@multiarch/oci';
import type { Leg, Plan } from '@multiarch/plan';

/** What GitHub keeps of a concurrency group. */
const MAX_GROUP = 400;

/** Linux takes 131,072 bytes for one variable of the environment, its name included, and an input is one: some room is left. */
const MAX_SEALED_BYTES = 120_000;

/**
 * The outputs of the plan. The plan itself is sealed, which makes it small as well; a matrix holds nothing of it that a
 * user wrote but the names of variants and runners.
 *
 * @throws MultiarchError `INVALID_INPUT` when the plan could not be handed on to a step
 */
export function planOutputs(plan: Plan): Readonly<Record<string, unknown>> {
  const sealed = seal(JSON.stringify(plan));
  const bytes = Buffer.byteLength(sealed);
  if (bytes > MAX_SEALED_BYTES)
    throw invalidInput(
      'inputs',
      `build arguments, labels and annotations make a plan of ${bytes} bytes when it is packed`,
      `at most ${MAX_SEALED_BYTES}; move long values into files of the repository`,
    );
  return {
    plan: sealed,
    legs: JSON.stringify(plan.legs.map(toMatrixEntry)),
    'has-legs': plan.legs.length > 0,
    mode: plan.mode,
    reason: plan.reason,
    tag: plan.tag,
    push: plan.push,
    login: loginFor(plan),
    group: plan.push ? `publish ${plan.images[0] ?? ''}`.slice(0, MAX_GROUP) : '',
  };
}

/** What the builds log in for. What is pulled may be private, also where nothing is pushed. */
function loginFor({ push, foreign = false, legs }: Plan): 'push' | 'pull' | 'none' {
  if (push) return 'push';
  return foreign || legs.length === 0 ? 'none' : 'pull';
}

function toMatrixEntry({ index, variant, platform, runner, runnerTemplate }: Leg) {
  return { index, variant, platform, runner, ...(runnerTemplate === undefined ? {} : { runnerTemplate }) };
}
