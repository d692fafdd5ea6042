import { isJsonObject, type JsonObject, MultiarchError, parseJsonObject } from '@multiarch/oci';
import type { Candidate } from './candidate.js';

/** A signature in the one form that is verified. */
export interface Sealed {
  /** A Sigstore bundle in JSON, as yet unchecked. */
  readonly bundle: JsonObject;
  /** What a signature that is no envelope was made over; absent: the promoted manifest itself. */
  readonly artifact?: Uint8Array;
}

/** Cosign's annotations on a layer (cosign's SIGNATURE_SPEC). */
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const REKOR = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';

/** A bundle of the version that came before inclusion proofs: cosign 2 kept the log's promise alone. */
const BUNDLE_01 = 'application/vnd.dev.sigstore.bundle+json;version=0.1';

/**
 * Brings a candidate into the form of a bundle: what cosign 2 has in annotations goes where a bundle has it, so that
 * one verifier, which is not ours, judges all of them.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it cannot be read
 */
export function sealedOf({ form, layer }: Candidate, bytes: Uint8Array): Sealed {
  if (form === 'bundle') return { bundle: parseJsonObject(bytes, 'the bundle') };
  const { annotations = {} } = layer;
  const verificationMaterial = materialOf(annotations);
  if (form === 'envelope') {
    const { payload, payloadType, signatures } = parseJsonObject(bytes, 'the envelope');
    const dsseEnvelope = { payload, payloadType, signatures };
    return { bundle: { mediaType: BUNDLE_01, verificationMaterial, dsseEnvelope } };
  }
  const signature = annotations[SIGNATURE];
  if (signature === undefined || signature === '') throw unreadable(`has no annotation ${SIGNATURE}`);
  const messageSignature = { messageDigest: digestOfPayload(layer.digest), signature };
  return { bundle: { mediaType: BUNDLE_01, verificationMaterial, messageSignature }, artifact: bytes };
}

/** The payload is the layer, and was verified against this digest. */
function digestOfPayload(digest: string): JsonObject {
  const [algorithm, hex = ''] = digest.split(':');
  if (algorithm !== 'sha256') throw unreadable(`has a payload with a digest of ${algorithm}`);
  return { algorithm: 'SHA2_256', digest: Buffer.from(hex, 'hex').toString('base64') };
}

function materialOf(annotations: Readonly<Record<string, string>>): JsonObject {
  const certificate = annotations[CERTIFICATE];
  const who =
    certificate === undefined || certificate === ''
      ? { publicKey: { hint: '' } }
      : { x509CertificateChain: { certificates: [{ rawBytes: derOf(certificate) }] } };
  const [rekor, timestamp] = [annotations[REKOR], annotations[TIMESTAMP]];
  return {
    ...who,
    tlogEntries: rekor === undefined || rekor === '' ? [] : [logEntryOf(rekor)],
    ...(timestamp === undefined || timestamp === '' ? {} : timestampsOf(timestamp)),
  };
}

function derOf(pem: string): string {
  const body = /-----BEGIN CERTIFICATE-----([\sA-Za-z0-9+/=]+)-----END CERTIFICATE-----/.exec(pem)?.[1];
  if (body === undefined) throw unreadable(`has an annotation ${CERTIFICATE} that is no certificate`);
  return body.replace(/\s/g, '');
}

/** What Rekor answered, as cosign 2 keeps it: `SignedEntryTimestamp` and the `Payload` that it signs. */
function logEntryOf(text: string): JsonObject {
  const { SignedEntryTimestamp, Payload } = parseAnnotation(text, REKOR);
  const payload = isJsonObject(Payload) ? Payload : {};
  const { body, integratedTime, logIndex, logID } = payload;
  if (typeof body !== 'string' || typeof logID !== 'string' || !/^[0-9a-f]{64}$/.test(logID))
    throw unreadable(`has an annotation ${REKOR} without a log entry`);
  const { kind, apiVersion } = parseJsonObject(Buffer.from(body, 'base64'), 'the log entry');
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
    canonicalizedBody: body,
  };
}

function timestampsOf(text: string): JsonObject {
  const { SignedRFC3161Timestamp } = parseAnnotation(text, TIMESTAMP);
  return {
    timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: SignedRFC3161Timestamp }] },
  };
}

function parseAnnotation(text: string, name: string): JsonObject {
  return parseJsonObject(new TextEncoder().encode(text), `the annotation ${name}`);
}

function unreadable(problem: string): MultiarchError {
  return new MultiarchError('INVALID_CONTENT', `it ${problem}`);
}
