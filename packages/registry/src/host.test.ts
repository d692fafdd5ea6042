import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  detour,
  FakeClock,
  type FaultKind,
  seedImage,
  selfSigned,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { CONCURRENCY } from './host.js';
import { appAt, asBot, BOT, USERS, withRegistry } from './testing.js';
import { openTransport } from './transport.js';

async function seeded(...options: Parameters<typeof startTestRegistry>): Promise<TestRegistry> {
  const server = await startTestRegistry(...options);
  const repository = server.repository('org/app');
  repository.tags.set('1', seedImage(repository, 'amd64').digest);
  return server;
}

const redirect = (location: string, status = 307): FaultKind => ({ kind: 'redirect', status, location });

describe('rule 4, E46: redirects', () => {
  test.each([301, 302, 303, 307, 308])(
    '%i to another origin is followed without the credential',
    async (status) => {
      await using server = await seeded({ users: USERS });
      await using other = await seeded();
      server.fail({ how: redirect(`${other.origin}/v2/org/app/manifests/1?sig=x`, status) });
      await withRegistry({ credentials: asBot }, (registry) =>
        registry.getManifest({ ...appAt(server), tag: '1' }),
      );
      expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa('bot:secret')}`);
      expect(other.log).toEqual(['GET /v2/org/app/manifests/1?sig=x']);
      expect(other.requests[0]?.headers.authorization).toBeUndefined();
      expect(other.requests[0]?.headers.cookie).toBeUndefined();
    },
  );

  test('the same origin keeps it, whether the location is absolute or relative', async () => {
    await using server = await seeded({ users: USERS });
    server.fail({ how: redirect('/v2/org/app/manifests/1?a=b') });
    server.fail({ how: redirect(`${server.origin}/v2/org/app/manifests/1?c=d`) });
    await withRegistry({ credentials: asBot }, (registry) =>
      registry.getManifest({ ...appAt(server), tag: '1' }),
    );
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array.from({ length: 3 }, () => `Basic ${btoa('bot:secret')}`),
    );
  });

  test('once gone, the credential does not come back, not even at the registry', async () => {
    await using server = await seeded({ users: USERS });
    await using other = await seeded();
    server.fail({ how: redirect(`${other.origin}/v2/org/app/manifests/1`) });
    other.fail({ how: redirect(`${server.origin}/v2/org/app/manifests/1`) });
    await withRegistry({ credentials: asBot }, async (registry) => {
      await expect(registry.getManifest({ ...appAt(server), tag: '1' })).rejects.toMatchObject({
        status: 401,
      });
    });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      `Basic ${btoa('bot:secret')}`,
      undefined,
    ]);
  });

  test('rule 7: a 401 of the other server adds nothing to our session', async () => {
    await using server = await seeded({ as: 'quay', users: USERS });
    await using other = await seeded({ as: 'quay', users: USERS });
    await withRegistry({ credentials: asBot }, async (registry) => {
      await registry.headManifest({ ...appAt(server), tag: '1' });
      server.fail({ how: redirect(`${other.origin}/v2/org/app/manifests/1`) });
      await expect(registry.getManifest({ ...appAt(server), tag: '1' })).rejects.toMatchObject({
        status: 401,
      });
      await registry.headManifest({ ...appAt(server), tag: '1' });
    });
    expect(other.log.every((line) => !line.includes('/token'))).toBe(true);
    expect(other.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    expect(server.log.filter((line) => line.includes('/token'))).toHaveLength(1);
  });

  test.each([
    ['https://registry.test', 'http://registry.test/x', /is not HTTPS/],
    ['https://registry.test', 'https://127.0.0.1/x', /internal address/],
    ['https://registry.test', 'https://169.254.169.254/x', /internal address/],
    ['https://registry.test', 'https://[::ffff:7f00:1]/x', /internal address/],
    ['https://registry.test', 'javascript:alert(1)', /is not HTTP/],
  ])('%s may not send us to %s', async (origin, location, message) => {
    await using server = await seeded();
    server.fail({ times: 9, how: redirect(location) });
    const transport = detour(openTransport(), { [origin]: server.origin });
    await withRegistry({ transport, credentials: asBot }, async (registry) => {
      const reference = { registry: 'registry.test', repository: 'org/app', tag: '1' };
      await expect(registry.getManifest(reference)).rejects.toThrow(message);
    });
    expect(server.log).toHaveLength(1);
  });

  test('no step of a chain goes from HTTPS to plain HTTP, also of a registry that is insecure itself', async () => {
    await using server = await seeded();
    await using other = await seeded();
    server.fail({ how: redirect('https://cdn.example/x') });
    other.fail({ how: redirect('http://registry.test/x') });
    const transport = detour(openTransport(), {
      'http://registry.test': server.origin,
      'https://cdn.example': other.origin,
    });
    await withRegistry({ transport, insecureRegistries: ['registry.test'] }, async (registry) => {
      const reference = { registry: 'registry.test', repository: 'org/app', tag: '1' };
      await expect(registry.getManifest(reference)).rejects.toThrow('redirected from HTTPS to plain HTTP');
    });
  });

  test('a circle ends', async () => {
    await using server = await seeded();
    server.fail({ times: 99, how: redirect('/v2/org/app/manifests/1') });
    await withRegistry({}, async (registry) => {
      await expect(registry.headManifest({ ...appAt(server), tag: '1' })).rejects.toThrow(
        'more than 5 redirects',
      );
    });
    expect(server.log).toHaveLength(6);
  });

  test('a PUT goes along with its body, and what another server answers is checked', async () => {
    await using server = await seeded();
    await using other = await startTestRegistry();
    seedImage(other.repository('org/app'), 'amd64');
    await withRegistry({}, async (registry) => {
      const manifest = await registry.getManifest({ ...appAt(server), tag: '1' });
      server.fail({ how: redirect(`${other.origin}/v2/org/app/manifests/2`) });
      await expect(registry.putManifest(appAt(server), '2', manifest)).rejects.toThrow(
        /another server \(127\.0\.0\.1:\d+\) answered, and it holds nothing instead of sha256:/,
      );
      expect(Buffer.from(other.requests[0]?.body ?? []).equals(manifest.bytes)).toBe(true);
    });
  });
});

describe('E44, E45: trying again', () => {
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
      await registry.getManifest({ ...appAt(server), tag: '1' });
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
        await registry.headManifest({ ...appAt(server), tag: '1' });
        expect(clock.now() - began).toBe(30_000);
      });
    },
  );

  test('while a host is to be left alone, nobody asks it anything', async () => {
    await using server = await seeded();
    const clock = new FakeClock();
    const times: number[] = [];
    server.gate = async () => void times.push(clock.now() - Date.UTC(2026, 0, 1));
    server.fail({ how: { kind: 'status', status: 503, headers: { 'retry-after': '20' } } });
    await withRegistry({ clock }, async (registry) => {
      const head = () => registry.headManifest({ ...appAt(server), tag: '1' });
      const first = head();
      await expect.poll(() => clock.slept.length, { interval: 1 }).toBe(1);
      await Promise.all([first, ...Array.from({ length: 10 }, head)]);
    });
    expect(times[0]).toBe(0);
    expect(times.slice(1).every((time) => time >= 20_000)).toBe(true);
  });

  test("E44 Docker Hub's pull limit fails at once, with its headers and what to do", async () => {
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
      await expect(registry.getManifest(reference)).rejects.toMatchObject({
        message: expect.stringContaining('(ratelimit-limit: 100;w=21600, ratelimit-remaining: 0;w=21600'),
        advice: expect.stringContaining('log in to Docker Hub'),
      });
      expect(clock.slept).toEqual([]);
    });
  });

  test('E44 a Retry-After of hours fails at once', async () => {
    await using server = await seeded();
    server.fail({ times: 99, how: { kind: 'status', status: 429, headers: { 'retry-after': '7200' } } });
    await withRegistry({}, async (registry, { clock }) => {
      await expect(registry.headManifest({ ...appAt(server), tag: '1' })).rejects.toThrow(
        'retry-after: 7200',
      );
      expect(clock.slept).toEqual([]);
    });
  });

  test('E51 a certificate that is not trusted is not tried again', async () => {
    await using server = await startTestRegistry({ tls: await selfSigned() });
    const transport = detour(openTransport(), { 'https://registry.test': server.origin });
    await withRegistry({ transport, credentials: asBot }, async (registry, { clock }) => {
      const reference = { registry: 'registry.test', repository: 'org/app', tag: '1' };
      await expect(registry.headManifest(reference)).rejects.toMatchObject({
        message: expect.stringContaining('no answer from https://registry.test'),
        advice: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
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
        await expect(registry.headManifest({ ...appAt({ host }), tag: '1' })).rejects.toMatchObject({
          status: 404,
        });
        for await (const tag of registry.listTags(appAt({ host }))) expect(tag).toBe('1');
      }
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('E44 the pace of writing to ECR', () => {
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
        const manifest = await registry.getManifest({ ...image, tag: '1' });
        await Promise.all(
          Array.from({ length: 35 }, (_, tag) => registry.putManifest(image, `t${tag}`, manifest)),
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
        Array.from({ length: 60 }, () => registry.headManifest({ ...appAt(each), tag: '1' })),
      ),
    ),
  );
  expect([server.mostInFlight, other.mostInFlight]).toEqual([CONCURRENCY, CONCURRENCY]);
});

test('rule 14: what is logged holds no secret and no query', async () => {
  await using server = await seeded({ as: 'quay', users: USERS });
  await withRegistry({ credentials: asBot }, async (registry, { debug, notes, secrets }) => {
    server.fail({ after: 2, how: { kind: 'status', status: 503, body: 'token=hidden' } });
    await registry.headManifest({ ...appAt(server), tag: '1' });
    expect(debug.length).toBeGreaterThan(2);
    for (const line of [...debug, ...notes])
      for (const secret of [...secrets, BOT.password, 'scope=', 'service='])
        expect(line).not.toContain(secret);
  });
});

test('E53 a warning is shown once', async () => {
  await using server = await seeded({ behaviour: { warnings: ['299 - "moves to example.com"'] } });
  await withRegistry({}, async (registry, { warnings }) => {
    for (let round = 0; round < 3; round += 1) await registry.headManifest({ ...appAt(server), tag: '1' });
    expect(warnings).toEqual([`${server.host} warns: moves to example.com`]);
  });
});
