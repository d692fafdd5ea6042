import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { claimsOf, isJsonObject, MultiarchError, objectAt, parseJsonObject, textAt } from '@multiarch/oci';
import { post, type World } from './wire.js';

const WHO = 'the certificate authority (Fulcio)';

/** A key and whose it is, for some minutes. */
interface CertifiedKey {
  readonly privateKey: KeyObject;
  /** DER. */
  readonly certificate: Uint8Array;
  /** On our clock, in milliseconds since 1970: theirs may show another time. */
  readonly ends: number;
}

/**
 * A new key with a certificate for it, issued to whom an identity token names (Fulcio's API, version 2). That we have the key is
 * shown by a signature over the token's subject.
 *
 * @throws MultiarchError `ENVIRONMENT`; `INVALID_CONTENT` for an answer that is none. The token is in no message
 */
export async function requestCertificate(url: string, token: string, world: World): Promise<CertifiedKey> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { sub, email } = claimsOf(token);
  const subject = typeof email === 'string' && email !== '' ? email : sub;
  if (typeof subject !== 'string' || subject === '')
    throw new MultiarchError('CREDENTIALS', 'the identity token names no subject');
  const bytes = await post(
    {
      who: WHO,
      url: `${url.replace(/\/+$/, '')}/api/v2/signingCert`,
      type: 'application/json',
      body: JSON.stringify({
        credentials: { oidcIdentityToken: token },
        publicKeyRequest: {
          publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
          proofOfPossession: sign('sha256', Buffer.from(subject), privateKey).toString('base64'),
        },
      }),
    },
    world,
  );
  const answer = parseJsonObject(bytes, `what ${WHO} answered`);
  const issued = [answer.signedCertificateEmbeddedSct, answer.signedCertificateDetachedSct].find(
    isJsonObject,
  );
  const { certificates } = objectAt(issued ?? {}, 'chain');
  const pem = Array.isArray(certificates) ? textAt({ pem: certificates[0] }, 'pem') : undefined;
  const body = /-----BEGIN CERTIFICATE-----([\sA-Za-z0-9+/=]+)-----END/.exec(pem ?? '')?.[1];
  if (body === undefined)
    throw new MultiarchError('INVALID_CONTENT', `${WHO} answered without a certificate`);
  const certificate = Buffer.from(body, 'base64');
  return { privateKey, certificate, ends: world.clock.now() + lifetimeOf(certificate) };
}

/** Milliseconds. */
function lifetimeOf(certificate: Uint8Array): number {
  try {
    const { validFromDate, validToDate } = new X509Certificate(certificate);
    return validToDate.getTime() - validFromDate.getTime();
  } catch (cause) {
    throw new MultiarchError('INVALID_CONTENT', `${WHO} answered with a certificate that cannot be read`, {
      cause,
    });
  }
}
