import { type Sha256, sortMembers } from '@multiarch/oci';
import type { Leg } from '../documents/leg.js';
import { type ShapedMember, shapedMembers } from '../inputs/declared/table.js';
import { CREATED_LABEL, REVISION_LABEL, VERSION_LABEL } from './standard-labels.js';

/** The label that says from what an image was built: a hash, so that two builds can be told to be of the same. */
export const INPUTS_LABEL = 'dev.multiarch.inputs';

/**
 * The leg with the two labels by which its image is recognised later: the commit, unless the caller's labels name
 * one, and the hash of everything that shapes the build.
 *
 * @param secretNames names of the build's secrets; their values are no part of the hash
 * @param base the same hash of the leg that this one is built from. It is not that image's digest: what is built anew from
 *   the same is the same, as it is for an image alone
 */
export function labelInputs(leg: Leg, secretNames: readonly string[], sha256: Sha256, base?: string): Leg {
  const revision = leg.revision === '' ? {} : { [REVISION_LABEL]: leg.revision };
  const labels = { ...revision, ...leg.labels };
  return {
    ...leg,
    labels: { ...labels, [INPUTS_LABEL]: hashInputs({ ...leg, labels }, secretNames, sha256, base) },
  };
}

/**
 * Members that have been in the hash from its beginning, also where they say nothing. It must stay the same for images
 * that are in registries already: any other member is left out where it says nothing, so that an input that comes
 * later changes nothing for those who do not use it. This list never grows.
 */
const FROM_THE_BEGINNING: ReadonlySet<ShapedMember> = new Set([
  'platform',
  'dockerfile',
  'context',
  'target',
  'buildArgs',
  'buildContexts',
  'labels',
  'annotations',
  'format',
  'provenance',
  'sbom',
  'smokeTest',
]);

/**
 * sha256 over all that shapes a build: the commit, the names of its secrets, and what the inputs that shape it have
 * put into the leg. Where it is pushed to, the runner and the cache do not; the order in which build arguments and
 * the like were written does not either.
 */
function hashInputs(
  leg: Leg,
  secretNames: readonly string[],
  sha256: Sha256,
  base: string | undefined,
): string {
  const { [INPUTS_LABEL]: _, ...labels } = leg.labels;
  const silent = [...FROM_THE_BEGINNING].map((member) => [member, leg[member] ?? ''] as const);
  const shape = {
    ...Object.fromEntries(silent),
    ...shapeOf(leg),
    labels,
    ...(base === undefined ? {} : { base: { variant: leg.base?.variant ?? '', inputs: base } }),
    revision: leg.revision,
    secrets: [...new Set(secretNames)].sort(),
  };
  return `sha256:${sha256(JSON.stringify(sortMembers(shape)))}`;
}

/**
 * What the inputs that shape a build have put into its leg, by the leg's members; without what says nothing. It is what the
 * hash is made over, and what a statement about the image tells of it.
 */
export function shapeOf(leg: Leg): Readonly<Partial<Pick<Leg, ShapedMember>>> {
  const said = [...shapedMembers].flatMap(([member, otherwise]) => {
    const value = leg[member] ?? '';
    return says(value, otherwise) ? [[member, value] as const] : [];
  });
  return Object.fromEntries(said);
}

/** Labels and annotations that say of which commit something is, and not what it is. */
const OF_ONE_COMMIT: ReadonlySet<string> = new Set([REVISION_LABEL, VERSION_LABEL, CREATED_LABEL]);

/**
 * The same hash without the commit, and without what names it or its version: two builds of the same files that have it in
 * common make the same image, but for these labels.
 */
export function hashShape(leg: Leg, sha256: Sha256): string {
  const withoutCommit = (pairs: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(pairs).filter(([name]) => !OF_ONE_COMMIT.has(name)));
  const { labels, annotations } = leg;
  const bare = {
    ...leg,
    revision: '',
    labels: withoutCommit(labels),
    annotations: withoutCommit(annotations),
  };
  return hashInputs(bare, [], sha256, undefined);
}

/** Whether a value is another than that of an input that is not given. */
function says(value: unknown, otherwise: string | undefined): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== '' && String(value) !== (otherwise ?? 'false');
}
