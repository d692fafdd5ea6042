import { type Advice, formatImageName, MultiarchError } from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import type { SignatureResult } from '@multiarch/plan';
import { printable, RegistryError, type Repository } from '@multiarch/registry';
import { signAgain, signIt } from '../advice.js';
import { type Candidate, MAX_CANDIDATE_BYTES, MAX_CANDIDATES, MAX_TOTAL_BYTES } from './candidate.js';
import { findCandidates } from './find-candidates.js';
import { describePolicy, type SignaturePolicy } from './policy.js';
import { sealedOf } from './sealed.js';
import { judgeSigner } from './signer.js';
import { judgeClaim, readSimpleSigning, readStatement } from './statement.js';
import type { Verified, VerifySignature } from './verifier.js';

/** Reasons that are told; there may be as many as a registry likes. */
const MAX_REASONS = 8;

/**
 * Looks for a signature of a manifest that is what was asked for: the first one that is will do, whatever else is there.
 *
 * @throws MultiarchError `CONFLICT` with what was asked for, and why each one that was found is not it
 */
export async function requireSignature(
  repository: Repository,
  manifest: Manifest,
  policy: SignaturePolicy,
  verify: VerifySignature,
): Promise<SignatureResult> {
  const { digest } = manifest.descriptor;
  const reasons: string[] = [];
  let isGone = false;
  let [budget, count] = [MAX_TOTAL_BYTES, 0];
  for await (const found of findCandidates(repository, digest)) {
    if ('problem' in found) {
      reasons.push(`${found.name}: ${found.problem}`);
      continue;
    }
    const { size } = found.candidate.layer;
    if (size > MAX_CANDIDATE_BYTES) {
      reasons.push(`${found.name}: it has ${size} bytes; at most ${MAX_CANDIDATE_BYTES}`);
      continue;
    }
    count += 1;
    budget -= size;
    if (count > MAX_CANDIDATES || budget < 0) {
      reasons.push('further ones were not looked at');
      break;
    }
    const outcome = await judge(repository, manifest, policy, verify, found.candidate);
    if (typeof outcome !== 'string') return outcome;
    isGone ||= outcome === GONE;
    reasons.push(`${found.name}: ${outcome}`);
  }
  const what = `${formatImageName(repository.image)}@${digest}`;
  throw unsigned(what, policy, reasons, (isGone ? signAgain : signIt)(what, policy.kind));
}

/** A clean-up of the registry has taken what a signature consists of, and left what names it. */
const GONE = 'it is listed, and its content is gone from the registry';

/** The signature, or why it is not one that will do. */
async function judge(
  repository: Repository,
  manifest: Manifest,
  policy: SignaturePolicy,
  verify: VerifySignature,
  candidate: Candidate,
): Promise<SignatureResult | string> {
  const { form, layer } = candidate;
  try {
    const bytes = await repository.getBlob(layer.digest, Math.max(1, layer.size));
    const verified = verify(sealedOf(candidate, bytes), manifest.bytes);
    const claim = claimOf(candidate, verified, bytes, manifest);
    const problem =
      (policy.kind === 'identity' ? judgeSigner(verified.signer, policy) : undefined) ??
      judgeClaim(claim, manifest.descriptor.digest, policy.predicateTypes);
    if (problem !== undefined) return problem;
    const { predicateType } = claim;
    return {
      form,
      digest: layer.digest,
      ...verified.signer,
      ...(predicateType === undefined ? {} : { predicateType }),
    };
  } catch (error) {
    if (error instanceof RegistryError && error.notFound) return GONE;
    if (error instanceof MultiarchError) return error.message;
    throw error;
  }
}

/** What is read is what was verified: the envelope's payload, or the bytes that the signature is over. */
function claimOf({ form }: Candidate, { envelope }: Verified, bytes: Uint8Array, manifest: Manifest) {
  if (envelope !== undefined) return readStatement(envelope.payloadType, envelope.payload);
  return form === 'simple-signing' ? readSimpleSigning(bytes) : { digests: [manifest.descriptor.digest] };
}

function unsigned(
  what: string,
  policy: SignaturePolicy,
  reasons: readonly string[],
  advice: Advice,
): MultiarchError {
  const told = reasons.slice(0, MAX_REASONS).map((reason) => printable(reason, 300));
  const more = reasons.length > told.length ? [`and ${reasons.length - told.length} more`] : [];
  const found = told.length === 0 ? 'none there' : [...told, ...more].join('; ');
  return new MultiarchError('CONFLICT', `${what}: asked for ${describePolicy(policy)}; found ${found}`, {
    advice,
  });
}
