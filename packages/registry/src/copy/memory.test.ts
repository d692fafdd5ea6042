import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Digest, OCI_MANIFEST, parseImageName } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { expect, test } from 'vitest';
import { openRegistry } from '../client/client.js';
import { Copier } from './copier.js';

const MIB = 1024 * 1024;
/** One layer of two gibibytes, made of the same piece again and again. */
const PIECES = 2048;
const piece = Buffer.alloc(MIB, 'a piece of a layer');
/** Growth that is allowed, for both servers and the copy: a small part of the layer, however large it is. */
const ALLOWED = 160 * MIB;

const hash = createHash('sha256');
for (let count = 0; count < PIECES; count += 1) hash.update(piece);
const layer = `sha256:${hash.digest('hex')}` as Digest;
const config = Buffer.from('{"os":"linux","architecture":"amd64"}');
const manifest = Buffer.from(
  JSON.stringify({
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: digestOf(config),
      size: config.byteLength,
    },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: layer, size: PIECES * MIB }],
  }),
);

async function startServer(serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>) {
  const server: Server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const image = parseImageName(`127.0.0.1:${(server.address() as AddressInfo).port}/app`);
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { image, [Symbol.asyncDispose]: stop };
}

/** Has the image; makes the layer up as it is sent. */
const startSource = () =>
  startServer(async ({ url = '' }, response) => {
    if (url.includes('/manifests/')) response.writeHead(200, { 'content-type': OCI_MANIFEST }).end(manifest);
    else if (url.endsWith(digestOf(config))) response.end(config);
    else if (!url.endsWith(layer)) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-length': PIECES * MIB });
      for (let count = 0; count < PIECES; count += 1)
        if (!response.write(piece)) await once(response, 'drain');
      response.end();
    }
  });

test('a layer of two gibibytes passes through a few pieces of memory', async () => {
  const received = { bytes: 0, most: 0 };
  await using source = await startSource();
  await using target = await startServer(async (request, response) => {
    for await (const chunk of request) {
      received.bytes += (chunk as Buffer).byteLength;
      received.most = Math.max(received.most, process.memoryUsage.rss());
    }
    const { method, url = '' } = request;
    if (method === 'POST') response.writeHead(202, { location: '/v2/app/blobs/uploads/1' }).end();
    else if (method === 'PUT') {
      const headers = { 'docker-content-digest': url.includes('/manifests/') ? digestOf(manifest) : '' };
      response.writeHead(201, headers).end();
    } else response.writeHead(404).end();
  });
  await using registry = openRegistry();
  const before = process.memoryUsage.rss();
  const copier = new Copier(registry.repository(source.image), registry.repository(target.image), {
    referrers: false,
  });
  await copier.copy(digestOf(manifest));
  expect(copier.count.blobs.sent).toBe(2);
  expect(received.bytes).toBe(PIECES * MIB + config.byteLength + manifest.byteLength);
  const growth = received.most - before;
  console.log(`memory: ${(growth / MIB).toFixed(0)} MiB more at most, for a layer of ${PIECES} MiB`);
  expect(growth).toBeLessThan(ALLOWED);
});
