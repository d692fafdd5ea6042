import { type Digest, type ImageName, settle } from '@multiarch/oci';
import type { Origin } from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import { type Ancestry, judgeMove, type TagKind, type TagMove } from './decide-move.js';
import { readTaggedImage } from './tagged-image.js';
import type { UnmovedTag } from './unmoved-tag.js';

/** A movable tag, and what it is to hold. */
interface MoveQuestion {
  readonly image: ImageName;
  readonly tag: string;
  readonly next: Origin;
  /** Where it is known already. */
  readonly digest?: Digest;
}

interface MoveRules {
  /** Every tag moves, and nothing is read. */
  readonly allowBackwards: boolean;
  readonly kind: TagKind;
  readonly ancestry: Ancestry | undefined;
}

/**
 * The tags that would go backwards. What each of them holds is read for that, all at once, from every registry: they
 * may differ.
 *
 * @throws RegistryError with everything that could not be read
 */
export async function findUnmoved(
  registry: RegistryClient,
  questions: readonly MoveQuestion[],
  rules: MoveRules,
): Promise<readonly UnmovedTag[]> {
  if (rules.allowBackwards) return [];
  const judged = await settle(
    questions.map(async ({ image, tag, ...rest }) => {
      const { moves, reason } = await judgeTag(registry, { image, tag, ...rest }, rules);
      return moves ? [] : [{ image, tag, reason }];
    }),
  );
  return judged.flat();
}

async function judgeTag(
  registry: RegistryClient,
  { image, tag, next, digest }: MoveQuestion,
  { ancestry, kind }: MoveRules,
): Promise<TagMove> {
  const held = await readTaggedImage(registry.repository(image), tag);
  if (held === undefined) return { moves: true, reason: 'it is new' };
  if (digest !== undefined && held.digest === digest) return { moves: true, reason: 'it holds this already' };
  return judgeMove(held, next, ancestry, kind);
}
