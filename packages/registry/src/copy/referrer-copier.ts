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
import type { Repository } from '../client/repository.js';
import { GoneAtSource } from './gone.js';
import type { ReferrerBudget } from './referrer-budget.js';
import {
  indexOfReferrers,
  isExtensionOf,
  keepReferrers,
  mergeReferrers,
  referrersOf,
  referrersTag,
} from './referrers-tag.js';

interface ReferrerWork {
  readonly log: Logger;
  /** Copies a manifest with everything that it needs, which all is spent. */
  readonly copy: (descriptor: Descriptor, budget: ReferrerBudget) => Promise<void>;
  readonly budget: ReferrerBudget;
  /** Whether a way of asking that fails ends the copy, whatever other ways say. */
  readonly isStrict: boolean;
}

/** What the source says of what speaks of a manifest. */
interface Lookup {
  /** What its API lists; why it could not be asked, where nobody knows what that would list. */
  readonly listed: readonly Descriptor[] | MultiarchError;
  /** Tags that may speak of it. */
  readonly tags: readonly string[];
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
  /** Whether tags have told of one image what the API did not: so they do of the others. */
  #isToldByTags = false;
  #tags: Promise<ReadonlySet<string> | undefined> | undefined;
  readonly #lookedUp = new Once<Digest, Lookup>();

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
    const { listed: answer, tags } = await this.#lookUp(subject.digest);
    const isApart = ({ digest }: Descriptor) => !inline.has(digest);
    const listed = answer instanceof MultiarchError ? [] : answer.filter(isApart);
    const tagged: [string, Manifest][] = [];
    let standIn: Manifest | undefined;
    for (const tag of tags) {
      const manifest = await this.#from.findManifest({ tag });
      if (manifest === undefined) continue;
      if (!tag.includes('.') && readManifest(manifest).kind === 'index') standIn = manifest;
      else tagged.push([tag, manifest]);
    }
    if (answer instanceof MultiarchError) this.#doWithout(answer, standIn !== undefined || tagged.length > 0);
    const stoodFor = standIn === undefined ? [] : referrersOf(standIn).filter(isApart);
    const found = [...listed, ...stoodFor, ...tagged.map(([, { descriptor }]) => descriptor)];
    const copied = await Promise.all(
      found.map(async (descriptor) => ((await this.#copy(descriptor)) ? [descriptor] : [])),
    );
    const whole = new Set(copied.flat().map(({ digest }) => digest));
    const isWhole = ({ digest }: Descriptor) => whole.has(digest) || inline.has(digest);
    for (const [tag, manifest] of tagged)
      if (isWhole(manifest.descriptor)) await this.#writeTag(tag, manifest);
    const left = standIn === undefined ? undefined : keepReferrers(standIn, isWhole);
    if (copied.flat().length > tagged.length || [...listed, ...stoodFor].some(isWhole))
      await this.#writeStandIn(subject, listed.filter(isWhole), left);
    return copied.flat();
  }

  /** What the API lists of a manifest, and the tags that speak of it. */
  #lookUp(digest: Digest): Promise<Lookup> {
    return this.#lookedUp.get(digest, async () => {
      const [listed, tags] = await Promise.all([this.#listed(digest), this.#tagsOf(digest)]);
      return { listed, tags };
    });
  }

  /** @returns whether it is at the target now; not where the source has it, or a part of it, no more */
  async #copy(descriptor: Descriptor): Promise<boolean> {
    if (this.#copied.has(descriptor.digest)) return true;
    try {
      await this.#work.copy(descriptor, this.#work.budget);
    } catch (error) {
      if (!(error instanceof GoneAtSource)) throw error;
      this.#work.log.warning(
        `${formatReference({ ...this.#from.image, digest: descriptor.digest })} speaks of the image, and was left out: ${error.message}`,
        'Where it is needed, make it anew (sign or attest the image once more); where not, delete it in the registry.',
      );
      return false;
    }
    this.#copied.add(descriptor.digest);
    return true;
  }

  async #listed(digest: Digest): Promise<Lookup['listed']> {
    if (this.#hasApi.from === false) return [];
    try {
      const listed = await this.#from.listReferrers(digest);
      this.#hasApi.from = listed !== undefined;
      return listed ?? [];
    } catch (error) {
      if (!(error instanceof MultiarchError)) throw error;
      return error;
    }
  }

  /** @param isTold whether the tags say what speaks of the image, as they do where there is no API */
  #doWithout(error: MultiarchError, isTold: boolean): void {
    if (this.#work.isStrict || !(isTold || this.#isToldByTags)) throw error;
    if (this.#isToldByTags) return;
    this.#isToldByTags = true;
    this.#hasApi.from = false;
    this.#work.log.warning(`${error.message}; what speaks of the image was found by its tags instead`);
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
      // Each can be looked for by its name: that tells as much.
      if (!(error instanceof MultiarchError)) throw error;
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
