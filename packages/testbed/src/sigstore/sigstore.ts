import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { JsonObject } from '@multiarch/oci';

/** Who a certificate is for. */
interface Subject {
  readonly identity: string;
  readonly issuer: string;
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly owner?: string;
  readonly ownerId?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly event?: string;
  readonly runner?: string;
  readonly run?: string;
}

export const SIGNING_WORKFLOW: Subject = {
  identity: 'https://github.com/org/app/.github/workflows/build.yaml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/org/app',
  repositoryId: '735482910',
  owner: 'https://github.com/org',
  ownerId: '9824561',
  commit: '5b2c1f6d0e9a48377c6b5a4d3e2f1a0b9c8d7e6f',
  ref: 'refs/heads/main',
  event: 'push',
  runner: 'github-hosted',
  run: 'https://github.com/org/app/actions/runs/7351842/attempts/1',
};

/** What is signed: an in-toto statement, or bytes as they are. */
type Content = { readonly statement: JsonObject } | { readonly bytes: Uint8Array };

interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A Sigstore in memory: authority, certificate log, transparency log and timestamp authority, as real as their keys. */
export interface Sigstore {
  /** Text of its trusted_root.json. */
  readonly trustedRoot: string;
  /** A bundle by a certificate that is issued for it alone. */
  sign(content: Content, how?: SignHow): Promise<JsonObject>;
}

interface SignHow {
  readonly subject?: Subject;
  /** What proves the time: an entry of the log (by default, where there is one), a timestamp, or nothing. */
  readonly proof?: 'log' | 'timestamp' | 'none';
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const base64 = (bytes: Uint8Array | ArrayBuffer) => Buffer.from(bytes as Uint8Array).toString('base64');
const derOf = (key: KeyObject) => key.export({ format: 'der', type: 'spki' });

export const newKeys = (): KeyPair => generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const pemOf = ({ publicKey }: KeyPair) => publicKey.export({ format: 'pem', type: 'spki' }).toString();

/**
 * @param options.issuedAt time on the authority's clock; that of the log is right
 * @param options.hasLogs `false`: like GitHub's own for private repositories, with timestamps alone
 */
export async function startSigstore(
  options: { readonly issuedAt?: Date; readonly hasLogs?: boolean } = {},
): Promise<Sigstore> {
  const { issuedAt, hasLogs = true } = options;
  // Heavy; and past its index, which would put itself before all of this process's requests.
  const { initializeCA, initializeCTLog } = await import('@sigstore/mock/dist/fulcio/index.js');
  const { initializeTLog } = await import('@sigstore/mock/dist/rekor/index.js');
  const { initializeTSA } = await import('@sigstore/mock/dist/timestamp/index.js');
  const [authority, certificates, log, time] = [newKeys(), newKeys(), newKeys(), newKeys()];
  const ctlog = await initializeCTLog(certificates);
  const ca = await initializeCA(authority, hasLogs ? ctlog : undefined, issuedAt);
  const tlog = await initializeTLog('https://rekor.example', log);
  // A whole second, as the mock writes fractions in a form that nobody reads, and within the certificate's minutes.
  const tsa = await initializeTSA(time, new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000));
  const validFor = { start: new Date(0).toISOString() };
  const logOf = (key: Uint8Array) => ({
    baseUrl: 'https://rekor.example',
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(key), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: base64(hash(key)) },
  });
  const authorityOf = (...chain: readonly ArrayBufferView[]) => ({
    subject: { organization: 'example', commonName: 'example' },
    uri: 'https://authority.example',
    certChain: { certificates: chain.map((der) => ({ rawBytes: base64(der as Uint8Array) })) },
    validFor,
  });
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [authorityOf(ca.rootCertificate)],
    timestampAuthorities: [authorityOf(tsa.intCertificate, tsa.rootCertificate)],
    tlogs: hasLogs ? [logOf(tlog.publicKey)] : [],
    ctlogs: hasLogs ? [logOf(ctlog.publicKey)] : [],
  };
  return {
    trustedRoot: JSON.stringify(root),
    sign: async (content, { subject = SIGNING_WORKFLOW, proof = hasLogs ? 'log' : 'timestamp' } = {}) => {
      const keys = newKeys();
      const { body, signature } = signWith(keys, content);
      const certificate = await ca.issueCertificate({
        publicKey: derOf(keys.publicKey),
        subjectAltName: subject.identity,
        extensions: extensionsOf(subject),
      });
      const entries =
        proof === 'log'
          ? [entryOf(await tlog.log(proposalOf(content, signature, certificate as Uint8Array)))]
          : [];
      const request = {
        artifactHash: hash(signature),
        hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
        policyOID: '1.3.6.1.4.1.57264.2',
        nonce: 1,
      };
      const stamps = proof === 'timestamp' ? [await tsa.timestamp(request)] : [];
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: { rawBytes: base64(certificate as Uint8Array) },
          tlogEntries: entries,
          timestampVerificationData: {
            rfc3161Timestamps: stamps.map((stamp) => ({ signedTimestamp: base64(stamp as Uint8Array) })),
          },
        },
        ...body,
      };
    },
  };
}

function pemOfCertificate(der: Uint8Array): string {
  const lines = base64(der).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** Fulcio's numbers of them (`docs/oid-info.md`). */
const EXTENSIONS = {
  runner: 11,
  repository: 12,
  commit: 13,
  ref: 14,
  repositoryId: 15,
  owner: 16,
  ownerId: 17,
  event: 20,
  run: 21,
} as const;

function extensionsOf({ issuer, ...subject }: Subject) {
  const fulcio = '1.3.6.1.4.1.57264.1';
  const about: Readonly<Partial<Record<string, string>>> = subject;
  return [
    { oid: `${fulcio}.1`, value: issuer, legacy: true },
    { oid: `${fulcio}.8`, value: issuer },
    ...Object.entries(EXTENSIONS).flatMap(([name, last]) => {
      const value = about[name];
      return value === undefined ? [] : [{ oid: `${fulcio}.${last}`, value }];
    }),
  ];
}

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** What a bundle has of the content and its signature. */
function signWith({ privateKey }: KeyPair, content: Content): { body: JsonObject; signature: Buffer } {
  if ('bytes' in content) {
    const signature = sign('sha256', content.bytes, privateKey);
    const messageDigest = { algorithm: 'SHA2_256', digest: base64(hash(content.bytes)) };
    return { body: { messageSignature: { messageDigest, signature: base64(signature) } }, signature };
  }
  const payload = payloadOf(content.statement);
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.byteLength} `;
  const signature = sign('sha256', Buffer.concat([Buffer.from(head), payload]), privateKey);
  const dsseEnvelope = {
    payload: base64(payload),
    payloadType: PAYLOAD_TYPE,
    signatures: [{ sig: base64(signature) }],
  };
  return { body: { dsseEnvelope }, signature };
}

const payloadOf = (statement: JsonObject) => Buffer.from(JSON.stringify(statement));

/** What is entered into the log: hash, signature, and who made it. */
function proposalOf(content: Content, signature: Buffer, certificate: Uint8Array): JsonObject {
  const verifier = base64(Buffer.from(pemOfCertificate(certificate)));
  if ('bytes' in content) {
    const data = { hash: { algorithm: 'sha256', value: hash(content.bytes).toString('hex') } };
    const spec = { data, signature: { content: base64(signature), publicKey: { content: verifier } } };
    return { apiVersion: '0.0.1', kind: 'hashedrekord', spec };
  }
  const payloadHash = { algorithm: 'sha256', value: hash(payloadOf(content.statement)).toString('hex') };
  const envelopeHash = payloadHash;
  const spec = { envelopeHash, payloadHash, signatures: [{ signature: base64(signature), verifier }] };
  return { apiVersion: '0.0.1', kind: 'dsse', spec };
}

/** An answer of Rekor as a bundle has it. */
function entryOf(answer: unknown): JsonObject {
  const [entry] = Object.values(answer as Record<string, LogAnswer>);
  if (entry === undefined) throw new Error('the log answered nothing');
  const { body, integratedTime, logID, logIndex, verification } = entry;
  const { inclusionProof: proof, signedEntryTimestamp } = verification;
  const { kind, apiVersion } = JSON.parse(Buffer.from(body, 'base64').toString()) as Record<string, string>;
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
      treeSize: String(proof.treeSize),
      hashes: [],
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: body,
  };
}

interface LogAnswer {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
      readonly checkpoint: string;
    };
  };
}

/** A bundle by a key, as `cosign sign --key` makes it without a log. */
export function signByKey(keys: KeyPair, content: Content): JsonObject {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: 'any' } },
    ...signWith(keys, content).body,
  };
}
