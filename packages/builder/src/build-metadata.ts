import {
  type Digest,
  isJsonObject,
  MultiarchError,
  parseDescriptor,
  parseDigest,
  parseJsonObject,
} from '@multiarch/oci';

/** What a build pushed. */
export interface PushedImage {
  readonly digest: Digest;
  /** Absent where the engine's older image store pushed: it tells the digest alone. */
  readonly mediaType?: string;
  /** Bytes of the manifest. */
  readonly size?: number;
}

/**
 * Reads the file of `--metadata-file`.
 *
 * @throws MultiarchError `BUILD` when it does not name what was pushed, `INVALID_CONTENT` when it is malformed
 */
export function readBuildMetadata(bytes: Uint8Array): PushedImage {
  const what = "Buildx's metadata file";
  const metadata = parseJsonObject(bytes, what);
  const digest = metadata['containerimage.digest'];
  if (digest === undefined)
    throw new MultiarchError('BUILD', 'the build ended well, but Buildx names no digest of what it pushed', {
      advice: 'Buildx 0.12 or newer is needed (`docker buildx version`).',
    });
  const pushed = parseDigest(digest, `${what}: containerimage.digest`);
  const written = metadata['containerimage.descriptor'];
  if (!isJsonObject(written)) return { digest: pushed };
  const { mediaType, size, ...descriptor } = parseDescriptor(written, `${what}: containerimage.descriptor`);
  // The older store describes the image in the engine, which is not the one in the registry.
  return descriptor.digest === pushed ? { digest: pushed, mediaType, size } : { digest: pushed };
}
