import { parseImageName } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import { startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { seedBuilt, seedBuiltIndex } from '../testing/stage.js';
import { handOn } from './hand-on.js';

function seed(server: TestRegistry) {
  const repository = server.repository('org/app');
  const image = seedBuilt(repository, 'amd64');
  return seedBuiltIndex(repository, [{ architecture: 'amd64', image }]).digest as `sha256:${string}`;
}

async function hand(from: TestRegistry, to: TestRegistry, path: string, tags: readonly string[]) {
  const lines: string[] = [];
  await using registry = openRegistry();
  const add = (line: string) => void lines.push(line);
  const digest = seed(from);
  const names = [parseImageName(`${from.host}/org/app`), parseImageName(`${to.host}/${path}`)] as const;
  const work = { from: names[0], to: names[1], digest, tags } as never;
  const outcome = await handOn(registry, work, { debug: add, info: add, warning: add }).catch(
    (error) => error,
  );
  return { outcome, lines, digest };
}

test('mounts all blobs of a second repository, attestations included', async () => {
  await using server = await startTestRegistry();
  const { outcome, digest, lines } = await hand(server, server, 'org/other', ['1', 'latest']);
  expect(outcome).toBeUndefined();
  for (const tag of ['1', 'latest']) expect(server.tags[`org/other:${tag}`]).toBe(digest);
  expect(server.repository('org/other').manifests.size).toBe(3);
  expect(server.log.filter((line) => /^(?:PUT|PATCH).*blobs|^GET.*blobs/.test(line))).toEqual([]);
  expect(lines.at(-1)).toContain('0 blobs sent, 4 mounted');
});

test('sends what a registry does not mount', async () => {
  await using server = await startTestRegistry({ behaviour: { mounts: false } });
  const { outcome, digest } = await hand(server, server, 'org/other', ['1']);
  expect(outcome).toBeUndefined();
  expect(server.tags['org/other:1']).toBe(digest);
});

test('leaves it untagged where no tag is named', async () => {
  await using from = await startTestRegistry();
  await using to = await startTestRegistry();
  const { digest } = await hand(from, to, 'org/app', []);
  expect(to.repository('org/app').manifests.has(digest)).toBe(true);
  expect(Object.keys(to.tags)).toEqual([]);
});

test('writes no tag where something is missing, and says between which images it failed', async () => {
  await using from = await startTestRegistry();
  await using to = await startTestRegistry();
  to.fail({
    match: ({ method }) => method === 'POST',
    times: Number.POSITIVE_INFINITY,
    how: { kind: 'status', status: 403 },
  });
  const { outcome } = await hand(from, to, 'org/app', ['1']);
  expect(outcome).toMatchObject({
    code: 'CREDENTIALS',
    message: expect.stringContaining(`copying ${from.host}/org/app`),
  });
  expect(Object.keys(to.tags)).toEqual([]);
});
