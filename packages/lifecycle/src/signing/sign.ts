import { randomBytes, sign } from 'node:crypto';
import { type JsonObject, MultiarchError } from '@multiarch/oci';
import { requestCertificate } from './certificate.js';
import { enterIntoLog } from './log-entry.js';
import type { Services } from './services.js';
import { requestTimestamp } from './timestamp.js';
import { Refusal, type World } from './wire.js';

/** Signs statements, as one identity. */
export interface StatementSigner {
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

/** What a certificate must still have ahead of it for a signature to begin, in milliseconds. */
const MARGIN = 60_000;
/** How often the proof of a signature may come when its certificate has ended. */
const MAX_LATE = 3;

/**
 * Gets a certificate for a key that lives as long as the certificate: several statements of one run share it. Where services
 * keep us waiting until it has ended, another one takes its place.
 *
 * @param tokenFor gives an identity token for the audience `sigstore`, masked where it was born; asked for each
 *   certificate, as such a token ends after five minutes
 * @throws MultiarchError `CREDENTIALS` for a token without subject, `ENVIRONMENT`
 */
export async function openStatementSigner(
  { authority, logs, timestamps }: Services,
  tokenFor: () => Promise<string>,
  world: World,
): Promise<StatementSigner> {
  const open = async () => requestCertificate(authority.url, await tokenFor(), world);
  let current = await open();
  const attempt = async (statement: Uint8Array, late = 0): Promise<JsonObject> => {
    if (world.clock.now() + MARGIN > current.ends) current = await open();
    const { privateKey, certificate, ends } = current;
    const signed = preAuthenticated(statement);
    const signature = sign('sha256', signed, privateKey);
    const envelope = {
      payload: base64(statement),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: base64(signature) }],
    };
    const [tlogEntries, stamps] = await Promise.all([
      Promise.all(logs.map((log) => enterIntoLog(log, { envelope, signed, signature, certificate }, world))),
      Promise.all(timestamps.map(({ url }) => requestTimestamp(url, signature, randomBytes(8), world))),
    ]);
    // Nobody would take a signature whose time is proved to be after that of its certificate.
    if (world.clock.now() > ends) {
      if (late < MAX_LATE) return attempt(statement, late + 1);
      throw new MultiarchError(
        'ENVIRONMENT',
        'each proof of the signature came when its certificate had ended',
      );
    }
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
