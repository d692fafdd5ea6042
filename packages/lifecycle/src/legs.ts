import { createHash } from 'node:crypto';
import type { Leg, OnExisting, PlannedVariant } from './plan-document.js';
import { chooseRunner } from './runners.js';
import { architectureName } from './tag-names.js';
import type { WorkflowInputs } from './workflow-inputs.js';

export interface LegRequest {
  readonly variants: readonly PlannedVariant[];
  /** One for each variant. */
  readonly dockerfiles: readonly string[];
  readonly inputs: WorkflowInputs;
  readonly push: boolean;
  readonly revision: string;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * One leg for each variant and platform, in their order.
 *
 * @throws MultiarchError `INVALID_INPUT` when no runner is known for a platform
 */
export function planLegs(request: LegRequest): readonly Leg[] {
  return request.variants.flatMap((variant, at) =>
    variant.platforms.map((_, position) =>
      planLeg(request, variant, position, request.dockerfiles[at] ?? ''),
    ),
  );
}

function planLeg(request: LegRequest, variant: PlannedVariant, position: number, dockerfile: string): Leg {
  const { inputs, push, revision, labels } = request;
  const platform = variant.platforms[position] ?? '';
  return {
    index: variant.legs[position] ?? 0,
    variant: variant.name,
    platform,
    ...chooseRunner(platform, inputs.runners, inputs.emulation),
    images: inputs.images,
    tags: push ? tagsOf(variant, position) : [],
    push,
    revision,
    dockerfile,
    context: inputs.context,
    ...(inputs.target === undefined ? {} : { target: inputs.target }),
    buildArgs: inputs.buildArgs,
    buildContexts: inputs.buildContexts,
    labels,
    annotations: variant.annotations,
    cache: inputs.cache,
    cacheScope: nameCache(inputs, variant.name, platform),
    ...(inputs.provenance === undefined ? {} : { provenance: inputs.provenance }),
    ...(inputs.sbom === undefined ? {} : { sbom: inputs.sbom }),
    format: inputs.format,
    ...(push ? { onExisting: inputs.onExisting ?? defaultOnExisting(variant) } : {}),
  };
}

/**
 * A variant's only leg pushes final tags as well. Tags that move wait for `publish`, which writes them when all
 * else is there; the tag that names the build cannot wait, there may be no other.
 */
function tagsOf({ archTags, tags, stitched }: PlannedVariant, position: number): readonly string[] {
  const own = archTags.slice(position, position + 1);
  const final = stitched ? [] : tags.filter(({ mutable }, at) => at === 0 || !mutable);
  return [...own, ...final.map(({ name }) => name)];
}

/** A fixed tag is not written twice; a branch is built anew, also when nothing but its base image changed. */
function defaultOnExisting({ tags }: PlannedVariant): OnExisting {
  return tags[0]?.mutable === false ? 'reuse' : 'overwrite';
}

const READABLE = 40;

/**
 * The name of a leg's cache, in characters that any backend takes as a name, a tag or a directory: the image's last
 * part, variant and architecture for people, then a hash of all that tells caches apart.
 */
function nameCache({ images, target }: WorkflowInputs, variant: string, platform: string): string {
  const [image = ''] = images;
  const architecture = architectureName(platform);
  const identity = JSON.stringify([image, variant, architecture, target ?? '']);
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  const name = image.slice(image.lastIndexOf('/') + 1).slice(0, READABLE);
  return [name, variant, architecture, hash].filter((part) => part !== '').join('-');
}
