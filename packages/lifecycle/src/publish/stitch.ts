import {
  type Descriptor,
  formatImageName,
  formatReference,
  type ImageName,
  joinAdvice,
  type Logger,
  MultiarchError,
  silent,
  throwAll,
} from '@multiarch/oci';
import { assembleIndex, type IndexPart, type Manifest } from '@multiarch/oci/content';
import type { PlannedTag } from '@multiarch/plan';
import type { Clock, RegistryClient } from '@multiarch/registry';
import { isUnmoved, type UnmovedTag } from '../moves/unmoved-tag.js';
import { type FoundSource, resolveSources, type Source } from './sources.js';

export interface StitchRequest {
  /** Where the index goes: the same bytes to each. */
  readonly images: readonly ImageName[];
  readonly sources: readonly Source[];
  readonly tags: readonly PlannedTag[];
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface StitchOptions {
  readonly log?: Logger;
  readonly clock?: Clock;
  /** Everything but the writing. */
  readonly dryRun?: boolean;
}

export interface Stitched {
  /** The index: its digest is the same in every registry. */
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
  readonly parts: readonly IndexPart<FoundSource>[];
}

/**
 * Writes one index of several platforms' images: a HEAD for each source in each registry, then a PUT for each
 * tag. Tags that may move are moved only once every other tag is written everywhere, so that no failure leaves
 * `latest` on something half-published; a re-run writes identical bytes and so always converges.
 *
 * @throws MultiarchError before anything is written when a source is missing, changed or wrong; afterwards when
 *   a registry refused a tag (then it says which tags stand where)
 */
export async function stitch(
  registry: RegistryClient,
  request: StitchRequest,
  options: StitchOptions = {},
): Promise<Stitched> {
  const index = await assemble(registry, request, options);
  if (!options.dryRun) await writeTags(registry, index, request.images, request.tags, options);
  return index;
}

/**
 * The index that is to be written: a HEAD for each source in each registry.
 *
 * @throws MultiarchError when a source is missing, changed or wrong
 */
export async function assemble(
  registry: RegistryClient,
  { images, sources, annotations }: Omit<StitchRequest, 'tags'>,
  { log = silent, clock }: StitchOptions = {},
): Promise<Stitched> {
  const resolved = await resolveSources(registry, images, sources, clock);
  const { descriptor, bytes, parts, warnings } = assembleIndex(resolved, annotations);
  for (const warning of warnings) log.warning(warning);
  return { descriptor, bytes, parts };
}

interface WritingOptions {
  readonly log?: Logger;
  /** Tags that may move and are to stay where they are. */
  readonly kept?: readonly UnmovedTag[];
}

/**
 * Writes a manifest under tags of several images, registries in parallel: first the tags that stay, and only when
 * all of them are there in all registries, the tags that move.
 *
 * @throws MultiarchError naming each tag that could not be written, and those that stand
 */
export async function writeTags(
  registry: RegistryClient,
  manifest: Manifest,
  images: readonly ImageName[],
  tags: readonly PlannedTag[],
  { log = silent, kept = [] }: WritingOptions = {},
): Promise<void> {
  const written: string[] = [];
  const put = async (image: ImageName, names: readonly string[]) => {
    const outcomes = await registry.repository(image).putTags(names, manifest);
    for (const [position, tag] of names.entries()) {
      if (outcomes[position]?.status !== 'fulfilled') continue;
      written.push(`${formatImageName(image)}:${tag}`);
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
    reportPartial(outcomes.flat(), written);
  }
}

function reportPartial(outcomes: readonly PromiseSettledResult<void>[], written: readonly string[]): void {
  try {
    throwAll(outcomes);
  } catch (error) {
    if (!(error instanceof MultiarchError)) throw error;
    const standing =
      written.length === 0 ? 'No tag was written.' : `Written: ${[...written].sort().join(', ')}.`;
    throw new MultiarchError(error.code, `${error.message}\n${standing}`, {
      cause: error,
      advice: joinAdvice([
        error.advice,
        'Running again writes the same content and completes what is missing.',
      ]),
    });
  }
}
