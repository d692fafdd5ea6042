import { createPublicKey, type KeyObject } from 'node:crypto';
import { invalidInput, MultiarchError } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { printable } from '@multiarch/registry';
import { type Bundle, bundleFromJSON, ValidationError } from '@sigstore/bundle';
import { ASN1Obj } from '@sigstore/core';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import {
  type Signer as Certified,
  PolicyError,
  toSignedEntity,
  toTrustMaterial,
  VerificationError,
  Verifier,
} from '@sigstore/verify';
import type { SignaturePolicy, Signer } from './policy.js';
import type { Sealed } from './sealed.js';
import { loadTrustedRoot, type TrustSource } from './trust-root.js';

/** What is in a bundle, and who put it there. */
export interface Verified {
  readonly signer: Signer;
  /** Absent: it is a signature over the artifact. */
  readonly envelope?: { readonly payloadType: string; readonly payload: Uint8Array };
}

/**
 * Verifies one signature over the artifact, or over an envelope of its own.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is not right, whatever the reason
 */
export type VerifySignature = (sealed: Sealed, manifest: Uint8Array) => Verified;

/** More in one bundle would only cost time: each of them is verified. */
const MAX_PROOFS = 16;

/** Fulcio's extensions (`docs/oid-info.md`), by what follows `1.3.6.1.4.1.57264.1.`. */
const EXTENSIONS = {
  repository: 12,
  repositoryId: 15,
  owner: 16,
  ownerId: 17,
  commit: 13,
  ref: 14,
  event: 20,
  runner: 11,
  run: 21,
} as const satisfies Partial<Record<keyof Signer, number>>;

/**
 * What verifies signatures for a policy. Everything that is cryptography is Sigstore's own library, or Node.
 *
 * @throws MultiarchError when there is no trust root that can be used
 */
export async function openVerifier(
  policy: SignaturePolicy,
  source: TrustSource = {},
): Promise<VerifySignature> {
  if (policy.kind === 'key') {
    const keys = policy.keys.map((pem) => createPublicKey(pem));
    return guarded((bundle, artifact) => verifyByKey(bundle, artifact, keys));
  }
  const certified = openCertified(await loadTrustedRoot(policy.trustedRoot, source));
  return guarded((bundle, artifact) => verifyByCertificate(bundle, artifact, certified));
}

/** The key's owner is trusted, so nobody else is asked: neither a log nor an authority. */
function verifyByKey(bundle: Bundle, artifact: Buffer, keys: readonly KeyObject[]): Signer {
  const plain = {
    ...bundle,
    verificationMaterial: {
      content: { $case: 'publicKey', publicKey: { hint: '' } },
      tlogEntries: [],
      timestampVerificationData: undefined,
    },
  } as Bundle;
  const { signature } = toSignedEntity(plain, artifact);
  const key = keys.find((one) => signature.verifySignature(one));
  if (key === undefined) throw refused('it was not signed with the key that was asked for');
  return { key: digestOf(key.export({ format: 'der', type: 'spki' })) };
}

/**
 * A trust root that has no log at all (GitHub's own, for private repositories) cannot ask for entries; the time, which the
 * certificate's few minutes of life are held against, must then come from its timestamp authority.
 */
function openCertified(root: TrustedRoot): Verifier {
  try {
    return new Verifier(toTrustMaterial(root), {
      tlogThreshold: root.tlogs.length === 0 ? 0 : 1,
      ctlogThreshold: root.ctlogs.length === 0 ? 0 : 1,
      timestampThreshold: 1,
    });
  } catch {
    throw invalidInput('trusted-root', 'it has keys or certificates that cannot be read');
  }
}

function verifyByCertificate(bundle: Bundle, artifact: Buffer, verifier: Verifier): Signer {
  const entity = toSignedEntity(bundle, artifact);
  if (entity.key.$case !== 'certificate') throw refused('it was signed with a key, not with a certificate');
  return signerOf(verifier.verify(entity));
}

function signerOf({ identity }: Certified): Signer {
  const extensions = Object.entries(EXTENSIONS).flatMap(([name, last]) => {
    const extension = identity?.oids?.find(({ oid }) => oid?.id.join('.') === `1.3.6.1.4.1.57264.1.${last}`);
    if (extension === undefined) return [];
    return [[name, ASN1Obj.parseBuffer(Buffer.from(extension.value)).value.toString('utf8')] as const];
  });
  const { subjectAlternativeName } = identity ?? {};
  const issuer = identity?.extensions?.issuer;
  return {
    ...(subjectAlternativeName === undefined ? {} : { identity: subjectAlternativeName }),
    ...(issuer === undefined ? {} : { issuer }),
    ...Object.fromEntries(extensions),
  };
}

/** Whatever a foreign bundle makes the library throw, it says that the bundle is not right. */
function guarded(verify: (bundle: Bundle, artifact: Buffer) => Signer): VerifySignature {
  return (sealed, manifest) => {
    try {
      const bundle = bundleFromJSON(sealed.bundle);
      const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
      const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
      if (tlogEntries.length + timestamps.length > MAX_PROOFS)
        throw refused(`it has more than ${MAX_PROOFS} log entries and timestamps`);
      const signer = verify(bundle, Buffer.from(sealed.artifact ?? manifest));
      if (bundle.content.$case === 'messageSignature') return { signer };
      const { payloadType, payload } = bundle.content.dsseEnvelope;
      return { signer, envelope: { payloadType, payload } };
    } catch (cause) {
      throw cause instanceof MultiarchError ? cause : refused(explainRefusal(cause), cause);
    }
  };
}

function explainRefusal(cause: unknown): string {
  if (cause instanceof ValidationError)
    return `it is not a valid bundle: ${printable(cause.fields.join(', '), 200)}`;
  if (cause instanceof VerificationError || cause instanceof PolicyError) {
    const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
    return `it does not verify: ${printable(cause.message + inner, 200)}`;
  }
  return 'it cannot be read as a signature';
}

function refused(message: string, cause?: unknown): MultiarchError {
  return new MultiarchError('INVALID_CONTENT', message, { cause });
}
