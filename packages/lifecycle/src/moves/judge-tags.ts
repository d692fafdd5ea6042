import { type Digest, formatReference, type ImageName, MultiarchError, settle } from '@multiarch/oci';
import type { Plan, PlannedTag } from '@multiarch/plan';
import { type RegistryClient, RegistryError } from '@multiarch/registry';
import { FIXED_TAG_DIFFERS, TAG_EXISTS } from '../advice.js';
import { type Ancestry, judgeMove, type TagKind } from './decide-move.js';
import { type Claims, readTaggedImage, type TaggedImage } from './tagged-image.js';
import { isUnmoved, type UnmovedTag } from './unmoved-tag.js';

/** A tag that is to be written, and what it is going to say of itself. */
export interface WantedTag {
  readonly image: ImageName;
  readonly tag: PlannedTag;
  readonly next: Claims;
}

/** What holds for all tags of a run. */
export interface TagRules {
  /** Fixed tags that hold something else: `overwrite` asks nothing, `reuse` leaves another build of the same commit. */
  readonly onExisting: NonNullable<Plan['onExisting']>;
  /** Who reads the refusal of one: a run that builds can be told to build over it. */
  readonly verb: 'publish' | 'promote';
  /** Every tag that may move is moved, and nothing is read for it. */
  readonly allowBackwards: boolean;
  readonly kind: TagKind;
  readonly ancestry: Ancestry | undefined;
}

/** A tag as it was found. */
export interface LookedAt extends WantedTag {
  /** Absent: there is no such tag, or it is written whatever it holds. */
  readonly held?: TaggedImage;
}

/** Whether it makes a difference what a tag holds. */
function isAsked({ mutable }: PlannedTag, { allowBackwards, onExisting }: TagRules): boolean {
  return mutable ? !allowBackwards : onExisting !== 'overwrite';
}

/**
 * What tags hold now, all at once, from every registry: they may differ. One HEAD for a fixed tag, one GET for a tag
 * that may move.
 *
 * @throws RegistryError with everything that could not be read
 */
export function lookAtTags(
  registry: RegistryClient,
  wanted: readonly WantedTag[],
  rules: TagRules,
): Promise<LookedAt[]> {
  return settle(
    wanted.map(async (one) => {
      if (!isAsked(one.tag, rules)) return one;
      const repository = registry.repository(one.image);
      const { name, mutable } = one.tag;
      const held = mutable
        ? await readTaggedImage(repository, name, one.next.source)
        : await digestBehind(registry, one);
      return held === undefined ? one : { ...one, held };
    }),
  );
}

/** The digest that a tag names; `undefined` where there is no such tag. */
export async function digestBehind(
  registry: RegistryClient,
  { image, tag }: Pick<WantedTag, 'image' | 'tag'>,
): Promise<{ readonly digest: Digest } | undefined> {
  try {
    const { digest } = await registry.repository(image).headManifest({ tag: tag.name });
    return { digest };
  } catch (error) {
    if (error instanceof RegistryError && error.notFound) return undefined;
    throw error;
  }
}

/**
 * The one rule by which tags are written: those of them that stay where they are, and why. A tag that may move never
 * goes backwards. A fixed tag that holds another digest is a conflict, unless overwriting was asked for; another
 * build of the same commit, by a run at the same time or before, is left where it is, with the tags that may move.
 *
 * @param digest what is to be written under all of them
 * @throws MultiarchError `CONFLICT` for a fixed tag, with both digests; RegistryError
 */
export async function judgeTags(
  registry: RegistryClient,
  looked: readonly LookedAt[],
  digest: Digest,
  rules: TagRules,
): Promise<readonly UnmovedTag[]> {
  const judged = await settle(
    looked.map((one) =>
      one.tag.mutable ? judgeMovable(one, digest, rules) : judgeFixed(registry, one, digest, rules),
    ),
  );
  const kept = judged.flatMap((one) => (one === undefined ? [] : [one]));
  return [...kept, ...withFixed(looked, kept)];
}

/** Where a fixed tag is another run's, so are the tags that are to follow it: that run moves them. */
function withFixed(looked: readonly WantedTag[], kept: readonly UnmovedTag[]): readonly UnmovedTag[] {
  const fixed = [...new Set(looked.filter(({ tag }) => !tag.mutable).map(({ tag }) => tag.name))];
  return looked.flatMap(({ image, tag: { name: tag, mutable } }) => {
    const first = fixed.find((name) => isUnmoved(kept, image, name));
    if (!mutable || first === undefined || isUnmoved(kept, image, tag)) return [];
    return [{ image, tag, reason: `it follows ${first}, which another run has published`, isTaken: true }];
  });
}

async function judgeMovable(
  { image, tag: { name: tag }, next, held }: LookedAt,
  digest: Digest,
  { ancestry, kind }: TagRules,
): Promise<UnmovedTag | undefined> {
  if (held === undefined || held.digest === digest) return undefined;
  const { moves, reason, supersededBy } = await judgeMove(held, next, ancestry, kind);
  return moves ? undefined : { image, tag, reason, ...(supersededBy === undefined ? {} : { supersededBy }) };
}

async function judgeFixed(
  registry: RegistryClient,
  { image, tag: { name: tag }, next, held }: LookedAt,
  digest: Digest,
  { onExisting, verb }: TagRules,
): Promise<UnmovedTag | undefined> {
  if (held?.digest === undefined || held.digest === digest) return undefined;
  const there =
    onExisting === 'reuse' ? await readTaggedImage(registry.repository(image), tag, next.source) : undefined;
  if (there?.digest === digest) return undefined;
  const isSame = there?.revision !== undefined && there.revision === next.revision;
  if (isSame)
    return {
      image,
      tag,
      reason: `it holds another build of the same commit, ${there.digest}`,
      isTaken: true,
    };
  const from = there?.revision === undefined ? '' : `, built from ${there.revision}`;
  throw new MultiarchError(
    'CONFLICT',
    `${formatReference({ ...image, tag })} is fixed and holds ${held.digest}${from}; this run made ${digest}`,
    { advice: verb === 'publish' ? TAG_EXISTS : FIXED_TAG_DIFFERS },
  );
}
