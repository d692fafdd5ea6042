import { type Descriptor, type Digest, isTag, OCI_INDEX, orderDescriptor } from '@multiarch/oci';
import { digestOf, type Manifest, readManifest } from '@multiarch/oci/content';

/**
 * The tag `sha256-<hex>` that takes the place of the referrers API (distribution-spec, "Referrers Tag Schema"); with a
 * suffix, as cosign names what it attaches. `undefined` where the digest is too long for a tag.
 */
export function referrersTag(digest: Digest, suffix = ''): string | undefined {
  const tag = digest.replace(':', '-') + suffix;
  return isTag(tag) ? tag : undefined;
}

/** What the index under a tag `sha256-<hex>` lists (distribution-spec, "Referrers Tag Schema"). */
export function referrersOf(manifest: Manifest): readonly Descriptor[] {
  const content = readManifest(manifest);
  return content.kind === 'index' ? content.manifests : [];
}

/** Such an index, of what a referrers API lists. */
export function indexOfReferrers(referrers: readonly Descriptor[]): Manifest {
  const body = { schemaVersion: 2, mediaType: OCI_INDEX, manifests: referrers.map(orderDescriptor) };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return { bytes, descriptor: { mediaType: OCI_INDEX, digest: digestOf(bytes), size: bytes.byteLength } };
}

/** The same index with only some of its entries; the very same where those are all. */
export function keepReferrers(before: Manifest, isKept: (entry: Descriptor) => boolean): Manifest {
  const listed = referrersOf(before);
  const kept = listed.filter(isKept);
  return kept.length === listed.length ? before : indexOfReferrers(kept);
}

/** The same index with what it does not list yet; the very same where there is nothing to add. */
export function mergeReferrers(before: Manifest, more: readonly Descriptor[]): Manifest {
  const listed = referrersOf(before);
  const known = new Set(listed.map(({ digest }) => digest));
  const added = more.filter(({ digest }) => !known.has(digest));
  return added.length === 0 ? before : indexOfReferrers([...listed, ...added]);
}

/** Whether everything that `before` holds is in `after` too: cosign adds signatures as layers of one manifest. */
export function isExtensionOf(after: Manifest, before: Manifest): boolean {
  const [now, then] = [after, before].map((manifest) => {
    const content = readManifest(manifest);
    return content.kind === 'image' ? content.layers.map(({ digest }) => digest) : undefined;
  });
  return then?.every((digest) => now?.includes(digest)) ?? false;
}
