import {
  type Digest,
  DOCKER_LIST,
  DOCKER_MANIFEST,
  type ImageName,
  OCI_INDEX,
  OCI_MANIFEST,
  parseDigest,
} from '@multiarch/oci';
import { digestOf, readManifest } from '@multiarch/oci/content';
import { canBring, FakeClock, TestRegistry } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { Copier } from '../copy/copier.js';
import { openRegistry, type RegistryClient } from './client.js';
import { CANDIDATES } from './testing/candidates.js';
import { encode, indexOf, pushImage, sortedTags, text } from './testing/content.js';

/** What this client relies on: the same for real registries and for the one that the other tests fail on purpose. */

const candidates = await Promise.all(
  CANDIDATES.map(async (one) => ({ ...one, canStart: await canBring(...(one.needs ?? [])) })),
);

describe.each(candidates)('$name', ({ start, user, mounts, canStart, patience, ...differences }) => {
  const { sharesBlobs = false, checksDigests = true, checksBlobs = true, tellsBlobs = true } = differences;
  const test = always.runIf(canStart);
  const running = new AsyncDisposableStack();
  let registry: RegistryClient;
  let host: string;
  /** A blob that somebody has left there, where we can do so. */
  let leave: (image: ImageName, bytes: Uint8Array) => void = () => {};

  beforeAll(async () => {
    const server = running.use(await start());
    ({ host } = server);
    if (server instanceof TestRegistry)
      leave = ({ repository }, bytes) => void server.repository(repository).addBlob(bytes);
    registry = running.use(
      openRegistry({
        access: 'push',
        credentials: async () =>
          user === undefined ? undefined : { kind: 'password', username: user, password: 'secret' },
        ...(patience === undefined
          ? {}
          : { clock: new FakeClock(), timeouts: { answer: patience, exchange: patience } }),
      }),
    );
  });

  afterAll(() => running.disposeAsync());

  /** What the registry says of a blob, as far as it says anything. */
  const present = tellsBlobs ? 'present' : 'unknown';
  const absent = tellsBlobs ? 'absent' : expect.stringMatching(/absent|unknown/);
  const look = (image: ImageName, digest: Digest) => registry.repository(image).lookForBlob(digest);

  const imageAt = (repository: string): ImageName => ({ registry: host, repository });

  test.each([0, 2, 100_000])('a blob of %i bytes comes back as it was', async (size) => {
    const image = imageAt('org/blobs');
    const bytes = new Uint8Array(size).fill(size % 251);
    expect(await look(image, digestOf(bytes))).toEqual(absent);
    const digest = await registry.repository(image).putBlob(bytes);
    expect(digest).toBe(digestOf(bytes));
    expect(await registry.repository(image).putBlob(bytes)).toBe(digest);
    expect(await look(image, digest)).toBe(present);
    expect(Buffer.from(await registry.repository(image).getBlob(digest, 200_000)).equals(bytes)).toBe(true);
  });

  test('a blob that does not have its digest is refused, or not believed', async () => {
    const image = imageAt('org/wrong');
    const digest = digestOf(encode('right'));
    const put = registry.repository(image).deliverBlob({
      ...{ digest, anew: true },
      load: async () => ({ body: encode('wrong') }),
    });
    if (checksBlobs) {
      await expect(put).rejects.toMatchObject({ status: 400 });
      expect(await look(image, digest)).toEqual(absent);
    } else {
      await put;
      await expect(registry.repository(image).getBlob(digest, 100)).rejects.toMatchObject({
        code: 'INVALID_CONTENT',
      });
    }
  });

  test('an image is copied to another repository whole, whatever is claimed of its blobs', async () => {
    const [from, to] = [imageAt('org/whole'), imageAt('org/copied')].map((one) => registry.repository(one));
    if (from === undefined || to === undefined) return expect.fail();
    const { descriptor } = await pushImage(registry, from.image, OCI_MANIFEST, 'whole');
    const { digest } = descriptor;
    leave(to.image, encode('layer of whole'));
    await new Copier(from, to).copy(digest);
    const copied = await to.getManifest({ digest });
    expect(copied.descriptor).toEqual(descriptor);
    const content = readManifest(copied);
    if (content.kind !== 'image') return expect.fail();
    for (const blob of [content.config, ...content.layers])
      expect(await to.getBlob(blob.digest, 1000)).toHaveLength(blob.size);
  });

  test('a blob that is not there is not found', async () => {
    const image = imageAt('org/blobs');
    await registry.repository(image).putBlob(encode('something else'));
    const digest = digestOf(encode('never pushed'));
    await expect(registry.repository(image).getBlob(digest, 100)).rejects.toMatchObject({
      status: 404,
      notFound: true,
    });
  });

  test.each([
    ['OCI', OCI_MANIFEST, OCI_INDEX],
    ['Docker', DOCKER_MANIFEST, DOCKER_LIST],
  ])('%s manifests and indexes keep their bytes, types, digests and sizes', async (name, child, parent) => {
    const image = imageAt(`org/${name.toLowerCase()}`);
    const manifest = await pushImage(registry, image, child, name);
    const index = indexOf(parent, [manifest.descriptor]);
    await registry.repository(image).putManifest({ digest: index.descriptor.digest }, index);
    await registry.repository(image).putManifest({ tag: 'whole' }, index);
    for (const reference of [{ tag: 'whole' }, { digest: index.descriptor.digest }]) {
      expect(await registry.repository(image).headManifest(reference)).toEqual(index.descriptor);
      expect(text(await registry.repository(image).getManifest(reference))).toBe(text(index));
    }
    expect(await registry.repository(image).headManifest({ digest: manifest.descriptor.digest })).toEqual(
      manifest.descriptor,
    );
  });

  test('a tag can be written again, with the same and with something else', async () => {
    const image = imageAt('org/moving');
    const [first, second] = [
      await pushImage(registry, image, OCI_MANIFEST, 'first'),
      await pushImage(registry, image, OCI_MANIFEST, 'second'),
    ];
    for (const manifest of [first, first, second]) {
      await registry.repository(image).putManifest({ tag: 'latest' }, manifest);
      expect(await registry.repository(image).headManifest({ tag: 'latest' })).toEqual(manifest.descriptor);
    }
    expect(text(await registry.repository(image).getManifest({ digest: first.descriptor.digest }))).toBe(
      text(first),
    );
  });

  test('several tags are written at once', async () => {
    const image = imageAt('org/tags');
    const manifest = await pushImage(registry, image, OCI_MANIFEST, 'tags');
    const tags = ['1.2.3', '1.2', '1', 'latest'];
    for (let round = 0; round < 2; round += 1)
      expect(await registry.repository(image).putTags(tags, manifest)).toEqual(
        tags.map(() => ({ status: 'fulfilled', value: undefined })),
      );
    for (const tag of tags)
      expect((await registry.repository(image).headManifest({ tag })).digest).toBe(
        manifest.descriptor.digest,
      );
    expect(await sortedTags(registry, image)).toEqual([...tags, 'tags'].sort());
  });

  test('what is not there is not found: a tag, a digest, a repository', async () => {
    const image = imageAt('org/absent');
    await pushImage(registry, image, OCI_MANIFEST, 'absent');
    const digest = parseDigest(`sha256:${'0'.repeat(64)}`);
    for (const reference of [
      { ...image, tag: 'never' },
      { ...image, digest },
      { ...imageAt('org/never-pushed'), tag: '1' },
    ]) {
      await expect(registry.repository(reference).headManifest(reference)).rejects.toMatchObject({
        status: 404,
      });
      await expect(registry.repository(reference).getManifest(reference)).rejects.toMatchObject({
        status: 404,
        complaints: [expect.objectContaining({ code: expect.stringMatching(/_UNKNOWN$/) })],
      });
    }
  });

  test('an index whose child is missing is refused, and the message names the child', async () => {
    const image = imageAt('org/gaps');
    const there = await pushImage(registry, image, OCI_MANIFEST, 'there');
    const gone = { mediaType: OCI_MANIFEST, digest: digestOf(encode('gone')), size: 4 };
    const failure = registry
      .repository(image)
      .putManifest({ tag: '1' }, indexOf(OCI_INDEX, [there.descriptor, gone]));
    await expect(failure).rejects.toThrow(`org/gaps lacks ${gone.digest}`);
    await expect(failure).rejects.not.toThrow(`lacks ${there.descriptor.digest}`);
    await expect(registry.repository(image).headManifest({ tag: '1' })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('a manifest under a digest that is not its own is refused', async () => {
    const image = imageAt('org/liar');
    const manifest = await pushImage(registry, image, OCI_MANIFEST, 'liar');
    const other = digestOf(encode('other'));
    const put = () => registry.repository(image).putManifest({ digest: other }, manifest);
    const head = () => registry.repository(image).headManifest({ digest: other });
    if (!checksDigests) {
      await put();
      // It does not believe itself, and neither do we.
      await expect(registry.repository(image).getManifest({ digest: other })).rejects.toThrow();
      return;
    }
    await expect(put()).rejects.toMatchObject({ status: 400 });
    await expect(head()).rejects.toMatchObject({ status: 404 });
  });

  test('a manifest may have a subject that is not there', async () => {
    const image = imageAt('org/subject');
    const subject = { mediaType: OCI_MANIFEST, digest: digestOf(encode('subject')), size: 7 };
    const manifest = await pushImage(registry, image, OCI_MANIFEST, 'signature', { subject });
    expect(await registry.repository(image).headManifest({ tag: 'signature' })).toEqual(manifest.descriptor);
  });

  test('a blob of another repository is mounted, where the registry does that', async () => {
    const bytes = encode('shared by two repositories');
    const digest = await registry.repository(imageAt('org/giver')).putBlob(bytes);
    const image = imageAt('org/taker');
    expect(await registry.repository(image).mountBlob(digest, 'org/giver')).toBe(mounts !== false);
    expect(await look(image, digest)).toEqual(mounts === true || sharesBlobs ? present : absent);
    expect(await registry.repository(image).mountBlob(digestOf(encode('nowhere')), 'org/giver')).toBe(false);
  });

  test('120 tags are listed, each once', async () => {
    const image = imageAt('org/many');
    const manifest = await pushImage(registry, image, OCI_MANIFEST, 'many');
    const tags = Array.from({ length: 120 }, (_, number) => `build-${number}`);
    await registry.repository(image).putTags(tags, manifest);
    expect(await sortedTags(registry, image)).toEqual([...tags, 'many'].sort());
  });
});
