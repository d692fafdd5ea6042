import { formatImageName, type ImageName, isJsonObject, isTag, MultiarchError } from '@multiarch/oci';
import { readBody } from './body.js';
import { checkTarget } from './endpoint.js';
import type { Host } from './host.js';
import type { Scope } from './scope.js';

/** Tags asked for at a time; ECR refuses more than 1000. */
const PAGE = 1000;
/** Pages that are read at most: a registry whose list never ends would keep us for ever. */
const MAX_PAGES = 1000;
const PAGE_LIMIT = 4 * 1024 * 1024;

/**
 * The tags of a repository, page by page (distribution-spec end-8), in the registry's order. What is not a tag by
 * the specification's grammar is passed over.
 *
 * @throws RegistryError; MultiarchError `REGISTRY` when the list does not end
 */
export async function* listTags(host: Host, image: ImageName, scope: Scope): AsyncGenerator<string> {
  const question = `list tags of ${formatImageName(image)}`;
  let path: string | URL = `/v2/${image.repository}/tags/list?n=${PAGE}`;
  const seen = new Set<string>();
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const response = await host.call({
      method: 'GET',
      noun: 'tags of',
      reference: image,
      path,
      scopes: [scope],
      expect: [200],
    });
    const bytes = await readBody(response, PAGE_LIMIT, question);
    yield* readTags(bytes, question);
    const next = /^\s*<([^>]*)>\s*;\s*rel="?next"?/i.exec(response.header('link') ?? '')?.[1];
    if (next === undefined) return;
    const url = checkTarget(host.endpoint, next, response.url.href, 'next page');
    if (url.origin !== host.endpoint.origin)
      throw new MultiarchError('REGISTRY', `${question}: the next page is on another server (${url.host})`);
    if (seen.has(url.href)) break;
    seen.add(url.href);
    path = url;
  }
  throw new MultiarchError('REGISTRY', `${question}: the list does not end`);
}

function readTags(bytes: Uint8Array, question: string): string[] {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new MultiarchError('REGISTRY', `${question}: the answer is not JSON`, { cause });
  }
  // `null` is how several registries say that there are none.
  const tags = isJsonObject(body) ? (body.tags ?? []) : undefined;
  if (!Array.isArray(tags))
    throw new MultiarchError('REGISTRY', `${question}: the answer has no list of tags`);
  return tags.filter((tag): tag is string => typeof tag === 'string' && isTag(tag));
}
