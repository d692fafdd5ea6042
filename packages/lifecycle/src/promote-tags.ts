import type { ImageName, Manifest } from '@multiarch/oci';
import type { RegistryClient } from '@multiarch/registry';
import { readHeldImage } from './held-image.js';
import { type Ancestry, judgeMove, type TagMove } from './mutable-tag.js';
import type { PlannedTag } from './plan-document.js';
import type { PromotionPlan } from './promote-plan.js';
import type { VerifiedVariant } from './promote-verify.js';
import { architectureName, finalSuffix } from './tag-names.js';

/** Tags that all get one manifest. */
export interface TaggedManifest {
  readonly manifest: Manifest;
  readonly tags: readonly PlannedTag[];
}

/**
 * The tags of a variant: of what it is as a whole, and of each platform's image where arch tags are kept. The commit
 * names what was promoted, then comes the release, then what may move.
 */
export function tagVariant(plan: PromotionPlan, variant: VerifiedVariant): readonly TaggedManifest[] {
  const revision = variant.provenance.revision ?? plan.revision ?? '';
  const commit = plan.shaLength === 0 ? '' : revision.slice(0, plan.shaLength);
  const names = commit === '' ? plan.tags : [{ name: commit, mutable: false }, ...plan.tags];
  const withSuffix = (suffix: string) => names.map(({ name, mutable }) => ({ name: name + suffix, mutable }));
  const { name, platforms } = variant.planned;
  const arch = variant.archManifests.map((manifest, position) => ({
    manifest,
    tags: withSuffix(`-${architectureName(platforms[position] ?? '')}${finalSuffix(name)}`),
  }));
  return [{ manifest: variant.manifest, tags: withSuffix(finalSuffix(name)) }, ...arch];
}

/** A movable tag that stays where it is. */
export interface KeptTag {
  readonly image: ImageName;
  readonly tag: string;
  readonly reason: string;
}

export interface MoveRequest {
  readonly registry: RegistryClient;
  readonly image: ImageName;
  readonly tag: string;
  readonly plan: PromotionPlan;
  readonly variant: VerifiedVariant;
  readonly digest: string;
  readonly ancestry: Ancestry | undefined;
}

/** Whether a movable tag of the target may move; what it holds is read for that. */
export async function judgeTag(request: MoveRequest): Promise<TagMove> {
  const { registry, image, tag, plan, variant, digest, ancestry } = request;
  if (plan.allowBackwards) return { moves: true, reason: 'asked for' };
  const held = await readHeldImage(registry, { ...image, tag });
  if (held === undefined) return { moves: true, reason: 'it is new' };
  if (held.digest === digest) return { moves: true, reason: 'it holds this already' };
  const next = { ...variant.provenance, ...(plan.release === undefined ? {} : { version: plan.release }) };
  return judgeMove(held, next, ancestry);
}
