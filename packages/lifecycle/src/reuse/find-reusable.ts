import {
  type Descriptor,
  type Digest,
  during,
  formatImageName,
  formatPlatform,
  type ImageName,
  type Logger,
  MultiarchError,
  parseImageName,
  parsePlatform,
  satisfiesPlatform,
} from '@multiarch/oci';
import { INPUTS_LABEL, type Leg, REVISION_LABEL, SOURCE_LABEL } from '@multiarch/plan';
import { type RegistryClient, RegistryError } from '@multiarch/registry';
import { TAG_EXISTS } from '../advice.js';
import { type ImageContent, type ImageParts, type ListedImage, readImageContents } from '../image/content.js';
import { type HandOn, handOn } from '../image/hand-on.js';
import type { Ancestry } from '../moves/decide-move.js';
import { readTaggedImage, type TaggedImage } from '../moves/tagged-image.js';
import { type Evidence, identityOf, noteOf } from './evidence.js';
import { findKept } from './kept-tags.js';

/** What a leg does with the registries that it pushes to, besides Buildx. */
export interface ImageReader {
  /** What a tag names; nothing where it is not there, or not for us to see. */
  readonly find: (image: ImageName, tag: string) => Promise<Descriptor | undefined>;
  /** @param parts what is believed to be behind the digest, which is then asked for at once */
  readonly read: (image: ImageName, digest: Digest, parts?: ImageParts) => Promise<readonly ListedImage[]>;
  /**
   * What a tag holds, and says of itself; nothing as for `find`.
   *
   * @param source the repository whose images are believed
   */
  readonly origin: (image: ImageName, tag: string, source?: string) => Promise<TaggedImage | undefined>;
  /** See `handOn`; absent: a build pushes to every image by itself. */
  readonly handOn?: (work: HandOn, log: Logger) => Promise<void>;
}

const LOOKING = 'looking for an earlier build';

/** Reads through a client. */
export function imageReader(registry: RegistryClient): ImageReader {
  return {
    find: (image, tag) => during(LOOKING, seen(registry.repository(image).headManifest({ tag }))),
    read: (image, digest, parts) =>
      during('reading what a build made', readImageContents(registry.repository(image), digest, parts)),
    origin: (image, tag, source) =>
      during(LOOKING, seen(readTaggedImage(registry.repository(image), tag, source))),
    handOn: (work, log) => handOn(registry, work, log),
  };
}

/** Some registries refuse to speak of a repository before its first push; one that may not be pushed to says so then. */
async function seen<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const { notFound, status } = error;
    if (notFound || status === 401 || status === 403) return undefined;
    throw error;
  }
}

/** One of the tags that a leg pushes, and what it names at present. */
export interface TagState {
  /** `host/path`. */
  readonly image: string;
  readonly tag: string;
  /** Absent: there is no such tag. */
  readonly descriptor?: Descriptor;
}

export type ReuseDecision =
  | {
      readonly kind: 'build';
      /** A sentence about what is there, where something is. */
      readonly why?: string;
      /** Why no tag may be written, so that it is pushed by its digest alone; a sentence for each that stays. */
      readonly kept?: string;
    }
  | {
      readonly kind: 'reuse';
      readonly descriptor: Descriptor;
      readonly content: ImageContent;
      /** Where it is. */
      readonly from: TagState;
      /** Where it still has to go, so that it is under every tag in every registry. */
      readonly missing: readonly TagState[];
    };

/** What is asked before a leg is built. */
export interface LegWorld {
  readonly images: ImageReader;
  /** Absent: there is none. */
  readonly evidence?: Evidence;
  readonly ancestry?: Ancestry;
}

/**
 * Looks whether what a leg is about to build is in the registries already: one HEAD for each image and tag, and where
 * they agree on something, its manifest and config once; and, where it is to be built, whether its tags may be written.
 *
 * @param leg with its labels as `labelInputs` makes them
 * @throws RegistryError; MultiarchError `CONFLICT` when there is something that may not be overwritten
 */
export async function findReusable(leg: Leg, world: LegWorld): Promise<ReuseDecision> {
  const { onExisting = 'overwrite', push, tags } = leg;
  if (!push || tags.length === 0) return { kind: 'build' };
  const decision = onExisting === 'overwrite' ? BUILD : await lookAround(leg, world);
  if (decision.kind === 'reuse' || decision.kept !== undefined) return decision;
  const kept = await findKept(leg, world);
  return kept === undefined ? decision : { ...decision, kept };
}

const BUILD: ReuseDecision = { kind: 'build' };

async function lookAround(leg: Leg, { images, evidence }: LegWorld): Promise<ReuseDecision> {
  const states = await Promise.all(
    leg.images.flatMap((image) => leg.tags.map((tag) => look(images, image, tag))),
  );
  const [first] = present(states);
  const isRead = leg.onExisting === 'reuse' && first !== undefined && digestsOf(states).length === 1;
  const contents = isRead
    ? await images.read(parseImageName(first.image), first.descriptor.digest)
    : undefined;
  const isProven =
    contents !== undefined && first !== undefined && (await isNoted(leg, first.descriptor.digest, evidence));
  return decideReuse(leg, states, contents ?? [], isProven);
}

async function isNoted(leg: Leg, digest: Digest, evidence: Evidence | undefined): Promise<boolean> {
  const identity = identityOf(leg);
  if (evidence === undefined || identity === undefined || leg.trust === 'claim') return false;
  return await evidence.has(noteOf(identity, digest));
}

async function look({ find }: ImageReader, image: string, tag: string): Promise<TagState> {
  const descriptor = await find(parseImageName(image), tag);
  return { image, tag, ...(descriptor === undefined ? {} : { descriptor }) };
}

type Present = TagState & { readonly descriptor: Descriptor };

function present(states: readonly TagState[]): readonly Present[] {
  return states.filter((state): state is Present => state.descriptor !== undefined);
}

function digestsOf(states: readonly TagState[]): readonly Digest[] {
  return [...new Set(present(states).map(({ descriptor }) => descriptor.digest))];
}

/**
 * Decides what becomes of what is there. It is taken when it is one and the same wherever it is, was built from this
 * leg's commit and inputs, is for this leg's platform, and is trusted. It may be missing in some registries: an earlier run was
 * interrupted between them, and building anew would give other bytes, which a fixed tag in the first registry refuses.
 *
 * @param states of every image and tag
 * @param contents of what is there, where all that is there is the same
 * @param isProven whether there is evidence that a run of this repository pushed it
 * @throws MultiarchError `CONFLICT`
 */
export function decideReuse(
  leg: Leg,
  states: readonly TagState[],
  contents: readonly ImageContent[],
  isProven: boolean,
): ReuseDecision {
  const there = present(states);
  const [from] = there;
  if (from === undefined) return { kind: 'build' };
  if (leg.onExisting === 'fail')
    throw conflict(`${nameOf(from)} exists already: it is ${from.descriptor.digest}`);
  const [content] = contents;
  const why = whyNot(leg, there, contents) ?? whyNotTrusted(leg, contents, isProven);
  if (why === undefined && content !== undefined) {
    const missing = states.filter(({ descriptor }) => descriptor === undefined);
    return { kind: 'reuse', descriptor: from.descriptor, content, from, missing };
  }
  const sentence = `${nameOf(from)} exists already, ${why}`;
  if (leg.movable !== false) return { kind: 'build', why: sentence };
  if (leg.byDigest === true) return { kind: 'build', kept: `${sentence}.` };
  throw conflict(sentence);
}

/** Why what is there, and says what it should, is not believed; nothing where it is. */
function whyNotTrusted(
  { trust, labels }: Leg,
  [content]: readonly ImageContent[],
  isProven: boolean,
): string | undefined {
  if (trust !== 'claim')
    return isProven ? undefined : 'and nothing proves that this repository’s runs built it';
  const source = labels[SOURCE_LABEL];
  if (source !== undefined && content?.labels[SOURCE_LABEL] === source) return undefined;
  return 'and does not say that it was built from this repository';
}

function conflict(what: string): MultiarchError {
  return new MultiarchError('CONFLICT', what, {
    advice: TAG_EXISTS,
  });
}

/** Why what is there is not this leg's image, completing "… exists already, "; nothing where it is. */
function whyNot(leg: Leg, there: readonly Present[], contents: readonly ImageContent[]): string | undefined {
  const [first, ...others] = there;
  const other = others.find(({ descriptor }) => descriptor.digest !== first?.descriptor.digest);
  if (other !== undefined)
    return `and is not the same everywhere: ${first?.descriptor.digest}, but ${nameOf(other)} is ${other.descriptor.digest}`;
  const [content] = contents;
  if (content === undefined || contents.length > 1) return `and holds ${contents.length} images`;
  const { labels, platform } = content;
  const wanted = leg.labels[REVISION_LABEL];
  if (wanted === undefined) return 'and from which commit this build is made is not known';
  if (labels[REVISION_LABEL] !== wanted)
    return `built from ${labels[REVISION_LABEL] ?? 'an unknown commit'}, not from ${wanted}`;
  if (labels[INPUTS_LABEL] !== leg.labels[INPUTS_LABEL])
    return 'built from the same commit, but with other inputs (build arguments, labels, target, …)';
  if (!satisfiesPlatform(platform, parsePlatform(leg.platform)))
    return `and is an image for ${formatPlatform(platform)}, not for ${leg.platform}`;
  return undefined;
}

function nameOf({ image, tag }: TagState): string {
  return `${formatImageName(parseImageName(image))}:${tag}`;
}
