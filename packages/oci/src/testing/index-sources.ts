import { digestOf } from '../content/hash.js';
import { assembleIndex, type IndexSource } from '../content/image-index.js';
import { readManifest } from '../content/manifest.js';
import { ATTESTATION_SUBJECT, ATTESTATION_TYPE, type Descriptor } from '../descriptor.js';
import type { Digest } from '../digest.js';
import { OCI_INDEX, OCI_MANIFEST } from '../media-type.js';
import { type Platform, parsePlatform } from '../platform.js';

export const AMD64 = parsePlatform('linux/amd64');
export const ARM64 = parsePlatform('linux/arm64');
export const digestFor = (name: string): Digest => digestOf(new TextEncoder().encode(name));

/** The descriptor of a manifest that is called so. */
export function manifest(name: string, members: Partial<Descriptor> = {}): Descriptor {
  return { mediaType: OCI_MANIFEST, digest: digestFor(name), size: name.length, ...members };
}

/** The attestations, so called, of the image that is called `subject`. */
export function attestation(name: string, subject: string, members: Partial<Descriptor> = {}): Descriptor {
  const annotations = {
    [ATTESTATION_TYPE]: 'attestation-manifest',
    [ATTESTATION_SUBJECT]: digestFor(subject),
  };
  return manifest(name, { annotations, platform: { os: 'unknown', architecture: 'unknown' }, ...members });
}

/** A source that is an image manifest. */
export const plain = (platform: Platform, descriptor: Descriptor): IndexSource => ({
  name: `app:${platform.architecture}`,
  platform,
  descriptor,
});

/** A source that is an index of these. */
export const listing = (
  platform: Platform,
  manifests: readonly Descriptor[],
  mediaType = OCI_INDEX,
): IndexSource => ({
  ...plain(platform, manifest(`index of ${platform.architecture}`, { mediaType })),
  manifests,
});

/** The plainest that there is to stitch. */
export const TWO = [plain(AMD64, manifest('amd64')), plain(ARM64, manifest('arm64'))];

/** What is read back from the index that is made of them. */
export function entriesOf(sources: readonly IndexSource[]): readonly Descriptor[] {
  const content = readManifest(assembleIndex(sources));
  return content.kind === 'index' ? content.manifests : [];
}
