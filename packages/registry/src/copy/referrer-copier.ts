import {
  type Descriptor,
  type Digest,
  formatReference,
  isAttestation,
  type Logger,
  MultiarchError,
  Once,
} from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import { RegistryError } from '../answer/registry-error.js';
import type { Repository } from '../client/repository.js';
import type { ReferrerBudget } from './referrer-budget.js';
import {
  indexOfReferrers,
  isExtensionOf,
  mergeReferrers,
  referrersOf,
  referrersTag,
} from './referrers-tag.js';

interface ReferrerWork {
  readonly log: Logger;
  /** Copies a manifest with everything that it needs, which all is spent. */
  readonly copy: (descriptor: Descriptor, budget: ReferrerBudget) => Promise<void>;
  readonly budget: ReferrerBudget;
}

/** How cosign calls what it attaches by tag, behind `sha256-<hex>`; with nothing behind it is the specification's tag. */
const SUFFIXES = ['', '.sig', '.att', '.sbom'];

/**
 * Copies what speaks of manifests: what the source's referrers API lists, what the tag `sha256-<hex>` lists that
 * takes its place (distribution-spec, "Referrers Tag Schema"), and cosign's tags.
 */
export class ReferrerCopier {
  readonly #from: Repository;
  readonly #to: Repository;
  readonly #work: ReferrerWork;
  readonly #seen = new Set<Digest>();
  readonly #copied = new Set<Digest>();
  /** Whether each end has the API; asked once. */
  #hasApi: { from?: boolean; to?: boolean } = {};
  #tags: Promise<ReadonlySet<string> | undefined> | undefined;
  readonly #lookedUp = new Once<Digest, readonly [readonly Descriptor[], readonly string[]]>();

  constructor(from: Repository, to: Repository, work: ReferrerWork) {
    this.#from = from;
    this.#to = to;
    this.#work = work;
  }

  get copied(): readonly Digest[] {
    return [...this.#copied];
  }

  /** Asks what speaks of a manifest, while something else is done that takes longer. */
  lookAhead({ digest }: Descriptor): void {
    // What goes wrong is told to whoever waits for it.
    this.#lookUp(digest).catch(() => {});
  }

  /**
   * Copies all that speaks of a manifest or of one of its children, and what speaks of that, and so on.
   *
   * @throws MultiarchError `REGISTRY` where that exceeds the budget
   */
  async copyAll(root: Descriptor, children: readonly Descriptor[]): Promise<void> {
    const inline = new Set(children.map(({ digest }) => digest));
    let subjects = [root, ...children.filter((child) => !isAttestation(child))];
    for (let depth = 0; subjects.length > 0; depth += 1) {
      const [first, ...others] = subjects.filter(({ digest }) => !this.#seen.has(digest));
      if (first === undefined) return;
      for (const { digest } of [first, ...others]) this.#seen.add(digest);
      // The first alone: its answer says whether the others need to ask.
      const found = [await this.#copyOf(first, inline)];
      found.push(...(await Promise.all(others.map((subject) => this.#copyOf(subject, inline)))));
      subjects = found.flat();
      if (subjects.length > 0) this.#work.budget.descend(depth + 1);
    }
  }

  /** Copies what speaks of one manifest, and returns it. */
  async #copyOf(subject: Descriptor, inline: ReadonlySet<Digest>): Promise<readonly Descriptor[]> {
    const [all, tags] = await this.#lookUp(subject.digest);
    const isApart = ({ digest }: Descriptor) => !inline.has(digest);
    const listed = all.filter(isApart);
    const tagged: [string, Manifest][] = [];
    let standIn: Manifest | undefined;
    for (const tag of tags) {
      const manifest = await this.#from.findManifest({ tag });
      if (manifest === undefined) continue;
      if (!tag.includes('.') && readManifest(manifest).kind === 'index') standIn = manifest;
      else tagged.push([tag, manifest]);
    }
    const stoodFor = standIn === undefined ? [] : referrersOf(standIn).filter(isApart);
    const found = [...listed, ...stoodFor, ...tagged.map(([, { descriptor }]) => descriptor)];
    await Promise.all(found.map((descriptor) => this.#copy(descriptor)));
    for (const [tag, manifest] of tagged) await this.#writeTag(tag, manifest);
    if (listed.length + stoodFor.length > 0) await this.#writeStandIn(subject, listed, standIn);
    return found;
  }

  /** What the API lists of a manifest, and the tags that speak of it. */
  #lookUp(digest: Digest): Promise<readonly [readonly Descriptor[], readonly string[]]> {
    return this.#lookedUp.get(digest, () => Promise.all([this.#listed(digest), this.#tagsOf(digest)]));
  }

  async #copy(descriptor: Descriptor): Promise<void> {
    if (!this.#copied.has(descriptor.digest)) await this.#work.copy(descriptor, this.#work.budget);
    this.#copied.add(descriptor.digest);
  }

  async #listed(digest: Digest): Promise<readonly Descriptor[]> {
    if (this.#hasApi.from === false) return [];
    const listed = await this.#from.listReferrers(digest);
    this.#hasApi.from = listed !== undefined;
    return listed ?? [];
  }

  /** The tags that speak of this manifest: of those that the source lists, or all that there may be. */
  async #tagsOf(digest: Digest): Promise<readonly string[]> {
    this.#tags ??= this.#list();
    const tags = await this.#tags;
    const names = SUFFIXES.map((suffix) => referrersTag(digest, suffix)).filter((name) => name !== undefined);
    return tags === undefined ? names : names.filter((name) => tags.has(name));
  }

  async #list(): Promise<ReadonlySet<string> | undefined> {
    const found = new Set<string>();
    try {
      for await (const tag of this.#from.listTags()) if (/^sha\d+-/.test(tag)) found.add(tag);
      return found;
    } catch (error) {
      if (!(error instanceof RegistryError) || error.temporary) throw error;
      this.#work.log.info(`${error.message}; looking for each signature by its tag`);
      return undefined;
    }
  }

  /** Where the target lacks the API, the tag that takes its place has to list what was found, and what it lists now. */
  async #writeStandIn(
    subject: Descriptor,
    listed: readonly Descriptor[],
    standIn: Manifest | undefined,
  ): Promise<void> {
    this.#hasApi.to ??= (await this.#to.listReferrers(subject.digest)) !== undefined;
    if (this.#hasApi.to) return;
    const tag = referrersTag(subject.digest);
    if (tag === undefined) return;
    const source = standIn === undefined ? indexOfReferrers(listed) : mergeReferrers(standIn, listed);
    const before = await this.#to.findManifest({ tag });
    const merged = before === undefined ? source : mergeReferrers(before, referrersOf(source));
    if (merged.descriptor.digest !== before?.descriptor.digest) await this.#put(tag, merged);
  }

  /** Writes one of cosign's tags, unless the target's holds signatures that the source's does not. */
  async #writeTag(tag: string, manifest: Manifest): Promise<void> {
    const before = await this.#to.findManifest({ tag });
    if (before?.descriptor.digest === manifest.descriptor.digest) return;
    if (before === undefined || isExtensionOf(manifest, before)) return this.#put(tag, manifest);
    const name = formatReference({ ...this.#to.image, tag });
    this.#work.log.warning(`${name} holds signatures that the source does not; it was left as it is`);
  }

  /** A tag that may not be written again costs what is found by it, not the copy. */
  async #put(tag: string, manifest: Manifest): Promise<void> {
    try {
      await this.#to.putManifest({ tag }, manifest);
    } catch (error) {
      if (!(error instanceof MultiarchError) || error.code !== 'CONFLICT') throw error;
      this.#work.log.warning(
        `${error.message}; what speaks of the image was copied, but is not found by this tag`,
      );
    }
  }
}
