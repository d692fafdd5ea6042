import type { Digest, ImageName } from '@multiarch/oci';
import type { PlannedTag } from '@multiarch/plan';
import type { SignaturePolicy } from '../signature/policy.js';

/** What a promotion is going to do, before anything is asked or done. */
export interface PromotionPlan {
  readonly routes: readonly PromotionRoute[];
  readonly variants: readonly PlannedPromotion[];
  /** The commit that must have been built; absent where it need not be checked. */
  readonly revision?: string;
  /** The release that this is; its version is compared with what movable tags hold. */
  readonly release?: string;
  /** Digits of the commit in the tag that names it; 0: no such tag. */
  readonly shaLength: number;
  /** Tags to be written, without any suffix, besides that of the commit. */
  readonly tags: readonly PlannedTag[];
  readonly archTags: 'keep' | 'none';
  /** Whether tags that may move are moved to something older, too. */
  readonly allowBackwards: boolean;
  /** Who must have signed what is promoted; absent where that is not asked for. */
  readonly signature?: SignaturePolicy;
}

/** From one repository to another. */
export interface PromotionRoute {
  readonly from: ImageName;
  readonly to: ImageName;
}

export interface PlannedPromotion {
  /** Empty for the default variant. */
  readonly name: string;
  /** What follows its tags, without the dash; absent: its name. */
  readonly suffix?: string;
  /** What must be in it; what else it has comes along, under the tags of the whole. */
  readonly platforms: readonly string[];
  /** A tag without suffix, or the digest itself. */
  readonly source: { readonly tag: string } | { readonly digest: Digest };
}
