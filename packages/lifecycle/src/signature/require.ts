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
 * Looks for signatures of a manifest that are what was asked for: one, or one attestation of each type that was. The
 * first that is will do, whatever else is there.
 *
 * @param builtFrom the commit that the image says it was built from; absent where it says none
 * @returns in the order of the policy's types
 * @throws MultiarchError `CONFLICT` with what was asked for, and why each one that was found is not it
 */
export async function requireSignature(
  repository: Repository,
  manifest: Manifest,
  policy: SignaturePolicy,
  verify: VerifySignature,
  builtFrom?: string,
): Promise<readonly SignatureResult[]> {
  const { digest } = manifest.descriptor;
  const reasons: string[] = [];
  const { predicateTypes } = policy;
  const right = new Map<string, SignatureResult>();
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
    const outcome = await judge(repository, manifest, policy, verify, found.candidate, builtFrom);
    if (typeof outcome !== 'string') {
      if (predicateTypes.length === 0) return [outcome];
      const { predicateType = '' } = outcome;
      if (!right.has(predicateType)) right.set(predicateType, outcome);
      const all = predicateTypes.flatMap((type) => right.get(type) ?? []);
      if (all.length === predicateTypes.length) return all;
      continue;
    }
    isGone ||= outcome === GONE;
    reasons.push(`${found.name}: ${outcome}`);
  }
  const what = `${formatImageName(repository.image)}@${digest}`;
  for (const type of right.keys())
    reasons.unshift(`one of the type ${type}, which is right, and none of each other`);
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
  builtFrom: string | undefined,
): Promise<SignatureResult | string> {
  const { form, layer } = candidate;
  try {
    const bytes = await repository.getBlob(layer.digest, Math.max(1, layer.size));
    const verified = verify(sealedOf(candidate, bytes), manifest.bytes);
    const claim = claimOf(candidate, verified, bytes, manifest);
    const problem =
      (policy.kind === 'identity' ? judgeSigner(verified.signer, policy, builtFrom) : undefined) ??
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
