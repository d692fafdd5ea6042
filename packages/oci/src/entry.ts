import { type Descriptor, isAttestation } from './descriptor.js';
import { isImageType } from './media-type.js';
import type { Platform } from './platform.js';

/** The entries of an index, by what they are; each kind in the index's order. */
export interface SortedEntries {
  /** What a runtime may start. */
  readonly images: readonly Descriptor[];
  /** What BuildKit says of an image. */
  readonly attestations: readonly Descriptor[];
  /** What else speaks of an image: manifests with an `artifactType`, or for no platform. */
  readonly about: readonly Descriptor[];
  /** No manifests that we know, such as the layers that a cache of BuildKit lists. */
  readonly unknown: readonly Descriptor[];
}

/** Sorts the entries of an index (image-spec `image-index.md`). */
export function sortEntries(entries: readonly Descriptor[]): SortedEntries {
  const sorted: Record<keyof SortedEntries, Descriptor[]> = {
    images: [],
    attestations: [],
    about: [],
    unknown: [],
  };
  for (const entry of entries) sorted[kindOfEntry(entry)].push(entry);
  return sorted;
}

function kindOfEntry(entry: Descriptor): keyof SortedEntries {
  const { platform, artifactType, mediaType } = entry;
  if (isAttestation(entry)) return 'attestations';
  if (platform !== undefined) return isNone(platform) ? 'about' : 'images';
  if (artifactType !== undefined && artifactType !== '') return 'about';
  return isImageType(mediaType) ? 'images' : 'unknown';
}

/** What builders write where there is no platform to speak of. */
function isNone({ os, architecture }: Platform): boolean {
  return os === 'unknown' && architecture === 'unknown';
}
