import type { Digest, MultiarchError } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { RegistryError } from '../answer/registry-error.js';
import { nextWait } from '../answer/retry.js';
import type { RepositoryContext } from '../questions/context.js';
import { type Body, isByteSource } from '../wire/byte-source.js';
import { lookForBlob } from './blobs.js';
import { beginMount, beginUpload, cancelUpload, finishUpload, type Upload } from './uploads.js';

/** How a blob came to be where it should be. */
export type Delivered = 'present' | 'mounted' | 'sent';

/** A blob that a repository is to have. */
export interface Delivery {
  readonly digest: Digest;
  /** Repository of the same registry that has it. */
  readonly from?: string | undefined;
  /** Whether it is sent whatever the registry says that it has: it has turned out to be wrong. */
  readonly anew?: boolean;
  /** Its content; asked for only when it has to be sent. */
  readonly load: () => Promise<Content>;
  /** Runs what sends it, when there is a place for that; at once by default. */
  readonly whenFree?: (send: () => Promise<'sent'>) => Promise<'sent'>;
}

/** A body that may know why it came to nothing. */
export interface Content {
  readonly body: Body;
  readonly failure?: () => MultiarchError | undefined;
  /** Whether all of a body that is read while it is sent was sent. */
  readonly isSpent?: () => boolean;
}

/** Upload sessions that are opened for one blob. */
const SESSIONS = 4;

/**
 * Gives a repository a blob with as little traffic as it takes: a mount where the registry has it already (201 is
 * conclusive; 202 opens an upload, which is used), nothing where the repository has it, else one upload in one PUT.
 * A session that is lost is given up for a new one; one that comes to nothing is cancelled.
 *
 * @throws RegistryError; MultiarchError: what the content failed with
 */
export async function deliverBlob(
  context: RepositoryContext,
  { digest, from, anew = false, load, whenFree = (send) => send() }: Delivery,
): Promise<Delivered> {
  if (anew) return whenFree(() => send(context, digest, load, undefined));
  const mount = from === undefined ? 'refused' : await tryMount(context, digest, from);
  if (mount === 'mounted') return mount;
  const opened = mount === 'refused' ? undefined : mount;
  if ((await lookForBlob(context, digest)) === 'present') {
    if (opened !== undefined) await cancelUpload(context, digest, opened);
    return 'present';
  }
  return whenFree(() => send(context, digest, load, opened));
}

/**
 * Uploads a small blob in two requests (distribution-spec end-4a and end-6: POST, then one PUT), whatever is there; as
 * patient as {@link deliverBlob}.
 *
 * @returns its digest
 * @throws RegistryError
 */
export async function putBlob(context: RepositoryContext, bytes: Uint8Array): Promise<Digest> {
  const digest = digestOf(bytes);
  await send(context, digest, async () => ({ body: bytes }), undefined);
  return digest;
}

/** Bytes of what is sent in one piece, where something before the registry takes no more; tried from the largest on. */
const PIECES = [50_000_000, 8_000_000, 900_000, 64_000];

/** @param opened an upload that was opened already */
async function send(
  context: RepositoryContext,
  digest: Digest,
  load: Delivery['load'],
  opened: Upload | undefined,
): Promise<'sent'> {
  const { host } = context;
  const { clock, retry } = host;
  const began = clock.now();
  let next = opened;
  let content: Content | undefined;
  for (let session = 1, waits = 1; ; session += 1) {
    const upload = next ?? (await beginUpload(context, digest));
    next = undefined;
    const most = host.largestBody;
    try {
      content ??= await load();
      await finishUpload(context, digest, upload, content.body);
      return 'sent';
    } catch (error) {
      const failure = content?.failure?.();
      const hasArrived =
        failure === undefined && error instanceof RegistryError && content !== undefined
          ? await arrives(context, digest, content, error)
          : false;
      if (hasArrived) return 'sent';
      await cancelUpload(context, digest, upload);
      if (error instanceof RegistryError && error.status === 413 && hasSmaller(host, content, most)) continue;
      const wait =
        error instanceof RegistryError && error.status === 429
          ? nextWait(error, waits, clock.now() - began, retry, clock.random())
          : undefined;
      if (wait !== undefined) {
        waits += 1;
        session -= 1;
        await clock.sleep(wait);
      } else if (session >= SESSIONS || !isWorthAnother(error, failure, session)) throw failure ?? error;
    }
  }
}

/** Bytes in a millisecond that a registry hashes and moves at least, once it has got them all. */
const COMMITTED = 10_000;
const MINUTE = 60_000;

/**
 * Asks whether a blob has arrived although its upload was not answered well. A registry may go on with what it has got
 * to its last byte: that is waited for, by size, before it is cancelled and sent again.
 */
async function arrives(
  context: RepositoryContext,
  digest: Digest,
  { body, isSpent = () => true }: Content,
  error: RegistryError,
): Promise<boolean> {
  const { clock } = context.host;
  const isLost = error.temporary || error.notFound || error.status === 416;
  if (!isLost) return false;
  const patience = isSpent() && error.timedOut ? MINUTE + sizeOf(body) / COMMITTED : 0;
  const end = clock.now() + patience;
  for (let wait = 1000; ; wait = Math.min(2 * wait, 15_000)) {
    if ((await lookForBlob(context, digest)) === 'present') return true;
    if (clock.now() + wait > end) return false;
    await clock.sleep(wait);
  }
}

/**
 * Whether it may help to send less at a time, which is done from now on.
 *
 * @param tried the most that was sent at a time when that was refused; others may have been refused since
 */
function hasSmaller(host: RepositoryContext['host'], content: Content | undefined, tried: number): boolean {
  if (content === undefined) return false;
  if (host.largestBody < tried) return true;
  const size = sizeOf(content.body);
  const piece = PIECES.find((one) => one < Math.min(size, tried));
  if (piece !== undefined) host.largestBody = piece;
  return piece !== undefined;
}

function sizeOf(body: Body): number {
  return isByteSource(body) ? body.size : body.byteLength;
}

/** The upload that a registry opened in place of a mount; what refused one once is not asked again. */
async function tryMount(
  context: RepositoryContext,
  digest: Digest,
  from: string,
): Promise<'mounted' | 'refused' | Upload> {
  const { host } = context;
  if (host.refusesMounts.has(from)) return 'refused';
  try {
    const upload = await beginMount(context, digest, from);
    if (upload === undefined) return 'mounted';
    host.refusesMounts.add(from);
    return upload;
  } catch (error) {
    // 401 and 403: we may write here, but not read there; those who may read it have another identity.
    if (!(error instanceof RegistryError) || ![400, 401, 403, 404, 405].includes(error.status)) throw error;
    host.refusesMounts.add(from);
    return 'refused';
  }
}

/** Content that arrived wrong is fetched once more; a session that was lost is opened again. */
function isWorthAnother(error: unknown, failure: MultiarchError | undefined, session: number): boolean {
  if (failure !== undefined) return failure.code === 'INVALID_CONTENT' && session === 1;
  return error instanceof RegistryError && (error.temporary || error.notFound || error.status === 416);
}
