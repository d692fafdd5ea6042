import { formatImageName, type ImageName, parseImageName } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { type Ancestry, judgeMove } from '../moves/decide-move.js';
import { readClaims, type TaggedImage } from '../moves/tagged-image.js';

interface TagsWorld {
  readonly images: {
    readonly origin: (image: ImageName, tag: string, source?: string) => Promise<TaggedImage | undefined>;
  };
  readonly ancestry?: Ancestry;
}

/**
 * Which of a leg's tags, all of which may move, would go backwards: an old run that runs again does not take `main-arm64`
 * back. By the rule for all tags, one GET for each image and tag, at once; what cannot be read stays, too.
 *
 * @param leg with its labels as `labelInputs` makes them
 * @returns a sentence for each tag that stays; `undefined` where all of them may be written, or are not judged
 */
export async function findKept(leg: Leg, { images, ancestry }: TagsWorld): Promise<string | undefined> {
  const { moves, byDigest = false, movable = true } = leg;
  if (moves === undefined || !byDigest || !movable) return undefined;
  const next = readClaims([leg.annotations, leg.labels]);
  const judge = async (image: string, tag: string): Promise<readonly string[]> => {
    const name = parseImageName(image);
    const stays = (reason: string) => [`${formatImageName(name)}:${tag} stays where it is: ${reason}.`];
    try {
      const held = await images.origin(name, tag, next.source);
      if (held === undefined) return [];
      const judged = await judgeMove(held, next, ancestry, moves);
      return judged.moves ? [] : stays(judged.reason);
    } catch (error) {
      return stays(
        `what it holds could not be read (${error instanceof Error ? error.message : String(error)})`,
      );
    }
  };
  const kept = await Promise.all(leg.images.flatMap((image) => leg.tags.map((tag) => judge(image, tag))));
  return kept.flat().length === 0 ? undefined : kept.flat().join('\n');
}
