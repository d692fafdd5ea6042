import { digestOf } from '@multiarch/oci/content';
import { startTestRegistry } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { copy, encode, expectWhole, LARGE, seedStage, startBoth } from './testing.js';

/** A registry that says it has what it has not: what the refusal of the manifest names is sent, once. */
describe('a claim that turns out to be false', () => {
  test.each([true, false])(
    'a mount that came to nothing; the registry says which: %s',
    async (namesMissing) => {
      await using server = await startTestRegistry({ behaviour: { phantomMounts: true, namesMissing } });
      const digest = seedStage(server);
      const { count } = await copy(digest, { from: server, to: server });
      expectWhole(server, server, digest);
      expect(count.blobs).toMatchObject({ mounted: 0, present: 0 });
      expect(count.blobs.sent).toBeGreaterThan(4);
    },
  );

  test.each([true, false])('a blob that is collected after it was asked for: %s', async (namesMissing) => {
    const { from, to } = await startBoth({ behaviour: { collects: true, namesMissing } });
    await using _ = from;
    await using __ = to;
    const digest = seedStage(from);
    const config = encode({ architecture: 'amd64', os: 'linux' });
    for (const blob of [LARGE, config]) to.repository('prod/app').addBlob(blob);
    const { count } = await copy(digest, { from, to });
    expectWhole(from, to, digest);
    expect(count.blobs.present).toBe(0);
    const sent = to.requests.filter(
      ({ method, path }) => method === 'PUT' && path.includes(encodeURIComponent(digestOf(LARGE))),
    );
    expect(sent).toHaveLength(1);
  });

  test('once, not for ever', async () => {
    const { from, to } = await startBoth();
    await using _ = from;
    await using __ = to;
    const digest = seedStage(from);
    const body = JSON.stringify({
      errors: [{ code: 'MANIFEST_BLOB_UNKNOWN', message: 'unknown', detail: digestOf(LARGE) }],
    });
    const isManifest = ({ method, path }: { method: string; path: string }) =>
      method === 'PUT' && path.includes('/manifests/');
    to.fail({ match: isManifest, times: 99, how: { kind: 'status', status: 400, body } });
    await expect(copy(digest, { from, to })).rejects.toThrow(`lacks ${digestOf(LARGE)}`);
    const sent = to.log.filter((line) => line.startsWith('PUT') && line.includes('/uploads/'));
    expect(sent.filter((line) => line.includes(digestOf(LARGE).replace(':', '%3A')))).toHaveLength(2);
  });
});
