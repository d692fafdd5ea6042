import {
  anonymous,
  type CredentialSource,
  canonicalHost,
  type Descriptor,
  type Digest,
  formatImageName,
  type ImageName,
  type Logger,
  type Mask,
  type Reference,
  silent,
} from '@multiarch/oci';
import { digestOf, type Manifest } from '@multiarch/oci/content';
import { type Clock, systemClock } from '../answer/clock.js';
import { RegistryError } from '../answer/registry-error.js';
import { DEFAULT_RETRY, type RetryPolicy } from '../answer/retry.js';
import type { Scope } from '../auth/scope.js';
import { endpointOf } from '../bounds/endpoint.js';
import { Host } from '../host/host.js';
import { type BlobStream, getBlob, hasBlob, openBlob } from '../questions/blobs.js';
import { type Delivered, type Delivery, deliverBlob } from '../questions/deliver-blob.js';
import { ManifestMemory } from '../questions/manifest-memory.js';
import { getManifest, headManifest } from '../questions/manifests.js';
import { putManifest } from '../questions/put-manifest.js';
import { listReferrers } from '../questions/referrers.js';
import { putTags } from '../questions/tag-parameter.js';
import { listTags } from '../questions/tags.js';
import { mountBlob, putBlob } from '../questions/uploads.js';
import {
  DEFAULT_TIMEOUTS,
  openTransport,
  type ProxySettings,
  type Timeouts,
  type Transport,
} from '../wire/transport.js';

export interface RegistryOptions {
  readonly credentials?: CredentialSource;
  /**
   * `push` when this client is going to write to the repositories it reads: then the first token serves both.
   * `pull`, the default, asks for no more than reading needs.
   */
  readonly access?: 'pull' | 'push';
  /** Keeps manifests that were read, so that none is asked for twice by its digest; for runs that end. */
  readonly rememberManifests?: boolean;
  /** Hosts, with port, that are spoken to in plain HTTP; loopback hosts are anyway. */
  readonly insecureRegistries?: readonly string[];
  readonly proxies?: ProxySettings;
  /** PEM of a certificate authority to trust besides those that Node and `NODE_EXTRA_CA_CERTS` name. */
  readonly ca?: string;
  readonly timeouts?: Partial<Timeouts>;
  readonly log?: Logger;
  readonly mask?: Mask;
  readonly clock?: Clock;
  readonly retry?: RetryPolicy;
  /** Replaces the network, for tests and measurements. */
  readonly transport?: Transport;
}

/** Speaks the OCI distribution protocol to any number of registries, with one identity at each. */
export class RegistryClient implements AsyncDisposable {
  readonly #options: RegistryOptions;
  readonly #transport: Transport;
  readonly #timeouts: Timeouts;
  readonly #hosts = new Map<string, Host>();
  readonly #manifests: ManifestMemory | undefined;
  readonly #uploads = new Map<string, Promise<Digest>>();

  constructor(options: RegistryOptions = {}) {
    const { proxies = {}, ca, transport } = options;
    this.#options = options;
    this.#manifests = options.rememberManifests ? new ManifestMemory() : undefined;
    this.#timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
    const trust = ca === undefined ? {} : { ca };
    this.#transport = transport ?? openTransport({ proxies, timeouts: this.#timeouts, ...trust });
  }

  /** See `headManifest` in manifests.ts. */
  headManifest(reference: Reference): Promise<Descriptor> {
    return headManifest(this.#host(reference), reference, this.#reading(reference));
  }

  /** See `getManifest` in manifests.ts. */
  getManifest(reference: Reference): Promise<Manifest> {
    const read = () => getManifest(this.#host(reference), reference, this.#reading(reference));
    return this.#manifests?.read(reference, read) ?? read();
  }

  /** The same, or `undefined` where there is no such manifest. */
  async findManifest(reference: Reference): Promise<Manifest | undefined> {
    try {
      return await this.getManifest(reference);
    } catch (error) {
      if (error instanceof RegistryError && error.notFound) return undefined;
      throw error;
    }
  }

  /** See `putManifest` in put-manifest.ts. */
  async putManifest(image: ImageName, reference: string, manifest: Manifest): Promise<void> {
    await putManifest(this.#host(image), { image, reference, manifest, scope: writing(image) });
  }

  /** See `putTags` in tag-parameter.ts. */
  putTags(
    image: ImageName,
    tags: readonly string[],
    manifest: Manifest,
  ): Promise<PromiseSettledResult<void>[]> {
    return putTags(this.#host(image), image, tags, manifest, writing(image));
  }

  /** See `getBlob` in blobs.ts. */
  getBlob(image: ImageName, digest: Digest, limit: number): Promise<Uint8Array> {
    return getBlob(this.#host(image), image, digest, limit, this.#reading(image));
  }

  /** See `hasBlob` in blobs.ts. */
  hasBlob(image: ImageName, digest: Digest): Promise<boolean> {
    return hasBlob(this.#host(image), image, digest, this.#reading(image));
  }

  /** See `openBlob` in blobs.ts. */
  openBlob(image: ImageName, digest: Digest, offset: number): Promise<BlobStream> {
    return openBlob(this.#host(image), image, digest, offset, this.#reading(image));
  }

  /** See `deliverBlob` in copy/deliver-blob.ts. */
  deliverBlob(image: ImageName, delivery: Delivery): Promise<Delivered> {
    return deliverBlob(this.#host(image), image, delivery, writing(image));
  }

  /** See `listReferrers` in referrers.ts. */
  listReferrers(image: ImageName, digest: Digest): Promise<readonly Descriptor[] | undefined> {
    return listReferrers(this.#host(image), image, digest, this.#reading(image));
  }

  /** See `putBlob` in uploads.ts. The same blob is sent once, however many ask for it at the same time. */
  putBlob(image: ImageName, bytes: Uint8Array): Promise<Digest> {
    const key = `${formatImageName(image)}@${digestOf(bytes)}`;
    const underway = this.#uploads.get(key);
    if (underway !== undefined) return underway;
    const upload = putBlob(this.#host(image), image, bytes, writing(image)).finally(() =>
      this.#uploads.delete(key),
    );
    this.#uploads.set(key, upload);
    return upload;
  }

  /** See `mountBlob` in uploads.ts. */
  mountBlob(image: ImageName, digest: Digest, from: string): Promise<boolean> {
    return mountBlob(this.#host(image), image, digest, from);
  }

  /** See `listTags` in tags.ts. */
  listTags(image: ImageName): AsyncGenerator<string> {
    return listTags(this.#host(image), image, this.#reading(image));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#transport.close();
  }

  #reading({ repository }: ImageName): Scope {
    return { repository, actions: this.#options.access === 'push' ? 'pull,push' : 'pull' };
  }

  #host({ registry }: ImageName): Host {
    const canonical = canonicalHost(registry);
    const known = this.#hosts.get(canonical);
    if (known !== undefined) return known;
    const host = new Host({
      endpoint: endpointOf(canonical, this.#options.insecureRegistries ?? []),
      credentials: this.#options.credentials ?? anonymous,
      transport: this.#transport,
      clock: this.#options.clock ?? systemClock,
      retry: this.#options.retry ?? DEFAULT_RETRY,
      log: this.#options.log ?? silent,
      mask: this.#options.mask ?? (() => {}),
      patience: this.#timeouts.exchange,
    });
    this.#hosts.set(canonical, host);
    return host;
  }
}

function writing({ repository }: ImageName): Scope {
  return { repository, actions: 'pull,push' };
}

/** Opens a client; close it with `await using` or its async dispose. */
export function openRegistry(options: RegistryOptions = {}): RegistryClient {
  return new RegistryClient(options);
}
