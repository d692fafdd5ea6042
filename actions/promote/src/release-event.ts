import { isJsonObject } from '@multiarch/oci';

/** What the event says of the release that it is about; nothing for any other event. */
export function releaseInputs(payload: unknown): Readonly<Record<string, string>> {
  const release = isJsonObject(payload) && isJsonObject(payload.release) ? payload.release : {};
  const { tag_name: tag, prerelease } = release;
  return {
    ...(typeof tag === 'string' ? { release: tag } : {}),
    ...(typeof prerelease === 'boolean' ? { prerelease: String(prerelease) } : {}),
  };
}
