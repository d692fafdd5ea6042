import { seedImage, startTestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { openRegistry } from '../client/client.js';
import { appAt } from '../testing.js';

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
  const [first] = await Promise.all([1, 2, 3].map(() => registry.getManifest({ ...image, digest })));
  expect(await registry.getManifest({ ...image, digest })).toBe(first);
  expect(server.log).toHaveLength(1);
  await registry.getManifest({ ...image, tag: '1' });
  await registry.getManifest({ ...image, tag: '1' });
  expect(server.log).toHaveLength(3);
});

test('what was read by a tag is known by its digest', async () => {
  const { server, digest, image } = await start();
  await using _ = server;
  await using registry = openRegistry({ rememberManifests: true });
  await registry.getManifest({ ...image, tag: '1' });
  await registry.getManifest({ ...image, digest });
  expect(server.log).toHaveLength(1);
});

test('another repository is another one, and a failure is not kept', async () => {
  const { server, digest, image } = await start();
  await using _ = server;
  await using registry = openRegistry({ rememberManifests: true });
  const other = appAt(server, 'org/other');
  await registry.getManifest({ ...image, digest });
  await expect(registry.getManifest({ ...other, digest })).rejects.toThrow();
  seedImage(server.repository('org/other'), 'amd64');
  expect((await registry.getManifest({ ...other, digest })).descriptor.digest).toBe(digest);
});

test('without being asked to, nothing is kept', async () => {
  const { server, digest, image } = await start();
  await using _ = server;
  await using registry = openRegistry();
  for (const _round of [1, 2]) await registry.getManifest({ ...image, digest });
  expect(server.log).toHaveLength(2);
});
