import { type Sha256, sortMembers } from '@multiarch/oci';
import type { Leg } from '../documents/leg.js';
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
 * sha256 over all that shapes a build. Where it is pushed to, the runner and the cache do not; the order in which
 * build arguments and the like were written does not either.
 */
function hashInputs(leg: Leg, secretNames: readonly string[], sha256: Sha256): string {
  const { [INPUTS_LABEL]: _, ...labels } = leg.labels;
  const shape = {
    revision: leg.revision,
    platform: leg.platform,
    dockerfile: leg.dockerfile,
    context: leg.context,
    target: leg.target ?? '',
    buildArgs: leg.buildArgs,
    buildContexts: leg.buildContexts,
    secrets: [...new Set(secretNames)].sort(),
    labels,
    annotations: leg.annotations,
    format: leg.format,
    provenance: leg.provenance ?? '',
    sbom: leg.sbom ?? '',
    // What passed one test has not passed another.
    smokeTest: leg.smokeTest ?? '',
  };
  return `sha256:${sha256(JSON.stringify(sortMembers(shape)))}`;
}
