import {
  type Digest,
  isDigest,
  isJsonObject,
  type JsonObject,
  MultiarchError,
  parseDescriptor,
  parseDigest,
  parseJsonObject,
} from '@multiarch/oci';

/** What a build pushed, or put into the engine. */
export interface PushedImage {
  readonly digest: Digest;
  /** Absent where the engine's older image store pushed: it tells the digest alone. */
  readonly mediaType?: string;
  /** Bytes of the manifest. */
  readonly size?: number;
}

/** What BuildKit noticed about the Dockerfile. */
export interface BuildWarning {
  /** `InvalidBaseImagePlatform`, `FromPlatformFlagConstDisallowed`, … */
  readonly rule: string;
  readonly text: string;
  readonly line?: number;
}

export interface BuildMetadata {
  /** Absent when nothing was pushed or loaded. */
  readonly pushed?: PushedImage;
  /** Of the image's configuration; told for an image without an index around it. */
  readonly config?: Digest;
  readonly warnings: readonly BuildWarning[];
}

const WHAT = "Buildx's metadata file";

/**
 * Reads the file of `--metadata-file`.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is malformed
 */
export function readBuildMetadata(bytes: Uint8Array): BuildMetadata {
  const metadata = parseJsonObject(bytes, WHAT);
  const warnings = metadata['buildx.build.warnings'];
  return {
    ...readPushed(metadata),
    ...readConfig(metadata),
    warnings: Array.isArray(warnings) ? warnings.filter(isJsonObject).map(readWarning) : [],
  };
}

function readPushed(metadata: JsonObject): { pushed?: PushedImage } {
  const written = metadata['containerimage.digest'];
  if (written === undefined) return {};
  const digest = parseDigest(written, `${WHAT}: containerimage.digest`);
  const described = metadata['containerimage.descriptor'];
  if (!isJsonObject(described)) return { pushed: { digest } };
  const descriptor = parseDescriptor(described, `${WHAT}: containerimage.descriptor`);
  // The older store describes the image in the engine, which is not the one in the registry.
  if (descriptor.digest !== digest) return { pushed: { digest } };
  return { pushed: { digest, mediaType: descriptor.mediaType, size: descriptor.size } };
}

/**
 * The configuration's digest, where the metadata of a build or of one target of several has it.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is no digest
 */
export function readConfig(metadata: JsonObject): { config?: Digest } {
  const written = metadata['containerimage.config.digest'];
  if (written === undefined) return {};
  return { config: parseDigest(written, `${WHAT}: containerimage.config.digest`) };
}

/** BuildKit's `short` is `Rule: text (line 3)` in base64. */
function readWarning({ short, range }: JsonObject): BuildWarning {
  const text = typeof short === 'string' ? Buffer.from(short, 'base64').toString('utf8') : '';
  const [, rule = '', rest = text] = /^(\w+): (.*?)(?: \(line \d+\))?$/s.exec(text) ?? [];
  const line = lineOf(range);
  return { rule, text: rest, ...(line === undefined ? {} : { line }) };
}

/**
 * The configuration that an export wrote, as BuildKit's progress has it. Lines of a step carry the time in front, so that
 * no program of a build can say this.
 */
export function exportedConfig(progress: string): Digest | undefined {
  const [, digest] = /^#\d+ exporting config (sha256:[0-9a-f]{64})/m.exec(progress) ?? [];
  return isDigest(digest) ? digest : undefined;
}

/** What an export wrote inside of what is named by its digest, as {@link exportedConfig} reads it. */
export function exportedParts(progress: string): { readonly manifest?: Digest; readonly config?: Digest } {
  const [, manifest] = /^#\d+ exporting manifest (sha256:[0-9a-f]{64})/m.exec(progress) ?? [];
  const config = exportedConfig(progress);
  return { ...(isDigest(manifest) ? { manifest } : {}), ...(config === undefined ? {} : { config }) };
}

/**
 * What was pushed, which must be known after a push.
 *
 * @throws MultiarchError `BUILD`
 */
export function requirePushed({ pushed }: BuildMetadata): PushedImage {
  if (pushed !== undefined) return pushed;
  throw new MultiarchError('BUILD', 'the build ended well, but Buildx names no digest of what it pushed', {
    advice: 'Buildx 0.16 or newer is needed (`docker buildx version`).',
  });
}

/** The first line of BuildKit's `{ ranges: [{ start: { line } }] }`, or of such a list of ranges. */
export function lineOf(location: unknown): number | undefined {
  const ranges: unknown = isJsonObject(location) ? location.ranges : location;
  const first: unknown = Array.isArray(ranges) ? ranges[0] : undefined;
  const start = isJsonObject(first) ? first.start : undefined;
  const line = isJsonObject(start) ? start.line : undefined;
  return typeof line === 'number' ? line : undefined;
}
