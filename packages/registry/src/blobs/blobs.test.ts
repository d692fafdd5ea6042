import { gzipSync } from 'node:zlib';
import { parseDigest } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { startTestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { appAt, withRegistry } from '../testing.js';

const BYTES = new TextEncoder().encode('{"architecture":"amd64"}');
const DIGEST = digestOf(BYTES);

async function holding(...options: Parameters<typeof startTestRegistry>) {
  const server = await startTestRegistry(...options);
  server.repository('org/app').addBlob(BYTES);
  return server;
}

const get = (server: Awaited<ReturnType<typeof holding>>, limit = 1000, digest = DIGEST) =>
  withRegistry({}, (registry) => registry.repository(appAt(server)).getBlob(digest, limit));

test('a blob is verified', async () => {
  await using server = await holding();
  expect(Buffer.from(await get(server)).equals(BYTES)).toBe(true);
});

describe('what is not whole or not right is not used', () => {
  test('more than the limit', async () => {
    await using server = await holding();
    await expect(get(server, BYTES.byteLength - 1)).rejects.toThrow('is larger than 23 bytes');
  });

  test.each(['corrupt', 'wrong-length'] as const)('%s', async (kind) => {
    await using server = await holding();
    server.fail({ how: { kind } });
    await expect(get(server)).rejects.toThrow('the content does not have this digest');
  });

  test.each(['truncate', 'stall', 'reset'] as const)('%s: asked for again', async (kind) => {
    await using server = await holding();
    server.fail({ how: { kind } });
    expect(Buffer.from(await get(server)).equals(BYTES)).toBe(true);
    expect(server.log).toHaveLength(2);
  });

  test('an algorithm that cannot be computed', async () => {
    await using server = await holding();
    const digest = parseDigest(`blake3:${'a'.repeat(64)}`);
    server.repository('org/app').blobs.set(digest, BYTES);
    await expect(get(server, 1000, digest)).rejects.toThrow('does not have this digest');
  });
});

test('compressed on the way, or announced as if it were', async () => {
  await using server = await holding({ behaviour: { compresses: true } });
  expect(Buffer.from(await get(server)).equals(BYTES)).toBe(true);
  await using other = await startTestRegistry();
  const layer = gzipSync(BYTES);
  other.fail({
    how: { kind: 'status', status: 200, headers: { 'content-encoding': 'gzip' }, body: BYTES.toString() },
  });
  const digest = other.repository('org/app').addBlob(layer);
  await expect(get(other, 1000, digest)).rejects.toThrow(/was sent as gzip but is not/);
  other.fail({
    how: {
      kind: 'status',
      status: 200,
      headers: { 'content-encoding': 'gzip' },
      body: new TextDecoder().decode(BYTES),
    },
  });
  expect(Buffer.from(await get(other)).equals(BYTES)).toBe(true);
});

test.each([
  [true, 200],
  [false, 404],
])('hasBlob: %s', async (expected) => {
  await using server = await holding();
  const digest = expected ? DIGEST : digestOf(new Uint8Array(1));
  expect(await withRegistry({}, (registry) => registry.repository(appAt(server)).hasBlob(digest))).toBe(
    expected,
  );
});

test('a refusal is not an absence', async () => {
  await using server = await holding();
  server.fail({ times: 9, how: { kind: 'status', status: 403 } });
  await expect(
    withRegistry({}, (registry) => registry.repository(appAt(server)).hasBlob(DIGEST)),
  ).rejects.toMatchObject({ status: 403 });
});
