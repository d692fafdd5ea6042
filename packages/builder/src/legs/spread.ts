import { canonicalHost, type Environment, kindOf, parseImageName } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { isAttested } from '../docker/command.js';
import type { Pushes } from '../engine/builder-choice.js';

/** Which of a leg's images a build pushes to, and how the others come to have the same. */
interface Spread {
  /** What the build itself pushes to, under all tags. */
  readonly pushed: readonly string[];
  /** Whether it does so at once, by an output for each. */
  readonly atOnce: boolean;
  /** Where a second command sends the image's layers meanwhile, by digest. */
  readonly beside: readonly string[];
  /** What is copied where when that has ended; what something is copied from is there, or stands before. */
  readonly copies: readonly Handing[];
  /** Whether this builder pushes to several registries one after the other. */
  readonly isSlow: boolean;
}

export interface Handing {
  readonly from: string;
  readonly to: string;
}

/**
 * Decides how a leg gets to all of its images. BuildKit pushes the names of one output one after the other, and several
 * outputs at once; but it gives each output its own attestations, whose subjects are that output's names. So
 * an image without attestations has an output for each registry; of one with them, one registry is pushed to as usual, the layers go to the others beside it, and the small
 * rest is copied there.
 *
 * A second repository of a registry is sent nothing: it mounts what the first one has.
 *
 * @param pushes what the builder can do, see `pushesOf`
 */
export function spreadOf(leg: Leg, environment: Environment, pushes: Pushes | undefined): Spread {
  const groups = new Map<string, string[]>();
  for (const image of leg.images) {
    const place = placeOf(image);
    groups.set(place, [...(groups.get(place) ?? []), image]);
  }
  const firsts = [...groups.values()].flatMap(([first]) => first ?? []);
  const mounts = [...groups.values()].flatMap(([from = '', ...others]) => others.map((to) => ({ from, to })));
  const [first = '', ...others] = firsts;
  const alone = { pushed: firsts, atOnce: false, beside: [], copies: mounts, isSlow: false };
  if (others.length === 0) return alone;
  if (pushes !== undefined && !isAttested(leg, environment)) return { ...alone, atOnce: true };
  if (pushes !== 'freely') return { ...alone, isSlow: true };
  const copies = [...others.map((to) => ({ from: first, to })), ...mounts];
  return { ...alone, pushed: [first], beside: others, copies };
}

/** Without any help of ours: Buildx pushes to all images. */
export function unspread({ images }: Leg): Spread {
  return { pushed: images, atOnce: false, beside: [], copies: [], isSlow: false };
}

/** The registry; of one that mounts nothing unless its owner has said so, the repository. */
function placeOf(image: string): string {
  const { registry } = parseImageName(image);
  return kindOf(registry).name.startsWith('ecr') ? image : canonicalHost(registry);
}
