import { type Sha256, sortMembers } from '@multiarch/oci';
import type { Leg } from '../documents/plan.js';
import { type ShapedMember, shapedMembers } from '../inputs/declared/table.js';
import { REVISION_LABEL } from './standard-labels.js';

/** The label that says from what an image was built: a hash, so that two builds can be told to be of the same. */
export const INPUTS_LABEL = 'dev.multiarch.inputs';

/**
 * The leg with the two labels by which its image is recognised later: the commit, unless the caller's labels name
 * one, and the hash of everything that shapes the build.
 *
 * @param secretNames names of the build's secrets; their values are no part of the hash
 */
export function labelInputs(leg: Leg, secretNames: readonly string[], sha256: Sha256): Leg {
  const revision = leg.revision === '' ? {} : { [REVISION_LABEL]: leg.revision };
  const labels = { ...revision, ...leg.labels };
  return {
    ...leg,
    labels: { ...labels, [INPUTS_LABEL]: hashInputs({ ...leg, labels }, secretNames, sha256) },
  };
}

/**
 * Members that have been in the hash from its beginning, also where they are not given. It must stay the same for
 * images that are in registries already: any other member is left out where it is not given, so that an input that
 * comes later changes nothing for those who do not use it.
 */
const FROM_THE_BEGINNING: ReadonlySet<string> = new Set(['target', 'provenance', 'sbom', 'smokeTest']);

/**
 * sha256 over all that shapes a build: the commit, the names of its secrets, and what the inputs that shape it have
 * put into the leg. Where it is pushed to, the runner and the cache do not; the order in which build arguments and
 * the like were written does not either.
 */
function hashInputs(leg: Leg, secretNames: readonly string[], sha256: Sha256): string {
  const { [INPUTS_LABEL]: _, ...labels } = leg.labels;
  const labelled: Pick<Leg, ShapedMember> = { ...leg, labels };
  const given = shapedMembers.map((member) => [
    member,
    labelled[member] ?? (FROM_THE_BEGINNING.has(member) ? '' : undefined),
  ]);
  const shape = {
    ...Object.fromEntries(given),
    revision: leg.revision,
    secrets: [...new Set(secretNames)].sort(),
  };
  return `sha256:${sha256(JSON.stringify(sortMembers(shape)))}`;
}
