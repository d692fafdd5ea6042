import { type Digest, isDigest } from './digest.js';
import { canonicalHost, withNamespace } from './docker-hub.js';
import { invalidInput, type Location } from './errors.js';

/** `host/path`: where a result is published. Hosts are canonical, see `docker-hub.ts`. */
export interface ImageName {
  readonly registry: string;
  readonly repository: string;
}

/** An image name with a tag, a digest, or both (then the digest decides). */
export interface Reference extends ImageName {
  readonly tag?: string;
  readonly digest?: Digest;
}

/** distribution-spec, "Pulling manifests": the grammar of `<name>`. */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]{1,5})?$`);
/** distribution-spec, the grammar of a tag: at most 128 characters. */
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

/** Many clients limit host, slash and name together to this many characters (distribution-spec). */
export const MAX_NAME_LENGTH = 255;
export const MAX_TAG_LENGTH = 128;

/** What an accepted image looks like, for messages. */
const IMAGE_FORM = 'host/path without a tag, e.g. ghcr.io/org/app';

export function isTag(text: string): boolean {
  return TAG.test(text);
}

/**
 * Checks a tag.
 *
 * @throws MultiarchError `INVALID_INPUT`, naming the first character that is not allowed or the length
 */
export function parseTag(text: string, input = 'tag', location?: Location): string {
  if (isTag(text)) return text;
  const accepted = '1 to 128 of A-Z a-z 0-9 _ . -, not starting with . or -';
  if (text.length > MAX_TAG_LENGTH)
    throw invalidInput(input, `'${text}' has ${text.length} characters`, accepted, location);
  throw invalidInput(input, `'${text}' is not a tag`, accepted, location);
}

/**
 * Reads `host/path`. A first part without dot, port or `localhost` belongs to Docker Hub. `https://` in front
 * is taken off; names on ghcr.io are lower-cased, because GitHub's own names are not case-sensitive and
 * `ghcr.io/${{ github.repository }}` is what callers write.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseImageName(text: string, input = 'images', location?: Location): ImageName {
  const reference = parseReference(text, input, location);
  const suffix = reference.digest ?? reference.tag;
  if (suffix !== undefined)
    throw invalidInput(input, `'${text}' has a tag or digest ('${suffix}')`, IMAGE_FORM, location);
  return { registry: reference.registry, repository: reference.repository };
}

/**
 * Reads `host/path[:tag][@digest]`, with the same rules as {@link parseImageName}.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseReference(text: string, input = 'reference', location?: Location): Reference {
  const refuse = (why: string) => invalidInput(input, `'${text}' ${why}`, IMAGE_FORM, location);
  const bare = text.trim().replace(/^https:\/\//, '');
  if (bare.startsWith('http://')) throw refuse('names a scheme; write the host alone');
  const [named = '', digest, ...more] = bare.split('@');
  if (more.length > 0) throw refuse("has more than one '@'");
  if (digest !== undefined && !isDigest(digest)) throw refuse('has a malformed digest');
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const name = hasTag ? named.slice(0, colon) : named;
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !isTag(tag)) throw refuse(`has a malformed tag ('${tag}')`);

  const { registry, path } = splitHost(name);
  if (!HOST.test(registry)) throw refuse('has no valid host');
  const lowered = registry === 'ghcr.io' ? path.toLowerCase() : path;
  const repository = withNamespace(registry, lowered);
  if (!REPOSITORY.test(repository)) throw refuse(whyNotRepository(repository));
  if (registry.length + 1 + repository.length > MAX_NAME_LENGTH)
    throw refuse(`is longer than ${MAX_NAME_LENGTH} characters`);
  return {
    registry,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** The first part is a host when it looks like one; the rule is Docker's. */
function splitHost(name: string): { registry: string; path: string } {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  return isHost
    ? { registry: canonicalHost(first), path: name.slice(slash + 1) }
    : { registry: canonicalHost('docker.io'), path: name };
}

function whyNotRepository(repository: string): string {
  if (repository === '') return 'has no path';
  if (repository !== repository.toLowerCase()) return `must be lower-case ('${repository.toLowerCase()}')`;
  return `has a malformed path ('${repository}')`;
}

/** `host/path`, canonical. */
export function formatImageName({ registry, repository }: ImageName): string {
  return `${registry}/${repository}`;
}

/** `host/path[:tag][@digest]`, canonical: what {@link parseReference} reads back to the same value. */
export function formatReference(reference: Reference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  return `${formatImageName(reference)}${tag}${digest}`;
}
