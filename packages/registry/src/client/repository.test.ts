import { seedImage, startTestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { appAt } from '../testing.js';
import { openRegistry } from './client.js';

async function start() {
  const server = await startTestRegistry();
  const repository = server.repository('org/app');
  const { digest } = seedImage(repository, 'amd64');
  repository.tags.set('1', digest);
  return { server, digest, image: appAt(server, 'org/app') };
}

test('what was read is not asked for again by its digest, but a tag may have moved', async () => {
  const { server, digest, image } = await start();
  await using _ = server;
  await using registry = openRegistry({ rememberManifests: true });
  const [first] = await Promise.all([1, 2, 3].map(() => registry.repository(image).getManifest({ digest })));
  expect(await registry.repository(image).getManifest({ digest })).toBe(first);
  expect(server.log).toHaveLength(1);
  await registry.repository(image).getManifest({ tag: '1' });
  await registry.repository(image).getManifest({ tag: '1' });
  expect(server.log).toHaveLength(3);
});

test('what was read by a tag is known by its digest', async () => {
  const { server, digest, image } = await start();
  await using _ = server;
  await using registry = openRegistry({ rememberManifests: true });
  await registry.repository(image).getManifest({ tag: '1' });
  await registry.repository(image).getManifest({ digest });
  expect(server.log).toHaveLength(1);
});

test('another repository is another one, and a failure is not kept', async () => {
  const { server, digest, image } = await start();
  await using _ = server;
  await using registry = openRegistry({ rememberManifests: true });
  const other = appAt(server, 'org/other');
  await registry.repository(image).getManifest({ digest });
  await expect(registry.repository(other).getManifest({ digest })).rejects.toThrow();
  seedImage(server.repository('org/other'), 'amd64');
  expect((await registry.repository(other).getManifest({ digest })).descriptor.digest).toBe(digest);
});

test('without being asked to, nothing is kept', async () => {
  const { server, digest, image } = await start();
  await using _ = server;
  await using registry = openRegistry();
  for (const _round of [1, 2]) await registry.repository(image).getManifest({ digest });
  expect(server.log).toHaveLength(2);
});
