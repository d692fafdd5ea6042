import { detour, seedImage, startTestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { appAt, USERS, withRegistry } from '../testing.js';
import { openTransport } from '../wire/transport.js';

test('one client speaks to several registries, and each has its own identity', async () => {
  await using first = await startTestRegistry({ as: 'quay', users: USERS });
  await using second = await startTestRegistry({ users: { bot: 'other' } });
  for (const server of [first, second])
    server.repository('org/app').tags.set('1', seedImage(server.repository('org/app'), 'amd64').digest);
  const credentials = async (host: string) => ({
    kind: 'password' as const,
    username: 'bot',
    password: host === first.host ? 'secret' : 'other',
  });
  await withRegistry({ credentials }, (registry) =>
    Promise.all(
      [first, second].map((server) => registry.repository(appAt(server)).headManifest({ tag: '1' })),
    ),
  );
  expect(second.requests.every(({ headers }) => headers.authorization === `Basic ${btoa('bot:other')}`)).toBe(
    true,
  );
});

test.each([
  [[], 'https://registry.test:5000'],
  [['registry.test:5000'], 'http://registry.test:5000'],
])('with %j as insecure registries, %s is asked', async (insecureRegistries, origin) => {
  await using server = await startTestRegistry();
  const digest = server.repository('org/app').addBlob(new Uint8Array(1));
  const transport = detour(openTransport(), { [origin]: server.origin });
  await withRegistry({ transport, insecureRegistries }, async (registry) => {
    const image = { registry: 'registry.test:5000', repository: 'org/app' };
    expect(await registry.repository(image).hasBlob(digest)).toBe(true);
  });
});

test('a host of this machine is spoken to in plain HTTP, by name too', async () => {
  await using server = await startTestRegistry();
  const digest = server.repository('org/app').addBlob(new Uint8Array(1));
  const image = { registry: server.host.replace('127.0.0.1', 'localhost'), repository: 'org/app' };
  expect(await withRegistry({}, (registry) => registry.repository(image).hasBlob(digest))).toBe(true);
});
