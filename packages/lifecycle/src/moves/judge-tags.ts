import { type Digest, during, formatReference, type ImageName, MultiarchError, settle } from '@multiarch/oci';
import type { Plan, PlannedTag } from '@multiarch/plan';
import { type RegistryClient, RegistryError } from '@multiarch/registry';
import { FIXED_TAG_DIFFERS, TAG_EXISTS, TAG_TAKEN } from '../advice.js';
import { type Ancestry, judgeMove, type TagKind } from './decide-move.js';
import { type Claims, readTaggedImage, type TaggedImage } from './tagged-image.js';
import type { UnmovedTag } from './unmoved-tag.js';

/** A tag that is to be written, and what it is going to say of itself. */
export interface WantedTag {
  readonly image: ImageName;
  readonly tag: PlannedTag;
  readonly next: Claims;
}

/** What holds for all tags of a run. */
export interface TagRules {
  /** Fixed tags that hold something else: `overwrite` asks nothing. */
  readonly onExisting: NonNullable<Plan['onExisting']>;
  /** Who reads the refusal of one: a run that builds can be told to build over it. */
  readonly verb: 'publish' | 'promote' | 'copy';
  /** Every tag that may move is moved, and nothing is read for it. */
  readonly allowBackwards: boolean;
  readonly kind: TagKind;
  readonly ancestry: Ancestry | undefined;
  /** The commit that a tag which may move stands for, where its image says an older one. */
  readonly commitOf?: (tag: string, digest: Digest) => Promise<string | undefined>;
}

/** A tag as it was found. */
export interface LookedAt extends WantedTag {
  /** Absent: there is no such tag, or it is written whatever it holds. */
  readonly held?: TaggedImage;
}

/** Whether it makes a difference what a tag holds. */
export function isAsked({ mutable }: PlannedTag, { allowBackwards, onExisting }: TagRules): boolean {
  return mutable ? !allowBackwards : onExisting !== 'overwrite';
}

/**
 * What tags hold now, all at once, from every registry: they may differ. One HEAD for a fixed tag, one GET for a tag
 * that may move.
 *
 * @throws MultiarchError with everything that could not be read
 */
export function lookAtTags(
  registry: RegistryClient,
  wanted: readonly WantedTag[],
  rules: TagRules,
): Promise<LookedAt[]> {
  return during('looking at what tags hold', settle(wanted.map((one) => lookAt(registry, one, rules))));
}

async function lookAt(registry: RegistryClient, one: WantedTag, rules: TagRules): Promise<LookedAt> {
  if (!isAsked(one.tag, rules)) return one;
  const repository = registry.repository(one.image);
  const { name, mutable } = one.tag;
  const held = mutable
    ? await standing(name, await readTaggedImage(repository, name, one.next.source), rules)
    : await digestBehind(registry, one);
  return held === undefined ? one : { ...one, held };
}

/** With the commit that it stands for, where that is not the one that the image says. */
async function standing(
  tag: string,
  held: TaggedImage | undefined,
  { commitOf }: TagRules,
): Promise<TaggedImage | undefined> {
  if (held?.digest === undefined || commitOf === undefined) return held;
  const revision = await commitOf(tag, held.digest);
  return revision === undefined ? held : { ...held, revision };
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
 * goes backwards. A fixed tag that holds another digest is a conflict, unless overwriting was asked for.
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
      one.tag.mutable ? judgeMovable(one, digest, rules) : refuseFixed(registry, one, digest, rules),
    ),
  );
  return judged.flatMap((one) => (one === undefined ? [] : [one]));
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

/** What is there is read for the message alone: whoever may push can have it say anything. */
async function refuseFixed(
  registry: RegistryClient,
  { image, tag: { name: tag }, next, held }: LookedAt,
  digest: Digest,
  { onExisting, verb }: TagRules,
): Promise<undefined> {
  if (held?.digest === undefined || held.digest === digest) return undefined;
  const there =
    onExisting === 'reuse' ? await readTaggedImage(registry.repository(image), tag, next.source) : undefined;
  if (there?.digest === digest) return undefined;
  const isSame = there?.revision !== undefined && there.revision === next.revision;
  const from = isSame
    ? ', which says that it was built from this commit, and nothing proves it'
    : there?.revision === undefined
      ? ''
      : `, built from ${there.revision}`;
  throw new MultiarchError(
    'CONFLICT',
    `${formatReference({ ...image, tag })} is fixed and holds ${held.digest}${from}; ${verb === 'copy' ? 'what is copied is' : 'this run made'} ${digest}`,
    { advice: verb === 'promote' ? FIXED_TAG_DIFFERS : verb === 'copy' ? TAG_TAKEN : TAG_EXISTS },
  );
}
