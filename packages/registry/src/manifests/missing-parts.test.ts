import { OCI_INDEX, OCI_MANIFEST } from '@multiarch/oci';
import { type Manifest, manifestOf } from '@multiarch/oci/content';
import {
  type FaultKind,
  type RecordedRequest,
  type SeededImage,
  seedImage,
  seedIndex,
  startTestRegistry,
  type TestRegistry,
} from '@multiarch/testbed';
import { describe, expect, test, vi } from 'vitest';
import { appAt, withRegistry } from '../testing.js';

const methods = ({ log }: TestRegistry) => log.map((line) => line.split(' ')[0]);
const status = (code: number, body: object | string = '', headers = {}): FaultKind => ({
  kind: 'status',
  status: code,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const complaint = (code: string, message: string, detail?: unknown) => ({
  errors: [{ code, message, detail }],
});

interface Setup extends AsyncDisposable {
  readonly server: TestRegistry;
  readonly images: readonly SeededImage[];
  readonly index: Manifest;
}

/** Two images and the bytes of an index of them, which is not there yet. */
async function prepared(...options: Parameters<typeof startTestRegistry>): Promise<Setup> {
  const server = await startTestRegistry(...options);
  const repository = server.repository('org/app');
  const images = ['amd64', 'arm64'].map((architecture) => seedImage(repository, architecture));
  const { digest } = seedIndex(
    repository,
    images.map((image) => ({ image })),
  );
  const { bytes } = repository.manifests.get(digest) ?? { bytes: Buffer.alloc(0) };
  repository.manifests.delete(digest);
  return {
    server,
    images,
    index: manifestOf(bytes, OCI_INDEX, 'index'),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const put = ({ server, index }: Setup, tag = '1') =>
  withRegistry({}, (registry) => registry.repository(appAt(server)).putManifest({ tag }, index));

describe('what the repository lacks is named', () => {
  test.each(['distribution', 'ecr', 'quay'] as const)(
    'as %s, with no request before the refusal',
    async (as) => {
      await using setup = await prepared({ as, behaviour: { auth: 'none' } });
      const [there, gone] = setup.images;
      if (gone !== undefined) setup.server.repository('org/app').manifests.delete(gone.digest);
      await expect(put(setup)).rejects.toMatchObject({
        message: expect.stringMatching(new RegExp(`org/app lacks ${gone?.digest}$`)),
        advice: expect.stringContaining('push the images of all platforms to this repository first'),
      });
      const asked = setup.server.log.slice(1).map((line) => line.replace(/.*manifests\//, ''));
      // ECR does not say which: then each child is looked for.
      expect(asked.sort()).toEqual((as === 'ecr' ? [there?.digest, gone?.digest] : [gone?.digest]).sort());
    },
  );

  test('an image whose blobs are missing', async () => {
    await using setup = await prepared();
    const repository = setup.server.repository('org/app');
    const { bytes } = repository.manifests.get(setup.images[0]?.digest ?? '') ?? { bytes: Buffer.alloc(0) };
    const [config] = [...repository.blobs.keys()];
    repository.blobs.delete(config ?? '');
    const image = manifestOf(bytes, OCI_MANIFEST, 'image');
    await expect(
      withRegistry({}, (registry) =>
        registry.repository(appAt(setup.server)).putManifest({ tag: '2' }, image),
      ),
    ).rejects.toThrow(`lacks ${config}`);
  });
});

describe('children that are there, but not for the one who checks', () => {
  const refusal = status(400, complaint('MANIFEST_BLOB_UNKNOWN', 'blob unknown'));
  const isIndex = ({ method, path }: RecordedRequest) => method === 'PUT' && path.endsWith('/1');

  test('the index is written once more', async () => {
    await using setup = await prepared();
    setup.server.fail({ match: isIndex, how: refusal });
    await put(setup);
    expect(setup.server.tags['org/app:1']).toBe(setup.index.descriptor.digest);
    expect(methods(setup.server)).toEqual(['PUT', 'HEAD', 'HEAD', 'PUT']);
  });

  test('where that does not help either, after each of them', async () => {
    await using setup = await prepared();
    setup.server.fail({ match: isIndex, times: 2, how: refusal });
    await put(setup);
    expect(setup.server.tags['org/app:1']).toBe(setup.index.descriptor.digest);
    const again = ['GET', 'PUT', 'GET', 'PUT', 'PUT'];
    expect(methods(setup.server)).toEqual(['PUT', 'HEAD', 'HEAD', 'PUT', ...again]);
  });

  test('once, not for ever', async () => {
    await using setup = await prepared();
    setup.server.fail({ match: isIndex, times: 99, how: refusal });
    await expect(put(setup)).rejects.toMatchObject({ status: 400 });
    expect(setup.server.log.filter((line) => line.endsWith('/1'))).toHaveLength(3);
  });

  test('another run writes one of them at the same time', async () => {
    await using setup = await prepared({ behaviour: { tornWrites: true } });
    const image = appAt(setup.server);
    const [first] = setup.images;
    await withRegistry({}, async (one) => {
      await withRegistry({}, async (other) => {
        const child = await other
          .repository(image)
          .getManifest({ digest: first?.digest ?? setup.index.descriptor.digest });
        // Both see it before, and one of them not any more.
        await one.repository(image).headManifest({ digest: child.descriptor.digest });
        const writing = other.repository(image).putManifest({ tag: 'amd64' }, child);
        await vi.waitFor(() => expect(setup.server.repository('org/app').torn).toHaveLength(1), {
          interval: 1,
        });
        await one.repository(image).putManifest({ tag: '1' }, setup.index);
        await writing;
      });
    });
    expect(setup.server.tags['org/app:1']).toBe(setup.index.descriptor.digest);
  });
});
