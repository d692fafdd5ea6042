import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from '@multiarch/testbed';
import { afterEach, describe, expect, test } from 'vitest';
import { type Ahead, connectAhead } from './ahead.js';
import { openTransport } from './transport.js';

const NO_PROXY = { insecureRegistries: [], proxies: {} };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that answers all with 200, and the connections that it has had. */
async function serve(server = createServer()): Promise<{ host: string; connections: Socket[] }> {
  const connections: Socket[] = [];
  server.on('connection', (socket) => connections.push(socket));
  server.on('request', (_, response) => response.end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, connections };
}

async function head(url: string, ahead: Ahead, count = 1): Promise<number[]> {
  const transport = openTransport({ ahead });
  try {
    const asked = Array.from({ length: count }, () =>
      transport.send({ method: 'HEAD', url: new URL(url), headers: {} }),
    );
    return (await Promise.all(asked)).map(({ status }) => status);
  } finally {
    await transport.close();
  }
}

/** Resolves once a server has so many connections. */
async function connected(connections: readonly Socket[], count: number): Promise<void> {
  while (connections.length < count) await new Promise((resolve) => setImmediate(resolve));
}

describe('what is connected to', () => {
  test('is there before the first question, which needs no other connection', async () => {
    const { host, connections } = await serve();
    const ahead = connectAhead([`${host}/org/app`, `${host}/org/other`], NO_PROXY);
    await connected(connections, 2);
    expect(await head(`http://${host}/v2/`, ahead, 2)).toEqual([200, 200]);
    expect(connections).toHaveLength(2);
  });

  test('may be too little: more are made', async () => {
    const { host, connections } = await serve();
    const ahead = connectAhead([`${host}/org/app`], NO_PROXY);
    expect(await head(`http://${host}/v2/`, ahead, 4)).toEqual([200, 200, 200, 200]);
    expect(connections).toHaveLength(4);
  });

  test('ends when it is closed, used or not', async () => {
    const { host, connections } = await serve();
    const ahead = connectAhead([`${host}/org/app`], NO_PROXY);
    await connected(connections, 2);
    await head(`http://${host}/v2/`, ahead);
    const ended = Promise.all(connections.map((socket) => once(socket, 'close')));
    ahead.close();
    await ended;
  });

  test('has lost its connections: others are made', async () => {
    const { host, connections } = await serve();
    const sockets: Socket[] = [];
    const onSocket = (message: unknown) => void sockets.push((message as { socket: Socket }).socket);
    subscribe('net.client.socket', onSocket);
    const ahead = connectAhead([`${host}/org/app`], NO_PROXY);
    unsubscribe('net.client.socket', onSocket);
    await connected(connections, 2);
    const lost = Promise.all(sockets.map((socket) => new Promise((resolve) => socket.on('close', resolve))));
    for (const socket of connections) socket.resetAndDestroy();
    await lost;
    expect(await head(`http://${host}/v2/`, ahead)).toEqual([200]);
    expect(connections).toHaveLength(3);
  });

  test('refuses connections: whoever asks is told so', async () => {
    const { host } = await serve();
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    const ahead = connectAhead([`${host}/org/app`], NO_PROXY);
    await expect(head(`http://${host}/v2/`, ahead)).rejects.toThrow(/ECONNREFUSED/);
  });

  test.each([
    ['insecure registries, by plain HTTP', 'registry.test:1', ['registry.test:1'], 'http:'],
    ['all others, by TLS', 'registry.test:1', [], 'https:'],
    ['this machine, by plain HTTP', 'localhost:1', [], 'http:'],
  ])('%s', (_, host, insecureRegistries, protocol) => {
    const ahead = connectAhead([`${host}/org/app`], { insecureRegistries, proxies: {} });
    const used = ['http:', 'https:'].filter((one) => ahead.agentOf(one) !== undefined);
    expect(used).toEqual([protocol]);
    ahead.close();
  });
});

test.each([
  ['what is no image', ['not an image', 'ftp://registry.test/app', '../app', '-:x/app', ''], {}],
  ['what is behind a proxy', ['registry.test/app'], { httpsProxy: 'http://proxy.test:1' }],
])('%s is not connected to', (_, images, proxies) => {
  const ahead = connectAhead(images, { insecureRegistries: [], proxies });
  expect(['http:', 'https:'].map((protocol) => ahead.agentOf(protocol))).toEqual([undefined, undefined]);
});

test('a server that nobody vouches for is trusted no more than later', async () => {
  const { host, connections } = await serve(createSecureServer(await selfSigned()));
  const port = host.split(':')[1];
  // A name that is this machine and is spoken to by TLS: nothing is asked of who has it.
  const ahead = connectAhead([`[::ffff:127.0.0.1]:${port}/org/app`, `${host}/org/app`], NO_PROXY);
  await connected(connections, 1);
  const transport = openTransport({ ahead });
  await expect(
    transport.send({ method: 'HEAD', url: new URL(`https://${host}/v2/`), headers: {} }),
  ).rejects.toThrow(/self-signed certificate/);
  await transport.close();
  ahead.close();
});
