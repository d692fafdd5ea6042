import {
  anonymous,
  type CredentialSource,
  canonicalHost,
  type Descriptor,
  type Digest,
  type ImageName,
  type Logger,
  type Manifest,
  type Mask,
  type Reference,
  silent,
} from '@multiarch/oci';
import { getBlob, hasBlob, putBlob } from './blobs.js';
import { type Clock, systemClock } from './clock.js';
import { endpointOf } from './endpoint.js';
import { Host } from './host.js';
import { getManifest, headManifest, putManifest } from './manifests.js';
import { DEFAULT_RETRY, type RetryPolicy } from './retry.js';
import type { Scope } from './scope.js';
import { listTags } from './tags.js';
import { openTransport, type ProxySettings, type Transport } from './transport.js';

export interface RegistryOptions {
  readonly credentials?: CredentialSource;
  /**
   * `push` when this client is going to write to the repositories it reads: then the first token serves both.
   * `pull`, the default, asks for no more than reading needs.
   */
  readonly access?: 'pull' | 'push';
  /** Hosts, with port, that are spoken to in plain HTTP; loopback hosts are anyway. */
  readonly insecureRegistries?: readonly string[];
  readonly proxies?: ProxySettings;
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
  readonly #hosts = new Map<string, Host>();

  constructor(options: RegistryOptions = {}) {
    this.#options = options;
    this.#transport = options.transport ?? openTransport(options.proxies);
  }

  /** See `headManifest` in manifests.ts. */
  headManifest(reference: Reference): Promise<Descriptor> {
    return headManifest(this.#host(reference), reference, this.#reading(reference));
  }

  /** See `getManifest` in manifests.ts. */
  getManifest(reference: Reference): Promise<Manifest> {
    return getManifest(this.#host(reference), reference, this.#reading(reference));
  }

  /** See `putManifest` in manifests.ts. */
  putManifest(image: ImageName, reference: string, manifest: Manifest): Promise<void> {
    return putManifest(this.#host(image), image, reference, manifest, writing(image));
  }

  /** See `getBlob` in blobs.ts. */
  getBlob(image: ImageName, digest: Digest, limit: number): Promise<Uint8Array> {
    return getBlob(this.#host(image), image, digest, limit, this.#reading(image));
  }

  /** See `hasBlob` in blobs.ts. */
  hasBlob(image: ImageName, digest: Digest): Promise<boolean> {
    return hasBlob(this.#host(image), image, digest, this.#reading(image));
  }

  /** See `putBlob` in blobs.ts. */
  putBlob(image: ImageName, bytes: Uint8Array): Promise<Digest> {
    return putBlob(this.#host(image), image, bytes, writing(image));
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
