import {
  type Digest,
  formatReference,
  type ImageName,
  isDigest,
  isImageType,
  MultiarchError,
  type Reference,
} from '@multiarch/oci';
import { MAX_MANIFEST_BYTES, type Manifest } from '@multiarch/oci/content';
import type { Answer } from '../answer/answer.js';
import { RegistryError } from '../answer/registry-error.js';
import type { Scope } from '../auth/scope.js';
import type { Host } from '../host/host.js';
import { headManifest, refuseWebPage } from './manifests.js';
import { restoreChildren } from './missing-parts.js';
import { manifestPath } from './path.js';

/** What is to be written where. */
export interface Writing {
  readonly image: ImageName;
  /** A tag, or the manifest's digest. */
  readonly reference: string;
  readonly manifest: Manifest;
  readonly scope: Scope;
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
export async function putManifest(host: Host, writing: Writing): Promise<readonly string[]> {
  const target = targetOf(writing);
  const { size } = writing.manifest.descriptor;
  if (size > MAX_MANIFEST_BYTES)
    throw new MultiarchError(
      'INVALID_CONTENT',
      `PUT ${formatReference(target)}: ${size} bytes; registries take ${MAX_MANIFEST_BYTES}`,
      { advice: 'An index of this size holds too many entries or annotations: leave some out.' },
    );
  try {
    return await write(host, writing, target);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    if (isImmutable(error)) {
      await settleImmutable(host, writing, target, error);
      return [];
    }
    // Throws unless the repository has been given what it lacked.
    await restoreChildren(host, writing, error, (child) =>
      putManifest(host, { ...writing, reference: child.descriptor.digest, manifest: child, alongside: [] }),
    );
    return write(host, writing, target);
  }
}

function targetOf({ image, reference }: Writing): Reference {
  return isDigest(reference) ? { ...image, digest: reference } : { ...image, tag: reference };
}

async function write(host: Host, writing: Writing, target: Reference): Promise<readonly string[]> {
  const { manifest, scope, alongside = [] } = writing;
  const query = alongside.length === 0 ? '' : `?${alongside.map((tag) => `tag=${tag}`).join('&')}`;
  const answer = await host.call({
    method: 'PUT',
    reference: target,
    path: manifestPath(target) + query,
    headers: { 'content-type': manifest.descriptor.mediaType },
    body: manifest.bytes,
    scopes: [scope],
    expect: [201, 200, 202, 204],
  });
  const doubt = doubtIn(answer, writing, target);
  if (doubt !== undefined) await confirm(host, writing, target, doubt);
  return answer.headers('oci-tag').flatMap((value) => value.split(',').map((tag) => tag.trim()));
}

/**
 * Why an answer to a PUT does not prove that the manifest is there, or `undefined` when it does.
 *
 * @throws RegistryError when it proves the opposite
 */
function doubtIn(answer: Answer, { manifest }: Writing, target: Reference): string | undefined {
  const question = `PUT ${formatReference(target)}`;
  const { digest, mediaType } = manifest.descriptor;
  const header = answer.header('docker-content-digest');
  if (answer.strayed) return `another server (${answer.url.host}) answered`;
  if (header !== digest) {
    refuseWebPage(answer, question);
    const algorithm = (text: string) => text.split(':', 1)[0];
    if (isDigest(header) && algorithm(header) === algorithm(digest))
      throw new MultiarchError('REGISTRY', `${question}: stored as ${header} instead of ${digest}`, {
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

/** Milliseconds for which what was just written may not be readable yet. */
const READABLE_WITHIN = 10_000;
const FIRST_WAIT = 250;

/** A web page answers 200 to everything: what was written must be readable. */
async function confirm(host: Host, { manifest, scope }: Writing, target: Reference, doubt: string) {
  const { digest } = manifest.descriptor;
  const end = host.clock.now() + READABLE_WITHIN;
  let found: Digest | undefined;
  for (let wait = FIRST_WAIT; ; wait *= 2) {
    found = await find(host, target, scope);
    if (found === digest) return;
    if (host.clock.now() + wait > end) break;
    await host.clock.sleep(wait);
  }
  throw new MultiarchError(
    'REGISTRY',
    `PUT ${formatReference(target)}: ${doubt}, and it holds ${found ?? 'nothing'} instead of ${digest}`,
    { advice: 'Run again. If it stays so, delete the tag in the registry first.' },
  );
}

async function find(host: Host, target: Reference, scope: Scope): Promise<Digest | undefined> {
  try {
    return (await headManifest(host, target, scope)).digest;
  } catch (error) {
    if (error instanceof RegistryError && error.notFound) return undefined;
    throw error;
  }
}

/** How registries say that a tag may not be written again: ECR, Quay, Docker Hub, Artifact Registry, Harbor, ACR. */
const IMMUTABLE =
  /immutab|ImageTagAlreadyExists|ImageAlreadyExists|\btag\b.*\b(?:already exists|cannot be overwritten)|does not allow updating|operation is disallowed/i;

function isImmutable(error: RegistryError): boolean {
  return [400, 403, 405, 409, 412].includes(error.status) && error.says(IMMUTABLE);
}

async function settleImmutable(
  host: Host,
  { manifest, scope }: Writing,
  target: Reference,
  error: RegistryError,
): Promise<void> {
  const found = await find(host, target, scope);
  if (found === manifest.descriptor.digest) return;
  // It spoke of something else than this tag.
  if (found === undefined) throw error;
  throw new MultiarchError(
    'CONFLICT',
    `${formatReference(target)} is immutable and holds ${found}; this run made ${manifest.descriptor.digest}`,
    { cause: error, advice: 'Choose another tag, or delete that one first if it was a mistake.' },
  );
}
