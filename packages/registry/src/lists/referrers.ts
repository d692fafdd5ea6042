import { type Descriptor, type Digest, formatImageName, MultiarchError, OCI_INDEX } from '@multiarch/oci';
import { manifestOf, readManifest } from '@multiarch/oci/content';
import type { Answer } from '../answer/answer.js';
import type { RepositoryContext } from '../questions/context.js';
import { referrersPath } from '../questions/path.js';
import { contentOf } from '../wire/exchange.js';
import { followingPage } from './next-page.js';

/** Pages that are read at most. */
const MAX_PAGES = 100;
const PAGE_LIMIT = 4 * 1024 * 1024;
/** Entries of one list, and bytes of its pages. A scan a day for ten years is 3,650 entries, of some hundred bytes. */
const MAX_REFERRERS = 10_000;
const LIST_LIMIT = 16 * 1024 * 1024;

/**
 * What says that it is about this manifest (distribution-spec end-12a): signatures, SBOMs and the like.
 *
 * @returns `undefined` when the registry does not have this API; then they are under the tag `sha256-<hex>`
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`, and `REGISTRY` where the list has more than 100 pages, 10,000
 *   entries or 16 MiB: none is left out silently, as it may be the signature that is asked for
 */
export async function listReferrers(
  { host, image, scope }: RepositoryContext,
  digest: Digest,
): Promise<readonly Descriptor[] | undefined> {
  const what = `referrers of ${formatImageName(image)}@${digest}`;
  const found: Descriptor[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  let path: string | URL = referrersPath(image, digest);
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: Answer = await host.call({
      method: 'GET',
      noun: 'referrers of',
      reference: { ...image, digest },
      path,
      headers: { accept: OCI_INDEX },
      scopes: [scope],
      // A registry without this API takes the path for nonsense in one way or another.
      expect: [200, 400, 404, 405, 406, 501],
      limit: PAGE_LIMIT,
    });
    const isIndex = /^application\/vnd\.oci\.image\.index\.v1\+json/.test(
      answer.header('content-type') ?? '',
    );
    if (answer.status !== 200 || !isIndex) return undefined;
    bytes += answer.bytes.byteLength;
    if (bytes > LIST_LIMIT) throw tooMuch(what, `${LIST_LIMIT} bytes`);
    for (const entry of readPage(answer, what)) found.push(entry);
    if (found.length > MAX_REFERRERS) throw tooMuch(what, `${MAX_REFERRERS} entries`);
    const url = followingPage(host.endpoint, answer, what);
    if (url === undefined) return found;
    if (seen.has(url.href)) break;
    seen.add(url.href);
    path = url;
  }
  throw new MultiarchError('REGISTRY', `${what}: the list does not end within ${MAX_PAGES} pages`, {
    advice: 'Nothing was asked elsewhere; report it to those who run the registry.',
  });
}

function tooMuch(what: string, most: string): MultiarchError {
  return new MultiarchError('REGISTRY', `${what}: the list has more than ${most}`, {
    advice:
      'None of it was used. Delete what nobody needs of it; if that is not so much, report it to those who run the registry.',
  });
}

function readPage(answer: Answer, what: string): readonly Descriptor[] {
  try {
    const content = readManifest(manifestOf(contentOf(answer, PAGE_LIMIT, what), OCI_INDEX, what), what);
    return content.kind === 'index' ? content.manifests : [];
  } catch (cause) {
    if (!(cause instanceof MultiarchError)) throw cause;
    throw new MultiarchError(cause.code, cause.message, {
      cause,
      advice:
        'Nothing was used of it. Run again; if it stays so, the registry, or something before it, is at fault.',
    });
  }
}
