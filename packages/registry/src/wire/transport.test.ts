import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { OCI_MANIFEST, parseDigest } from '@multiarch/oci';
import { FakeClock, selfSigned, startTestRegistry } from '@multiarch/testbed';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openRegistry } from '../client/client.js';
import { openTransport, type Transport, type TransportOptions } from './transport.js';

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

function opened(options: TransportOptions = {}): Transport {
  const transport = openTransport(options);
  running.push(() => transport.close());
  return transport;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

async function head(transport: Transport, url: string): Promise<number> {
  const response = await transport.send({ method: 'HEAD', url: new URL(url), headers: {} });
  await response.discard();
  return response.status;
}

describe('connections', () => {
  test('a whole stitch uses as many connections as it has requests at a time', async () => {
    let connections = 0;
    const server = createServer((request, response) => {
      const digest = `sha256:${'a'.repeat(64)}`;
      const headers = { 'docker-content-digest': digest, 'content-type': OCI_MANIFEST, 'content-length': 5 };
      response.writeHead(
        request.method === 'PUT' ? 201 : 200,
        request.method === 'HEAD' ? headers : { 'docker-content-digest': digest },
      );
      request.resume().on('end', () => response.end());
    }).on('connection', () => {
      connections += 1;
    });
    const image = { registry: `127.0.0.1:${await listening(server)}`, repository: 'org/app' };
    await using registry = openRegistry();
    const manifest = {
      bytes: new Uint8Array(5),
      descriptor: { mediaType: OCI_MANIFEST, digest: parseDigest(`sha256:${'a'.repeat(64)}`), size: 5 },
    };
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(
        ['1-amd64', '1-arm64'].map((tag) => registry.repository(image).headManifest({ tag })),
      );
      await registry.repository(image).putManifest({ tag: '1' }, manifest);
    }
    expect(connections).toBe(2);
  });

  test('closing ends them all, so that the process can end', async () => {
    const closed: string[] = [];
    const server = createServer((_, response) => response.end()).on('connection', (socket) => {
      socket.on('close', () => closed.push('closed'));
    });
    const url = `http://127.0.0.1:${await listening(server)}/`;
    const transport = openTransport();
    await Promise.all([head(transport, url), head(transport, url)]);
    expect(closed).toEqual([]);
    await transport.close();
    await expect.poll(() => closed.length, { interval: 1 }).toBe(2);
  });

  test('no compression is asked for', async () => {
    let asked: unknown;
    const server = createServer((request, response) => {
      asked = request.headers['accept-encoding'];
      response.end();
    });
    await head(opened(), `http://127.0.0.1:${await listening(server)}/`);
    expect(asked).toBe('identity');
  });

  test('redirects are not followed here', async () => {
    const server = createServer((_, response) =>
      response.writeHead(302, { location: 'http://other/' }).end(),
    );
    expect(await head(opened(), `http://127.0.0.1:${await listening(server)}/`)).toBe(302);
  });

  test('a large body that nobody wants is not read to its end', async () => {
    let sent = 0;
    const server = createServer((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024))) sent += 1;
      };
      response.on('drain', more);
      more();
    });
    const url = new URL(`http://127.0.0.1:${await listening(server)}/`);
    const response = await opened().send({ method: 'GET', url, headers: {} });
    await response.discard();
    expect(sent).toBeLessThan(1000);
  });
});

/** A proxy that forwards plain HTTP and tunnels the rest, to wherever `route` says that a host is. */
async function startProxy(route: (host: string) => number): Promise<{ port: number; seen: string[] }> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    const target = new URL(request.url ?? '');
    seen.push(`${request.method} ${target.host} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    const answer = fetch(`http://127.0.0.1:${route(target.host)}${target.pathname}`);
    response
      .writeHead(
        await answer.then(
          ({ status }) => status,
          () => 502,
        ),
      )
      .end();
  });
  server.on('connect', (request, socket) => {
    const host = request.url ?? '';
    seen.push(`CONNECT ${host} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    const onward = connect(route(host), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket as Socket]) {
      sockets.add(end);
      end.on('error', () => {});
    }
  });
  const port = await listening(server);
  running.unshift(async () => {
    for (const socket of sockets) socket.destroy();
  });
  return { port, seen };
}

describe('proxies', () => {
  let certificate: Awaited<ReturnType<typeof selfSigned>>;
  beforeAll(async () => {
    certificate = await selfSigned(['registry.test']);
  });

  test('plain HTTP is forwarded, HTTPS is tunnelled, each through its own proxy', async () => {
    await using plain = await startTestRegistry();
    await using secure = await startTestRegistry({ tls: certificate });
    const portOf = ({ host }: { host: string }) => Number(host.split(':')[1]);
    const http = await startProxy(() => portOf(plain));
    const https = await startProxy(() => portOf(secure));
    const transport = opened({
      ca: certificate.cert,
      proxies: {
        httpProxy: `http://127.0.0.1:${http.port}`,
        httpsProxy: `http://user:p%40ss@127.0.0.1:${https.port}`,
      },
    });
    expect(await head(transport, 'http://registry.test/v2/')).toBe(200);
    expect(await head(transport, 'https://registry.test/v2/')).toBe(200);
    expect(http.seen).toEqual(['HEAD registry.test']);
    expect(https.seen).toEqual([`CONNECT registry.test:443 Basic ${btoa('user:p@ss')}`]);
  });

  // A host that is not loopback for us, and whose packets do not leave this machine all the same.
  test.each(['0.0.0.0', 'other,0.0.0.0', 'other, 0.0.0.0:<port>', '*'])('NO_PROXY=%s', async (noProxy) => {
    await using server = await startTestRegistry();
    const port = server.host.split(':')[1] ?? '';
    const proxy = await startProxy(() => 1);
    const proxies = { httpProxy: `http://127.0.0.1:${proxy.port}`, noProxy: noProxy.replace('<port>', port) };
    expect(await head(opened({ proxies }), `http://0.0.0.0:${port}/v2/`)).toBe(200);
    expect(proxy.seen).toEqual([]);
  });

  test('a proxy for HTTP is none for HTTPS', async () => {
    const proxy = await startProxy(() => 1);
    const transport = opened({ proxies: { httpProxy: `http://127.0.0.1:${proxy.port}` } });
    await expect(head(transport, 'https://0.0.0.0:1/')).rejects.toThrow(/ECONNREFUSED/);
    expect(proxy.seen).toEqual([]);
  });

  test('this machine is never asked for through a proxy', async () => {
    await using server = await startTestRegistry();
    const proxies = { httpProxy: 'http://127.0.0.1:1', httpsProxy: 'http://127.0.0.1:1' };
    expect(await head(opened({ proxies }), `${server.origin}/v2/`)).toBe(200);
  });

  test('a proxy that refuses is named', async () => {
    const server = createServer().on('connect', (_, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'));
    const httpsProxy = `http://127.0.0.1:${await listening(server)}`;
    await expect(head(opened({ proxies: { httpsProxy } }), 'https://registry.test/')).rejects.toThrow(/407/);
  });
});

describe('certificates', () => {
  test('one that is not known is refused, and nothing is sent; named by `ca`, it is fine', async () => {
    const certificate = await selfSigned();
    await using server = await startTestRegistry({ tls: certificate });
    await expect(head(opened(), `${server.origin}/v2/`)).rejects.toMatchObject({
      code: expect.stringMatching(/SELF_SIGNED/),
    });
    expect(server.log).toEqual([]);
    expect(await head(opened({ ca: certificate.cert }), `${server.origin}/v2/`)).toBe(200);
  });

  test('TLS that fails is not followed by plain HTTP', async () => {
    await using server = await startTestRegistry();
    await expect(head(opened(), `https://${server.host}/v2/`)).rejects.toThrow();
    expect(server.log).toEqual([]);
  });
});

describe('nothing is waited for without end', () => {
  const SHORT = { connect: 200, answer: 200, idle: 200, exchange: 300 };
  /** A server that takes connections and says this. */
  async function saying(words: string): Promise<number> {
    const sockets = new Set<Socket>();
    const server = createTcpServer((socket) => {
      sockets.add(socket.on('error', () => {}));
      if (words !== '') socket.once('data', () => socket.write(words));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    running.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    });
    return (server.address() as AddressInfo).port;
  }

  test('a proxy that takes the connection and never answers', async () => {
    const httpsProxy = `http://127.0.0.1:${await saying('')}`;
    const transport = opened({ proxies: { httpsProxy }, timeouts: SHORT });
    await expect(head(transport, 'https://registry.test/v2/')).rejects.toThrow('not connected after 0.2 s');
    const send = transport.send({
      method: 'GET',
      url: new URL('https://registry.test/v2/'),
      headers: {},
      signal: AbortSignal.abort(new Error('enough')),
    });
    await expect(send).rejects.toThrow('enough');
  });

  test('a large upload through it, which has no limit of its own', async () => {
    const httpsProxy = `http://127.0.0.1:${await saying('')}`;
    const transport = opened({ proxies: { httpsProxy }, timeouts: SHORT });
    const body = { size: 10, pour: async () => {} };
    const url = new URL('https://registry.test/up');
    await expect(transport.send({ method: 'PUT', url, headers: {}, body })).rejects.toThrow(/after 0.2 s/);
  });

  test.each([
    ['HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n', /another protocol/],
    ['HTTP/1.1 100 Continue\r\n\r\n', /no answer after 0.2 s/],
    ['HTTP/1.1 200 OK', /no answer after 0.2 s/],
  ])('%j', async (words, why) => {
    const transport = opened({ timeouts: SHORT });
    await expect(head(transport, `http://127.0.0.1:${await saying(words)}/v2/`)).rejects.toThrow(why);
  });
});

test("a question after the end is nobody else's fault, and asked once", async () => {
  await using server = await startTestRegistry();
  const clock = new FakeClock();
  const registry = openRegistry({ clock });
  const repository = registry.repository({ registry: server.host, repository: 'org/app' });
  await registry[Symbol.asyncDispose]();
  await expect(repository.headManifest({ tag: '1' })).rejects.toThrow('the client was closed');
  expect(clock.slept).toEqual([]);
});
