import { OCI_INDEX, OCI_MANIFEST, parseDigest } from '@multiarch/oci';
import { startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { appAt, withRegistry } from '../testing.js';

const digest = parseDigest(`sha256:${'a'.repeat(64)}`);

/** Megabytes take their time on a busy machine. */
const PATIENT = { connect: 5000, answer: 10_000, idle: 10_000, exchange: 20_000 };

/** A registry that lists so many, some on each page. */
async function listing(count: number, perPage: number): Promise<TestRegistry> {
  const server = await startTestRegistry();
  server.gate = async ({ path }) => {
    const start = Number(new URL(path, server.origin).searchParams.get('start') ?? 0);
    const length = Math.max(0, Math.min(perPage, count - start));
    const manifests = Array.from({ length }, (_, index) => ({
      mediaType: OCI_MANIFEST,
      digest: `sha256:${(start + index).toString(16).padStart(64, '0')}`,
      size: 1,
    }));
    const next = `/v2/org/app/referrers/${digest}?start=${start + perPage}`;
    server.fail({
      match: (request) => request.path === path,
      how: {
        kind: 'status',
        status: 200,
        headers: {
          'content-type': OCI_INDEX,
          ...(start + perPage < count ? { link: `<${next}>; rel="next"` } : {}),
        },
        body: JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests }),
      },
    });
  };
  return server;
}

const ask = (server: TestRegistry) =>
  withRegistry({ timeouts: PATIENT }, (registry) => registry.repository(appAt(server)).listReferrers(digest));

test('10,000 on many pages are read', async () => {
  await using server = await listing(10_000, 1000);
  expect(await ask(server)).toHaveLength(10_000);
});

test.each([
  ['100,000 on many pages', 100_000, 1000, 'REGISTRY', 'the list has more than 10000 entries', 11],
  ['100,000 on few pages', 100_000, 20_000, 'REGISTRY', 'the list has more than 10000 entries', 1],
  ['100,000 on one page', 100_000, 100_000, 'INVALID_CONTENT', 'is larger than 4194304 bytes', 1],
  ['pages without end', 1_000_000, 10, 'REGISTRY', 'the list does not end within 100 pages', 100],
])('%s are refused', async (_, count, perPage, code, message, requests) => {
  await using server = await listing(count, perPage);
  await expect(ask(server)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
    advice: expect.any(String),
  });
  expect(server.log).toHaveLength(requests);
});
