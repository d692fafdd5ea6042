import {
  type Descriptor,
  DOCKER_LIST,
  DOCKER_MANIFEST,
  type ImageName,
  OCI_INDEX,
  OCI_MANIFEST,
  parseDigest,
} from '@multiarch/oci';
import { digestOf, type Manifest, manifestOf } from '@multiarch/oci/content';
import {
  canBring,
  type Need,
  startCraneRegistry,
  startDistribution3,
  startOlareg,
  startRegistry,
  startTestRegistry,
  type TestRegistryOptions,
} from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, describe, expect } from 'vitest';
import { openRegistry, type RegistryClient } from './client.js';

/** What this client relies on: the same for real registries and for the one that the other tests fail on purpose. */
interface Candidate {
  readonly name: string;
  readonly start: () => Promise<AsyncDisposable & { readonly host: string }>;
  readonly user?: string;
  readonly mounts: boolean;
  /** Keeps the blobs of all repositories in one place. */
  readonly sharesBlobs?: true;
  /** `false`: takes any bytes under any digest. */
  readonly checksDigests?: false;
  readonly needs?: readonly Need[];
}

const simulated = (as: NonNullable<TestRegistryOptions['as']>, mounts = true): Candidate => ({
  name: `the test registry as ${as}`,
  start: () => startTestRegistry({ as, users: { bot: 'secret' }, behaviour: { visibleAfter: 0 } }),
  user: 'bot',
  mounts,
});

/** The test registry with one of its oddities. */
const odd = (name: string, behaviour: NonNullable<TestRegistryOptions['behaviour']>): Candidate => ({
  name: `the test registry: ${name}`,
  start: () => startTestRegistry({ behaviour }),
  mounts: true,
});

const CANDIDATES: readonly Candidate[] = [
  { name: 'docker-registry', start: () => startRegistry(), mounts: true, needs: ['docker-registry'] },
  {
    name: 'docker-registry with a password',
    start: () => startRegistry({ users: { bot: 'secret' } }),
    user: 'bot',
    mounts: true,
    needs: ['docker-registry', 'passwords'],
  },
  { name: 'olareg', start: () => startOlareg(), mounts: true, needs: ['go'] },
  {
    name: 'crane registry serve',
    start: () => startCraneRegistry(),
    mounts: false,
    sharesBlobs: true,
    checksDigests: false,
    needs: ['crane'],
  },
  ...(process.env.MULTIARCH_TEST_REGISTRIES === 'all'
    ? [{ name: 'distribution 3', start: () => startDistribution3(), mounts: true, needs: ['go'] } as const]
    : []),
  { name: 'the test registry', start: () => startTestRegistry(), mounts: true },
  simulated('distribution'),
  simulated('ecr', false),
  simulated('ghcr'),
  simulated('docker-hub'),
  simulated('artifact-registry'),
  simulated('quay'),
  simulated('acr'),
  odd('HEAD says a length of 0', { head: 'no-length' }),
  odd('HEAD says an empty digest', { head: 'blank' }),
  odd('no HEAD', { head: 'none' }),
  odd('a PUT says 200 and no digest', { putAnswer: 'bare' }),
  odd('an upload ends with 202', { uploadEnd: 202 }),
  odd('nobody says what is missing', { namesMissing: false }),
  odd('writes can be seen', { tornWrites: true }),
  odd('seven tags on a page', { pageSize: 7 }),
  odd('several tags at once', { tagParameter: true }),
];

const candidates = await Promise.all(
  CANDIDATES.map(async (one) => ({ ...one, canStart: await canBring(...(one.needs ?? [])) })),
);

describe.each(candidates)(
  '$name',
  ({ start, user, mounts, sharesBlobs = false, checksDigests = true, canStart }) => {
    const test = always.runIf(canStart);
    const running = new AsyncDisposableStack();
    let registry: RegistryClient;
    let host: string;

    beforeAll(async () => {
      ({ host } = running.use(await start()));
      registry = running.use(
        openRegistry({
          access: 'push',
          credentials: async () =>
            user === undefined ? undefined : { kind: 'password', username: user, password: 'secret' },
        }),
      );
    });

    afterAll(() => running.disposeAsync());

    const imageAt = (repository: string): ImageName => ({ registry: host, repository });

    test.each([0, 2, 100_000])('a blob of %i bytes comes back as it was', async (size) => {
      const image = imageAt('org/blobs');
      const bytes = new Uint8Array(size).fill(size % 251);
      expect(await registry.repository(image).hasBlob(digestOf(bytes))).toBe(false);
      const digest = await registry.repository(image).putBlob(bytes);
      expect(digest).toBe(digestOf(bytes));
      expect(await registry.repository(image).putBlob(bytes)).toBe(digest);
      expect(await registry.repository(image).hasBlob(digest)).toBe(true);
      expect(Buffer.from(await registry.repository(image).getBlob(digest, 200_000)).equals(bytes)).toBe(true);
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
      expect(await registry.repository(image).headManifest({ tag: 'signature' })).toEqual(
        manifest.descriptor,
      );
    });

    test('a blob of another repository is mounted, where the registry does that', async () => {
      const bytes = encode('shared by two repositories');
      const digest = await registry.repository(imageAt('org/giver')).putBlob(bytes);
      const image = imageAt('org/taker');
      expect(await registry.repository(image).mountBlob(digest, 'org/giver')).toBe(mounts);
      expect(await registry.repository(image).hasBlob(digest)).toBe(mounts || sharesBlobs);
      expect(await registry.repository(image).mountBlob(digestOf(encode('nowhere')), 'org/giver')).toBe(
        false,
      );
    });

    test('120 tags are listed, each once', async () => {
      const image = imageAt('org/many');
      const manifest = await pushImage(registry, image, OCI_MANIFEST, 'many');
      const tags = Array.from({ length: 120 }, (_, number) => `build-${number}`);
      await registry.repository(image).putTags(tags, manifest);
      expect(await sortedTags(registry, image)).toEqual([...tags, 'many'].sort());
    });
  },
);

async function sortedTags(registry: RegistryClient, image: ImageName): Promise<string[]> {
  const tags: string[] = [];
  for await (const tag of registry.repository(image).listTags()) tags.push(tag);
  return tags.sort();
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value, undefined, 1));
}

function text({ bytes }: Manifest): string {
  return new TextDecoder().decode(bytes);
}

function indexOf(mediaType: string, children: readonly Descriptor[]): Manifest {
  const manifests = children.map((child) => ({
    ...child,
    platform: { architecture: 'amd64', os: 'linux' },
  }));
  return manifestOf(encode({ schemaVersion: 2, mediaType, manifests }), mediaType, 'index');
}

/** Pushes an image that differs by `label`, and tags it with that. */
async function pushImage(
  registry: RegistryClient,
  image: ImageName,
  mediaType: string,
  label: string,
  more: object = {},
): Promise<Manifest> {
  const isDocker = mediaType === DOCKER_MANIFEST;
  const config = encode({ architecture: 'amd64', os: 'linux', config: { Labels: { label } } });
  const layer = encode(`layer of ${label}`);
  for (const blob of [config, layer]) await registry.repository(image).putBlob(blob);
  const family = isDocker ? 'application/vnd.docker.container.image' : 'application/vnd.oci.image.config';
  const layerType = isDocker
    ? 'application/vnd.docker.image.rootfs.diff.tar.gzip'
    : 'application/vnd.oci.image.layer.v1.tar+gzip';
  const body = {
    schemaVersion: 2,
    mediaType,
    config: { mediaType: `${family}.v1+json`, digest: digestOf(config), size: config.byteLength },
    layers: [{ mediaType: layerType, digest: digestOf(layer), size: layer.byteLength }],
    ...more,
  };
  const manifest = manifestOf(encode(body), mediaType, label);
  await registry.repository(image).putManifest({ tag: label.toLowerCase() }, manifest);
  return manifest;
}
