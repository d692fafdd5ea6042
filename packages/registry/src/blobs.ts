import {
  type Digest,
  digestOf,
  formatImageName,
  hasDigest,
  type ImageName,
  MultiarchError,
} from '@multiarch/oci';
import { readBody } from './body.js';
import { checkTarget } from './endpoint.js';
import type { Host } from './host.js';
import type { Scope } from './scope.js';

/**
 * Fetches a small blob whole (distribution-spec end-2) and verifies it.
 *
 * @param limit bytes; more is refused
 * @throws RegistryError, MultiarchError `INVALID_CONTENT`
 */
export async function getBlob(
  host: Host,
  image: ImageName,
  digest: Digest,
  limit: number,
  scope: Scope,
): Promise<Uint8Array> {
  const what = `${formatImageName(image)}@${digest}`;
  const response = await host.call({
    method: 'GET',
    noun: 'blob',
    reference: { ...image, digest },
    path: `/v2/${image.repository}/blobs/${digest}`,
    scopes: [scope],
    expect: [200],
  });
  const bytes = await readBody(response, limit, what);
  if (hasDigest(bytes, digest) === false)
    throw new MultiarchError('INVALID_CONTENT', `${what}: the content does not have this digest`);
  return bytes;
}

/** Whether the repository has this blob (distribution-spec end-2, HEAD). */
export async function hasBlob(host: Host, image: ImageName, digest: Digest, scope: Scope): Promise<boolean> {
  const response = await host.call({
    method: 'HEAD',
    noun: 'blob',
    reference: { ...image, digest },
    path: `/v2/${image.repository}/blobs/${digest}`,
    scopes: [scope],
    expect: [200, 404],
  });
  await response.discard();
  return response.status === 200;
}

/**
 * Uploads a small blob in two requests (distribution-spec end-4a and end-6: POST, then one PUT).
 *
 * @returns its digest
 * @throws RegistryError
 */
export async function putBlob(
  host: Host,
  image: ImageName,
  bytes: Uint8Array,
  scope: Scope,
): Promise<Digest> {
  const digest = digestOf(bytes);
  const what = `${formatImageName(image)}@${digest}`;
  const started = await host.call({
    method: 'POST',
    noun: 'blob',
    reference: { ...image, digest },
    path: `/v2/${image.repository}/blobs/uploads/`,
    headers: { 'content-length': '0' },
    scopes: [scope],
    expect: [202],
  });
  await started.discard();
  const location = started.header('location');
  if (location === undefined)
    throw new MultiarchError('REGISTRY', `POST blob ${what}: the registry did not say where to upload`);
  const target = checkTarget(host.endpoint, location, started.url.href, 'upload location');
  // Appended, not set: the rest of the query is the registry's own and must keep its order.
  target.search += `${target.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
  const done = await host.call({
    method: 'PUT',
    noun: 'blob',
    reference: { ...image, digest },
    path: target,
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
    scopes: [scope],
    expect: [201],
  });
  await done.discard();
  return digest;
}
