import {
  type Descriptor,
  type Digest,
  formatImageName,
  formatPlatform,
  type ImageName,
  MultiarchError,
  parseImageName,
  parsePlatform,
  satisfiesPlatform,
} from '@multiarch/oci';
import { INPUTS_LABEL, type Leg, REVISION_LABEL } from '@multiarch/plan';
import { type RegistryClient, RegistryError } from '@multiarch/registry';
import { TAG_EXISTS } from '../advice.js';
import { type ImageContent, readImageContents } from './content.js';

/** What a leg reads of the registries that it pushes to. */
export interface ImageReader {
  /** What a tag names; nothing where it is not there, or not for us to see. */
  readonly find: (image: ImageName, tag: string) => Promise<Descriptor | undefined>;
  readonly read: (image: ImageName, digest: Digest) => Promise<readonly ImageContent[]>;
}

/** Reads through a client. */
export function imageReader(registry: RegistryClient): ImageReader {
  return {
    find: async (image, tag) => {
      try {
        return await registry.repository(image).headManifest({ tag });
      } catch (error) {
        if (error instanceof RegistryError && isUnseen(error)) return undefined;
        throw error;
      }
    },
    read: (image, digest) => readImageContents(registry.repository(image), digest),
  };
}

/** Some registries refuse to speak of a repository before its first push; one that may not be pushed to says so then. */
function isUnseen({ notFound, status }: RegistryError): boolean {
  return notFound || status === 401 || status === 403;
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
  /** `why` is a sentence about what is there, where something is. */
  | { readonly kind: 'build'; readonly why?: string }
  | {
      readonly kind: 'reuse';
      readonly descriptor: Descriptor;
      readonly content: ImageContent;
      /** Where it is. */
      readonly from: TagState;
      /** Where it still has to go, so that it is under every tag in every registry. */
      readonly missing: readonly TagState[];
    };

/**
 * Looks whether what a leg is about to build is in the registries already: one HEAD for each image and tag, and where
 * they agree on something, its manifest and config once.
 *
 * @param leg with its labels as `labelInputs` makes them
 * @throws RegistryError; MultiarchError `CONFLICT` when there is something that may not be overwritten
 */
export async function findReusable(leg: Leg, images: ImageReader): Promise<ReuseDecision> {
  const { onExisting = 'overwrite' } = leg;
  if (!leg.push || onExisting === 'overwrite') return { kind: 'build' };
  const states = await Promise.all(
    leg.images.flatMap((image) => leg.tags.map((tag) => look(images, image, tag))),
  );
  const [first] = present(states);
  const isRead = onExisting === 'reuse' && first !== undefined && digestsOf(states).length === 1;
  const contents = isRead
    ? await images.read(parseImageName(first.image), first.descriptor.digest)
    : undefined;
  return decideReuse(leg, states, contents ?? []);
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
 * leg's commit and inputs, and is for this leg's platform. It may be missing in some registries: an earlier run was
 * interrupted between them, and building anew would give other bytes, which a fixed tag in the first registry refuses.
 *
 * @param states of every image and tag
 * @param contents of what is there, where all that is there is the same
 * @throws MultiarchError `CONFLICT`
 */
export function decideReuse(
  leg: Leg,
  states: readonly TagState[],
  contents: readonly ImageContent[],
): ReuseDecision {
  const there = present(states);
  const [from] = there;
  if (from === undefined) return { kind: 'build' };
  if (leg.onExisting === 'fail')
    throw conflict(`${nameOf(from)} exists already: it is ${from.descriptor.digest}`);
  const [content, ...others] = contents;
  const why = whyNot(leg, there, contents);
  if (why === undefined && content !== undefined && others.length === 0) {
    const missing = states.filter(({ descriptor }) => descriptor === undefined);
    return { kind: 'reuse', descriptor: from.descriptor, content, from, missing };
  }
  const sentence = `${nameOf(from)} exists already, ${why}`;
  if (leg.movable !== false) return { kind: 'build', why: sentence };
  throw conflict(sentence);
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
