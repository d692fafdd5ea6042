import { detour } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { asBot, BOT, seedApp, step, withRegistry } from '../testing.js';
import { openTransport } from '../wire/transport.js';

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
    await using server = await seedApp({ as });
    const [registryOrigin, realmOrigin = registryOrigin] = origins;
    server.realm = `${realmOrigin}/token`;
    const transport = detour(
      openTransport(),
      Object.fromEntries(origins.map((origin) => [origin, server.origin])),
    );
    await withRegistry({ transport, credentials: asBot }, async (registry) => {
      const image = { registry: registryName, repository: 'org/app' };
      await registry.repository(image).headManifest({ tag: 'amd64' });
    });
    expect(server.log.map(step)).toEqual(steps);
  });

  test('Docker Hub whose challenge names another realm gets no credential there', async () => {
    await using server = await seedApp({ as: 'docker-hub' });
    server.realm = 'https://evil.example/token';
    const origins = {
      'https://registry-1.docker.io': server.origin,
      'https://auth.docker.io': server.origin,
    };
    const transport = detour(openTransport(), origins);
    await withRegistry({ transport, credentials: asBot }, async (registry) => {
      const reference = { registry: 'docker.io', repository: 'org/app', tag: 'amd64' };
      await registry.repository(reference).headManifest(reference);
      server.tokens.revokeAll();
      await expect(registry.repository(reference).headManifest(reference)).rejects.toThrow(
        /docker\.io wants the credential sent to https:\/\/evil\.example/,
      );
    });
  });

  test.each(['index.docker.io', 'registry-1.docker.io', 'docker.io'])(
    '%s is Docker Hub, by exact name',
    async (name) => {
      await using server = await seedApp({ as: 'docker-hub' });
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
        registry.repository({ registry: name, repository: 'org/app' }).headManifest({ tag: 'amd64' }),
      );
      expect(asked).toEqual(['docker.io']);
    },
  );

  test('a host that ends like a known one gets nothing of its credentials', async () => {
    await using server = await seedApp({ as: 'docker-hub' });
    const asked: string[] = [];
    const credentials = async (registry: string) => {
      asked.push(registry);
      return registry === 'docker.io' ? BOT : undefined;
    };
    const transport = detour(openTransport(), { 'https://evildocker.io': server.origin });
    await withRegistry({ transport, credentials }, async (registry) => {
      await registry
        .repository({ registry: 'evildocker.io', repository: 'org/app' })
        .headManifest({ tag: 'amd64' })
        .catch(() => {});
    });
    expect(asked).toEqual(['evildocker.io']);
    for (const { headers } of server.requests) expect(headers.authorization).toBeUndefined();
  });
});
