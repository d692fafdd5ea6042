import { type Digest, formatImageName, type ImageName } from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import { MISSING_PART } from '../answer/advice.js';
import { RegistryError } from '../answer/registry-error.js';
import { hasBlob } from '../blobs/blobs.js';
import type { RepositoryContext } from '../questions/context.js';
import { getManifest, headManifest } from './manifests.js';

/** Parts that are looked for after a refusal; an image of more layers than this is not built by anyone. */
const MOST = 200;

/**
 * After a refusal of a manifest that points to something which the registry says it does not have: finds out what
 * that is. Where an index's children all turn out to be there (registries whose parts do not agree with each
 * other yet), each is written once more, so that the index can be tried again.
 *
 * @param rewrite writes a child by its digest
 * @throws the refusal, with the digests that are missing; also when it was about something else
 */
export async function restoreChildren(
  context: RepositoryContext,
  manifest: Manifest,
  error: RegistryError,
  rewrite: (child: Manifest) => Promise<unknown>,
): Promise<void> {
  const isAboutParts = error.says(MISSING_PART) || (error.status === 404 && error.says(/MANIFEST_UNKNOWN/));
  if (!isAboutParts) throw error;
  const content = readManifest(manifest);
  const isIndex = content.kind === 'index';
  const parts = isIndex
    ? content.manifests
    : content.kind === 'image'
      ? [content.config, ...content.layers]
      : [];
  const named = new Set(error.complaints.flatMap(({ digests }) => digests));
  const all = [...new Set(parts.map(({ digest }) => digest))];
  const suspects = (named.size > 0 ? all.filter((digest) => named.has(digest)) : all).slice(0, MOST);
  const exists = (digest: Digest) => (isIndex ? hasManifest(context, digest) : hasBlob(context, digest));
  const asked = await Promise.all(suspects.map(async (digest) => ({ digest, exists: await exists(digest) })));
  const missing = asked.filter((one) => !one.exists).map(({ digest }) => digest);
  if (missing.length > 0) throw naming(error, context.image, missing);
  if (!isIndex || suspects.length === 0) throw error;
  for (const digest of suspects) await rewrite(await getManifest(context, { digest }));
}

async function hasManifest(context: RepositoryContext, digest: Digest): Promise<boolean> {
  try {
    await headManifest(context, { digest });
    return true;
  } catch (error) {
    if (error instanceof RegistryError && error.notFound) return false;
    throw error;
  }
}

function naming(error: RegistryError, image: ImageName, missing: readonly Digest[]): RegistryError {
  const message = `${error.message}\n${formatImageName(image)} lacks ${missing.join(', ')}`;
  return new RegistryError(error.code, message, error, { advice: error.advice, cause: error });
}
