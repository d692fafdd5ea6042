import type { Digest, MultiarchError } from '@multiarch/oci';
import { RegistryError } from '../answer/registry-error.js';
import type { RepositoryContext } from '../questions/context.js';
import type { Body } from '../wire/byte-source.js';
import { hasBlob } from './blobs.js';
import { beginMount, beginUpload, cancelUpload, finishUpload } from './uploads.js';

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
  if (await hasBlob(context, digest)) {
    if (opened !== undefined) await cancelUpload(context, digest, opened);
    return 'present';
  }
  return whenFree(() => send(context, digest, load, opened));
}

/** @param opened where an upload may go on that was opened already */
async function send(
  context: RepositoryContext,
  digest: Digest,
  load: Delivery['load'],
  opened: URL | undefined,
): Promise<'sent'> {
  let location = opened;
  let content: Content | undefined;
  for (let session = 1; ; session += 1) {
    const upload = location ?? (await beginUpload(context, digest));
    location = undefined;
    try {
      content ??= await load();
      await finishUpload(context, digest, upload, content.body);
      return 'sent';
    } catch (error) {
      await cancelUpload(context, digest, upload);
      const failure = content?.failure?.();
      if (session === SESSIONS || !isWorthAnother(error, failure, session)) throw failure ?? error;
      if (await hasBlob(context, digest)) return 'sent';
    }
  }
}

/** Where an upload may go on that a registry opened in place of a mount; what refused one once is not asked again. */
async function tryMount(
  context: RepositoryContext,
  digest: Digest,
  from: string,
): Promise<'mounted' | 'refused' | URL> {
  const { host } = context;
  if (host.refusesMounts.has(from)) return 'refused';
  try {
    const location = await beginMount(context, digest, from);
    if (location === undefined) return 'mounted';
    host.refusesMounts.add(from);
    return location;
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
