import { type Descriptor, type ImageName, type Logger, silent } from '@multiarch/oci';
import { assembleIndex, type IndexPart } from '@multiarch/oci/content';
import type { PlannedTag } from '@multiarch/plan';
import type { Clock, RegistryClient } from '@multiarch/registry';
import { verifyWritten, type Written } from '../moves/verify-written.js';
import { writeTags } from '../moves/write-tags.js';
import { type FoundSource, partsToRead, resolveSources, type Source } from './sources.js';

export interface StitchRequest {
  /** Where the index goes: the same bytes to each. */
  readonly images: readonly ImageName[];
  /** Where it is copied to afterwards, see `mirror`; by whoever reports what was published. */
  readonly optionalImages?: readonly ImageName[];
  readonly sources: readonly Source[];
  readonly tags: readonly PlannedTag[];
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface StitchOptions {
  readonly log?: Logger;
  readonly clock?: Clock;
  /** Everything but the writing. */
  readonly dryRun?: boolean;
  /** Reads back what was written, before tags that may move are moved to it. */
  readonly verify?: boolean;
  /** Ends what is being copied to optional images: a job has a limit, and all else is published by then. */
  readonly giveUp?: AbortSignal;
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
  if (options.dryRun) return index;
  const verify = (written: readonly Written[]) =>
    verifyWritten(registry, index, written, partsToRead(index.parts));
  await writeTags(registry, index, request.images, request.tags, {
    ...(options.log && { log: options.log }),
    ...(options.verify ? { verify } : {}),
  });
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
  { log = silent }: StitchOptions = {},
): Promise<Stitched> {
  const resolved = await resolveSources(registry, images, sources);
  const { descriptor, bytes, parts, warnings } = assembleIndex(resolved, annotations);
  for (const warning of warnings) log.warning(warning);
  return { descriptor, bytes, parts };
}
