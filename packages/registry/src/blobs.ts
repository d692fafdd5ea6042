import { type Digest, formatImageName, hasDigest, type ImageName, MultiarchError } from '@multiarch/oci';
import { contentOf } from './exchange.js';
import type { Host } from './host.js';
import { blobPath } from './path.js';
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
  const answer = await host.call({
    method: 'GET',
    noun: 'blob',
    reference: { ...image, digest },
    path: blobPath(image, digest),
    scopes: [scope],
    expect: [200],
    limit,
  });
  // Some servers announce the compression of a layer as if it were theirs: as it came, it may be right.
  const isRight = answer.isWhole && hasDigest(answer.bytes, digest) === true;
  const bytes = isRight ? answer.bytes : contentOf(answer, limit, what);
  if (!isRight && hasDigest(bytes, digest) !== true)
    throw new MultiarchError('INVALID_CONTENT', `${what}: the content does not have this digest`, {
      advice: 'The registry or something on the way to it changed the content; nothing was used of it.',
    });
  return bytes;
}

/** Whether the repository has this blob (distribution-spec end-2, HEAD). */
export async function hasBlob(host: Host, image: ImageName, digest: Digest, scope: Scope): Promise<boolean> {
  const answer = await host.call({
    method: 'HEAD',
    noun: 'blob',
    reference: { ...image, digest },
    path: blobPath(image, digest),
    scopes: [scope],
    expect: [200, 404],
  });
  return answer.status === 200;
}
