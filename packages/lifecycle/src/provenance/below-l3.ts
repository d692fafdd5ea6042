import { CHANGES_LABEL, type Leg } from '@multiarch/plan';

/** Where a leg was built, as far as whoever signs knows. */
export interface BuiltOn {
  readonly leg: Leg;
  /** `github-hosted`, `self-hosted`; absent where nobody says. */
  readonly runner?: string | undefined;
  /** Whether it was there already and was taken in place of building. */
  readonly reused: boolean;
}

/**
 * Why a build is below SLSA's Build Level 3 (https://slsa.dev/spec/v1.2/build-requirements), whoever signs for it:
 *
 * - `self-hosted-runner`, `unknown-runner`: what earlier jobs left on the machine may be there
 * - `own-builder`, `aws-batch`: likewise, as it is a machine of the caller's that built
 * - `shared-cache`: layers may come from what others wrote, so the build is not isolated from theirs
 * - `kept-mounts`: likewise of what cache mounts hold from run to run
 * - `uncommitted-changes`: what was built is in no commit
 * - `reused`: another run built it
 */
type Reason =
  | 'self-hosted-runner'
  | 'unknown-runner'
  | 'own-builder'
  | 'aws-batch'
  | 'shared-cache'
  | 'kept-mounts'
  | 'uncommitted-changes'
  | 'reused';

/** The reasons that hold for a build, in the order above; none where nothing speaks against Level 3. */
export function reasonsBelowL3({ leg, runner, reused }: BuiltOn): readonly Reason[] {
  const isElsewhere = leg.builder !== undefined || leg.batch !== undefined;
  const isNew = leg.noCache === true;
  const readsCaches = leg.cacheFrom === undefined ? leg.cache !== 'none' : leg.cacheFrom.length > 0;
  const reasons: readonly (readonly [Reason, boolean])[] = [
    ['self-hosted-runner', !isElsewhere && runner !== undefined && runner !== 'github-hosted'],
    ['unknown-runner', !isElsewhere && runner === undefined],
    ['own-builder', leg.builder !== undefined],
    ['aws-batch', leg.batch !== undefined],
    ['shared-cache', readsCaches && !isNew],
    ['kept-mounts', (leg.cacheMounts ?? []).length > 0],
    ['uncommitted-changes', leg.labels[CHANGES_LABEL] !== undefined],
    ['reused', reused],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
