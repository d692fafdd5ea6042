import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { connectBatch } from './sdk.js';

/** Asks twice, and resolves to the keys that were used, and how often they were asked for. */
async function askTwice(expiration: Date | undefined) {
  const used: string[] = [];
  const server = createServer((request, response) => {
    used.push(/Credential=(\w+)\//.exec(request.headers.authorization ?? '')?.[1] ?? '');
    request.resume().on('end', () => response.end('{"jobs":[]}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let asked = 0;
  const keys = async () => {
    asked += 1;
    return {
      ...{ accessKeyId: `ASIA${asked}`, secretAccessKey: 'secret', sessionToken: 'token' },
      ...(expiration === undefined ? {} : { expiration }),
    };
  };
  const environment = { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`, AWS_ACCESS_KEY_ID: 'AKIAOTHER' };
  using batch = await connectBatch('us-gov-west-1', environment, keys);
  for (const _ of [1, 2]) expect(await batch.describe('x')).toBeUndefined();
  server.close();
  return used;
}

test('keys that last are asked for once', async () => {
  expect(await askTwice(new Date(Date.now() + 3_600_000))).toEqual(['ASIA1', 'ASIA1']);
});

test('keys that end soon are asked for again', async () => {
  const [first, second] = await askTwice(new Date(Date.now() + 60_000));
  expect(first).not.toBe(second);
});
