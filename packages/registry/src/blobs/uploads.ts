import { type Digest, formatImageName, MultiarchError } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import type { Answer } from '../answer/answer.js';
import { RegistryError } from '../answer/registry-error.js';
import type { Scope } from '../auth/scope.js';
import { checkTarget } from '../bounds/endpoint.js';
import type { RepositoryContext } from '../questions/context.js';
import { uploadsPath } from '../questions/path.js';
import type { Body } from '../wire/byte-source.js';
import { hasBlob } from './blobs.js';

/** Upload sessions that are opened for one blob: a session may end with the connection that it was used on. */
const SESSIONS = 3;

/**
 * Uploads a small blob in two requests (distribution-spec end-4a and end-6: POST, then one PUT). A session that
 * fails is given up for a new one, unless the blob turns out to be there.
 *
 * @returns its digest
 * @throws RegistryError
 */
export async function putBlob(context: RepositoryContext, bytes: Uint8Array): Promise<Digest> {
  const digest = digestOf(bytes);
  for (let session = 1; ; session += 1) {
    try {
      await finishUpload(context, digest, await beginUpload(context, digest), bytes);
      return digest;
    } catch (error) {
      const isLost =
        error instanceof RegistryError && (error.temporary || error.notFound || error.status === 416);
      if (!isLost || session === SESSIONS) throw error;
      if (await hasBlob(context, digest)) return digest;
    }
  }
}

/**
 * Makes a blob of another repository of the same registry available here without sending it (distribution-spec
 * end-11): one request, with one token for both repositories.
 *
 * @param from the repository that has it
 * @returns `false` when the registry does not do that; then the blob has to be uploaded
 * @throws RegistryError when the registry cannot be written to at all
 */
export async function mountBlob(context: RepositoryContext, digest: Digest, from: string): Promise<boolean> {
  let location: URL | undefined;
  try {
    location = await beginMount(context, digest, from);
  } catch (error) {
    // Some registries refuse a source that they do not know instead of opening an upload.
    if (error instanceof RegistryError && [400, 404, 405].includes(error.status)) return false;
    throw error;
  }
  if (location === undefined) return true;
  await cancelUpload(context, digest, location);
  return false;
}

/** Opens an upload (distribution-spec end-4a); the answer is where to send it. */
export async function beginUpload(context: RepositoryContext, digest: Digest): Promise<URL> {
  return locationOf(context, await start(context, digest, '', [context.scope]));
}

/**
 * Asks for a mount (distribution-spec end-11).
 *
 * @returns `undefined` when it is done; else the upload that the registry has opened in its place
 * @throws RegistryError; some registries refuse a source that they do not know instead of opening an upload
 */
export async function beginMount(
  context: RepositoryContext,
  digest: Digest,
  from: string,
): Promise<URL | undefined> {
  const query = `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`;
  const scopes: readonly Scope[] = [context.scope, { repository: from, actions: 'pull' }];
  const answer = await start(context, digest, query, scopes);
  return answer.status === 201 ? undefined : locationOf(context, answer);
}

function start(
  { host, image }: RepositoryContext,
  digest: Digest,
  query: string,
  scopes: readonly Scope[],
): Promise<Answer> {
  return host.call({
    method: 'POST',
    noun: 'blob',
    reference: { ...image, digest },
    path: uploadsPath(image) + query,
    headers: { 'content-length': '0' },
    scopes,
    expect: query === '' ? [202] : [201, 202],
  });
}

function locationOf({ host, image }: RepositoryContext, answer: Answer): URL {
  const location = answer.header('location');
  if (location === undefined)
    throw new MultiarchError(
      'REGISTRY',
      `POST blob ${formatImageName(image)}: the registry did not say where to upload`,
      { advice: 'Check that no proxy before the registry takes the Location header away.' },
    );
  return checkTarget(host.endpoint, location, answer.url.href, 'upload location');
}

/**
 * Sends the whole content of an upload and closes it (distribution-spec end-6). The registry compares it with its
 * digest; whatever goes wrong, nothing is stored.
 *
 * @throws RegistryError
 */
export async function finishUpload(
  { host, image, scope }: RepositoryContext,
  digest: Digest,
  location: URL,
  body: Body,
): Promise<void> {
  const path = new URL(location);
  // Appended, not set: the rest of the query is the registry's own and must keep its order.
  path.search += `${path.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
  await host.call({
    method: 'PUT',
    noun: 'blob',
    reference: { ...image, digest },
    path,
    headers: { 'content-type': 'application/octet-stream' },
    body,
    scopes: [scope],
    expect: [201],
    tries: 1,
  });
}

/** Clients should end what they began (distribution-spec, "Canceling a Blob Upload"); not all registries let them. */
export async function cancelUpload(
  { host, image, scope }: RepositoryContext,
  digest: Digest,
  location: URL,
): Promise<void> {
  try {
    const expect = [200, 202, 204];
    const scopes = [scope];
    await host.call({
      method: 'DELETE',
      noun: 'blob',
      reference: { ...image, digest },
      path: location,
      scopes,
      expect,
      once: true,
    });
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
  }
}
