/** What must have signed an image before it is promoted. */
export type SignaturePolicy = KeyPolicy | IdentityPolicy;

interface AnyPolicy {
  /** Predicate types, for each of which there must be a verified attestation; none: any signature will do. */
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
  /**
   * `https://github.com/org/app`: what the workflow ran for, which need not be where it lives; or its number, which a
   * repository keeps when it is renamed, and which nobody gets who takes its name.
   */
  readonly repository?: string;
  /** The repository's owner, in the same two ways. */
  readonly owner?: string;
  /**
   * Patterns of refs, see ref-pattern.ts, one of which it must have run on. Those that hold where nobody names any
   * are `isUsual`: they are held against certificates that name a ref, and GitHub's always do.
   */
  readonly refs?: { readonly patterns: readonly string[]; readonly isUsual?: true };
  /** The commit, or its first digits; `any`. Absent: the one that the image says it was built from. */
  readonly commit?: string;
  /** Names of events, one of which must have started it. */
  readonly events?: readonly string[];
  /** `github-hosted` or `self-hosted`. */
  readonly runner?: string;
  /** The text of a trusted_root.json; absent: Sigstore's public one. */
  readonly trustedRoot?: string;
}

/** Who signed, as the certificate or the key proves it. Nothing of it is said where the certificate does not. */
export interface Signer {
  /** Digest of the public key in DER. */
  readonly key?: string;
  readonly identity?: string;
  readonly issuer?: string;
  readonly repository?: string;
  /** Its number. */
  readonly repositoryId?: string;
  readonly owner?: string;
  readonly ownerId?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly event?: string;
  readonly runner?: string;
  /** URL of the run and its attempt. */
  readonly run?: string;
}

/** The issuer of GitHub's own runners. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** What is asked for, for messages. */
export function describePolicy(policy: SignaturePolicy): string {
  const { predicateTypes } = policy;
  const what =
    predicateTypes.length === 0
      ? 'a signature or attestation'
      : `an attestation of the type ${predicateTypes.join(', and one of the type ')}`;
  if (policy.kind === 'key')
    return `${what} by ${policy.keys.length === 1 ? 'the key' : `any of the ${policy.keys.length} keys`} of signature-key`;
  const { identity, issuer, repository, owner, refs, commit, events, runner } = policy;
  const more = [
    repository === undefined
      ? []
      : `for ${/^\d+$/.test(repository) ? `repository ${repository}` : repository}`,
    owner === undefined ? [] : `of the owner ${owner}`,
    refs === undefined ? [] : `on ${refs.patterns.join(' or ')}`,
    commit === undefined || commit === 'any' ? [] : `at ${commit}`,
    events === undefined ? [] : `by the event ${events.join(' or ')}`,
    runner === undefined ? [] : `on a ${runner} runner`,
  ].flat();
  return [`${what} by ${identity}, vouched for by ${issuer}`, ...more].join(', ');
}
