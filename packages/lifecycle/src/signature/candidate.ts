import { type Descriptor, type Digest, isImageType } from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import { referrersTag } from '@multiarch/registry';

/**
 * What may be a signature:
 *
 * - `bundle`: a Sigstore bundle, as cosign 3 and actions/attest attach it
 * - `simple-signing`: the payload that cosign 2 signs, with the signature in annotations
 * - `envelope`: the attestation of cosign 2, with certificate and log entry in annotations
 */
export interface Candidate {
  readonly form: 'bundle' | 'simple-signing' | 'envelope';
  readonly layer: Descriptor;
}

/** Referrers that are read for one image, and signatures that are verified. That there were more is said, no more. */
export const MAX_REFERRERS = 64;
export const MAX_CANDIDATES = 128;
/** Bytes of one; GitHub's attestations have at most 16 MiB, too. */
export const MAX_CANDIDATE_BYTES = 16 * 1024 * 1024;
/** Bytes of all that are read for one image. */
export const MAX_TOTAL_BYTES = 128 * 1024 * 1024;

const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json|\.v\d+\.\d+\+json)/;

/** The layers of a manifest that may be signatures, by their type alone: registries list artifact types wrongly. */
export function candidatesIn(manifest: Manifest): readonly Candidate[] {
  const content = readManifest(manifest);
  if (content.kind !== 'image') return [];
  return content.layers.flatMap((layer) => {
    const form = formOf(layer.mediaType);
    return form === undefined ? [] : [{ form, layer }];
  });
}

function formOf(mediaType: string): Candidate['form'] | undefined {
  if (BUNDLE.test(mediaType)) return 'bundle';
  if (mediaType === 'application/vnd.dev.cosign.simplesigning.v1+json') return 'simple-signing';
  return mediaType === 'application/vnd.dsse.envelope.v1+json' ? 'envelope' : undefined;
}

/** Each referrer once, those first that say that they are signatures; what is no image manifest holds none. */
export function orderReferrers(referrers: readonly Descriptor[]): readonly Descriptor[] {
  const once = new Map<Digest, Descriptor>();
  for (const referrer of referrers)
    if (isImageType(referrer.mediaType) && !once.has(referrer.digest)) once.set(referrer.digest, referrer);
  const rank = ({ artifactType = '' }: Descriptor) =>
    /\.sigstore\.|\.cosign\./.test(artifactType) ? 0 : artifactType.includes('vnd.oci.') ? 1 : 2;
  return [...once.values()].sort((a, b) => rank(a) - rank(b));
}

/** Cosign's tags of a digest, which name what they hold. */
export function cosignTags(digest: Digest): readonly string[] {
  return ['.sig', '.att'].map((suffix) => referrersTag(digest, suffix)).filter((tag) => tag !== undefined);
}
