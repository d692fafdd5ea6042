import { type Digest, formatImageName, MultiarchError } from '@multiarch/oci';
import type { Answer } from '../answer/answer.js';
import { RegistryError } from '../answer/registry-error.js';
import type { Scope } from '../auth/scope.js';
import { checkTarget } from '../bounds/endpoint.js';
import type { RepositoryContext } from '../questions/context.js';
import { uploadsPath } from '../questions/path.js';
import { type Body, isByteSource } from '../wire/byte-source.js';
import { lookForBlob } from './blobs.js';
import { Chunks } from './chunks.js';

/** An upload that a registry has opened. */
export interface Upload {
  readonly location: URL;
  /** Bytes that a part of it has at least, the last one excepted. */
  readonly minChunk: number;
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
  let upload: Upload | undefined;
  try {
    upload = await beginMount(context, digest, from);
  } catch (error) {
    // Some registries refuse a source that they do not know instead of opening an upload.
    if (error instanceof RegistryError && [400, 404, 405].includes(error.status)) return false;
    throw error;
  }
  if (upload === undefined) return true;
  await cancelUpload(context, digest, upload);
  return false;
}

/** Opens an upload (distribution-spec end-4a); the answer is where to send it. */
export async function beginUpload(context: RepositoryContext, digest: Digest): Promise<Upload> {
  return uploadOf(context, await start(context, digest, '', [context.scope]));
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
): Promise<Upload | undefined> {
  const query = `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`;
  const scopes: readonly Scope[] = [context.scope, { repository: from, actions: 'pull' }];
  const answer = await start(context, digest, query, scopes);
  return answer.status === 201 ? undefined : uploadOf(context, answer);
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

function uploadOf(context: RepositoryContext, answer: Answer): Upload {
  const least = answer.header('oci-chunk-min-length') ?? '';
  return { location: locationOf(context, answer), minChunk: /^\d{1,12}$/.test(least) ? Number(least) : 0 };
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
 * Sends the whole content of an upload and closes it: in one piece (distribution-spec end-6), or in parts (end-5) where
 * something before the registry takes no more at a time. The registry compares it with its digest; whatever goes
 * wrong, nothing is stored.
 *
 * @throws RegistryError; `temporary` when what the registry answered does not mean that the blob is there, and it is not
 */
export async function finishUpload(
  context: RepositoryContext,
  digest: Digest,
  upload: Upload,
  body: Body,
): Promise<void> {
  const size = isByteSource(body) ? body.size : body.byteLength;
  if (size <= context.host.largestBody) return close(context, digest, upload.location, body);
  const location = await sendParts(context, digest, upload, body);
  await close(context, digest, location, new Uint8Array());
}

/** What ends an upload. Registries end it with other statuses than 201, too; so does what is no registry. */
const ENDS = [201, 200, 202, 204];

async function close(context: RepositoryContext, digest: Digest, location: URL, body: Body): Promise<void> {
  const { host, image, scope } = context;
  const path = new URL(location);
  // Appended, not set: the rest of the query is the registry's own and must keep its order.
  path.search += `${path.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
  const answer = await host.call({
    method: 'PUT',
    noun: 'blob',
    reference: { ...image, digest },
    path,
    headers: { 'content-type': 'application/octet-stream' },
    body,
    scopes: [scope],
    expect: ENDS,
    tries: 1,
  });
  // Where it cannot be told, the manifest's PUT will.
  if (answer.status === 201 || (await lookForBlob(context, digest)) !== 'absent') return;
  throw new RegistryError(
    'REGISTRY',
    `PUT blob ${formatImageName(image)}@${digest}: ${answer.url.host} answered ${answer.status}, and the blob is not there`,
    { status: answer.status, temporary: true },
    { advice: `Check that ${answer.url.host} is a registry, and that no proxy answers in its place.` },
  );
}

/** @returns where the upload is to be closed */
async function sendParts(
  { host, image, scope }: RepositoryContext,
  digest: Digest,
  { location, minChunk }: Upload,
  body: Body,
): Promise<URL> {
  const chunks = new Chunks(body);
  let path = location;
  try {
    while (!chunks.isDone) {
      const start = chunks.position;
      const part = chunks.next(Math.max(host.largestBody, minChunk));
      const answer = await host.call({
        method: 'PATCH',
        noun: 'blob',
        reference: { ...image, digest },
        path,
        headers: {
          'content-type': 'application/octet-stream',
          'content-range': `${start}-${start + part.size - 1}`,
        },
        body: part,
        scopes: [scope],
        // ECR answers 201.
        expect: [202, 201, 200, 204],
        tries: 1,
      });
      if (answer.header('location') !== undefined) path = locationOf({ host, image, scope }, answer);
    }
    return path;
  } catch (error) {
    chunks.abandon(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

/** Clients should end what they began (distribution-spec, "Canceling a Blob Upload"); not all registries let them. */
export async function cancelUpload(
  { host, image, scope }: RepositoryContext,
  digest: Digest,
  { location }: Upload,
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
