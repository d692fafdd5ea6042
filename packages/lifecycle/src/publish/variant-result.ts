import { type Descriptor, formatImageName, formatPlatform, type ImageName } from '@multiarch/oci';
import type { IndexPart } from '@multiarch/oci/content';
import type { VariantResult } from '@multiarch/plan';
import { isUnmoved, type UnmovedTag } from '../moves/unmoved-tag.js';

/** What became of one variant, as the registries confirmed it. */
interface PublishedVariant {
  readonly name: string;
  readonly stitched: boolean;
  readonly descriptor: Descriptor;
  readonly images: readonly ImageName[];
  readonly tags: readonly string[];
  /** Those of them that were left where they are. */
  readonly kept?: readonly UnmovedTag[];
  readonly parts: readonly IndexPart[];
  /** For each part, in the same order. */
  readonly builds: readonly {
    readonly archTag?: string | undefined;
    readonly reused?: boolean | undefined;
  }[];
}

/** The part of the result document that says it. */
export function describeVariant(variant: PublishedVariant): VariantResult {
  const { digest, mediaType, size } = variant.descriptor;
  const images = variant.images.map((name) => {
    const image = formatImageName(name);
    const tags = variant.tags.filter((tag) => !isUnmoved(variant.kept ?? [], name, tag));
    return { image, ref: `${image}@${digest}`, tags };
  });
  const platforms = variant.parts.map(({ image, attestations, source }, position) => {
    const { archTag, reused = false } = variant.builds[position] ?? {};
    return {
      platform: formatPlatform(source.platform),
      digest: image.digest,
      mediaType: image.mediaType,
      size: image.size,
      ...(archTag === undefined ? {} : { archTag }),
      reused,
      attestations: attestations.map((attestation) => attestation.digest),
    };
  });
  return { name: variant.name, stitched: variant.stitched, digest, mediaType, size, images, platforms };
}
