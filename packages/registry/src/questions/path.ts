import {
  type Digest,
  formatImageName,
  type ImageName,
  MultiarchError,
  parseDigest,
  parseImageName,
  parseTag,
  type Reference,
} from '@multiarch/oci';

/**
 * The paths of the distribution API. Names, tags and digests are checked against their grammars before they enter
 * a path, whatever type they claim to be of; what passes needs no encoding.
 *
 * @throws MultiarchError `INVALID_INPUT`, `INVALID_CONTENT` for digests
 */
export function manifestPath({ tag, digest, ...image }: Reference): string {
  if (digest !== undefined) return `${base(image)}/manifests/${parseDigest(digest)}`;
  if (tag !== undefined) return `${base(image)}/manifests/${parseTag(tag)}`;
  throw new MultiarchError('INVALID_INPUT', `${formatImageName(image)}: a tag or a digest is needed`);
}

/** See {@link manifestPath}. */
export function blobPath(image: ImageName, digest: Digest): string {
  return `${base(image)}/blobs/${parseDigest(digest)}`;
}

/** See {@link manifestPath}. */
export function uploadsPath(image: ImageName): string {
  return `${base(image)}/blobs/uploads/`;
}

/** See {@link manifestPath}. */
export function referrersPath(image: ImageName, digest: Digest): string {
  return `${base(image)}/referrers/${parseDigest(digest)}`;
}

/** See {@link manifestPath}. */
export function tagsPath(image: ImageName): string {
  return `${base(image)}/tags/list`;
}

function base(image: ImageName): string {
  const { repository } = parseImageName(formatImageName(image), 'image');
  return `/v2/${repository}`;
}
