import { MultiarchError } from '@multiarch/oci';

/** Steps from an image to what speaks of what speaks of it …: a signature of an SBOM is two. */
const MAX_DEPTH = 8;
/** Manifests that speak of one image and its children, with all below them. A scan a day for ten years is 3,650. */
const MAX_MANIFESTS = 10_000;
/** Bytes of those manifests and of what they need: SBOMs of large images have some hundred million. */
const MAX_BYTES = 8 * 1024 ** 3;

/** The smallest of each that is refused, in place of the usual ones. */
export interface ReferrerBounds {
  readonly depth?: number;
  readonly manifests?: number;
  readonly bytes?: number;
}

/**
 * How much may speak of an image. What a registry lists as such it may make up, without end; nothing of it is skipped
 * where it is too much, since it may be the signature that somebody asks for: the copy ends.
 */
export class ReferrerBudget {
  readonly #what: string;
  readonly #most: Required<ReferrerBounds>;
  #manifests = 0;
  #bytes = 0;

  /** @param what the image that is spoken of, for messages */
  constructor(what: string, { depth, manifests, bytes }: ReferrerBounds = {}) {
    this.#what = what;
    this.#most = {
      depth: depth ?? MAX_DEPTH,
      manifests: manifests ?? MAX_MANIFESTS,
      bytes: bytes ?? MAX_BYTES,
    };
  }

  /** @throws MultiarchError `REGISTRY` where there are referrers so many steps away */
  descend(depth: number): void {
    if (depth > this.#most.depth) this.#refuse(`is more than ${this.#most.depth} steps deep`);
  }

  /** @throws MultiarchError `REGISTRY` where that is too much, with what came before */
  spend(manifests: number, bytes: number): void {
    this.#manifests += manifests;
    this.#bytes += bytes;
    if (this.#manifests > this.#most.manifests)
      this.#refuse(`is more than ${this.#most.manifests} manifests`);
    if (this.#bytes > this.#most.bytes) this.#refuse(`has more than ${this.#most.bytes} bytes`);
  }

  #refuse(problem: string): never {
    throw new MultiarchError(
      'REGISTRY',
      `${this.#what}: what speaks of it (signatures, SBOMs and the like) ${problem}`,
      {
        advice:
          'None of it is left out, and so the image was not copied. Delete at the source what nobody needs of it; if that is not so much, report it to those who run the registry.',
      },
    );
  }
}
