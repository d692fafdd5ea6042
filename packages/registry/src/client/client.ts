import {
  anonymous,
  type CredentialSource,
  canonicalHost,
  type Digest,
  type ImageName,
  type Logger,
  type Mask,
  Once,
  silent,
} from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import type { ProxySettings } from '@multiarch/oci/network';
import { type Clock, systemClock } from '../answer/clock.js';
import { DEFAULT_RETRY, type RetryPolicy } from '../answer/retry.js';
import { endpointOf } from '../bounds/endpoint.js';
import { Host } from '../host/host.js';
import type { Ahead } from '../wire/ahead.js';
import { DEFAULT_TIMEOUTS, openTransport, type Timeouts, type Transport } from '../wire/transport.js';
import { Repository } from './repository.js';

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
  /** Connections that were opened before the client; whoever opened them ends them. */
  readonly ahead?: Ahead | undefined;
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
  readonly #manifests: Once<string, Manifest> | undefined;
  readonly #uploads = new Once<string, Digest>('none');

  constructor(options: RegistryOptions = {}) {
    const { proxies = {}, ca, ahead, transport } = options;
    this.#options = options;
    this.#manifests = options.rememberManifests ? new Once('successes') : undefined;
    this.#timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
    const trust = ca === undefined ? {} : { ca };
    this.#transport = transport ?? openTransport({ proxies, ahead, timeouts: this.#timeouts, ...trust });
  }

  /** A repository at its registry; asks nothing yet. What else `image` may hold, a tag or digest, is left aside. */
  repository(image: ImageName): Repository {
    const access = this.#options.access === 'push' ? 'pull,push' : 'pull';
    return new Repository(this.#host(image), image, {
      access,
      manifests: this.#manifests,
      uploads: this.#uploads,
    });
  }

  /**
   * Asks the registry itself, with the credential that there is for it (distribution-spec, "Determining Support"; Docker
   * logs in by the same question).
   *
   * @throws RegistryError with status 401 where the credential is not taken
   */
  async signIn(registry: string): Promise<void> {
    const reference = { registry, repository: 'v2' };
    const call = { method: 'GET', path: '/v2/', reference, scopes: [], expect: [200], tries: 1 } as const;
    await this.#host(reference).call(call);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#transport.close();
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

/** Opens a client; close it with `await using` or its async dispose. */
export function openRegistry(options: RegistryOptions = {}): RegistryClient {
  return new RegistryClient(options);
}
