import { type Digest, isJsonObject, type JsonObject } from '@multiarch/oci';
import { digestOf } from '@multiarch/oci/content';

interface StoredManifest {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** One repository of the test registry, in memory. */
export class Repository {
  readonly manifests = new Map<string, StoredManifest>();
  readonly tags = new Map<string, Digest>();
  readonly blobs = new Map<string, Uint8Array>();
  /** Blobs that were sent, and how often they have to be asked for until they are there. */
  readonly committing = new Map<string, { readonly bytes: Uint8Array; readonly id: string; left: number }>();
  readonly uploaded = new Set<string>();
  readonly uploads = new Map<string, Uint8Array[]>();
  /** How often a tag or digest has been asked for since it was written, and what it named before that. */
  readonly asked = new Map<string, number>();
  readonly before = new Map<string, Digest>();
  /** Manifests that are being written, as often as they are; see `Behaviour.tornWrites`. */
  readonly torn: Digest[] = [];

  /** The digest behind a tag or a digest; `undefined` when there is none. */
  resolve(reference: string): Digest | undefined {
    const digest = (this.tags.get(reference) ?? reference) as Digest;
    return this.manifests.has(digest) && !this.torn.includes(digest) ? digest : undefined;
  }

  /** Told that a tag or digest is about to be written. */
  touch(reference: string): void {
    const held = this.resolve(reference);
    if (held !== undefined) this.before.set(reference, held);
    this.asked.set(reference, 0);
  }

  /** Whether a blob was left by somebody a while ago, and no manifest points to it. */
  isStray(blob: string): boolean {
    return (
      !this.uploaded.has(blob) &&
      ![...this.manifests.values()].some(({ bytes }) => Buffer.from(bytes).includes(blob))
    );
  }

  /** @param digest by another algorithm, where it is known by that */
  addManifest(bytes: Uint8Array, mediaType: string, digest: Digest = digestOf(bytes)): Digest {
    this.manifests.set(digest, { bytes, mediaType });
    return digest;
  }

  /** @param digest another one than the content's own, where nobody checks */
  addBlob(bytes: Uint8Array, digest: Digest = digestOf(bytes)): Digest {
    this.blobs.set(digest, bytes);
    return digest;
  }

  /** Digests that a manifest needs and this repository does not have; its subject may be missing. */
  missing(body: JsonObject): string[] {
    const children = digestsIn(body.manifests).filter(
      (digest) => this.resolve(digest) === undefined && !this.blobs.has(digest),
    );
    const parts = [
      ...digestsIn([body.config]),
      ...digestsIn(listOf(body.layers).filter((layer) => !isForeign(layer))),
    ];
    return [...children, ...parts.filter((digest) => !this.blobs.has(digest))];
  }

  /** Descriptors of the manifests whose subject is this digest. */
  referrers(subject: string): JsonObject[] {
    return [...this.manifests].flatMap(([digest, { bytes, mediaType }]) => {
      const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
      if (!isJsonObject(body) || !isJsonObject(body.subject) || body.subject.digest !== subject) return [];
      const { annotations, config } = body;
      // image-spec manifest.md: without a type of its own, an artifact has that of its config.
      const own = body.artifactType ?? (isJsonObject(config) ? config.mediaType : undefined);
      const artifactType = own === undefined ? {} : { artifactType: own };
      return [{ mediaType, digest, size: bytes.byteLength, ...artifactType, annotations }];
    });
  }

  deleteManifest(reference: string): boolean {
    if (this.tags.delete(reference)) return true;
    for (const [tag, digest] of this.tags) if (digest === reference) this.tags.delete(tag);
    return this.manifests.delete(reference);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Layers that may not be given on need not be there. */
function isForeign(layer: unknown): boolean {
  return isJsonObject(layer) && /nondistributable|\.foreign\./.test(String(layer.mediaType));
}

function digestsIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) =>
    isJsonObject(entry) && typeof entry.digest === 'string' ? [entry.digest] : [],
  );
}
