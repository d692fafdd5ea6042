import type { Mode } from './plan.js';

/** What was published: the same document from GitHub runners, Batch, promotion and the CLI. */
export interface Result {
  readonly schemaVersion: 1;
  /** Absent where a person or another workflow named what to publish, and no event was read. */
  readonly mode?: Mode;
  /** The commit; absent where it is not known. */
  readonly revision?: string;
  readonly variants: readonly VariantResult[];
}

export interface VariantResult {
  /** Empty for the default variant. */
  readonly name: string;
  /** Whether `digest` is an index (two platforms or more) or the single platform's image. */
  readonly stitched: boolean;
  /** The same in every registry. */
  readonly digest: string;
  readonly mediaType: string;
  readonly size: number;
  readonly images: readonly ImageResult[];
  readonly platforms: readonly PlatformResult[];
}

export interface ImageResult {
  /** `host/path`. */
  readonly image: string;
  /** `host/path@digest`. */
  readonly ref: string;
  readonly tags: readonly string[];
  /** `host/path@digest` that it was copied from, byte for byte; absent where it was built. */
  readonly promotedFrom?: string;
  /** What verified there before anything was written; absent where no signature was asked for. */
  readonly signature?: SignatureResult;
}

/** A signature or attestation that verified, and whose it is: of a key, or of a certificate's identity. */
export interface SignatureResult {
  /** A Sigstore bundle, or what cosign 2 made: a payload for a signature, an envelope for an attestation. */
  readonly form: 'bundle' | 'simple-signing' | 'envelope';
  /** The blob that it is in. */
  readonly digest: string;
  /** Digest of the public key in DER. */
  readonly key?: string;
  readonly identity?: string;
  readonly issuer?: string;
  readonly repository?: string;
  /** What the attestation is about. */
  readonly predicateType?: string;
}

export interface PlatformResult {
  readonly platform: string;
  readonly digest: string;
  readonly mediaType: string;
  readonly size: number;
  readonly archTag?: string;
  readonly reused: boolean;
  readonly attestations: readonly string[];
}
