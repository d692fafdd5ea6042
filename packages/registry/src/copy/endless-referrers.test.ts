import { type Digest, MultiarchError, OCI_MANIFEST, parseDigest } from '@multiarch/oci';
import { seedIndex, startTestRegistry, type TestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import type { CopyOptions } from './copier.js';
import { copy, seedReferrer, seedStage } from './testing.js';

/** Why a copy from a registry that makes up what speaks of an image ends, and what it wrote under tags. */
async function refusalOf(seed: (from: TestRegistry, digest: Digest) => void, options: CopyOptions = {}) {
  await using from = await startTestRegistry({ behaviour: { referrers: true } });
  await using to = await startTestRegistry({ behaviour: { referrers: true } });
  const digest = seedStage(from);
  seed(from, digest);
  const refused: unknown = await copy(digest, { from, to, options }).catch((error: unknown) => error);
  if (!(refused instanceof MultiarchError)) return expect.fail('nothing was refused');
  expect(refused.code).toBe('REGISTRY');
  expect(refused.advice).toContain('None of it is left out, and so the image was not copied.');
  // Who asks for the image finds none without what was asked for.
  expect(to.repository('prod/app').manifests.has(digest)).toBe(false);
  return { message: refused.message, asked: from.log.length };
}

test('referrers of referrers without end are not followed for ever', async () => {
  const { message, asked } = await refusalOf((from) => {
    const repository = from.repository('stage/app');
    from.gate = async ({ path }) => {
      const [, subject] = /\/referrers\/(sha256:[0-9a-f]+)/.exec(path) ?? [];
      if (subject !== undefined) seedReferrer(repository, parseDigest(subject), `of ${subject}`);
    };
  });
  expect(message).toContain('(signatures, SBOMs and the like) is more than 8 steps deep');
  expect(asked).toBeLessThan(500);
});

test('more manifests than may be are not copied', async () => {
  const { message } = await refusalOf(
    (from, digest) => {
      for (let index = 0; index < 6; index += 1)
        seedReferrer(from.repository('stage/app'), digest, `${index}`);
    },
    { referrerBounds: { manifests: 5 } },
  );
  expect(message).toContain('is more than 5 manifests');
});

test('manifests below one that speaks of the image count', async () => {
  const { message } = await refusalOf(
    (from, digest) => {
      const repository = from.repository('stage/app');
      const parts = Array.from({ length: 6 }, (_, index) => {
        const part = seedReferrer(repository, parseDigest(`sha256:${'0'.repeat(64)}`), `${index}`);
        const size = repository.manifests.get(part)?.bytes.byteLength ?? 0;
        return { image: { digest: part, size, mediaType: OCI_MANIFEST } };
      });
      const index = repository.manifests.get(seedIndex(repository, parts).digest) ?? expect.fail();
      const body = JSON.parse(new TextDecoder().decode(index.bytes));
      const subject = { mediaType: OCI_MANIFEST, digest, size: 1 };
      repository.addManifest(new TextEncoder().encode(JSON.stringify({ ...body, subject })), index.mediaType);
    },
    { referrerBounds: { manifests: 5 } },
  );
  expect(message).toContain('is more than 5 manifests');
});

test('more bytes than may be are not copied', async () => {
  const { message } = await refusalOf(
    (from, digest) => seedReferrer(from.repository('stage/app'), digest, 'x'.repeat(100_000)),
    { referrerBounds: { bytes: 50_000 } },
  );
  expect(message).toContain('has more than 50000 bytes');
});
