import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  advising,
  detour,
  type FaultKind,
  seedImage,
  selfSigned,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, asBot, BOT, USERS, withRegistry } from '../testing.js';
import { openTransport } from '../wire/transport.js';
import { CONCURRENCY } from './host.js';

async function seeded(...options: Parameters<typeof startTestRegistry>): Promise<TestRegistry> {
  const server = await startTestRegistry(...options);
  const repository = server.repository('org/app');
  repository.tags.set('1', seedImage(repository, 'amd64').digest);
  return server;
}

describe('trying again', () => {
  const kinds: [string, FaultKind][] = [
    ...[408, 425, 429, 499, 500, 502, 503, 504, 520, 524].map(
      (status) => [String(status), { kind: 'status', status }] as [string, FaultKind],
    ),
    ['a reset', { kind: 'reset' }],
    ['a lost answer', { kind: 'late-reset' }],
    ['half a body', { kind: 'truncate' }],
    ['silence', { kind: 'silence' }],
    ['a body that stalls', { kind: 'stall' }],
  ];

  test.each(kinds)('%s is tried again', async (_, how) => {
    await using server = await seeded();
    server.fail({ how });
    await withRegistry({}, async (registry, { notes }) => {
      await registry.repository(appAt(server)).getManifest({ tag: '1' });
      expect(notes[0]).toMatch(/trying again in \d\.\d s/);
    });
    expect(server.log).toHaveLength(2);
  });

  test.each(['30', 'Thu, 01 Jan 2026 00:00:30 GMT'])(
    'Retry-After: %s is waited for, by all',
    async (value) => {
      await using server = await seeded();
      server.fail({ how: { kind: 'status', status: 429, headers: { 'retry-after': value } } });
      await withRegistry({}, async (registry, { clock }) => {
        const began = clock.now();
        await registry.repository(appAt(server)).headManifest({ tag: '1' });
        expect(clock.now() - began).toBe(30_000);
      });
    },
  );

  test('while a host is to be left alone, nobody asks it anything', async () => {
    await using server = await seeded();
    let now = 0;
    const sleepers: { until: number; wake: () => void }[] = [];
    const clock = {
      now: () => now,
      random: () => 0.5,
      sleep: (time: number) => new Promise<void>((wake) => sleepers.push({ until: now + time, wake })),
    };
    server.fail({ how: { kind: 'status', status: 503, headers: { 'retry-after': '20' } } });
    await withRegistry({ clock }, async (registry) => {
      const head = () => registry.repository(appAt(server)).headManifest({ tag: '1' });
      const calls = [head()];
      await expect.poll(() => sleepers.length, { interval: 1 }).toBe(1);
      calls.push(...Array.from({ length: 7 }, head));
      await expect.poll(() => sleepers.length, { interval: 1 }).toBe(8);
      expect(server.log).toHaveLength(1);
      expect(sleepers.map(({ until }) => until)).toEqual(Array.from({ length: 8 }, () => 20_000));
      now = 20_000;
      for (const { wake } of sleepers) wake();
      await Promise.all(calls);
    });
    expect(server.log).toHaveLength(9);
  });

  test("Docker Hub's pull limit fails at once, with its headers and what to do", async () => {
    await using server = await seeded({ as: 'docker-hub', users: USERS });
    server.realm = 'https://auth.docker.io/token';
    const origins = {
      'https://registry-1.docker.io': server.origin,
      'https://auth.docker.io': server.origin,
    };
    const headers = {
      'ratelimit-limit': '100;w=21600',
      'ratelimit-remaining': '0;w=21600',
      'docker-ratelimit-source': '192.0.2.1',
      'retry-after': '60',
    };
    const body =
      '{"errors":[{"code":"TOOMANYREQUESTS","message":"You have reached your unauthenticated pull rate limit."}]}';
    server.fail({
      match: ({ path }) => path.startsWith('/v2'),
      times: 99,
      how: { kind: 'status', status: 429, headers, body },
    });
    await withRegistry({ transport: detour(openTransport(), origins) }, async (registry, { clock }) => {
      const reference = { registry: 'docker.io', repository: 'org/app', tag: '1' };
      await expect(registry.repository(reference).getManifest(reference)).rejects.toMatchObject({
        message: expect.stringContaining('(ratelimit-limit: 100;w=21600, ratelimit-remaining: 0;w=21600'),
        advice: advising('log in to Docker Hub'),
      });
      expect(clock.slept).toEqual([]);
    });
  });

  test('a Retry-After of hours fails at once', async () => {
    await using server = await seeded();
    server.fail({ times: 99, how: { kind: 'status', status: 429, headers: { 'retry-after': '7200' } } });
    await withRegistry({}, async (registry, { clock }) => {
      await expect(registry.repository(appAt(server)).headManifest({ tag: '1' })).rejects.toThrow(
        'retry-after: 7200',
      );
      expect(clock.slept).toEqual([]);
    });
  });

  test('a certificate that is not trusted is not tried again', async () => {
    await using server = await startTestRegistry({ tls: await selfSigned() });
    const transport = detour(openTransport(), { 'https://registry.test': server.origin });
    await withRegistry({ transport, credentials: asBot }, async (registry, { clock }) => {
      const reference = { registry: 'registry.test', repository: 'org/app', tag: '1' };
      await expect(registry.repository(reference).headManifest(reference)).rejects.toMatchObject({
        message: expect.stringContaining('no answer from https://registry.test'),
        advice: advising('NODE_EXTRA_CA_CERTS'),
      });
      expect(clock.slept).toEqual([]);
    });
    expect(server.log).toEqual([]);
  });

  test('a server that answers HEAD with a body does not confuse the next request', async () => {
    const server = createServer((request, response) => {
      // node:http leaves the body of a HEAD out; this server does not know better.
      const socket = response.socket;
      if (request.method === 'HEAD')
        socket?.write(
          'HTTP/1.1 404 Not Found\r\ncontent-type: text/plain\r\ncontent-length: 9\r\n\r\nnot found',
        );
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{"tags":["1"]}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    await withRegistry({}, async (registry) => {
      for (let round = 0; round < 3; round += 1) {
        await expect(registry.repository(appAt({ host })).headManifest({ tag: '1' })).rejects.toMatchObject({
          status: 404,
        });
        for await (const tag of registry.repository(appAt({ host })).listTags()) expect(tag).toBe('1');
      }
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('the pace of writing to ECR', () => {
  test('35 PUTs take more than 3 seconds, those to another registry no time', async () => {
    await using server = await seeded();
    const ecr = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
    const transport = detour(openTransport(), {
      [`https://${ecr}`]: server.origin,
      'https://registry.test': server.origin,
    });
    await withRegistry({ transport, credentials: asBot, access: 'push' }, async (registry, { clock }) => {
      const write = async (host: string) => {
        const began = clock.now();
        const image = { registry: host, repository: 'org/app' };
        const manifest = await registry.repository(image).getManifest({ tag: '1' });
        await Promise.all(
          Array.from({ length: 35 }, (_, tag) =>
            registry.repository(image).putManifest({ tag: `t${tag}` }, manifest),
          ),
        );
        return clock.now() - began;
      };
      expect(await write('registry.test')).toBe(0);
      expect(await write(ecr)).toBe(3000);
    });
  });
});

test('no more than eight requests are on their way to one host, and to another there are more', async () => {
  await using server = await seeded();
  await using other = await seeded();
  for (const each of [server, other])
    each.gate = async () => {
      // Long enough for any ninth request to arrive.
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    };
  await withRegistry({}, (registry) =>
    Promise.all(
      [server, other].flatMap((each) =>
        Array.from({ length: 60 }, () => registry.repository(appAt(each)).headManifest({ tag: '1' })),
      ),
    ),
  );
  expect([server.mostInFlight, other.mostInFlight]).toEqual([CONCURRENCY, CONCURRENCY]);
});

test('what is logged holds no secret and no query', async () => {
  await using server = await seeded({ as: 'quay', users: USERS });
  await withRegistry({ credentials: asBot }, async (registry, { debug, notes, secrets }) => {
    server.fail({ after: 2, how: { kind: 'status', status: 503, body: 'token=hidden' } });
    await registry.repository(appAt(server)).headManifest({ tag: '1' });
    expect(debug.length).toBeGreaterThan(2);
    for (const line of [...debug, ...notes])
      for (const secret of [...secrets, BOT.password, 'scope=', 'service='])
        expect(line).not.toContain(secret);
  });
});

test('a warning is shown once', async () => {
  await using server = await seeded({ behaviour: { warnings: ['299 - "moves to example.com"'] } });
  await withRegistry({}, async (registry, { warnings }) => {
    for (let round = 0; round < 3; round += 1)
      await registry.repository(appAt(server)).headManifest({ tag: '1' });
    expect(warnings).toEqual([`${server.host} warns: moves to example.com`]);
  });
});
