import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseImageName, parsePlatform } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import { seedAttestedImage, seedImage, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { stitch } from './stitch.js';

setFlagsFromString('--expose_gc');
const collectGarbage: () => void = runInNewContext('gc');

const PLATFORMS = ['amd64', 'arm64'] as const;
/** Requests to one host at a time, as packages/registry promises. */
const LIMIT = 8;

function seedLegs(
  server: TestRegistry,
  name: string,
  seed: typeof seedImage | typeof seedAttestedImage,
): void {
  const repository = server.repository(name);
  for (const architecture of PLATFORMS)
    repository.tags.set(`1-${architecture}`, seed(repository, architecture).digest);
}

const sources = PLATFORMS.map((architecture) => ({
  platform: parsePlatform(`linux/${architecture}`),
  tag: `1-${architecture}`,
}));
const tags = [
  { name: '1', mutable: false },
  { name: 'latest', mutable: true },
];

test('200 images in one run: no more requests at a time than allowed, and none too many', async () => {
  await using server = await startTestRegistry({ as: 'quay', users: { bot: 'secret' } });
  const names = Array.from({ length: 200 }, (_, number) => `org/app${number}`);
  for (const name of names) seedLegs(server, name, seedImage);
  server.gate = () => new Promise((resolve) => setImmediate(resolve));
  await using registry = openRegistry({
    access: 'push',
    credentials: async () => ({ kind: 'password', username: 'bot', password: 'secret' }),
  });
  const images = names.map((name) => parseImageName(`${server.host}/${name}`));
  const { descriptor } = await stitch(registry, { images, sources, tags });
  for (const name of names) expect(server.tags[`${name}:latest`]).toBe(descriptor.digest);
  expect(server.mostInFlight).toBeLessThanOrEqual(LIMIT);
  expect(server.mostInFlight).toBeGreaterThan(LIMIT / 2);
  // One refusal, then for each image a token, two HEADs and two PUTs.
  expect(server.log).toHaveLength(1 + 200 * 5);
});

test('the hundredth run takes no more memory than the tenth', async () => {
  await using server = await startTestRegistry();
  seedLegs(server, 'org/app', seedAttestedImage);
  await using registry = openRegistry({ access: 'push' });
  const images = [parseImageName(`${server.host}/org/app`)];
  const heapAfter = async (runs: number) => {
    for (let run = 0; run < runs; run += 1) await stitch(registry, { images, sources, tags });
    // What the test itself remembers of the requests.
    server.requests.length = 0;
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const early = await heapAfter(20);
  const late = await heapAfter(200);
  expect(late - early).toBeLessThan(2 * 1024 * 1024);
});
