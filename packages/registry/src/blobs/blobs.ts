import { type Digest, formatImageName, MultiarchError } from '@multiarch/oci';
import { hasDigest } from '@multiarch/oci/content';
import type { Inflow } from '../answer/answer.js';
import { RegistryError } from '../answer/registry-error.js';
import type { RepositoryContext } from '../questions/context.js';
import { blobPath } from '../questions/path.js';
import { contentOf } from '../wire/exchange.js';

/**
 * Fetches a small blob whole (distribution-spec end-2) and verifies it.
 *
 * @param limit bytes; more is refused
 * @throws RegistryError, MultiarchError `INVALID_CONTENT`
 */
export async function getBlob(
  { host, image, scope }: RepositoryContext,
  digest: Digest,
  limit: number,
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

/** A blob that is about to be read, from some byte on. */
export interface BlobStream {
  /** Position of the first byte that comes. */
  readonly start: number;
  /** Bytes that the server announces; absent where it does not say, or sends them compressed. */
  readonly length?: number;
  readonly body: Inflow;
}

/**
 * Opens a blob for reading (distribution-spec end-2): nothing of it is held, and nothing verified. A server that
 * does not know `Range` begins at the start.
 *
 * @param offset bytes that are not wanted again
 * @throws RegistryError; MultiarchError `INVALID_CONTENT` when the server sends another part than was asked for
 */
export async function openBlob(
  { host, image, scope }: RepositoryContext,
  digest: Digest,
  offset: number,
): Promise<BlobStream> {
  const answer = await host.call({
    method: 'GET',
    noun: 'blob',
    reference: { ...image, digest },
    path: blobPath(image, digest),
    ...(offset === 0 ? {} : { headers: { range: `bytes=${offset}-` } }),
    scopes: [scope],
    expect: [200, 206],
    limit: 'leave',
  });
  const start = answer.status === 206 ? startOf(answer.header('content-range')) : 0;
  if (start !== 0 && start !== offset)
    throw new MultiarchError(
      'INVALID_CONTENT',
      `GET blob ${formatImageName(image)}@${digest}: asked for what follows byte ${offset}, it sent another part`,
      { advice: 'The registry or something on the way to it does not understand ranges; run again.' },
    );
  const length = answer.header('content-length');
  const isPlain = (answer.header('content-encoding') ?? 'identity') === 'identity';
  const hasLength = isPlain && length !== undefined && /^\d{1,15}$/.test(length);
  return { start, body: answer.rest ?? NOTHING, ...(hasLength ? { length: Number(length) } : {}) };
}

const NOTHING: Inflow = { pour: async () => {} };

/** The first position of `Content-Range: bytes 5-9/10` (RFC 9110, 14.4). */
function startOf(header: string | undefined): number {
  return Number(/^bytes (\d{1,15})-/.exec(header ?? '')?.[1] ?? Number.NaN);
}

/**
 * Looks for a blob where the answer may be done without: what follows will show. HEAD of blobs is what registries do
 * worst; they send it on to stores that refuse it, or do not know it.
 *
 * @throws RegistryError when the registry itself cannot be asked
 */
export async function lookForBlob(
  context: RepositoryContext,
  digest: Digest,
): Promise<'present' | 'absent' | 'unknown'> {
  try {
    return (await hasBlob(context, digest)) ? 'present' : 'absent';
  } catch (error) {
    if (!(error instanceof RegistryError) || error.temporary) throw error;
    return 'unknown';
  }
}

/** Whether the repository has this blob (distribution-spec end-2, HEAD). */
export async function hasBlob({ host, image, scope }: RepositoryContext, digest: Digest): Promise<boolean> {
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
