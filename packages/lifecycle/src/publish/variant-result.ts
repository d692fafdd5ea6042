import { type Descriptor, formatImageName, formatPlatform, type ImageName } from '@multiarch/oci';
import type { IndexPart } from '@multiarch/oci/content';
import type { SignatureResult, VariantResult } from '@multiarch/plan';
import type { Behind } from '../mirror/mirror.js';
import { isUnmoved, type UnmovedTag } from '../moves/unmoved-tag.js';
import type { FoundSource } from './sources.js';

/** What became of one variant, as the registries confirmed it. */
interface PublishedVariant {
  readonly name: string;
  readonly stitched: boolean;
  readonly descriptor: Descriptor;
  /** Whether another run of this commit had published it. */
  readonly adopted?: boolean;
  /** The commit that it was built from, where nothing of it has changed since, and it was tagged anew. */
  readonly unchangedSince?: string;
  readonly images: readonly PublishedImage[];
  readonly behind?: readonly Behind[];
  readonly tags: readonly string[];
  /** Those of them that were left where they are. */
  readonly kept?: readonly UnmovedTag[];
  readonly platforms: readonly PublishedPlatform[];
}

interface PublishedImage {
  readonly image: ImageName;
  /** Where it was promoted from. */
  readonly from?: ImageName;
  readonly signatures?: readonly SignatureResult[];
}

interface PublishedPlatform {
  readonly part: IndexPart;
  readonly archTag?: string | undefined;
  readonly reused?: boolean | undefined;
}

/** The platforms of what was found, as their builds reported them. */
export function platformsOf(parts: readonly IndexPart<FoundSource>[]): readonly PublishedPlatform[] {
  return parts.map((part) => {
    const { tag, reused } = part.source.asked;
    return { part, archTag: tag, reused };
  });
}

/** The part of the result document that says it. */
export function describeVariant(variant: PublishedVariant): VariantResult {
  const { digest, mediaType, size } = variant.descriptor;
  const images = variant.images.map(({ image: name, from, signatures: [signature, ...others] = [] }) => {
    const image = formatImageName(name);
    return {
      image,
      ref: `${image}@${digest}`,
      tags: variant.tags.filter((tag) => !isUnmoved(variant.kept ?? [], name, tag)),
      ...(from === undefined ? {} : { promotedFrom: `${formatImageName(from)}@${digest}` }),
      ...(signature === undefined ? {} : { signature }),
      ...(others.length === 0 ? {} : { moreSignatures: others }),
    };
  });
  const platforms = variant.platforms.map(({ part, archTag, reused = false }) => ({
    platform: formatPlatform(part.source.platform),
    digest: part.image.digest,
    mediaType: part.image.mediaType,
    size: part.image.size,
    ...(archTag === undefined ? {} : { archTag }),
    reused,
    attestations: part.attestations.map((attestation) => attestation.digest),
  }));
  const late = (variant.behind ?? []).map(({ image, reason }) => ({ image: formatImageName(image), reason }));
  const { unchangedSince } = variant;
  const about = {
    ...(variant.adopted === true ? { adopted: true } : {}),
    ...(unchangedSince === undefined ? {} : { unchangedSince }),
  };
  return {
    name: variant.name,
    stitched: variant.stitched,
    digest,
    mediaType,
    size,
    ...about,
    images,
    ...(late.length === 0 ? {} : { behind: late }),
    platforms,
  };
}
