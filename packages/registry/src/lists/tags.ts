import { formatImageName, isJsonObject, isTag, MultiarchError } from '@multiarch/oci';
import type { Answer } from '../answer/answer.js';
import { RegistryError } from '../answer/registry-error.js';
import type { RepositoryContext } from '../questions/context.js';
import { tagsPath } from '../questions/path.js';
import { contentOf } from '../wire/exchange.js';
import { followingPage } from './next-page.js';

/** Tags asked for at a time; ECR refuses more than 1000. */
const PAGE = 1000;
/** Pages that are read at most: a registry whose list never ends would keep us for ever. */
const MAX_PAGES = 1000;
/** Bytes of a page. Artifact Registry puts all tags into one, each with a description of its manifest. */
const PAGE_LIMIT = 32 * 1024 * 1024;

/**
 * The tags of a repository, page by page (distribution-spec end-8), in the registry's order; the next page is asked
 * for when it is needed. What is not a tag by the specification's grammar is passed over.
 *
 * @throws RegistryError; MultiarchError `REGISTRY` when the list does not end
 */
export async function* listTags(context: RepositoryContext): AsyncGenerator<string> {
  const { host, image } = context;
  const question = `list tags of ${formatImageName(image)}`;
  let path: string | URL = `${tagsPath(image)}?n=${PAGE}`;
  const seen = new Set<string>();
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: Answer = await ask(context, path);
    yield* readTags(contentOf(answer, PAGE_LIMIT, question), question);
    const url = followingPage(host.endpoint, answer, question);
    if (url === undefined) return;
    if (seen.has(url.href)) break;
    seen.add(url.href);
    path = url;
  }
  throw new MultiarchError('REGISTRY', `${question}: the list does not end`, {
    advice: 'The registry repeats its pages; report it to those who run it.',
  });
}

async function ask({ host, image, scope }: RepositoryContext, path: string | URL): Promise<Answer> {
  const call = {
    method: 'GET',
    noun: 'tags of',
    reference: image,
    scopes: [scope],
    expect: [200],
    limit: PAGE_LIMIT,
  } as const;
  try {
    return await host.call({ ...call, path });
  } catch (error) {
    const isTooMany = error instanceof RegistryError && error.status === 400 && error.says(/PAGINATION/);
    if (!isTooMany || path instanceof URL) throw error;
    return host.call({ ...call, path: tagsPath(image) });
  }
}

function readTags(bytes: Uint8Array, question: string): string[] {
  const advice = 'Check that this is a registry, and that no proxy answers in its place.';
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new MultiarchError('REGISTRY', `${question}: the answer is not JSON`, { cause, advice });
  }
  // `null` is how several registries say that there are none.
  const tags = isJsonObject(body) ? (body.tags ?? []) : undefined;
  if (!Array.isArray(tags))
    throw new MultiarchError('REGISTRY', `${question}: the answer has no list of tags`, { advice });
  return tags.filter((tag): tag is string => typeof tag === 'string' && isTag(tag));
}
