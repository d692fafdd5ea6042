import { createHash, verify, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type JsonObject, objectAt } from '@multiarch/oci';
import { newKeys } from './sigstore.js';

/** Rekor of the first version, of which there is no small real server. */
interface FirstRekor extends AsyncDisposable {
  readonly url: string;
  /** What a trusted_root.json has of it. */
  readonly trusted: JsonObject;
  /** How many requests there were. */
  readonly requests: number;
}

/**
 * Starts a log that answers as Rekor does. Sigstore's own mock makes its proofs; it keeps the proposal as it came, where Rekor
 * checks it and keeps a canonical entry, so that is done here.
 *
 * @param answerInstead status and body of the answer to a request, by its number from 1, in place of the log's
 */
export async function startRekorV1(
  answerInstead: (request: number) => readonly [number, object] | undefined = () => undefined,
): Promise<FirstRekor> {
  const { initializeTLog } = await import('@sigstore/mock/dist/rekor/index.js');
  let requests = 0;
  let log: Awaited<ReturnType<typeof initializeTLog>>;
  const server = createServer((request, response) => {
    const say = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    requests += 1;
    const instead = answerInstead(requests);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      if (instead !== undefined) return say(...instead);
      if (request.method !== 'POST' || request.url !== '/api/v1/log/entries') return say(404, {});
      try {
        say(201, await log.log(canonicalOf(JSON.parse(Buffer.concat(chunks).toString()))));
      } catch (error) {
        say(400, {
          code: 400,
          message: `error processing entry: ${error instanceof Error ? error.message : ''}`,
        });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  log = await initializeTLog(url, newKeys());
  const key = Buffer.from(log.publicKey);
  const validFor = { start: new Date(0).toISOString() };
  return {
    url,
    trusted: {
      baseUrl: url,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: key.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
      logId: { keyId: createHash('sha256').update(key).digest('base64') },
    },
    get requests() {
      return requests;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An envelope whose signature is right, as Rekor's type `dsse` 0.0.1 enters it. */
function canonicalOf(proposal: JsonObject): JsonObject {
  const { envelope, verifiers } = objectAt(proposal, 'spec', 'proposedContent');
  if (proposal.kind !== 'dsse' || proposal.apiVersion !== '0.0.1') throw new Error('another type of entry');
  const { payload, payloadType, signatures } = JSON.parse(String(envelope)) as Envelope;
  const [verifier = ''] = verifiers as readonly string[];
  const { publicKey } = new X509Certificate(Buffer.from(verifier, 'base64'));
  const bytes = Buffer.from(payload, 'base64');
  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${bytes.length} `),
    bytes,
  ]);
  for (const { sig } of signatures)
    if (!verify('sha256', signed, publicKey, Buffer.from(sig, 'base64')))
      throw new Error('could not verify envelope');
  const hash = (content: string | Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(content).digest('hex'),
  });
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: hash(String(envelope)),
      payloadHash: hash(bytes),
      signatures: signatures.map(({ sig }) => ({ signature: sig, verifier })),
    },
  };
}

interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: string }[];
}
