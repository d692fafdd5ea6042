import type { Leg } from '@multiarch/plan';

/**
 * Attributes of an exporter that say how layers are packed; none where nobody said anything, as gzip is what BuildKit
 * does. Image and cache have the same: of a layer that each packs in its own way there are two, and with
 * `force-compression` each build would pack all of them twice.
 */
export function compressionOf({
  compression,
  compressionLevel,
  forceCompression,
}: Pick<Leg, 'compression' | 'compressionLevel' | 'forceCompression'>): readonly string[] {
  const isSaid = (compression ?? 'gzip') !== 'gzip' || compressionLevel !== undefined;
  return [
    ...(isSaid || forceCompression === true ? [`compression=${compression ?? 'gzip'}`] : []),
    ...(compressionLevel === undefined ? [] : [`compression-level=${compressionLevel}`]),
    ...(forceCompression === true ? ['force-compression=true'] : []),
  ];
}
