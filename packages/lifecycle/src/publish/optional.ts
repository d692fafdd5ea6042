import type { ImageName } from '@multiarch/oci';
import type { PlannedVariant } from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import type { Behind, MirroredManifest } from '../mirror/mirror.js';
import type { TagRules } from '../moves/judge-tags.js';
import type { UnmovedTag } from '../moves/unmoved-tag.js';
import { partsToRead } from './sources.js';
import type { Stitched, StitchOptions, StitchRequest } from './stitch.js';
import { type BuiltLeg, publishedAs, type Ready, type Run } from './write-variant.js';

/** How optional images stand after a run. */
interface OptionalImages {
  /** Those that have all of it. */
  readonly complete: readonly ImageName[];
  readonly behind: readonly Behind[];
  readonly kept: readonly UnmovedTag[];
}

export const NOTHING: OptionalImages = { complete: [], behind: [], kept: [] };

/** Few copy anything: what does so is a fifth of what would be loaded before the first request. */
const loadMirror = () => import('../mirror/mirror.js');

/** What was built of a variant. */
interface BuiltVariant {
  readonly variant: PlannedVariant;
  readonly built: readonly BuiltLeg[];
  readonly rules: TagRules;
}

/**
 * Copies a variant that is published to the plan's optional images: what its legs made under their arch tags, then the
 * whole under its final tags.
 *
 * @param isOurs whether it is what these legs made, and not another run's
 */
export async function mirrorVariant(
  { registry, plan, images: [from], optional: { images: to, copiers }, options }: Run,
  { variant, built, rules }: BuiltVariant,
  { descriptor: { digest }, parts }: Ready,
  isOurs: boolean,
): Promise<OptionalImages> {
  if (from === undefined || to.length === 0) return NOTHING;
  const mutable = variant.tags[0]?.mutable !== false;
  const legs = variant.platforms.flatMap(({ leg, archTag, moreTags = [] }): MirroredManifest[] => {
    const own = built.find(({ report }) => report.leg === leg);
    if (!isOurs || own === undefined) return [];
    // A leg that pushed by its digest alone has no arch tag to give.
    const pushed = own.source.tag === undefined || archTag === undefined ? [] : [{ name: archTag, mutable }];
    return [{ digest: own.source.digest, tags: [...pushed, ...moreTags] }];
  });
  const { mirror } = await loadMirror();
  const toRead = options.verify ? partsToRead(parts) : undefined;
  const manifests = [...legs.filter(({ tags }) => tags.length > 0), { digest, tags: variant.tags }];
  const next = publishedAs(plan, variant);
  const request = { from, to, manifests, toRead, next, rules };
  return complete(to, await mirror(registry, request, { ...options, copiers }));
}

/** Who names tags means just these, whatever they hold. */
const AS_NAMED: TagRules = {
  verb: 'publish',
  onExisting: 'overwrite',
  allowBackwards: true,
  kind: 'release',
  ancestry: undefined,
};

/** The same for what a caller without a plan names. */
export async function mirrorRequest(
  registry: RegistryClient,
  { images: [from], optionalImages: to = [], tags, sources }: StitchRequest,
  { descriptor: { digest }, parts }: Pick<Stitched, 'descriptor' | 'parts'>,
  options: StitchOptions,
): Promise<OptionalImages> {
  if (from === undefined || to.length === 0) return NOTHING;
  const { mirror } = await loadMirror();
  const mutable = tags[0]?.mutable !== false;
  const legs = sources.flatMap(({ tag }, at): MirroredManifest[] => {
    const part = parts[at];
    if (tag === undefined || part === undefined) return [];
    return [{ digest: part.source.descriptor.digest, tags: [{ name: tag, mutable }] }];
  });
  const toRead = options.verify ? partsToRead(parts) : undefined;
  const manifests = [...legs, { digest, tags }];
  return complete(
    to,
    await mirror(registry, { from, to, manifests, toRead, next: {}, rules: AS_NAMED }, options),
  );
}

function complete(
  to: readonly ImageName[],
  { behind, kept }: Omit<OptionalImages, 'complete'>,
): OptionalImages {
  return { complete: to.filter((image) => !behind.some((one) => one.image === image)), behind, kept };
}
