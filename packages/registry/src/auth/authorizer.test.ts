import { advising } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, asBot, scopesOf, seedApp, step, withRegistry } from '../testing.js';

describe('single flight', () => {
  test('50 calls at once: one is refused, one token, and the others join', async () => {
    await using server = await seedApp({ as: 'quay' });
    await withRegistry({ credentials: asBot }, async (registry) => {
      const image = appAt(server);
      await Promise.all(
        Array.from({ length: 50 }, () => registry.repository(image).headManifest({ tag: 'amd64' })),
      );
    });
    const steps = server.log.map(step);
    expect(steps.filter((line) => line === 'GET token')).toHaveLength(1);
    expect(steps.filter((line) => line === 'HEAD')).toHaveLength(51);
  });

  test('those who wait go on as soon as the challenge is known, not one after the other', async () => {
    await using server = await seedApp({ as: 'quay' });
    server.gate = async () => {
      const isSecond = server.log.filter((line) => line.startsWith('HEAD')).length === 2;
      if (isSecond) await expect.poll(() => server.log.length, { interval: 1 }).toBe(4);
    };
    await withRegistry({ credentials: asBot }, (registry) =>
      Promise.all(['amd64', 'arm64'].map((tag) => registry.repository(appAt(server)).headManifest({ tag }))),
    );
    expect(server.log.map(step)).toEqual(['HEAD', 'GET token', 'HEAD', 'HEAD']);
  });

  test('a first request that fails for another reason does not let all others loose', async () => {
    await using server = await seedApp({ as: 'quay' });
    server.fail({ how: { kind: 'status', status: 500 } });
    await withRegistry({ credentials: asBot }, (registry) =>
      Promise.all(
        Array.from({ length: 8 }, () => registry.repository(appAt(server)).headManifest({ tag: 'amd64' })),
      ),
    );
    expect(server.log.map(step).filter((line) => line === 'GET token')).toHaveLength(1);
    // The one that failed, the one that was refused, and the eight that were answered.
    expect(server.log.map(step).filter((line) => line === 'HEAD')).toHaveLength(10);
  });

  test('a failed token request is not remembered', async () => {
    await using server = await seedApp({ as: 'quay' });
    server.fail({
      match: ({ path }) => path.startsWith('/token'),
      times: 2,
      how: { kind: 'status', status: 503 },
    });
    await withRegistry({ credentials: asBot }, (registry) =>
      registry.repository(appAt(server)).headManifest({ tag: 'amd64' }),
    );
    expect(scopesOf(server)).toHaveLength(3);
  });
});

test.each([
  ['whose realm is not safe', 'Bearer realm="http://169.254.169.254/latest/meta-data"'],
  ['without a realm', 'Bearer error="insufficient_scope"'],
])('a single challenge %s costs the request that met it, and no other', async (_, value) => {
  await using server = await seedApp({});
  await withRegistry({ credentials: asBot }, async (registry) => {
    const repository = registry.repository(appAt(server));
    await repository.headManifest({ tag: 'amd64' });
    server.fail({ how: { kind: 'challenge', value } });
    await expect(repository.headManifest({ tag: 'amd64' })).rejects.toThrow(/token/);
    await repository.headManifest({ tag: 'arm64' });
  });
});

describe('least scope', () => {
  test('a client that reads asks for pull alone, and for push when it writes after all', async () => {
    await using server = await seedApp({ as: 'quay' });
    await withRegistry({ credentials: asBot }, async (registry) => {
      const image = appAt(server);
      const manifest = await registry.repository(image).getManifest({ tag: 'amd64' });
      await registry.repository(image).putManifest({ tag: 'copy' }, manifest);
      await registry.repository(image).headManifest({ tag: 'copy' });
    });
    expect(scopesOf(server)).toEqual([['repository:org/app:pull'], ['repository:org/app:pull,push']]);
    expect(server.log.map(step)).toEqual(['GET', 'GET token', 'GET', 'GET token', 'PUT', 'HEAD']);
  });

  test('a client that is going to write asks for both at once', async () => {
    await using server = await seedApp({ as: 'quay' });
    await withRegistry({ credentials: asBot, access: 'push' }, async (registry) => {
      const manifest = await registry.repository(appAt(server)).getManifest({ tag: 'amd64' });
      await registry.repository(appAt(server)).putManifest({ tag: 'copy' }, manifest);
    });
    expect(scopesOf(server)).toEqual([['repository:org/app:pull,push']]);
  });

  test('a mount: one token for two repositories, no more than pull on the source', async () => {
    await using server = await seedApp({ as: 'quay' });
    const digest = server.repository('org/base').addBlob(new TextEncoder().encode('base'));
    await withRegistry({ credentials: asBot }, async (registry) => {
      expect(await registry.repository(appAt(server)).mountBlob(digest, 'org/base')).toBe(true);
    });
    expect(scopesOf(server)).toEqual([['repository:org/app:pull,push', 'repository:org/base:pull']]);
  });
});

describe('refusals in mid-flight', () => {
  test('a token that was taken back is replaced once, and the body is sent again', async () => {
    await using server = await seedApp({ as: 'quay' });
    await withRegistry({ credentials: asBot, access: 'push' }, async (registry) => {
      const manifest = await registry.repository(appAt(server)).getManifest({ tag: 'amd64' });
      server.tokens.revokeAll();
      await registry.repository(appAt(server)).putManifest({ tag: 'copy' }, manifest);
      expect(server.tags['org/app:copy']).toBe(manifest.descriptor.digest);
      const puts = server.requests.filter(({ method }) => method === 'PUT');
      expect(puts.map(({ body }) => Buffer.from(body))).toEqual(
        [1, 2].map(() => Buffer.from(manifest.bytes)),
      );
    });
    expect(scopesOf(server)).toHaveLength(2);
  });

  test('20 calls with one token that was taken back fetch one new token', async () => {
    await using server = await seedApp({ as: 'quay' });
    await withRegistry({ credentials: asBot }, async (registry) => {
      const head = () => registry.repository(appAt(server)).headManifest({ tag: 'amd64' });
      await head();
      server.tokens.revokeAll();
      await Promise.all(Array.from({ length: 20 }, head));
    });
    expect(scopesOf(server)).toHaveLength(2);
  });

  test("a second 401 is the end, with the registry's error and description", async () => {
    await using server = await seedApp({ as: 'quay' });
    const value = `Bearer realm="${server.origin}/token",error="invalid_token",error_description="The token is too old"`;
    const isRead = ({ path }: { path: string }) => path.startsWith('/v2');
    server.fail({ match: isRead, times: 99, how: { kind: 'challenge', value } });
    await withRegistry({ credentials: asBot }, async (registry) => {
      await expect(registry.repository(appAt(server)).getManifest({ tag: 'amd64' })).rejects.toMatchObject({
        code: 'CREDENTIALS',
        status: 401,
        message: expect.stringContaining('401 invalid_token: The token is too old'),
        advice: advising(/Log in to/),
      });
    });
    expect(server.log.map(step)).toEqual(['GET', 'GET token', 'GET']);
  });

  test.each([401, 403])(
    'insufficient_scope with %i: the scope that is asked for comes first',
    async (status) => {
      await using server = await seedApp({ as: 'quay' });
      const scope = 'repository:mirror/app:pull';
      const value = `Bearer realm="${server.origin}/token",error="insufficient_scope",scope="${scope}"`;
      await withRegistry({ credentials: asBot }, async (registry) => {
        await registry.repository(appAt(server)).headManifest({ tag: 'amd64' });
        server.fail({ how: { kind: 'status', status, headers: { 'www-authenticate': value } } });
        await registry.repository(appAt(server)).headManifest({ tag: 'amd64' });
      });
      expect(scopesOf(server)[1]).toEqual([scope, 'repository:org/app:pull']);
    },
  );

  test('a 403 without that is an answer', async () => {
    await using server = await seedApp({ as: 'quay' });
    server.fail({ match: ({ method }) => method === 'PUT', times: 9, how: { kind: 'status', status: 403 } });
    await withRegistry({ credentials: asBot, access: 'push' }, async (registry) => {
      const manifest = await registry.repository(appAt(server)).getManifest({ tag: 'amd64' });
      await expect(
        registry.repository(appAt(server)).putManifest({ tag: 'copy' }, manifest),
      ).rejects.toMatchObject({
        status: 403,
      });
    });
    expect(server.log.map(step)).toEqual(['GET', 'GET token', 'GET', 'PUT']);
  });

  test('a token with less than was asked for: the message says what it lacks', async () => {
    await using server = await seedApp({ as: 'quay' });
    server.tokens.withheld = ['push'];
    await withRegistry({ credentials: asBot, access: 'push' }, async (registry) => {
      const manifest = await registry.repository(appAt(server)).getManifest({ tag: 'amd64' });
      await expect(registry.repository(appAt(server)).putManifest({ tag: 'copy' }, manifest)).rejects.toThrow(
        "the token that was issued lacks 'push' on 'org/app'",
      );
    });
  });
});
