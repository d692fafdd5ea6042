import { type Descriptor, type Digest, formatImageName, type ImageName, type Once } from '@multiarch/oci';
import { digestOf, type Manifest } from '@multiarch/oci/content';
import { RegistryError } from '../answer/registry-error.js';
import type { Scope } from '../auth/scope.js';
import { type BlobStream, getBlob, hasBlob, lookForBlob, openBlob } from '../blobs/blobs.js';
import { type Delivered, type Delivery, deliverBlob, putBlob } from '../blobs/deliver-blob.js';
import { mountBlob } from '../blobs/uploads.js';
import type { Host } from '../host/host.js';
import { listReferrers } from '../lists/referrers.js';
import { listTags } from '../lists/tags.js';
import { getManifest, headManifest } from '../manifests/manifests.js';
import { putManifest } from '../manifests/put-manifest.js';
import { putTags } from '../manifests/tag-parameter.js';
import { headWritten } from '../manifests/visible.js';
import type { RepositoryContext, TagOrDigest } from '../questions/context.js';

/** What all repositories of one client share. */
interface RepositoryOptions {
  readonly access: Scope['actions'];
  /** Manifests that were read, by repository and digest; absent: none is kept. */
  readonly manifests: Once<string, Manifest> | undefined;
  /** Small blobs that are on their way. */
  readonly uploads: Once<string, Digest>;
}

/** One repository of a registry: everything that can be asked of it, and done to it. Holds nothing of its own. */
export class Repository {
  readonly image: ImageName;
  readonly #options: RepositoryOptions;
  readonly #reading: RepositoryContext;
  readonly #writing: RepositoryContext;

  constructor(host: Host, { registry, repository }: ImageName, options: RepositoryOptions) {
    const image = { registry, repository };
    this.image = image;
    this.#options = options;
    this.#reading = { host, image, scope: { repository, actions: options.access } };
    this.#writing = { host, image, scope: { repository, actions: 'pull,push' } };
  }

  /** See `headManifest` in manifests/manifests.ts. */
  headManifest(wanted: TagOrDigest): Promise<Descriptor> {
    return headManifest(this.#reading, wanted);
  }

  /** See `headWritten` in manifests/visible.ts. */
  headWritten(
    wanted: TagOrDigest,
    isIt?: (found: Descriptor) => boolean,
    within?: number,
  ): Promise<Descriptor> {
    return headWritten(this.#reading, wanted, isIt, within);
  }

  /** See `getManifest` in manifests/manifests.ts. */
  getManifest(wanted: TagOrDigest): Promise<Manifest> {
    const read = () => getManifest(this.#reading, wanted);
    const { manifests } = this.#options;
    if (manifests === undefined) return read();
    if (wanted.digest !== undefined) return manifests.get(this.#key(wanted.digest), read);
    // A tag may move, but what it named is known by its digest from now on.
    const reading = read();
    reading.then(
      ({ descriptor }) => manifests.learn(this.#key(descriptor.digest), reading),
      () => {},
    );
    return reading;
  }

  /**
   * Reads a manifest as it is there now, whatever this client remembers; where it has just been written, until it is
   * shown.
   *
   * @param isIt whether this is what was written
   * @returns what was there in the end, which may be something else
   * @throws as `headWritten` in manifests/visible.ts and `getManifest` in manifests/manifests.ts
   */
  async readWritten(wanted: TagOrDigest, isIt?: (found: Descriptor) => boolean): Promise<Manifest> {
    await headWritten(this.#reading, wanted, isIt);
    return getManifest(this.#reading, wanted);
  }

  /** As {@link getManifest}, or `undefined` where there is no such manifest. */
  async findManifest(wanted: TagOrDigest): Promise<Manifest | undefined> {
    try {
      return await this.getManifest(wanted);
    } catch (error) {
      if (error instanceof RegistryError && error.notFound) return undefined;
      throw error;
    }
  }

  /** See `putManifest` in manifests/put-manifest.ts. */
  async putManifest(under: TagOrDigest, manifest: Manifest): Promise<void> {
    await putManifest(this.#writing, { under, manifest });
  }

  /** See `putTags` in manifests/tag-parameter.ts. */
  putTags(tags: readonly string[], manifest: Manifest): Promise<PromiseSettledResult<void>[]> {
    return putTags(this.#writing, tags, manifest);
  }

  /** See `getBlob` in blobs/blobs.ts. */
  getBlob(digest: Digest, limit: number): Promise<Uint8Array> {
    return getBlob(this.#reading, digest, limit);
  }

  /** See `hasBlob` in blobs/blobs.ts. */
  hasBlob(digest: Digest): Promise<boolean> {
    return hasBlob(this.#reading, digest);
  }

  /** See `lookForBlob` in blobs/blobs.ts. */
  lookForBlob(digest: Digest): Promise<'present' | 'absent' | 'unknown'> {
    return lookForBlob(this.#reading, digest);
  }

  /** See `openBlob` in blobs/blobs.ts. */
  openBlob(digest: Digest, offset: number): Promise<BlobStream> {
    return openBlob(this.#reading, digest, offset);
  }

  /** See `deliverBlob` in blobs/deliver-blob.ts. */
  deliverBlob(delivery: Delivery): Promise<Delivered> {
    return deliverBlob(this.#writing, delivery);
  }

  /** See `listReferrers` in lists/referrers.ts. */
  listReferrers(digest: Digest): Promise<readonly Descriptor[] | undefined> {
    return listReferrers(this.#reading, digest);
  }

  /** See `putBlob` in blobs/deliver-blob.ts. The same blob is sent once, however many ask for it at the same time. */
  putBlob(bytes: Uint8Array): Promise<Digest> {
    return this.#options.uploads.get(this.#key(digestOf(bytes)), () => putBlob(this.#writing, bytes));
  }

  /** See `mountBlob` in blobs/uploads.ts. */
  mountBlob(digest: Digest, from: string): Promise<boolean> {
    return mountBlob(this.#writing, digest, from);
  }

  /** See `listTags` in lists/tags.ts. */
  listTags(): AsyncGenerator<string> {
    return listTags(this.#reading);
  }

  #key(digest: Digest): string {
    return `${formatImageName(this.image)}@${digest}`;
  }
}
