import { digestOf } from '@multiarch/oci/content';
import type { TestRegistryOptions } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { copy, expectWhole, LARGE, seedStage, startBoth } from './testing.js';

const timeouts = { connect: 2000, answer: 300, idle: 300, exchange: 1000 };

async function copyTo(behaviour: TestRegistryOptions['behaviour']) {
  const running = new AsyncDisposableStack();
  const { from, to } = await startBoth(behaviour === undefined ? {} : { behaviour });
  running.use(from);
  running.use(to);
  const digest = seedStage(from);
  const { count, progress } = await copy(digest, { from, to, client: { timeouts } });
  expectWhole(from, to, digest);
  expect(progress.done).toBe(progress.total);
  const large = encodeURIComponent(digestOf(LARGE));
  const sent = to.requests.filter(({ method, path }) => method === 'PUT' && path.includes(large));
  return { to, count, sent, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

describe('a blob is judged no harder than the manifest that needs it', () => {
  test.each([400, 405, 501, 'refusing-store'] as const)('HEAD of a blob: %s', async (blobHead) => {
    await using copied = await copyTo({ blobHead });
    expect(copied.sent).toHaveLength(1);
  });

  test.each([200, 202, 204] as const)('an upload that ends with %i', async (uploadEnd) => {
    await using copied = await copyTo({ uploadEnd });
    expect(copied.sent).toHaveLength(1);
  });

  test.each([200, 202, 204] as const)('also where nobody can tell: %i', async (uploadEnd) => {
    await using copied = await copyTo({ uploadEnd, blobHead: 405 });
    expect(copied.sent).toHaveLength(1);
  });
});

describe('a registry that takes its time after the last byte', () => {
  test('the blob is sent once, and not cancelled', async () => {
    await using copied = await copyTo({ commitsAfter: 4 });
    expect(copied.sent).toHaveLength(1);
    expect(copied.to.log.filter((line) => line.startsWith('DELETE'))).toEqual([]);
  });
});

describe('something on the way takes so many bytes at a time', () => {
  test.each([
    [100_000, 0, 64_000],
    [180_000, 150_000, 150_000],
  ])('%i, with parts of %i at least', async (maxBody, minChunk, most) => {
    await using copied = await copyTo({ maxBody, minChunk });
    const parts = copied.to.requests.filter(({ method }) => method === 'PATCH');
    const sizes = parts.map(({ body }) => body.byteLength);
    expect(Math.max(...sizes)).toBe(most);
    // Both layers of the image, once.
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(2 * LARGE.byteLength);
    expect(parts[0]?.headers['content-range']).toBe(`0-${most - 1}`);
  });

  test('less than anybody could work with', async () => {
    const { from, to } = await startBoth({ behaviour: { maxBody: 1000 } });
    await using _ = from;
    await using __ = to;
    const failure = copy(seedStage(from), { from, to, client: { timeouts } });
    await expect(failure).rejects.toMatchObject({
      status: 413,
      advice: expect.stringContaining('a blob of this size'),
    });
    expect(to.repository('prod/app').uploads.size).toBe(0);
  });
});
