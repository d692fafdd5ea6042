import { type Digest, type ImageName, MultiarchError } from '@multiarch/oci';
import { digestOf, type Manifest } from '@multiarch/oci/content';
import { type RegistryClient, RegistryError, type TagOrDigest } from '@multiarch/registry';
import { Repository } from '@multiarch/testbed';

/** Waits until it is this run's turn to ask the registry something. */
export type Turn = (question: string) => Promise<void>;

/**
 * One repository in memory, which several runs share. Each question of each run is one step that nothing divides, and
 * waits for its turn: whoever gives the turns decides how the runs interleave.
 */
export class SharedRegistry {
  readonly content = new Repository();
  readonly #isImmutable: boolean;

  /** @param isImmutable whether a tag that names something stays there, but for `main` and `latest` */
  constructor(isImmutable: boolean) {
    this.#isImmutable = isImmutable;
  }

  /** What a tag names now. */
  held(tag: string): Digest | undefined {
    return this.content.tags.get(tag);
  }

  /** @throws MultiarchError `CONFLICT`, as a client says it of an immutable tag */
  tag(name: string, digest: Digest): void {
    const held = this.held(name);
    if (this.#isImmutable && held !== undefined && held !== digest && !/^(?:main|latest)/.test(name))
      throw new MultiarchError('CONFLICT', `${name} is immutable and holds ${held}; this run made ${digest}`);
    this.content.tags.set(name, digest);
  }

  /** As one run sees it. */
  client(turn: Turn): RegistryClient {
    const read = async (question: string, wanted: TagOrDigest): Promise<Manifest> => {
      const name = wanted.tag ?? wanted.digest ?? '';
      await turn(`${question} ${name}`);
      const digest = this.content.resolve(name);
      const stored = digest === undefined ? undefined : this.content.manifests.get(digest);
      if (digest === undefined || stored === undefined)
        throw new RegistryError('REGISTRY', `${question} ${name}: answered 404`, { status: 404 });
      const { bytes, mediaType } = stored;
      return { bytes, descriptor: { mediaType, digest, size: bytes.byteLength } };
    };
    const put = async ({ bytes, descriptor }: Manifest, tag?: string) => {
      await turn(`PUT ${tag ?? descriptor.digest}`);
      this.content.addManifest(bytes, descriptor.mediaType);
      if (tag !== undefined) this.tag(tag, descriptor.digest);
    };
    const find = async (wanted: TagOrDigest) => {
      try {
        return await read('GET', wanted);
      } catch (error) {
        if (error instanceof RegistryError) return undefined;
        throw error;
      }
    };
    const repository = (image: ImageName) => ({
      image,
      headManifest: async (wanted: TagOrDigest) => (await read('HEAD', wanted)).descriptor,
      // It shows at once what was written.
      headWritten: async (wanted: TagOrDigest) => (await read('HEAD', wanted)).descriptor,
      getManifest: (wanted: TagOrDigest) => read('GET', wanted),
      findManifest: find,
      putManifest: ({ tag }: TagOrDigest, manifest: Manifest) => put(manifest, tag),
      putTags: (tags: readonly string[], manifest: Manifest) =>
        Promise.allSettled(tags.map((tag) => put(manifest, tag))),
      getBlob: async (digest: Digest) => {
        const blob = this.content.blobs.get(digest);
        if (blob === undefined || digestOf(blob) !== digest) throw new Error(`there is no blob ${digest}`);
        return blob;
      },
    });
    return { repository } as unknown as RegistryClient;
  }
}
