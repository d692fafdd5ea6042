import type { Credential } from '@multiarch/oci';
import {
  detour,
  seedImage,
  startTestRegistry,
  type TestRegistry,
  type TestRegistryOptions,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, asBot, BOT, openWitnessed, USERS, withRegistry } from './testing.js';
import { openTransport } from './transport.js';

const step = (line: string) =>
  line.replace(/ \/v2.*| \/token.*/, (path) => (path.startsWith(' /t') ? ' token' : ''));

async function seeded(options: TestRegistryOptions): Promise<TestRegistry> {
  const server = await startTestRegistry({
    users: USERS,
    ...options,
    behaviour: { visibleAfter: 0, ...options.behaviour },
  });
  const repository = server.repository('org/app');
  for (const architecture of ['amd64', 'arm64'])
    repository.tags.set(architecture, seedImage(repository, architecture).digest);
  return server;
}

const scopesOf = ({ requests }: TestRegistry) =>
  requests
    .filter(({ path }) => path.startsWith('/token'))
    .map(({ path, body }) =>
      new URLSearchParams(path.split('?')[1] ?? Buffer.from(body).toString()).getAll('scope'),
    );

describe('single flight', () => {
  test('50 calls at once: one is refused, one token, and the others join', async () => {
    await using server = await seeded({ as: 'quay' });
    await withRegistry({ credentials: asBot }, async (registry) => {
      const image = appAt(server);
      await Promise.all(Array.from({ length: 50 }, () => registry.headManifest({ ...image, tag: 'amd64' })));
    });
    const steps = server.log.map(step);
    expect(steps.filter((line) => line === 'GET token')).toHaveLength(1);
    expect(steps.filter((line) => line === 'HEAD')).toHaveLength(51);
  });

  test('those who wait go on as soon as the challenge is known, not one after the other', async () => {
    await using server = await seeded({ as: 'quay' });
    server.gate = async () => {
      const isSecond = server.log.filter((line) => line.startsWith('HEAD')).length === 2;
      if (isSecond) await expect.poll(() => server.log.length, { interval: 1 }).toBe(4);
    };
    await withRegistry({ credentials: asBot }, (registry) =>
      Promise.all(['amd64', 'arm64'].map((tag) => registry.headManifest({ ...appAt(server), tag }))),
    );
    expect(server.log.map(step)).toEqual(['HEAD', 'GET token', 'HEAD', 'HEAD']);
  });

  test('a first request that fails for another reason does not let all others loose', async () => {
    await using server = await seeded({ as: 'quay' });
    server.fail({ how: { kind: 'status', status: 500 } });
    await withRegistry({ credentials: asBot }, (registry) =>
      Promise.all(Array.from({ length: 8 }, () => registry.headManifest({ ...appAt(server), tag: 'amd64' }))),
    );
    expect(server.log.map(step).filter((line) => line === 'GET token')).toHaveLength(1);
    // The one that failed, the one that was refused, and the eight that were answered.
    expect(server.log.map(step).filter((line) => line === 'HEAD')).toHaveLength(10);
  });

  test('a failed token request is not remembered', async () => {
    await using server = await seeded({ as: 'quay' });
    server.fail({
      match: ({ path }) => path.startsWith('/token'),
      times: 2,
      how: { kind: 'status', status: 503 },
    });
    await withRegistry({ credentials: asBot }, (registry) =>
      registry.headManifest({ ...appAt(server), tag: 'amd64' }),
    );
    expect(scopesOf(server)).toHaveLength(3);
  });
});

describe('rule 15: least scope', () => {
  test('a client that reads asks for pull alone, and for push when it writes after all', async () => {
    await using server = await seeded({ as: 'quay' });
    await withRegistry({ credentials: asBot }, async (registry) => {
      const image = appAt(server);
      const manifest = await registry.getManifest({ ...image, tag: 'amd64' });
      await registry.putManifest(image, 'copy', manifest);
      await registry.headManifest({ ...image, tag: 'copy' });
    });
    expect(scopesOf(server)).toEqual([['repository:org/app:pull'], ['repository:org/app:pull,push']]);
    expect(server.log.map(step)).toEqual(['GET', 'GET token', 'GET', 'GET token', 'PUT', 'HEAD']);
  });

  test('a client that is going to write asks for both at once', async () => {
    await using server = await seeded({ as: 'quay' });
    await withRegistry({ credentials: asBot, access: 'push' }, async (registry) => {
      const manifest = await registry.getManifest({ ...appAt(server), tag: 'amd64' });
      await registry.putManifest(appAt(server), 'copy', manifest);
    });
    expect(scopesOf(server)).toEqual([['repository:org/app:pull,push']]);
  });

  test('a mount: one token for two repositories, no more than pull on the source', async () => {
    await using server = await seeded({ as: 'quay' });
    const digest = server.repository('org/base').addBlob(new TextEncoder().encode('base'));
    await withRegistry({ credentials: asBot }, async (registry) => {
      expect(await registry.mountBlob(appAt(server), digest, 'org/base')).toBe(true);
    });
    expect(scopesOf(server)).toEqual([['repository:org/app:pull,push', 'repository:org/base:pull']]);
  });
});

describe('E36 refusals in mid-flight', () => {
  test('a token that was taken back is replaced once, and the body is sent again', async () => {
    await using server = await seeded({ as: 'quay' });
    await withRegistry({ credentials: asBot, access: 'push' }, async (registry) => {
      const manifest = await registry.getManifest({ ...appAt(server), tag: 'amd64' });
      server.tokens.revokeAll();
      await registry.putManifest(appAt(server), 'copy', manifest);
      expect(server.tags['org/app:copy']).toBe(manifest.descriptor.digest);
      const puts = server.requests.filter(({ method }) => method === 'PUT');
      expect(puts.map(({ body }) => Buffer.from(body))).toEqual(
        [1, 2].map(() => Buffer.from(manifest.bytes)),
      );
    });
    expect(scopesOf(server)).toHaveLength(2);
  });

  test('20 calls with one token that was taken back fetch one new token', async () => {
    await using server = await seeded({ as: 'quay' });
    await withRegistry({ credentials: asBot }, async (registry) => {
      const head = () => registry.headManifest({ ...appAt(server), tag: 'amd64' });
      await head();
      server.tokens.revokeAll();
      await Promise.all(Array.from({ length: 20 }, head));
    });
    expect(scopesOf(server)).toHaveLength(2);
  });

  test("a second 401 is the end, with the registry's error and description", async () => {
    await using server = await seeded({ as: 'quay' });
    const value = `Bearer realm="${server.origin}/token",error="invalid_token",error_description="The token is too old"`;
    const isRead = ({ path }: { path: string }) => path.startsWith('/v2');
    server.fail({ match: isRead, times: 99, how: { kind: 'challenge', value } });
    await withRegistry({ credentials: asBot }, async (registry) => {
      await expect(registry.getManifest({ ...appAt(server), tag: 'amd64' })).rejects.toMatchObject({
        code: 'CREDENTIALS',
        status: 401,
        message: expect.stringContaining('401 invalid_token: The token is too old'),
        advice: expect.stringMatching(/Log in to/),
      });
    });
    expect(server.log.map(step)).toEqual(['GET', 'GET token', 'GET']);
  });

  test.each([401, 403])(
    'insufficient_scope with %i: the scope that is asked for comes first',
    async (status) => {
      await using server = await seeded({ as: 'quay' });
      const scope = 'repository:mirror/app:pull';
      const value = `Bearer realm="${server.origin}/token",error="insufficient_scope",scope="${scope}"`;
      await withRegistry({ credentials: asBot }, async (registry) => {
        await registry.headManifest({ ...appAt(server), tag: 'amd64' });
        server.fail({ how: { kind: 'status', status, headers: { 'www-authenticate': value } } });
        await registry.headManifest({ ...appAt(server), tag: 'amd64' });
      });
      expect(scopesOf(server)[1]).toEqual([scope, 'repository:org/app:pull']);
    },
  );

  test('a 403 without that is an answer', async () => {
    await using server = await seeded({ as: 'quay' });
    server.fail({ match: ({ method }) => method === 'PUT', times: 9, how: { kind: 'status', status: 403 } });
    await withRegistry({ credentials: asBot, access: 'push' }, async (registry) => {
      const manifest = await registry.getManifest({ ...appAt(server), tag: 'amd64' });
      await expect(registry.putManifest(appAt(server), 'copy', manifest)).rejects.toMatchObject({
        status: 403,
      });
    });
    expect(server.log.map(step)).toEqual(['GET', 'GET token', 'GET', 'PUT']);
  });

  test('E38 a token with less than was asked for: the message says what it lacks', async () => {
    await using server = await seeded({ as: 'quay' });
    server.tokens.withheld = ['push'];
    await withRegistry({ credentials: asBot, access: 'push' }, async (registry) => {
      const manifest = await registry.getManifest({ ...appAt(server), tag: 'amd64' });
      await expect(registry.putManifest(appAt(server), 'copy', manifest)).rejects.toThrow(
        "the token that was issued lacks 'push' on 'org/app'",
      );
    });
  });
});

describe('E39 long operations', () => {
  test('a token is replaced before it expires, by our clock, with a credential that is fresh', async () => {
    await using server = await seeded({ as: 'quay' });
    const credentials = { asked: 0 };
    const source = async (): Promise<Credential> => {
      credentials.asked += 1;
      return BOT;
    };
    const { registry, clock } = openWitnessed({ credentials: source });
    await using _ = registry;
    const head = () => registry.headManifest({ ...appAt(server), tag: 'amd64' });
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
    await using server = await seeded({ behaviour: { auth: 'basic' } });
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
      registry.headManifest({ ...appAt(server), tag: 'amd64' }),
    );
    expect(server.log).toHaveLength(2);
    expect(passwords).toEqual([]);
  });

  test('the source is asked once for many requests: it may start a program', async () => {
    await using server = await seeded({ behaviour: { auth: 'basic' } });
    let asked = 0;
    const source = async () => {
      asked += 1;
      return BOT;
    };
    await withRegistry({ credentials: source }, (registry) =>
      Promise.all(
        Array.from({ length: 30 }, () => registry.headManifest({ ...appAt(server), tag: 'amd64' })),
      ),
    );
    expect(asked).toBe(1);
  });

  test('a wrong password is tried once', async () => {
    await using server = await seeded({ behaviour: { auth: 'basic' }, users: { bot: 'other' } });
    await withRegistry({ credentials: asBot }, async (registry) => {
      await expect(registry.getManifest({ ...appAt(server), tag: 'amd64' })).rejects.toMatchObject({
        status: 401,
      });
    });
    expect(server.log).toHaveLength(1);
  });
});

describe('what is sent', () => {
  test('E42 nothing where there is no credential, and public content is read anonymously', async () => {
    await using server = await seeded({ as: 'quay' });
    await withRegistry({}, (registry) => registry.headManifest({ ...appAt(server), tag: 'amd64' }));
    for (const { path, headers } of server.requests)
      expect(String(headers.authorization ?? 'Bearer'), path).toMatch(/^Bearer/);
  });

  test('E40 credentials are chosen by repository too', async () => {
    await using server = await seeded({ behaviour: { auth: 'basic' }, users: { stage: 'a', prod: 'b' } });
    const repository = server.repository('prod/app');
    repository.tags.set('amd64', seedImage(repository, 'amd64').digest);
    const source = async (_: string, name: string): Promise<Credential> =>
      name.startsWith('prod/')
        ? { kind: 'password', username: 'prod', password: 'b' }
        : { kind: 'password', username: 'stage', password: 'a' };
    await withRegistry({ credentials: source }, async (registry) => {
      await registry.headManifest({ ...appAt(server), tag: 'amd64' });
      await registry.headManifest({ ...appAt(server, 'prod/app'), tag: 'amd64' });
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
    await using server = await seeded({ as: 'acr', refreshTokens: ['long-lived'] });
    if (credential.kind === 'bearer')
      server.fail({
        match: ({ headers }) => headers.authorization === 'Bearer given',
        how: { kind: 'status', status: 404 },
      });
    await withRegistry({ credentials: async () => credential }, async (registry) => {
      await registry.headManifest({ ...appAt(server), tag: 'amd64' }).catch(() => {});
    });
    expect(server.log.map(step)).toEqual(steps);
    expect(server.log.join()).not.toContain('long-lived');
  });

  test('E33 schemes that we lack are named', async () => {
    await using server = await seeded({});
    server.fail({ times: 9, how: { kind: 'challenge', value: ['Negotiate', 'Digest realm="x"'] } });
    await withRegistry({ credentials: asBot }, async (registry) => {
      await expect(registry.getManifest({ ...appAt(server), tag: 'amd64' })).rejects.toThrow(
        'it wants negotiate, digest, which we lack',
      );
    });
  });

  test('E33 Bearer is taken where Basic is offered too', async () => {
    await using server = await seeded({ as: 'quay' });
    const realm = `${server.origin}/token`;
    server.fail({
      how: { kind: 'challenge', value: ['Negotiate', `Basic realm="x", Bearer realm="${realm}"`] },
    });
    await withRegistry({ credentials: asBot }, (registry) =>
      registry.headManifest({ ...appAt(server), tag: 'amd64' }),
    );
    expect(server.log.map(step)).toEqual(['HEAD', 'GET token', 'HEAD']);
  });
});

describe('known registries, on a detour to the test registry', () => {
  test.each([
    [
      'docker.io',
      'docker-hub',
      ['https://registry-1.docker.io', 'https://auth.docker.io'],
      ['GET token', 'HEAD'],
    ],
    ['ghcr.io', 'ghcr', ['https://ghcr.io'], ['GET token', 'HEAD']],
    ['quay.io', 'quay', ['https://quay.io'], ['HEAD', 'GET token', 'HEAD']],
    ['us-docker.pkg.dev', 'artifact-registry', ['https://us-docker.pkg.dev'], ['HEAD', 'GET token', 'HEAD']],
    ['team.azurecr.io', 'acr', ['https://team.azurecr.io'], ['HEAD', 'GET token', 'HEAD']],
    [
      '123456789012.dkr.ecr.us-east-1.amazonaws.com',
      'ecr',
      ['https://123456789012.dkr.ecr.us-east-1.amazonaws.com'],
      ['HEAD'],
    ],
  ] as const)('%s', async (registryName, as, origins, steps) => {
    await using server = await seeded({ as });
    const [registryOrigin, realmOrigin = registryOrigin] = origins;
    server.realm = `${realmOrigin}/token`;
    const transport = detour(
      openTransport(),
      Object.fromEntries(origins.map((origin) => [origin, server.origin])),
    );
    await withRegistry({ transport, credentials: asBot }, async (registry) => {
      const image = { registry: registryName, repository: 'org/app' };
      await registry.headManifest({ ...image, tag: 'amd64' });
    });
    expect(server.log.map(step)).toEqual(steps);
  });

  test('rule 2: Docker Hub whose challenge names another realm gets no credential there', async () => {
    await using server = await seeded({ as: 'docker-hub' });
    server.realm = 'https://evil.example/token';
    const origins = {
      'https://registry-1.docker.io': server.origin,
      'https://auth.docker.io': server.origin,
    };
    const transport = detour(openTransport(), origins);
    await withRegistry({ transport, credentials: asBot }, async (registry) => {
      const reference = { registry: 'docker.io', repository: 'org/app', tag: 'amd64' };
      await registry.headManifest(reference);
      server.tokens.revokeAll();
      await expect(registry.headManifest(reference)).rejects.toThrow(
        /docker\.io wants the credential sent to https:\/\/evil\.example/,
      );
    });
  });

  test.each(['index.docker.io', 'registry-1.docker.io', 'docker.io'])(
    'E41 rule 3: %s is Docker Hub, by exact name',
    async (name) => {
      await using server = await seeded({ as: 'docker-hub' });
      const origins = {
        'https://registry-1.docker.io': server.origin,
        'https://auth.docker.io': server.origin,
      };
      const asked: string[] = [];
      const credentials = async (registry: string) => {
        asked.push(registry);
        return BOT;
      };
      await withRegistry({ transport: detour(openTransport(), origins), credentials }, (registry) =>
        registry.headManifest({ registry: name, repository: 'org/app', tag: 'amd64' }),
      );
      expect(asked).toEqual(['docker.io']);
    },
  );

  test('rule 3: a host that ends like a known one gets nothing of its credentials', async () => {
    await using server = await seeded({ as: 'docker-hub' });
    const asked: string[] = [];
    const credentials = async (registry: string) => {
      asked.push(registry);
      return registry === 'docker.io' ? BOT : undefined;
    };
    const transport = detour(openTransport(), { 'https://evildocker.io': server.origin });
    await withRegistry({ transport, credentials }, async (registry) => {
      await registry
        .headManifest({ registry: 'evildocker.io', repository: 'org/app', tag: 'amd64' })
        .catch(() => {});
    });
    expect(asked).toEqual(['evildocker.io']);
    for (const { headers } of server.requests) expect(headers.authorization).toBeUndefined();
  });
});
