import { type Digest, type ImageName, settle } from '@multiarch/oci';
import type { Origin } from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import { type Ancestry, judgeMove, type Line, type TagMove } from './decide-move.js';
import { readHeldImage } from './held-image.js';
import type { KeptTag } from './kept-tag.js';

/** A movable tag, and what it is to hold. */
export interface MoveQuestion {
  readonly image: ImageName;
  readonly tag: string;
  readonly next: Origin;
  /** Where it is known already. */
  readonly digest?: Digest;
}

export interface MoveRules {
  /** Every tag moves, and nothing is read. */
  readonly allowBackwards: boolean;
  readonly line: Line;
  readonly ancestry: Ancestry | undefined;
}

/**
 * The tags that would go backwards. What each of them holds is read for that, all at once, from every registry: they
 * may differ.
 *
 * @throws RegistryError with everything that could not be read
 */
export async function findKept(
  registry: RegistryClient,
  questions: readonly MoveQuestion[],
  rules: MoveRules,
): Promise<readonly KeptTag[]> {
  if (rules.allowBackwards) return [];
  const judged = await settle(
    questions.map(async (question) => ({ ...question, ...(await judgeTag(registry, question, rules)) })),
  );
  return judged.flatMap(({ moves, image, tag, reason }) => (moves ? [] : [{ image, tag, reason }]));
}

async function judgeTag(
  registry: RegistryClient,
  { image, tag, next, digest }: MoveQuestion,
  { ancestry, line }: MoveRules,
): Promise<TagMove> {
  const held = await readHeldImage(registry, { ...image, tag });
  if (held === undefined) return { moves: true, reason: 'it is new' };
  if (digest !== undefined && held.digest === digest) return { moves: true, reason: 'it holds this already' };
  return judgeMove(held, next, ancestry, line);
}
