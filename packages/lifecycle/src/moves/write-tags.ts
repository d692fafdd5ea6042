import {
  during,
  formatImageName,
  formatReference,
  type ImageName,
  joinAdvice,
  type Logger,
  MultiarchError,
  silent,
  throwAll,
} from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import type { PlannedTag } from '@multiarch/plan';
import { mayStand, type RegistryClient } from '@multiarch/registry';
import { isUnmoved, type UnmovedTag } from './unmoved-tag.js';
import type { Written } from './verify-written.js';

interface WritingOptions {
  readonly log?: Logger;
  /** Tags that may move and are to stay where they are. */
  readonly kept?: readonly UnmovedTag[];
  /** Looks at what was written before anything is moved to it. */
  readonly verify?: (written: readonly Written[]) => Promise<void>;
}

/**
 * Writes a manifest under tags of several images, registries in parallel: first the tags that stay, and only when
 * all of them are there in all registries, the tags that move.
 *
 * @throws MultiarchError naming each tag that could not be written, those that stand, and those of which nobody knows
 */
export async function writeTags(
  registry: RegistryClient,
  manifest: Manifest,
  images: readonly ImageName[],
  tags: readonly PlannedTag[],
  { log = silent, kept = [], verify }: WritingOptions = {},
): Promise<void> {
  const written: string[] = [];
  const doubtful: string[] = [];
  const put = async (image: ImageName, names: readonly string[]) => {
    const outcomes = await registry.repository(image).putTags(names, manifest);
    for (const [position, tag] of names.entries()) {
      const outcome = outcomes[position];
      const name = `${formatImageName(image)}:${tag}`;
      if (outcome?.status === 'rejected' && mayStand(outcome.reason)) doubtful.push(name);
      if (outcome?.status !== 'fulfilled') continue;
      written.push(name);
      log.info(`${formatReference({ ...image, tag })} → ${manifest.descriptor.digest}`);
    }
    return outcomes;
  };
  for (const mutable of [false, true]) {
    const round = tags.filter((tag) => tag.mutable === mutable).map(({ name }) => name);
    const outcomes = await Promise.all(
      images.map((image) =>
        put(
          image,
          round.filter((tag) => !isUnmoved(kept, image, tag)),
        ),
      ),
    );
    await during('writing tags', reportPartial(outcomes.flat(), written, doubtful));
    if (!mutable) await verify?.(images.map((image) => ({ image, tags: round })));
  }
}

async function reportPartial(
  outcomes: readonly PromiseSettledResult<void>[],
  written: readonly string[],
  doubtful: readonly string[],
): Promise<void> {
  try {
    throwAll(outcomes);
  } catch (error) {
    if (!(error instanceof MultiarchError)) throw error;
    throw new MultiarchError(error.code, `${error.message}\n${standing(written, doubtful)}`, {
      cause: error,
      advice: joinAdvice([
        error.advice,
        'Running again writes the same content and completes what is missing.',
      ]),
    });
  }
}

/** Which tags stand, in words. */
function standing(written: readonly string[], doubtful: readonly string[]): string {
  const lines = [
    ...(written.length > 0 ? [`Written: ${[...written].sort().join(', ')}.`] : []),
    ...(doubtful.length > 0
      ? [`Perhaps written, as nothing proves it: ${[...doubtful].sort().join(', ')}.`]
      : []),
  ];
  return lines.length > 0 ? lines.join('\n') : 'No tag was written.';
}
