import { formatImageName, type Reference } from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';

/** Manifests that were read, by their digests, which name the same bytes for ever. Nothing is forgotten. */
export class ManifestMemory {
  readonly #known = new Map<string, Promise<Manifest>>();

  /** Reads what is not known, once, however many ask for it by its digest at the same time; a failure is not kept. */
  read(reference: Reference, read: () => Promise<Manifest>): Promise<Manifest> {
    const keyOf = (digest: string) => `${formatImageName(reference)}@${digest}`;
    const key = reference.digest === undefined ? undefined : keyOf(reference.digest);
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known !== undefined) return known;
    const reading = read();
    if (key !== undefined) this.#known.set(key, reading);
    reading.then(
      ({ descriptor }) => this.#known.set(keyOf(descriptor.digest), reading),
      () => key !== undefined && this.#known.delete(key),
    );
    return reading;
  }
}
