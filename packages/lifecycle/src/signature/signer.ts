import { quote } from '@multiarch/oci';
import { matchesIdentity } from './identity-pattern.js';
import type { IdentityPolicy, Signer } from './policy.js';

/** Why a certificate's owner is not the one that was asked for; nothing when it is. */
export function judgeSigner(
  { identity, issuer, repository }: Signer,
  policy: Pick<IdentityPolicy, 'identity' | 'issuer' | 'repository'>,
): string | undefined {
  if (identity === undefined || !matchesIdentity(identity, policy.identity))
    return `it was signed by ${quote(identity ?? 'nobody')}`;
  if (issuer !== policy.issuer) return `its signer was vouched for by ${quote(issuer ?? 'nobody')}`;
  if (policy.repository === undefined || policy.repository === repository) return undefined;
  return `it was signed for the repository ${quote(repository ?? 'of nobody')}`;
}
