import { seal } from '@multiarch/door';
import { invalidInput } from '@multiarch/oci';
import { type Chain, chainsOf, type Plan } from '@multiarch/plan';

/** A job on a runner of one's own ends after 5 days. */
const MAX_MINUTES = 7200;

/** What GitHub keeps of a concurrency group. */
const MAX_GROUP = 400;

/** Linux takes 131,072 bytes for one variable of the environment, its name included, and an input is one: some room is left. */
const MAX_SEALED_BYTES = 120_000;

/**
 * The outputs of the plan. The plan itself is sealed, which makes it small as well; a matrix holds nothing of it that a
 * user wrote but the names of variants and runners.
 *
 * @param timeoutMinutes what one build may take
 *
 * @throws MultiarchError `INVALID_INPUT` when the plan could not be handed on to a step
 */
export function planOutputs(plan: Plan, timeoutMinutes: number): Readonly<Record<string, unknown>> {
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
    legs: JSON.stringify(chainsOf(plan.legs).map((chain) => toMatrixEntry(chain, timeoutMinutes))),
    'has-legs': plan.legs.length > 0,
    mode: plan.mode,
    reason: plan.reason,
    tag: plan.tag,
    push: plan.push,
    login: loginFor(plan),
    'fail-fast': isAllOrNothing(plan),
    group: plan.push ? `publish ${plan.images[0] ?? ''}`.slice(0, MAX_GROUP) : '',
  };
}

/** What the builds log in for. What is pulled may be private, also where nothing is pushed. */
function loginFor({ push, foreign = false, legs }: Plan): 'push' | 'pull' | 'none' {
  if (push) return 'push';
  return foreign || legs.length === 0 ? 'none' : 'pull';
}

/**
 * Whether the first build that fails ends the others: a job elsewhere would go on for nothing where one variant is built,
 * of which nothing is published then. Of several, those that are complete are published.
 */
function isAllOrNothing({ variants, legs }: Plan): boolean {
  return variants.length === 1 && legs.some(({ batch }) => batch !== undefined);
}

/** GitHub shows 100 characters of a job's name. */
const MAX_NAME = 63;

function nameChain(names: readonly string[]): string {
  const all = names.join(' + ');
  return all.length <= MAX_NAME || names.length === 1 ? all : `${names[0]} and ${names.length - 1} more`;
}

/** One job builds a chain: it is named after its first leg, has the names of all, and time for each. */
function toMatrixEntry(chain: Chain, timeoutMinutes: number) {
  const [{ index, platform, runner, runnerTemplate }] = chain;
  // Such a job is given the keys of AWS.
  const isElsewhere = chain.some(({ batch }) => batch !== undefined);
  return {
    index,
    variant: nameChain(chain.map(({ variant }) => variant)),
    platform,
    runner,
    ...(runnerTemplate === undefined ? {} : { runnerTemplate }),
    ...(isElsewhere ? { batch: true } : {}),
    ...(chain.length === 1 ? {} : { minutes: Math.min(chain.length * timeoutMinutes, MAX_MINUTES) }),
  };
}
