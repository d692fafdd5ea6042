import { type Descriptor, type Digest, orderDescriptor, parsePlatform } from '@multiarch/oci';
import { digestOf, sha256 } from '@multiarch/oci/content';
import { INPUTS_LABEL, type Leg, SOURCE_LABEL } from '@multiarch/plan';

/**
 * Notes of what runs of this repository have pushed, kept where nobody writes who may merely push to a registry.
 * Whoever cannot read or keep notes has none: neither call fails for it.
 */
export interface Evidence {
  /** Whether there is such a note. */
  readonly has: (note: string) => Promise<boolean>;
  /** Keeps notes for runs to come; all of them, or fewer. */
  readonly keep: (notes: readonly string[]) => Promise<void>;
}

/** What a build is, apart from the bytes that it made. */
export interface BuildIdentity {
  /** `org.opencontainers.image.source`. */
  readonly source: string;
  /** Hash of commit and inputs, as `labelInputs` makes it. */
  readonly inputs: string;
  readonly platform: string;
}

/**
 * The identity of a leg's build; `undefined` where its repository or its inputs are not known, so that nothing can be
 * said of it.
 *
 * @param inputs their hash, where the leg has not got the label
 */
export function identityOf(
  { labels, platform }: Pick<Leg, 'labels' | 'platform'>,
  inputs: string | undefined = labels[INPUTS_LABEL],
): BuildIdentity | undefined {
  const source = labels[SOURCE_LABEL] ?? '';
  return source === '' || inputs === undefined || inputs === '' ? undefined : { source, inputs, platform };
}

/** The note that a build made what has this digest. It says all by its name. */
export function noteOf({ source, inputs, platform }: BuildIdentity, digest: Digest): string {
  const hash = sha256(JSON.stringify([source, inputs, platform]));
  return `multiarch-built-${hash}-${digest.replace(/^sha256:/, '')}`;
}

/**
 * Stands for an image with its attestations as an index lists them, in whatever index they are: a hash of their whole
 * descriptors, as whoever lists them could exchange a platform or an annotation.
 *
 * @param platform what the build was for, where the image's descriptor does not say it
 */
export function partDigest([image, ...attestations]: readonly Descriptor[], platform: string): Digest {
  const named =
    image === undefined ? [] : [{ ...image, platform: image.platform ?? parsePlatform(platform) }];
  return digestOf(new TextEncoder().encode(JSON.stringify([...named, ...attestations].map(orderDescriptor))));
}

/** All notes of a build: of what it pushed, and of the part that this is of an index. */
export function notesOf(
  identity: BuildIdentity,
  pushed: Digest,
  listed: readonly Descriptor[],
): readonly string[] {
  return [pushed, partDigest(listed, identity.platform)].map((digest) => noteOf(identity, digest));
}
