import { OCI_MANIFEST } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';
import {
  canBring,
  type Need,
  startCraneRegistry,
  startDistribution3,
  startOlareg,
  startRegistry,
} from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { openRegistry } from './client.js';

/** Real registries that run here. */
const REGISTRIES: readonly (readonly [string, () => ReturnType<typeof startRegistry>, Need])[] = [
  ['docker-registry', () => startRegistry(), 'docker-registry'],
  ['olareg', () => startOlareg(), 'go'],
  ['crane registry serve', () => startCraneRegistry(), 'crane'],
  ...(process.env.MULTIARCH_TEST_REGISTRIES === 'all'
    ? [['distribution 3', () => startDistribution3(), 'go'] as const]
    : []),
];

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe.each(
  await Promise.all(
    REGISTRIES.map(async ([name, start, need]) => ({ name, start, can: await canBring(need) })),
  ),
)('$name', ({ start, can }) => {
  // One that began to honour conditions could be asked to write a tag only where it still holds what was judged; see
  // docs/decisions/0017.
  test.runIf(can)(
    'writes a tag whatever the condition says: what was written has to be looked at again',
    async () => {
      await using server = await start();
      await using registry = openRegistry({ access: 'push' });
      const repository = registry.repository({ registry: server.host, repository: 'org/app' });
      const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: '', size: 2 };
      const put = async (name: string, condition: Readonly<Record<string, string>>) => {
        const digest = await repository.putBlob(encode({}));
        const manifest = {
          schemaVersion: 2,
          mediaType: OCI_MANIFEST,
          config: { ...config, digest },
          layers: [],
          annotations: { name },
        };
        const body = encode(manifest);
        const { status } = await fetch(`http://${server.host}/v2/org/app/manifests/v1`, {
          method: 'PUT',
          headers: { 'content-type': OCI_MANIFEST, ...condition },
          body,
        });
        const held = await repository.headManifest({ tag: 'v1' });
        return { status, isWritten: held.digest === digestOf(body) };
      };
      const written = { status: 201, isWritten: true };
      expect(await put('first', {})).toEqual(written);
      expect(await put('nothing may be there', { 'if-none-match': '*' })).toEqual(written);
      expect(
        await put('something else has to be there', { 'if-match': `"${digestOf(encode('else'))}"` }),
      ).toEqual(written);
    },
  );
});
