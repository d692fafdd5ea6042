import { parseTag } from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import { MISSING_PART } from '../answer/advice.js';
import { RegistryError } from '../answer/registry-error.js';
import { CONCURRENCY, type Host } from '../host/host.js';
import type { RepositoryContext } from '../questions/context.js';
import { putManifest } from './put-manifest.js';

/** Tags of one request (distribution-spec, end-7b: registries should take at least ten). */
const MOST = 10;

/**
 * Writes a manifest under several tags: one request for each, as many at once as a host takes, or a single one where the registry
 * honours `?tag=a&tag=b` (distribution-spec end-7b). That is learned without a request or a round trip more: the
 * first of several PUTs also names the others, and `OCI-Tag` in its answer shows that this was understood. (A
 * registry that understands it in a PUT by digest alone is not found out; asking it so would cost all others a
 * request.) Nothing relies on it: what an answer does not name is written by its own PUT.
 *
 * @returns how each tag fared, in their order; see `putManifest` for the errors
 * @throws MultiarchError `INVALID_INPUT` before any request, for what is not a tag
 */
export async function putTags(
  context: RepositoryContext,
  tags: readonly string[],
  manifest: Manifest,
): Promise<PromiseSettledResult<void>[]> {
  for (const tag of tags) parseTag(tag);
  const { host } = context;
  const { digest } = manifest.descriptor;
  const put: Put = (tag, alongside = []) =>
    putManifest(context, { under: tag === undefined ? { digest } : { tag }, manifest, alongside });
  const several = tags.length > 1;
  const done = new Set(several && host.tagParameter === 'honoured' ? await putTogether(host, tags, put) : []);
  const isTrial = several && host.tagParameter === 'untried';
  if (isTrial) host.tagParameter = 'ignored';
  const putOne = async (tag: string, position: number) => {
    if (done.has(tag)) return;
    if (isTrial && position === 0) await tryTogether(host, tags, put);
    else await put(tag);
  };
  return eachInTurn(tags, putOne);
}

/**
 * As `Promise.allSettled`, but begun when others have ended: tags may be thousands, and what waits for its turn at the
 * host holds memory.
 */
async function eachInTurn(
  tags: readonly string[],
  put: (tag: string, position: number) => Promise<void>,
): Promise<PromiseSettledResult<void>[]> {
  const outcomes: PromiseSettledResult<void>[] = [];
  const left = tags.entries();
  const goOn = async () => {
    for (const [position, tag] of left) [outcomes[position]] = await Promise.allSettled([put(tag, position)]);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, goOn));
  return outcomes;
}

/** Writes the manifest under one tag, or by its digest, and names others to be written along with it. */
type Put = (tag: string | undefined, alongside?: readonly string[]) => Promise<readonly string[]>;

/** Writes the first tag, and finds out whether the registry would have taken the others with it. */
async function tryTogether(host: Host, [first = '', ...others]: readonly string[], put: Put): Promise<void> {
  const written = await put(first, others.slice(0, MOST - 1)).catch(overlookRefusal);
  if (written === undefined) await put(first);
  else if (others.some((tag) => written.includes(tag))) host.tagParameter = 'honoured';
}

/** @returns the tags that the registry says it has written */
async function putTogether(host: Host, tags: readonly string[], put: Put): Promise<readonly string[]> {
  const done: string[] = [];
  for (let start = 0; start < tags.length && host.tagParameter === 'honoured'; start += MOST) {
    const written = (await put(undefined, tags.slice(start, start + MOST)).catch(overlookRefusal)) ?? [];
    if (written.length === 0) host.tagParameter = 'ignored';
    done.push(...written);
  }
  return done;
}

/** A refusal may be about the query: then the tags are written one by one, and that says what is wrong. */
function overlookRefusal(error: unknown): undefined {
  const isPerhaps = error instanceof RegistryError && [400, 404, 405, 414, 422, 431].includes(error.status);
  if (!isPerhaps || error.says(MISSING_PART)) throw error;
}
