import { isJsonObject } from '@multiarch/oci';

/** The default branch of the repository that the event is about. */
export function defaultBranchIn(payload: unknown): string | undefined {
  const repository = isJsonObject(payload) && isJsonObject(payload.repository) ? payload.repository : {};
  const { default_branch: branch } = repository;
  return typeof branch === 'string' && branch !== '' ? branch : undefined;
}

/** What the event says of the release that it is about; nothing for any other event. */
export function releaseInputs(payload: unknown): Readonly<Record<string, string>> {
  const release = isJsonObject(payload) && isJsonObject(payload.release) ? payload.release : {};
  const { tag_name: tag, prerelease } = release;
  return {
    ...(typeof tag === 'string' ? { release: tag } : {}),
    ...(typeof prerelease === 'boolean' ? { prerelease: String(prerelease) } : {}),
  };
}
