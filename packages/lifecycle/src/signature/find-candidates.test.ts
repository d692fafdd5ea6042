import { parseImageName } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import { openRegistry } from '@multiarch/registry';
import { seedImage, startTestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import { findCandidates } from './find-candidates.js';

test('a referrers API that fails is told of after what other ways find', async () => {
  await using server = await startTestRegistry({ behaviour: { referrers: true } });
  const repository = server.repository('org/app');
  const { digest } = seedImage(repository, 'amd64');
  const payload = new TextEncoder().encode('{}');
  repository.addBlob(payload);
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const simple = 'application/vnd.dev.cosign.simplesigning.v1+json';
  const signature = {
    schemaVersion: 2,
    mediaType,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(payload), size: 2 },
    layers: [
      {
        ...{ mediaType: simple, digest: digestOf(payload), size: 2 },
        annotations: { 'dev.cosignproject.cosign/signature': 'c2lnbmVk' },
      },
    ],
  };
  const tag = `${digest.replace(':', '-')}.sig`;
  const bytes = new TextEncoder().encode(JSON.stringify(signature));
  repository.tags.set(tag, repository.addManifest(bytes, mediaType));
  server.fail({
    match: ({ path }) => path.includes('/referrers/'),
    how: { kind: 'status', status: 500 },
    times: 99,
  });
  await using registry = openRegistry({ retry: { tries: 1, deadline: 1000, base: 1, longest: 1 } });
  const found: string[] = [];
  const look = async () => {
    const image = parseImageName(`${server.host}/org/app`);
    for await (const { name } of findCandidates(registry.repository(image), digest)) found.push(name);
  };
  await expect(look()).rejects.toThrow(/referrers.* 500/);
  expect(found).toEqual([tag]);
});
