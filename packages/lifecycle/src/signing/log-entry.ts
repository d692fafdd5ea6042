import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject, MultiarchError, objectAt, parseJsonObject } from '@multiarch/oci';
import type { Service } from './services.js';
import { post, type World } from './wire.js';

const WHO = 'the transparency log (Rekor)';

/** What is entered: an envelope, what its signature is over, and by whom it is. */
interface Entered {
  readonly envelope: JsonObject;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  readonly certificate: Uint8Array;
}

/**
 * Enters a signature into a log of either version. The first takes envelopes; the second hashes and signatures alone, and
 * answers when the next checkpoint is there.
 *
 * @returns the entry as a bundle has it
 * @throws Refusal with the status 409 where the log has this very signature; MultiarchError
 */
export async function enterIntoLog(log: Service, entered: Entered, world: World): Promise<JsonObject> {
  const [path, proposal] =
    log.version === 1 ? ['/api/v1/log/entries', dsseOf(entered)] : ['/api/v2/log/entries', hashedOf(entered)];
  const bytes = await post(
    {
      who: WHO,
      url: log.url.replace(/\/+$/, '') + path,
      type: 'application/json',
      body: JSON.stringify(proposal),
    },
    world,
  );
  const answer = parseJsonObject(bytes, `what ${WHO} answered`);
  return log.version === 1 ? entryOfFirst(answer) : entryOfSecond(answer);
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const fromHex = (text: unknown) => Buffer.from(String(text), 'hex').toString('base64');

function dsseOf({ envelope, certificate }: Entered): JsonObject {
  const lines = base64(certificate).match(/.{1,64}/g) ?? [];
  const pem = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
  const proposedContent = { envelope: JSON.stringify(envelope), verifiers: [base64(Buffer.from(pem))] };
  return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } };
}

function hashedOf({ signed, signature, certificate }: Entered): JsonObject {
  return {
    hashedRekordRequestV002: {
      digest: createHash('sha256').update(signed).digest('base64'),
      signature: {
        content: base64(signature),
        verifier: {
          x509Certificate: { rawBytes: base64(certificate) },
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        },
      },
    },
  };
}

/** `{ uuid: entry }`, in hexadecimal where a bundle has base64. */
function entryOfFirst(answer: JsonObject): JsonObject {
  const entry = Object.values(answer).find(isJsonObject) ?? {};
  const { body, integratedTime, logID, logIndex } = entry;
  const { signedEntryTimestamp } = objectAt(entry, 'verification');
  const proof = objectAt(entry, 'verification', 'inclusionProof');
  const { hashes, rootHash, treeSize, checkpoint } = proof;
  if (typeof body !== 'string' || typeof signedEntryTimestamp !== 'string' || !Array.isArray(hashes))
    throw new MultiarchError('INVALID_CONTENT', `${WHO} answered without an entry and its proof`);
  const { kind, apiVersion } = parseJsonObject(Buffer.from(body, 'base64'), 'the log entry');
  return {
    logIndex: String(logIndex),
    logId: { keyId: fromHex(logID) },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: fromHex(rootHash),
      treeSize: String(treeSize),
      hashes: hashes.map(fromHex),
      checkpoint: { envelope: checkpoint },
    },
    canonicalizedBody: body,
  };
}

const ENTRY_MEMBERS = [
  'logIndex',
  'logId',
  'kindVersion',
  'integratedTime',
  'inclusionProof',
  'canonicalizedBody',
];

/** It answers in the form that a bundle has; what it may say besides does not belong into one. */
function entryOfSecond(answer: JsonObject): JsonObject {
  if (typeof answer.canonicalizedBody !== 'string' || !isJsonObject(answer.inclusionProof))
    throw new MultiarchError('INVALID_CONTENT', `${WHO} answered without an entry and its proof`);
  return Object.fromEntries(ENTRY_MEMBERS.flatMap((name) => (name in answer ? [[name, answer[name]]] : [])));
}
