import {
  type Digest,
  formatReference,
  isDigest,
  isImageType,
  isIndexType,
  MultiarchError,
  type Reference,
} from '@multiarch/oci';
import { MAX_MANIFEST_BYTES, type Manifest, readManifest } from '@multiarch/oci/content';
import type { Answer } from '../answer/answer.js';
import { RegistryError } from '../answer/registry-error.js';
import { type RepositoryContext, referenceIn, type TagOrDigest } from '../questions/context.js';
import { manifestPath } from '../questions/path.js';
import { getManifest, refuseWebPage } from './manifests.js';
import { UnprovenWrite } from './may-stand.js';
import { findParts, insisting, isAboutParts } from './missing-parts.js';
import { findDescriptor, headWritten, orNothing } from './visible.js';

/** What is to be written. */
interface Writing {
  /** A tag, or the manifest's digest. */
  readonly under: TagOrDigest;
  readonly manifest: Manifest;
  /** Tags to be written along with it; see tag-parameter.ts. */
  readonly alongside?: readonly string[];
}

/**
 * Writes a manifest under a tag or its own digest (distribution-spec end-7): exactly these bytes. Writing what is
 * there already is success, also where tags are immutable. A PUT whose answer was lost is simply repeated: its
 * content is addressed by its digest, so that is as safe as asking first, and one request less.
 *
 * @returns the tags that the registry says it has written along with it
 * @throws RegistryError; MultiarchError `CONFLICT` when an immutable tag holds another manifest
 */
export async function putManifest(context: RepositoryContext, writing: Writing): Promise<readonly string[]> {
  const target = referenceIn(context, writing.under);
  const { size } = writing.manifest.descriptor;
  if (size > MAX_MANIFEST_BYTES)
    throw new MultiarchError(
      'INVALID_CONTENT',
      `PUT ${formatReference(target)}: ${size} bytes; registries take ${MAX_MANIFEST_BYTES}`,
      { advice: 'An index of this size holds too many entries or annotations: leave some out.' },
    );
  try {
    return await write(context, writing);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    if (isImmutable(error)) {
      await settleImmutable(context, writing, error);
      return [];
    }
    return await writeAgain(context, writing, error);
  }
}

/**
 * After a refusal for parts that turn out to be there: once more; and where that does not help either, as registries'
 * own parts may not agree with each other, after each child has been written once more.
 */
async function writeAgain(
  context: RepositoryContext,
  writing: Writing,
  refusal: RegistryError,
): Promise<readonly string[]> {
  const { manifest } = writing;
  const parts = await findParts(context, manifest, refusal);
  try {
    return await write(context, writing);
  } catch (error) {
    if (!(error instanceof RegistryError) || !isAboutParts(error)) throw error;
    if (!isIndexType(manifest.descriptor.mediaType)) throw insisting(context, manifest, error);
    for (const digest of parts)
      await putManifest(context, { under: { digest }, manifest: await getManifest(context, { digest }) });
    return write(context, writing);
  }
}

async function write(context: RepositoryContext, writing: Writing): Promise<readonly string[]> {
  const { under, manifest, alongside = [] } = writing;
  const target = referenceIn(context, under);
  const query = alongside.length === 0 ? '' : `?${alongside.map((tag) => `tag=${tag}`).join('&')}`;
  const call = {
    method: 'PUT',
    reference: target,
    path: manifestPath(target) + query,
    headers: { 'content-type': manifest.descriptor.mediaType },
    body: manifest.bytes,
    scopes: [context.scope],
    expect: [201, 200, 202, 204],
  } as const;
  const { digest } = manifest.descriptor;
  const written = { digest, children: new Set(childrenOf(manifest)) };
  const { host, image } = context;
  const answer = await host.writeOrder.run(image.repository, written, () => host.call(call));
  const doubt = doubtIn(answer, manifest, target);
  if (doubt !== undefined) await confirm(context, writing, doubt);
  host.seenManifests.add(`${image.repository}@${digest}`);
  return answer.headers('oci-tag').flatMap((value) => value.split(',').map((tag) => tag.trim()));
}

/** What an index lists; nothing where it cannot be read, which is not for us to judge here. */
function childrenOf(manifest: Manifest): readonly Digest[] {
  if (!isIndexType(manifest.descriptor.mediaType)) return [];
  try {
    const content = readManifest(manifest);
    return content.kind === 'index' ? content.manifests.map(({ digest }) => digest) : [];
  } catch (error) {
    if (error instanceof MultiarchError) return [];
    throw error;
  }
}

/**
 * Why an answer to a PUT does not prove that the manifest is there, or `undefined` when it does.
 *
 * @throws RegistryError when it proves the opposite
 */
function doubtIn(answer: Answer, manifest: Manifest, target: Reference): string | undefined {
  const question = `PUT ${formatReference(target)}`;
  const { digest, mediaType } = manifest.descriptor;
  const header = answer.header('docker-content-digest');
  if (answer.strayed) return `another server (${answer.url.host}) answered`;
  if (header !== digest) {
    refuseWebPage(answer, question);
    const algorithm = (text: string) => text.split(':', 1)[0];
    if (isDigest(header) && algorithm(header) === algorithm(digest))
      throw new UnprovenWrite('REGISTRY', `${question}: stored as ${header} instead of ${digest}`, {
        advice:
          'The registry, or something before it, changed what was sent. Run again; report it if it stays so.',
      });
    return `it answered ${answer.status} without saying what it stored`;
  }
  if (answer.status !== 201) return `it answered ${answer.status}, not 201`;
  // Artifactory keeps an index and an image side by side under one tag, and serves the old index on.
  const isArtifactory = answer.header('x-jfrog-version') !== undefined;
  return isArtifactory && isImageType(mediaType) ? 'Artifactory may still serve an older index' : undefined;
}

/**
 * A web page answers 200 to everything: what was written must be readable.
 *
 * @throws UnprovenWrite when it is not, or cannot be asked
 */
async function confirm(context: RepositoryContext, { under, manifest }: Writing, doubt: string) {
  const { digest } = manifest.descriptor;
  const question = `PUT ${formatReference(referenceIn(context, under))}`;
  let found: Digest | undefined;
  try {
    found = (await orNothing(headWritten(context, under, (one) => one.digest === digest)))?.digest;
  } catch (error) {
    // No refusal of what was written, which a new try would be the answer to.
    if (!(error instanceof MultiarchError)) throw error;
    const { code, message, advice } = error;
    throw new UnprovenWrite(code, `${question}: ${doubt}; read back, ${message}`, { cause: error, advice });
  }
  if (found === digest) return;
  // It may be shown later than anybody waits for it.
  throw new UnprovenWrite(
    'REGISTRY',
    `${question}: ${doubt}, and it holds ${found ?? 'nothing'} instead of ${digest}`,
    { advice: 'Run again. If it stays so, delete the tag in the registry first.' },
  );
}

/** How registries say that a tag may not be written again: ECR, Quay, Docker Hub, Artifact Registry, Harbor, ACR. */
const IMMUTABLE =
  /immutab|ImageTagAlreadyExists|ImageAlreadyExists|\btag\b.*\b(?:already exists|cannot be overwritten)|does not allow updating|operation is disallowed/i;

function isImmutable(error: RegistryError): boolean {
  return [400, 403, 405, 409, 412].includes(error.status) && error.says(IMMUTABLE);
}

async function settleImmutable(
  context: RepositoryContext,
  { under, manifest }: Writing,
  error: RegistryError,
): Promise<void> {
  const found = (await findDescriptor(context, under))?.digest;
  if (found === manifest.descriptor.digest) return;
  // It spoke of something else than this tag.
  if (found === undefined) throw error;
  throw new MultiarchError(
    'CONFLICT',
    `${formatReference(referenceIn(context, under))} is immutable and holds ${found}; this run made ${manifest.descriptor.digest}`,
    { cause: error, advice: 'Choose another tag, or delete that one first if it was a mistake.' },
  );
}
