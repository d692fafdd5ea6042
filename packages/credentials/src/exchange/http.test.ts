import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { exchangeJson } from './http.js';

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
});

/** A server that says this to whatever it is asked, and keeps the connection. */
async function saying(words: string): Promise<URL> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    if (words !== '') socket.once('data', () => socket.write(words));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  running.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/token`);
}

test.each([
  ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n'],
  ['no HTTP', 'SSH-2.0-x\r\n'],
  ['half an answer', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'],
  ['nothing', ''],
])('an exchange that is answered with %s ends, and is tried three times', async (_, words) => {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => waits.push(milliseconds);
  const asked = exchangeJson({ method: 'GET', url: await saying(words) }, {}, sleep, 300);
  await expect(asked).rejects.toMatchObject({ name: 'NoAnswer' });
  expect(waits).toEqual([500, 1000]);
});

test('a proxy that takes the connection and says nothing', async () => {
  const { origin } = await saying('');
  const asked = exchangeJson(
    { method: 'GET', url: new URL('https://auth.example.com/token') },
    { HTTPS_PROXY: origin },
    async () => {},
    300,
  );
  await expect(asked).rejects.toThrow('no answer within 0.3 s');
});
