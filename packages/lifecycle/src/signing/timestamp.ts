import { createHash } from 'node:crypto';
import { MultiarchError } from '@multiarch/oci';
import { post, type World } from './wire.js';

const WHO = 'the timestamp authority';

/** SEQUENCE { OID 2.16.840.1.101.3.4.2.1 (SHA-256), NULL }. */
const SHA256 = Buffer.from('300d06096086480165030402010500', 'hex');

/**
 * When bytes were there, said by an authority (RFC 3161).
 *
 * @param nonce 8 random bytes, by which an answer is told from an older one
 * @returns the answer in DER, as a bundle has it
 * @throws MultiarchError `ENVIRONMENT`; `INVALID_CONTENT` when it says that it gives none
 */
export async function requestTimestamp(
  url: string,
  bytes: Uint8Array,
  nonce: Uint8Array,
  world: World,
): Promise<Uint8Array> {
  const body = timestampRequest(bytes, nonce);
  const answer = await post({ who: WHO, url, type: 'application/timestamp-query', body }, world);
  if (!isGranted(answer)) throw new MultiarchError('INVALID_CONTENT', `${WHO} answered without a timestamp`);
  return answer;
}

/** TimeStampReq { version 1, messageImprint, nonce, certReq TRUE }. */
export function timestampRequest(bytes: Uint8Array, nonce: Uint8Array): Uint8Array {
  const hash = createHash('sha256').update(bytes).digest();
  const imprint = der(0x30, SHA256, der(0x04, hash));
  // The first byte is positive, and not superfluous.
  const number = Buffer.from([0x40 | ((nonce[0] ?? 0) & 0x3f), ...nonce.subarray(1)]);
  return der(0x30, der(0x02, Buffer.from([1])), imprint, der(0x02, number), der(0x01, Buffer.from([0xff])));
}

/** TimeStampResp { status { status INTEGER 0 (granted) or 1 (with modifications), … }, token }. */
function isGranted(answer: Uint8Array): boolean {
  const outer = contentOf(answer);
  const status = outer === undefined ? undefined : contentOf(outer);
  return status?.[0] === 0x02 && status[1] === 1 && (status[2] ?? 2) <= 1;
}

/** What is in a SEQUENCE at the beginning. */
function contentOf(bytes: Uint8Array): Uint8Array | undefined {
  const [tag, length = 0] = bytes;
  if (tag !== 0x30) return undefined;
  return bytes.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f));
}

/** Everything here is shorter than 128 bytes. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, content.byteLength]), content]);
}
