import { OCI_INDEX, OCI_MANIFEST } from '@multiarch/oci';
import { openRegistry } from '@multiarch/registry';
import {
  FakeClock,
  type SeededImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMIT, EARLIER, seedBuilt } from '../testing/stage.js';
import { type CopyOptions, copy } from './copy.js';
import { parseCopy } from './request.js';

let first: TestRegistry;
let second: TestRegistry;
beforeEach(async () => {
  const behaviour = { referrers: true };
  [first, second] = [await startTestRegistry({ behaviour }), await startTestRegistry({ behaviour })];
});
afterEach(async () => {
  await first[Symbol.asyncDispose]();
  await second[Symbol.asyncDispose]();
});

/** An index of two platforms under a tag of `org/app`. */
function seed(tag: string, built: Parameters<typeof seedBuilt>[2] = {}): SeededImage {
  const repository = first.repository('org/app');
  const entries = ['amd64', 'arm64'].map((architecture) => ({
    image: seedBuilt(repository, architecture, built),
    platform: { os: 'linux', architecture },
  }));
  const index = seedIndex(repository, entries);
  repository.tags.set(tag, index.digest);
  return index;
}

/** Puts `{first}` and `{second}` for the hosts. */
async function run(from: string, to: string, inputs: Record<string, string> = {}, options: CopyOptions = {}) {
  const named = (text: string) => text.replaceAll('{first}', first.host).replaceAll('{second}', second.host);
  const clock = new FakeClock();
  await using registry = openRegistry({ access: 'push', clock });
  const request = parseCopy({ from: named(from), to: named(to), ...inputs });
  return await copy(registry, request, { clock, ...options });
}

function asked(server: TestRegistry): string[] {
  return server.log.filter((line) => !line.includes('/token'));
}

test('within its repository an image gets a name by three requests, and nothing of it is moved', async () => {
  const { digest } = seed('v1.2.3');
  const { tags, present, kept, copied } = await run('{first}/org/app:v1.2.3', ':v1.2.3-final');
  expect({ tags, present, kept, copied }).toEqual({
    ...{ tags: [`${first.host}/org/app:v1.2.3-final`], present: [], kept: [], copied: [] },
  });
  expect(first.tags['org/app:v1.2.3-final']).toBe(digest);
  expect(asked(first)).toEqual([
    'GET /v2/org/app/manifests/v1.2.3',
    'HEAD /v2/org/app/manifests/v1.2.3-final',
    'PUT /v2/org/app/manifests/v1.2.3-final',
  ]);
});

test('each repository gets its own names, all of one digest, with what speaks of the image', async () => {
  const { digest } = seed('v1.2.3');
  const repository = first.repository('org/app');
  const empty = { digest: repository.addBlob(new TextEncoder().encode('{}')), size: 2 };
  const config = { mediaType: 'application/vnd.oci.empty.v1+json', ...empty };
  const subject = { mediaType: OCI_INDEX, digest, size: 1 };
  const signature = { schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers: [], subject };
  const signed = repository.addManifest(new TextEncoder().encode(JSON.stringify(signature)), OCI_MANIFEST);
  const done = await run(`{first}/org/app@${digest}`, ':v2.0.0, {first}/org/b:b1.0.0 {second}/org/c:c1.0.0');
  expect(first.tags).toEqual({ 'org/app:v1.2.3': digest, 'org/app:v2.0.0': digest, 'org/b:b1.0.0': digest });
  expect(second.tags).toEqual({ 'org/c:c1.0.0': digest });
  const [mounted, sent] = done.copied;
  expect(mounted).toMatchObject({
    image: `${first.host}/org/b`,
    blobs: { sent: 0, mounted: 4 },
    referrers: [signed],
  });
  expect(sent).toMatchObject({
    image: `${second.host}/org/c`,
    blobs: { sent: 4, mounted: 0 },
    referrers: [signed],
  });
});

test('what has the image already is not written again', async () => {
  const { digest } = seed('v1.2.3');
  first.repository('org/app').tags.set('v1.2.4', digest);
  const { tags, present } = await run('{first}/org/app:v1.2.3', ':v1.2.4');
  expect(present).toEqual(tags);
  expect(asked(first).filter((line) => line.startsWith('PUT'))).toEqual([]);
});

describe('a fixed tag that holds something else', () => {
  test('is refused before anything is written anywhere', async () => {
    seed('v1.2.3');
    const other = seed('v1.2.4', { revision: EARLIER });
    await expect(run('{first}/org/app:v1.2.3', ':v1.2.4, :v9.9.9, {second}/org/app')).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(`:v1.2.4 is fixed and holds ${other.digest}`),
    });
    expect(Object.keys(first.tags)).toEqual(['org/app:v1.2.3', 'org/app:v1.2.4']);
    expect(second.tags).toEqual({});
    expect(asked(second).filter((line) => !line.startsWith('HEAD'))).toEqual([]);
  });

  test('is written where that is asked for', async () => {
    const { digest } = seed('v1.2.3');
    seed('v1.2.4', { revision: EARLIER });
    await run('{first}/org/app:v1.2.3', ':v1.2.4', { overwrite: 'true' });
    expect(first.tags['org/app:v1.2.4']).toBe(digest);
  });
});

describe('a tag that may move', () => {
  const older: CopyOptions = { ancestry: async () => 'older' };

  test('goes forward, by version or by history', async () => {
    seed('v1.2.3', { version: '1.2.3', revision: EARLIER });
    const next = seed('v1.2.4', { version: '1.2.4' });
    await run('{first}/org/app:v1.2.3', ':stable');
    await run('{first}/org/app:v1.2.4', ':stable', {}, older);
    expect(first.tags['org/app:stable']).toBe(next.digest);
  });

  test('stays where it would go backwards, while the others are written', async () => {
    const old = seed('v1.2.3', { version: '1.2.3', revision: EARLIER });
    const held = seed('v1.2.4', { version: '1.2.4' });
    first.repository('org/app').tags.set('stable', held.digest);
    const { tags, kept } = await run('{first}/org/app:v1.2.3', ':stable :old {second}/org/app:stable');
    expect(tags).toEqual([`${first.host}/org/app:old`, `${second.host}/org/app:stable`]);
    expect(kept).toMatchObject([{ tag: 'stable', reason: expect.stringContaining('newer than 1.2.3') }]);
    expect(first.tags['org/app:stable']).toBe(held.digest);
    expect(second.tags['org/app:stable']).toBe(old.digest);
  });

  test('goes backwards where that is asked for, and nothing is read for it', async () => {
    const old = seed('v1.2.3', { version: '1.2.3', revision: EARLIER });
    const held = seed('v1.2.4', { version: '1.2.4' });
    first.repository('org/app').tags.set('stable', held.digest);
    await run('{first}/org/app:v1.2.3', ':stable', { 'allow-backwards': 'true' });
    expect(first.tags['org/app:stable']).toBe(old.digest);
    expect(asked(first).filter((line) => line.includes('/blobs/'))).toEqual([]);
  });
});

test('a dry run asks the same and writes nothing', async () => {
  seed('v1.2.3', { revision: COMMIT });
  const { tags } = await run('{first}/org/app:v1.2.3', ':stable {second}/org/app', {}, { dryRun: true });
  expect(tags).toEqual([`${first.host}/org/app:stable`, `${second.host}/org/app:v1.2.3`]);
  for (const server of [first, second])
    expect(asked(server).filter((line) => !/^(?:GET|HEAD) /.test(line))).toEqual([]);
});

test('a second repository that refuses it leaves every tag as it was, and running again completes', async () => {
  const { digest } = seed('v1.2.3');
  second.fail({ match: ({ method }) => method === 'PUT', how: { kind: 'status', status: 403 } });
  const both = () => run('{first}/org/app:v1.2.3', ':v2.0.0 {second}/org/app');
  await expect(both()).rejects.toThrow('403');
  expect(Object.keys(first.tags)).toEqual(['org/app:v1.2.3']);
  await both();
  expect(first.tags['org/app:v2.0.0']).toBe(digest);
  expect(second.tags['org/app:v1.2.3']).toBe(digest);
});
