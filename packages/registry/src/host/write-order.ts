import type { Digest } from '@multiarch/oci';

/** A manifest that is to be written, and those that it lists. */
interface Written {
  readonly digest: Digest;
  readonly children: ReadonlySet<Digest>;
}

interface InFlight extends Written {
  readonly end: Promise<unknown>;
}

/**
 * Lets no manifest be in flight beside one that lists it. Some registries lose sight of a manifest while it is written
 * again, and then refuse the index: the CNCF's 2.8 does in half of all rounds, where both are sent at the same time.
 */
export class WriteOrder {
  readonly #inFlight = new Map<string, Set<InFlight>>();

  /** Writes when nothing that is written to this repository has to do with it. */
  async run<T>(repository: string, manifest: Written, write: () => Promise<T>): Promise<T> {
    const inFlight = this.#inFlight.get(repository) ?? new Set();
    this.#inFlight.set(repository, inFlight);
    for (;;) {
      const others = [...inFlight].filter((other) => areRelated(manifest, other));
      if (others.length === 0) break;
      await Promise.allSettled(others.map(({ end }) => end));
    }
    const end = write();
    const own = { ...manifest, end };
    inFlight.add(own);
    try {
      return await end;
    } finally {
      inFlight.delete(own);
    }
  }
}

function areRelated(one: Written, other: Written): boolean {
  return one.children.has(other.digest) || other.children.has(one.digest);
}
