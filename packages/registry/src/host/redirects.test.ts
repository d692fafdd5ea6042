import { detour, type FaultKind, seedImage, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, asBot, USERS, withRegistry } from '../testing.js';
import { openTransport } from '../wire/transport.js';

async function seeded(...options: Parameters<typeof startTestRegistry>): Promise<TestRegistry> {
  const server = await startTestRegistry(...options);
  const repository = server.repository('org/app');
  repository.tags.set('1', seedImage(repository, 'amd64').digest);
  return server;
}

const redirect = (location: string, status = 307): FaultKind => ({ kind: 'redirect', status, location });

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])(
    '%i to another origin is followed without the credential',
    async (status) => {
      await using server = await seeded({ users: USERS });
      await using other = await seeded();
      server.fail({ how: redirect(`${other.origin}/v2/org/app/manifests/1?sig=x`, status) });
      await withRegistry({ credentials: asBot }, (registry) =>
        registry.repository(appAt(server)).getManifest({ tag: '1' }),
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
      registry.repository(appAt(server)).getManifest({ tag: '1' }),
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
      await expect(registry.repository(appAt(server)).getManifest({ tag: '1' })).rejects.toMatchObject({
        status: 401,
      });
    });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      `Basic ${btoa('bot:secret')}`,
      undefined,
    ]);
  });

  test('once gone, it stays gone on the way through the other server', async () => {
    await using server = await seeded({ users: USERS });
    await using other = await seeded();
    server.fail({ how: redirect(`${other.origin}/first`) });
    other.fail({ how: redirect('/second') });
    other.fail({ how: redirect(`${other.origin}/v2/org/app/manifests/1`) });
    await withRegistry({ credentials: asBot }, (registry) =>
      registry.repository(appAt(server)).getManifest({ tag: '1' }),
    );
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a 401 of the other server adds nothing to our session', async () => {
    await using server = await seeded({ as: 'quay', users: USERS });
    await using other = await seeded({ as: 'quay', users: USERS });
    await withRegistry({ credentials: asBot }, async (registry) => {
      await registry.repository(appAt(server)).headManifest({ tag: '1' });
      server.fail({ how: redirect(`${other.origin}/v2/org/app/manifests/1`) });
      await expect(registry.repository(appAt(server)).getManifest({ tag: '1' })).rejects.toMatchObject({
        status: 401,
      });
      await registry.repository(appAt(server)).headManifest({ tag: '1' });
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
      await expect(registry.repository(reference).getManifest(reference)).rejects.toThrow(message);
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
      await expect(registry.repository(reference).getManifest(reference)).rejects.toThrow(
        'redirected from HTTPS to plain HTTP',
      );
    });
  });

  test('a circle ends', async () => {
    await using server = await seeded();
    server.fail({ times: 99, how: redirect('/v2/org/app/manifests/1') });
    await withRegistry({}, async (registry) => {
      await expect(registry.repository(appAt(server)).headManifest({ tag: '1' })).rejects.toThrow(
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
      const manifest = await registry.repository(appAt(server)).getManifest({ tag: '1' });
      server.fail({ how: redirect(`${other.origin}/v2/org/app/manifests/2`) });
      await expect(registry.repository(appAt(server)).putManifest({ tag: '2' }, manifest)).rejects.toThrow(
        /another server \(127\.0\.0\.1:\d+\) answered, and it holds nothing instead of sha256:/,
      );
      expect(Buffer.from(other.requests[0]?.body ?? []).equals(manifest.bytes)).toBe(true);
    });
  });
});
