import type { Credential } from '@multiarch/oci';
import { seedImage } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, asBot, BOT, openWitnessed, scopesOf, seedApp, step, withRegistry } from '../testing.js';

describe('long operations', () => {
  test('a token is replaced before it expires, by our clock, with a credential that is fresh', async () => {
    await using server = await seedApp({ as: 'quay' });
    const credentials = { asked: 0 };
    const source = async (): Promise<Credential> => {
      credentials.asked += 1;
      return BOT;
    };
    const { registry, clock } = openWitnessed({ credentials: source });
    await using _ = registry;
    const head = () => registry.repository(appAt(server)).headManifest({ tag: 'amd64' });
    await head();
    clock.advance(280_000);
    await head();
    expect([scopesOf(server).length, credentials.asked]).toEqual([1, 1]);
    clock.advance(60_000);
    await head();
    expect([scopesOf(server).length, credentials.asked]).toEqual([2, 2]);
    expect(server.log.map(step)).not.toContain('401');
  });

  test.each([401, 403])('Basic that has run out (%i): the source is asked again, once', async (status) => {
    await using server = await seedApp({ behaviour: { auth: 'basic' } });
    const passwords = ['stale', 'secret'];
    const source = async (): Promise<Credential> => ({
      ...BOT,
      kind: 'password',
      username: 'bot',
      password: passwords.shift() ?? 'none',
    });
    const expired = {
      match: ({ headers }: { headers: Readonly<Record<string, unknown>> }) =>
        headers.authorization === `Basic ${btoa('bot:stale')}`,
    };
    server.fail({
      ...expired,
      times: 9,
      how: { kind: 'status', status, body: '{"errors":[{"code":"DENIED"}]}' },
    });
    await withRegistry({ credentials: source }, (registry) =>
      registry.repository(appAt(server)).headManifest({ tag: 'amd64' }),
    );
    expect(server.log).toHaveLength(2);
    expect(passwords).toEqual([]);
  });

  test('the source is asked once for many requests: it may start a program', async () => {
    await using server = await seedApp({ behaviour: { auth: 'basic' } });
    let asked = 0;
    const source = async () => {
      asked += 1;
      return BOT;
    };
    await withRegistry({ credentials: source }, (registry) =>
      Promise.all(
        Array.from({ length: 30 }, () => registry.repository(appAt(server)).headManifest({ tag: 'amd64' })),
      ),
    );
    expect(asked).toBe(1);
  });

  test('a wrong password is tried once', async () => {
    await using server = await seedApp({ behaviour: { auth: 'basic' }, users: { bot: 'other' } });
    await withRegistry({ credentials: asBot }, async (registry) => {
      await expect(registry.repository(appAt(server)).getManifest({ tag: 'amd64' })).rejects.toMatchObject({
        status: 401,
      });
    });
    expect(server.log).toHaveLength(1);
  });
});

describe('what is sent', () => {
  test('nothing where there is no credential, and public content is read anonymously', async () => {
    await using server = await seedApp({ as: 'quay' });
    await withRegistry({}, (registry) => registry.repository(appAt(server)).headManifest({ tag: 'amd64' }));
    for (const { path, headers } of server.requests)
      expect(String(headers.authorization ?? 'Bearer'), path).toMatch(/^Bearer/);
  });

  test('credentials are chosen by repository too', async () => {
    await using server = await seedApp({ behaviour: { auth: 'basic' }, users: { stage: 'a', prod: 'b' } });
    const repository = server.repository('prod/app');
    repository.tags.set('amd64', seedImage(repository, 'amd64').digest);
    const source = async (_: string, name: string): Promise<Credential> =>
      name.startsWith('prod/')
        ? { kind: 'password', username: 'prod', password: 'b' }
        : { kind: 'password', username: 'stage', password: 'a' };
    await withRegistry({ credentials: source }, async (registry) => {
      await registry.repository(appAt(server)).headManifest({ tag: 'amd64' });
      await registry.repository(appAt(server, 'prod/app')).headManifest({ tag: 'amd64' });
    });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      `Basic ${btoa('stage:a')}`,
      `Basic ${btoa('prod:b')}`,
    ]);
  });

  test.each([
    ['a bearer token as it is', { kind: 'bearer', token: 'given' }, ['HEAD']],
    [
      'a refresh token by POST alone',
      { kind: 'refresh-token', token: 'long-lived' },
      ['HEAD', 'POST token', 'HEAD'],
    ],
  ] as const)('%s', async (_, credential, steps) => {
    await using server = await seedApp({ as: 'acr', refreshTokens: ['long-lived'] });
    if (credential.kind === 'bearer')
      server.fail({
        match: ({ headers }) => headers.authorization === 'Bearer given',
        how: { kind: 'status', status: 404 },
      });
    await withRegistry({ credentials: async () => credential }, async (registry) => {
      await registry
        .repository(appAt(server))
        .headManifest({ tag: 'amd64' })
        .catch(() => {});
    });
    expect(server.log.map(step)).toEqual(steps);
    expect(server.log.join()).not.toContain('long-lived');
  });

  test('schemes that we lack are named', async () => {
    await using server = await seedApp({});
    server.fail({ times: 9, how: { kind: 'challenge', value: ['Negotiate', 'Digest realm="x"'] } });
    await withRegistry({ credentials: asBot }, async (registry) => {
      await expect(registry.repository(appAt(server)).getManifest({ tag: 'amd64' })).rejects.toThrow(
        'it wants negotiate, digest, which we lack',
      );
    });
  });

  test('Bearer is taken where Basic is offered too', async () => {
    await using server = await seedApp({ as: 'quay' });
    const realm = `${server.origin}/token`;
    server.fail({
      how: { kind: 'challenge', value: ['Negotiate', `Basic realm="x", Bearer realm="${realm}"`] },
    });
    await withRegistry({ credentials: asBot }, (registry) =>
      registry.repository(appAt(server)).headManifest({ tag: 'amd64' }),
    );
    expect(server.log.map(step)).toEqual(['HEAD', 'GET token', 'HEAD']);
  });
});
