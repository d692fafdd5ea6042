import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { JsonObject } from '@multiarch/oci';
import { requestCertificate } from './certificate.js';
import { enterIntoLog } from './log-entry.js';
import type { Services } from './services.js';
import { requestTimestamp } from './timestamp.js';
import { Refusal, type World } from './wire.js';

/** Signs statements, as one identity. */
interface StatementSigner {
  /**
   * Signs an in-toto statement.
   *
   * @returns a bundle of version 0.3
   * @throws MultiarchError `ENVIRONMENT` when a service gives no answer before the deadline, or refuses
   */
  sign(statement: Uint8Array): Promise<JsonObject>;
}

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/**
 * Gets a certificate for a key that lives as long as what is returned: several statements of one run share it. It is valid
 * for ten minutes.
 *
 * @param token an identity token for the audience `sigstore`, masked by whoever asked for it
 * @throws MultiarchError `CREDENTIALS` for a token without subject, `ENVIRONMENT`
 */
export async function openStatementSigner(
  { authority, logs, timestamps }: Services,
  token: string,
  world: World,
): Promise<StatementSigner> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = await requestCertificate(authority.url, token, keys, world);
  const attempt = async (statement: Uint8Array): Promise<JsonObject> => {
    const signed = preAuthenticated(statement);
    const signature = sign('sha256', signed, keys.privateKey);
    const envelope = {
      payload: base64(statement),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: base64(signature) }],
    };
    const [tlogEntries, stamps] = await Promise.all([
      Promise.all(logs.map((log) => enterIntoLog(log, { envelope, signed, signature, certificate }, world))),
      Promise.all(timestamps.map(({ url }) => requestTimestamp(url, signature, randomBytes(8), world))),
    ]);
    return {
      mediaType: BUNDLE,
      verificationMaterial: {
        certificate: { rawBytes: base64(certificate) },
        tlogEntries,
        timestampVerificationData: {
          rfc3161Timestamps: stamps.map((stamp) => ({ signedTimestamp: base64(stamp) })),
        },
      },
      dsseEnvelope: envelope,
    };
  };
  return {
    sign: (statement) =>
      attempt(statement).catch((error: unknown) => {
        // The log took what we sent, and its answer was lost. No two signatures are the same, so another one is new to it.
        if (error instanceof Refusal && error.status === 409) return attempt(statement);
        throw error;
      }),
  };
}

/** What the signature of an envelope is over (DSSE, `protocol.md`). */
function preAuthenticated(payload: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.byteLength} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
