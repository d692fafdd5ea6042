import { type Digest, isDigest } from './digest.js';
import { invalidInput, type Location, type MultiarchError } from './errors/error.js';
import { canonicalHost, DOCKER_HUB, withNamespace } from './hosts/docker-hub.js';
import { kindOf } from './hosts/kind.js';

/** `host/path`: where a result is published. Hosts are canonical, see hosts/docker-hub.ts. */
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
/** distribution-spec, "Pulling manifests": the grammar of `<reference>` as a tag. */
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

/** Characters of host, slash and path together: many clients take no more (distribution-spec). */
export const MAX_NAME_LENGTH = 255;
export const MAX_TAG_LENGTH = 128;

/** What is accepted, for messages. */
const IMAGE_FORM = 'host/path without a tag, e.g. ghcr.io/org/app';
const REFERENCE_FORM = 'host/path:tag or host/path@digest, e.g. ghcr.io/org/app:1.2';
const TAG_FORM = '1 to 128 of A-Z a-z 0-9 _ . -, not starting with . or -';

export function isTag(text: string): boolean {
  return TAG.test(text);
}

/**
 * Checks a tag.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseTag(text: string, input = 'tag', location?: Location): string {
  if (isTag(text)) return text;
  const why = text.length > MAX_TAG_LENGTH ? `has ${text.length} characters` : 'is not a tag';
  throw invalidInput(input, `'${text}' ${why}`, TAG_FORM, location);
}

/**
 * Reads `host/path`. A first part without dot or port belongs to Docker Hub, unless it is `localhost` or has an
 * upper-case letter, which no path may have. `https://` in front is taken off; paths are lower-cased where the
 * registry says the same of capital letters (`foldsCase` in hosts/kind.ts).
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseImageName(text: string, input = 'images', location?: Location): ImageName {
  const refuse: Refuse = (why) => invalidInput(input, `'${text}' ${why}`, IMAGE_FORM, location);
  const { tag, digest, ...name } = readReference(text, refuse);
  const suffix = digest ?? tag;
  if (suffix !== undefined) throw refuse(`has a tag or digest ('${suffix}')`);
  return name;
}

/**
 * Reads `host/path[:tag][@digest]`, with the same rules as {@link parseImageName}.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseReference(text: string, input = 'reference', location?: Location): Reference {
  return readReference(text, (why) => invalidInput(input, `'${text}' ${why}`, REFERENCE_FORM, location));
}

/** Makes the error for the text as a whole, from what is wrong with it. */
type Refuse = (why: string) => MultiarchError;

function readReference(text: string, refuse: Refuse): Reference {
  const bare = text.trim().replace(/^https:\/\//i, '');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) throw refuse('names a scheme; write the host alone');
  // Before anything is lower-cased, which turns some foreign letters into ASCII (U+212A into k).
  if (/[^\x21-\x7e]/.test(bare)) throw refuse('has a space, or a character that is not ASCII');
  const [named = '', digest, ...more] = bare.split('@');
  if (more.length > 0) throw refuse("has more than one '@'");
  if (digest !== undefined && !isDigest(digest)) throw refuse(`has a malformed digest ('${digest}')`);
  const { name, tag } = splitTag(named);
  if (tag !== undefined && !isTag(tag)) throw refuse(`has a malformed tag ('${tag}')`);
  return {
    ...readName(name, refuse),
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** A colon behind the last slash begins a tag; any other belongs to the host. */
function splitTag(text: string): { name: string; tag?: string } {
  const colon = text.lastIndexOf(':');
  if (colon < 0 || colon < text.lastIndexOf('/')) return { name: text };
  return { name: text.slice(0, colon), tag: text.slice(colon + 1) };
}

function readName(name: string, refuse: Refuse): ImageName {
  const { registry, path } = splitHost(name);
  if (path === '') throw refuse('has no path');
  const repository = withNamespace(registry, kindOf(registry).foldsCase ? path.toLowerCase() : path);
  if (registry.length + 1 + repository.length > MAX_NAME_LENGTH)
    throw refuse(`names an image with more than ${MAX_NAME_LENGTH} characters`);
  if (!isHost(registry)) throw refuse(`has no valid host ('${registry}')`);
  if (!REPOSITORY.test(repository)) throw refuse(whyNotPath(path));
  return { registry, repository };
}

/** Docker's rule for whether the first part is a host; a host without a path is refused rather than Docker Hub's. */
function splitHost(name: string): { registry: string; path: string } {
  const slash = name.indexOf('/');
  const first = slash < 0 ? name : name.slice(0, slash);
  const host = canonicalHost(first);
  if (looksLikeHost(host)) return { registry: host, path: slash < 0 ? '' : name.slice(slash + 1) };
  // Lower-cased it would be the first part of a path, so this host is known by its capitals alone.
  if (slash >= 0 && host !== first) return { registry: first, path: name.slice(slash + 1) };
  return { registry: DOCKER_HUB, path: name };
}

function looksLikeHost(first: string): boolean {
  return /[.:]/.test(first) || first === 'localhost';
}

/** By grammar, and as the URL that it will be part of: ports to 65535, addresses that exist. */
function isHost(text: string): boolean {
  return HOST.test(text) && URL.canParse(`https://${text}`);
}

function whyNotPath(path: string): string {
  const lower = path.toLowerCase();
  if (path !== lower && REPOSITORY.test(lower)) return `must be lower-case ('${lower}')`;
  return `has a malformed path ('${path}')`;
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
