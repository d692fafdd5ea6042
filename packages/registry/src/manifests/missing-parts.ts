import { type Digest, formatImageName, type ImageName } from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import { MISSING_PART } from '../answer/advice.js';
import { RegistryError } from '../answer/registry-error.js';
import { lookForBlob } from '../blobs/blobs.js';
import type { RepositoryContext } from '../questions/context.js';
import { headManifest } from './manifests.js';
import { headWritten, orNothing } from './visible.js';

/** Parts that are looked for after a refusal; an image of more layers than this is not built by anyone. */
const MOST = 200;

/** A refusal of a manifest, with what the repository lacks of it. */
export class MissingParts extends RegistryError {
  readonly missing: readonly Digest[];

  constructor(error: RegistryError, image: ImageName, missing: readonly Digest[]) {
    const message = `${error.message}\n${formatImageName(image)} lacks ${missing.join(', ')}`;
    super(error.code, message, error, { advice: error.advice, cause: error });
    this.missing = missing;
  }
}

/** Whether a registry refuses a manifest for what it points to. */
export function isAboutParts(error: RegistryError): boolean {
  return error.says(MISSING_PART) || (error.status === 404 && error.says(/MANIFEST_UNKNOWN/));
}

/**
 * After a refusal of a manifest that points to something which the registry says it does not have: looks for that.
 * What this client has seen there may be out of sight for a moment: it is waited for.
 *
 * @returns the parts that were looked for, and found
 * @throws MissingParts; the refusal itself when it was about something else
 */
export async function findParts(
  context: RepositoryContext,
  manifest: Manifest,
  error: RegistryError,
): Promise<readonly Digest[]> {
  if (!isAboutParts(error)) throw error;
  const { parts, isIndex } = partsOf(manifest);
  const named = namedIn(error, parts);
  const suspects = (named.length > 0 ? named : parts).slice(0, MOST);
  const exists = (digest: Digest) => (isIndex ? hasManifest(context, digest) : mayHaveBlob(context, digest));
  const asked = await Promise.all(suspects.map(async (digest) => ({ digest, exists: await exists(digest) })));
  const missing = asked.filter((one) => !one.exists).map(({ digest }) => digest);
  if (missing.length > 0) throw new MissingParts(error, context.image, missing);
  if (suspects.length === 0) throw error;
  return suspects;
}

/** The same refusal, with the parts that it names: the registry insists that it lacks them, whatever HEAD says. */
export function insisting(
  context: RepositoryContext,
  manifest: Manifest,
  error: RegistryError,
): RegistryError {
  const named = isAboutParts(error) ? namedIn(error, partsOf(manifest).parts) : [];
  return named.length === 0 ? error : new MissingParts(error, context.image, named);
}

function namedIn(error: RegistryError, parts: readonly Digest[]): readonly Digest[] {
  const named = new Set(error.complaints.flatMap(({ digests }) => digests));
  return parts.filter((digest) => named.has(digest));
}

function partsOf(manifest: Manifest): { readonly parts: readonly Digest[]; readonly isIndex: boolean } {
  const content = readManifest(manifest);
  const isIndex = content.kind === 'index';
  const descriptors = isIndex
    ? content.manifests
    : content.kind === 'image'
      ? [content.config, ...content.layers]
      : [];
  return { parts: [...new Set(descriptors.map(({ digest }) => digest))], isIndex };
}

async function mayHaveBlob(context: RepositoryContext, digest: Digest): Promise<boolean> {
  return (await lookForBlob(context, digest)) !== 'absent';
}

async function hasManifest(context: RepositoryContext, digest: Digest): Promise<boolean> {
  const { host, image } = context;
  const wasSeen = host.seenManifests.has(`${image.repository}@${digest}`);
  const question = wasSeen ? headWritten(context, { digest }) : headManifest(context, { digest });
  return (await orNothing(question)) !== undefined;
}
