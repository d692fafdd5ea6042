import { quote } from '@multiarch/oci';
import { matchesIdentity } from './identity-pattern.js';
import { GITHUB_ISSUER, type IdentityPolicy, type Signer } from './policy.js';
import { matchesRef } from './ref-pattern.js';

type Wanted = Omit<IdentityPolicy, 'kind' | 'predicateTypes' | 'trustedRoot'>;

/**
 * Why a certificate's owner is not the one that was asked for; nothing when it is. What a certificate does not say is
 * not what was asked for.
 *
 * @param builtFrom the commit that the image says it was built from; absent where it says none
 */
export function judgeSigner(signer: Signer, policy: Wanted, builtFrom?: string): string | undefined {
  const { identity, issuer, repository, repositoryId, owner, ownerId, event, runner } = signer;
  if (identity === undefined || !matchesIdentity(identity, policy.identity))
    return `it was signed by ${quote(identity ?? 'nobody')}`;
  if (issuer !== policy.issuer) return `its signer was vouched for by ${quote(issuer ?? 'nobody')}`;
  if (!isNamed(policy.repository, repository, repositoryId))
    return `it was signed for the repository ${named(repository, repositoryId)}`;
  if (!isNamed(policy.owner, owner, ownerId)) return `it was signed for the owner ${named(owner, ownerId)}`;
  if (policy.events !== undefined && !policy.events.includes(event ?? ''))
    return `it was signed in a run by the event ${quote(event ?? 'of nobody')}`;
  if (policy.runner !== undefined && policy.runner !== runner)
    return `it was signed on a runner of the kind ${quote(runner ?? 'of nobody')}`;
  return judgeRef(signer, policy) ?? judgeCommit(signer, policy, builtFrom);
}

/** A number means the number, anything else the URL. */
function isNamed(wanted: string | undefined, url: string | undefined, number: string | undefined): boolean {
  if (wanted === undefined) return true;
  return wanted === (/^\d+$/.test(wanted) ? number : url);
}

function named(url: string | undefined, number: string | undefined): string {
  return `${quote(url ?? 'of nobody')}${number === undefined ? '' : `, number ${quote(number)}`}`;
}

function judgeRef({ ref, issuer }: Signer, { refs }: Wanted): string | undefined {
  if (refs === undefined || (ref !== undefined && matchesRef(ref, refs.patterns))) return undefined;
  if (ref !== undefined)
    return `it was signed for the ref ${quote(ref)}${refs.isUsual ? ', which is no release and not the default branch; signature-ref says what else will do' : ''}`;
  return refs.isUsual && issuer !== GITHUB_ISSUER ? undefined : 'its certificate names no ref';
}

/** The label is a claim, the certificate is not: where there are both, they must agree. */
function judgeCommit(
  { commit, issuer }: Signer,
  { commit: wanted }: Wanted,
  builtFrom: string | undefined,
): string | undefined {
  if (wanted === 'any') return undefined;
  if (wanted !== undefined)
    return commit?.startsWith(wanted)
      ? undefined
      : `it was signed for the commit ${quote(commit ?? 'of nobody')}`;
  if (builtFrom === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(builtFrom)) return undefined;
  if (commit === undefined) return issuer === GITHUB_ISSUER ? 'its certificate names no commit' : undefined;
  return commit === builtFrom
    ? undefined
    : `it was signed for the commit ${quote(commit)}, and the image says that it was built from ${builtFrom}`;
}
