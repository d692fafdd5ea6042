import { formatPlatform } from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import { archSuffix, commitTag, finalSuffix, type PlannedTag } from '@multiarch/plan';
import type { Claims } from '../moves/tagged-image.js';
import type { PromotionPlan } from './plan.js';
import type { VerifiedVariant } from './verify.js';

/** Tags that all get one manifest. */
export interface TaggedManifest {
  readonly manifest: Manifest;
  readonly tags: readonly PlannedTag[];
  /** Absent for the variant as a whole. */
  readonly platform?: string;
}

/**
 * The tags of a variant: of what it is as a whole, and of each platform's image where arch tags are kept. The commit
 * names what was promoted, then comes the release, then what may move.
 */
export function tagVariant(plan: PromotionPlan, variant: VerifiedVariant): readonly TaggedManifest[] {
  const revision = variant.origin.revision ?? plan.revision ?? '';
  const commit = commitTag(revision, plan.shaLength);
  const names = commit === '' ? plan.tags : [{ name: commit, mutable: false }, ...plan.tags];
  const withSuffix = (suffix: string) => names.map(({ name, mutable }) => ({ name: name + suffix, mutable }));
  const { name, suffix = name } = variant.planned;
  const arch = variant.platforms.flatMap(({ part, archManifest: manifest }) => {
    if (manifest === undefined) return [];
    const platform = formatPlatform(part.source.platform);
    return [{ manifest, platform, tags: withSuffix(archSuffix(platform, suffix)) }];
  });
  return [{ manifest: variant.manifest, tags: withSuffix(finalSuffix(suffix)) }, ...arch];
}

/** What is compared with what a movable tag holds: the release, where this is one, has the version. */
export function promotedAs(plan: PromotionPlan, { origin }: VerifiedVariant): Claims {
  return { ...origin, ...(plan.release === undefined ? {} : { version: plan.release }) };
}
