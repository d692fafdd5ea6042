import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { type Certificate, selfSigned } from '@multiarch/testbed';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Sink } from '../../answer/answer.js';
import { openTransport, type TransportOptions, type WireResponse } from '../transport.js';

const LARGE = randomBytes(20_000_000);
const SMALL = LARGE.subarray(0, 1_000_000);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let certificate: Certificate;
beforeAll(async () => {
  certificate = await selfSigned();
});

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

async function listening(server: TcpServer): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(() => new Promise((resolve) => server.close(resolve)));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that counts its connections, and how many of them have ended. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void, isSecure = false) {
  const connections = { opened: 0, closed: 0 };
  const server: Server = isSecure ? createSecureServer(certificate, answer) : createServer(answer);
  server.on(isSecure ? 'secureConnection' : 'connection', (socket) => {
    connections.opened += 1;
    socket
      .on('error', () => {})
      .on('close', () => {
        connections.closed += 1;
      });
  });
  const host = await listening(server);
  return { url: new URL(`http${isSecure ? 's' : ''}://${host}/blob`), connections };
}

/** A server that writes these pieces, each in a packet of its own, whatever it is asked. */
async function speak(...pieces: readonly (string | Uint8Array)[]): Promise<URL> {
  const server = createTcpServer({ noDelay: true }, (socket) => {
    const next = (at: number) => {
      const piece = pieces[at];
      if (piece === undefined) socket.end();
      else socket.write(piece, () => setImmediate(next, at + 1));
    };
    socket.on('error', () => {}).once('data', () => next(0));
  });
  return new URL(`http://${await listening(server)}/blob`);
}

async function open(url: URL, options: TransportOptions = {}): Promise<WireResponse> {
  const transport = openTransport({ ca: certificate.cert, ...options });
  running.unshift(() => transport.close());
  return transport.send({ method: 'GET', url, headers: {}, bulk: true });
}

/** Takes everything, and says what it was; each piece after a turn of the event loop, and never two at a time. */
function collector(isSlow = false) {
  const hash = createHash('sha256');
  const seen = { bytes: 0, pieces: 0, largest: 0, atOnce: 0, mostAtOnce: 0 };
  const sink: Sink = (piece) => {
    seen.pieces += 1;
    seen.largest = Math.max(seen.largest, piece.byteLength);
    seen.mostAtOnce = Math.max(seen.mostAtOnce, ++seen.atOnce);
    const take = () => {
      hash.update(piece);
      seen.bytes += piece.byteLength;
      seen.atOnce -= 1;
    };
    if (isSlow) return new Promise<void>((resolve) => setImmediate(resolve)).then(take);
    take();
    return undefined;
  };
  return { sink, seen, digest: () => hash.digest('hex') };
}

const whole = (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-length': LARGE.byteLength }).end(LARGE);
};

describe.each([
  ['HTTP', false],
  ['HTTPS', true],
])('a large body over %s', (_, isSecure) => {
  test.each([
    ['at once', false],
    ['slowly', true],
  ])('arrives as it was sent, taken %s', async (__, isSlow) => {
    const { url, connections } = await serve(whole, isSecure);
    const { sink, seen, digest } = collector(isSlow);
    await (await open(url)).pour(sink);
    expect(digest()).toBe(sha256(LARGE));
    expect(seen).toMatchObject({ bytes: LARGE.byteLength, mostAtOnce: 1, atOnce: 0 });
    // Past the parser, whose pieces have 64 KiB at most.
    if (!isSecure) expect(seen.largest).toBeGreaterThan(65_536);
    await expect.poll(() => connections.closed, { interval: 1 }).toBe(1);
  });

  test('that nobody goes on taking ends with the error of whoever took it, and its connection', async () => {
    const { url, connections } = await serve(whole, isSecure);
    let taken = 0;
    const refuse = (isLate: boolean): Sink => {
      return () => {
        taken += 1;
        if (isLate) return Promise.reject(new Error('no room left'));
        throw new Error('no room left');
      };
    };
    for (const isLate of [false, true])
      await expect((await open(url)).pour(refuse(isLate))).rejects.toThrow('no room left');
    expect(taken).toBe(2);
    await expect.poll(() => connections.closed, { interval: 1 }).toBe(2);
  });

  test('that breaks off is an error, after what has come', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': LARGE.byteLength });
      response.write(LARGE.subarray(0, 9_000_000), () => response.destroy());
    }, isSecure);
    const { sink, seen } = collector();
    await expect((await open(url)).pour(sink)).rejects.toThrow(/aborted|closed|ECONNRESET/);
    expect(seen.bytes).toBeGreaterThan(0);
    expect(seen.bytes).toBeLessThan(LARGE.byteLength);
  });

  test('that comes to a standstill is given up', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': LARGE.byteLength }).write(LARGE.subarray(0, 1000));
    }, isSecure);
    const timeouts = { connect: 1000, answer: 1000, idle: 50, exchange: 1000 };
    await expect((await open(url, { timeouts })).pour(collector().sink)).rejects.toThrow(/nothing came for/);
  });

  test('of a part is read in the same way', async () => {
    const part = LARGE.subarray(5_000_000);
    const { url } = await serve((_request, response) => {
      response.writeHead(206, { 'content-length': part.byteLength }).end(part);
    }, isSecure);
    const { sink, digest } = collector();
    await (await open(url)).pour(sink);
    expect(digest()).toBe(sha256(part));
  });

  test('that is never poured does not hold up closing', async () => {
    const { url, connections } = await serve(whole, isSecure);
    await open(url);
    await running.shift()?.();
    await expect.poll(() => connections.closed, { interval: 1 }).toBe(1);
  });
});

describe('a body is read as any other', () => {
  test('when it is small: its connection serves the next request', async () => {
    const { url, connections } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': SMALL.byteLength }).end(SMALL);
    });
    const transport = openTransport();
    running.unshift(() => transport.close());
    for (let round = 0; round < 3; round += 1) {
      const { sink, digest } = collector();
      await (await transport.send({ method: 'GET', url, headers: {}, bulk: true })).pour(sink);
      expect(digest()).toBe(sha256(SMALL));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(connections.opened).toBe(1);
  });

  test('when its length is not known', async () => {
    const { url } = await serve((_, response) => {
      response.write(LARGE.subarray(0, 10));
      response.end(LARGE.subarray(10));
    });
    const { sink, digest } = collector();
    await (await open(url)).pour(sink);
    expect(digest()).toBe(sha256(LARGE));
  });

  test('when it explains why there is no other', async () => {
    const { url } = await serve((_, response) => response.writeHead(404).end('not here'));
    const { status, body } = await open(url);
    expect(status).toBe(404);
    expect((await Array.fromAsync(body)).join('')).toBe('not here');
  });

  test('through a proxy', async () => {
    const { url } = await serve(whole);
    const proxies = { httpProxy: url.origin };
    const { sink, seen, digest } = collector();
    await (await open(new URL('http://registry.test/blob'), { proxies })).pour(sink);
    expect(digest()).toBe(sha256(LARGE));
    expect(seen.largest).toBeLessThanOrEqual(65_536);
  });
});

describe('wherever packets are cut', () => {
  const head = `HTTP/1.1 200 OK\r\ncontent-length: ${LARGE.byteLength}\r\n\r\n`;

  test.each([
    ['head and body together', [Buffer.concat([Buffer.from(head), LARGE])]],
    ['the head alone', [head, LARGE]],
    ['in the middle of the head', [head.slice(0, 20), Buffer.concat([Buffer.from(head.slice(20)), LARGE])]],
    [
      'in the middle of its end',
      [
        head.slice(0, -2),
        Buffer.concat([Buffer.from(head.slice(-2)), LARGE.subarray(0, 9)]),
        LARGE.subarray(9),
      ],
    ],
    ['behind an interim answer', [`HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${head}`, LARGE]],
    ['with something behind the body', [head, LARGE, 'HTTP/1.1 200 OK\r\n\r\n']],
  ])('%s', async (_, pieces) => {
    const { sink, seen, digest } = collector(true);
    await (await open(await speak(...pieces))).pour(sink);
    expect(seen.bytes).toBe(LARGE.byteLength);
    expect(digest()).toBe(sha256(LARGE));
  });
});
