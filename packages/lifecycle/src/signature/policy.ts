/** What must have signed an image before it is promoted. */
export type SignaturePolicy = KeyPolicy | IdentityPolicy;

interface AnyPolicy {
  /** Predicate types, any of which a verified attestation must have; none: any signature will do. */
  readonly predicateTypes: readonly string[];
}

interface KeyPolicy extends AnyPolicy {
  readonly kind: 'key';
  /** PEM, one key each; any of them will do. */
  readonly keys: readonly string[];
}

/** A certificate that was issued for one signature, to who could prove this identity. */
export interface IdentityPolicy extends AnyPolicy {
  readonly kind: 'identity';
  /** See identity-pattern.ts. */
  readonly identity: string;
  readonly issuer: string;
  /** `https://github.com/org/app`: what the workflow ran for, which need not be where it lives. */
  readonly repository?: string;
  /** The text of a trusted_root.json; absent: Sigstore's public one. */
  readonly trustedRoot?: string;
}

/** Who signed, as the certificate or the key proves it. */
export interface Signer {
  /** Digest of the public key in DER. */
  readonly key?: string;
  readonly identity?: string;
  readonly issuer?: string;
  readonly repository?: string;
}

/** The issuer of GitHub's own runners. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** What is asked for, for messages. */
export function describePolicy(policy: SignaturePolicy): string {
  const { predicateTypes } = policy;
  const what =
    predicateTypes.length === 0
      ? 'a signature or attestation'
      : `an attestation of the type ${predicateTypes.join(' or ')}`;
  if (policy.kind === 'key')
    return `${what} by ${policy.keys.length === 1 ? 'the key' : `any of the ${policy.keys.length} keys`} of signature-key`;
  const { identity, issuer, repository } = policy;
  const where = repository === undefined ? '' : `, for ${repository}`;
  return `${what} by ${identity}, vouched for by ${issuer}${where}`;
}
