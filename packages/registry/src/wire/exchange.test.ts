import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { silent } from '@multiarch/oci';
import { FakeClock } from '@multiarch/testbed';
import { afterEach, describe, expect, test } from 'vitest';
import { isWebPage } from '../answer/answer.js';
import { contentOf, exchange } from './exchange.js';
import { openTransport } from './transport.js';

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

async function ask(listener: RequestListener, { limit = 1000, patience = 5000, debug = silent.debug } = {}) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const transport = openTransport();
  running.unshift(() => transport.close());
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x?secret=1`);
  const line = { transport, clock: new FakeClock(), log: { ...silent, debug }, patience };
  return exchange(line, 'GET x', { method: 'GET', url, headers: {} }, limit);
}

describe('how much is read', () => {
  test.each([
    [200, 900, 900, true],
    [200, 1001, 1000, false],
    [404, 2000, 2000, true],
    [500, 100_000, 65_536, false],
  ])('of a %i with %i bytes: %i', async (status, size, length, isWhole) => {
    const answer = await ask((_, response) => response.writeHead(status).end('x'.repeat(size)));
    expect([answer.bytes.byteLength, answer.isWhole]).toEqual([length, isWhole]);
    if (!isWhole) expect(() => contentOf(answer, 1000, 'x')).toThrow('x is larger than 1000 bytes');
  });
});

describe('how long is waited', () => {
  test('a body that trickles in for ever ends with our patience', async () => {
    let timer: NodeJS.Timeout | undefined;
    const trickle: RequestListener = (_, response) => {
      response.writeHead(200);
      timer = setInterval(() => response.write('x'), 5);
    };
    const failure = ask(trickle, { limit: 1e9, patience: 80 });
    await expect(failure).rejects.toThrow(/^GET x: no answer from .*\/x\?… \(not complete after 0\.08 s\)$/);
    clearInterval(timer);
  });

  test('the words of a refusal are taken as far as they came', async () => {
    const listener: RequestListener = (_, response) => {
      response
        .writeHead(403, { 'content-length': 100 })
        .write('no, because', () => response.socket?.destroy());
    };
    const answer = await ask(listener);
    expect(Buffer.from(answer.bytes).toString()).toBe('no, because');
  });

  test('a success that breaks off is none', async () => {
    const listener: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half', () => response.socket?.destroy());
    };
    await expect(ask(listener)).rejects.toMatchObject({ status: 0, temporary: true });
  });
});

test('what is logged has no query', async () => {
  const lines: string[] = [];
  await ask((_, response) => response.end(), { debug: (text) => lines.push(text) });
  expect(lines).toEqual([expect.stringMatching(/^GET http:\/\/127\.0\.0\.1:\d+\/x\?… → 200 \(\d+ ms\)$/)]);
});

test.each([
  ['text/html', true],
  ['Text/HTML; charset=utf-8', true],
  ['application/xhtml+xml', true],
  ['application/json', false],
  ['text/plain', false],
])('%s is a web page: %s', async (type, expected) => {
  const answer = await ask((_, response) => response.writeHead(200, { 'content-type': type }).end());
  expect(isWebPage(answer)).toBe(expected);
});
