import {
  canonicalHost,
  type Descriptor,
  type Digest,
  formatImageName,
  isIndexType,
  type Logger,
  Once,
  parseDigest,
  silent,
  sortEntries,
} from '@multiarch/oci';
import { type Manifest, readManifest } from '@multiarch/oci/content';
import pLimit from 'p-limit';
import { type Clock, systemClock } from '../answer/clock.js';
import { RegistryError } from '../answer/registry-error.js';
import type { Content, Delivered } from '../blobs/deliver-blob.js';
import type { Repository } from '../client/repository.js';
import { MissingParts } from '../manifests/missing-parts.js';
import { atSource, ofPart } from './gone.js';
import { type CopyProgress, ProgressMeter } from './progress.js';
import { type ReferrerBounds, ReferrerBudget } from './referrer-budget.js';
import { ReferrerCopier } from './referrer-copier.js';
import { VerifiedBlob } from './verified-blob.js';

export interface CopyOptions {
  readonly log?: Logger;
  readonly clock?: Clock;
  /** Whether signatures and whatever else speaks of the images come along; they do by default. */
  readonly referrers?: boolean;
  /**
   * Whether something that speaks of the image was asked for, such as a signature: then no way of finding such things may
   * fail, also where another one finds some.
   */
  readonly needsReferrers?: boolean;
  /** How much may speak of an image; see `ReferrerBudget`. */
  readonly referrerBounds?: ReferrerBounds;
  /** Looks at every blob, also of manifests that the target has already. */
  readonly deep?: boolean;
  readonly onProgress?: (progress: CopyProgress) => void;
  /** Milliseconds between two calls of `onProgress`; 1000 by default. */
  readonly interval?: number;
}

/** What a copy has moved. */
export interface CopyCount {
  readonly manifests: { readonly written: number; readonly present: number };
  readonly blobs: {
    readonly sent: number;
    readonly mounted: number;
    readonly present: number;
    /** Foreign layers that the source does not have either. */
    readonly left: number;
  };
  /** Manifests that speak of what was copied. */
  readonly referrers: readonly Digest[];
}

/**
 * Blobs on their way at one time. Fewer than a host takes requests at a time (`CONCURRENCY` in host.ts): an upload
 * that has to ask the same host for the rest of its content must find a place.
 */
const BLOBS = 5;
/** Up to this size a blob is held in memory, so that its upload can be repeated without the source. */
const SMALL = 64 * 1024;

/**
 * Copies manifests with everything that they need from one repository to another, bytes unchanged: blobs, then the
 * manifests that need them, then what speaks of those, and the manifest itself last. What the target has is not
 * sent. Several copies by one copier share what they have in common. Tags are the caller's to write, afterwards.
 */
export class Copier {
  readonly #from: Repository;
  readonly #to: Repository;
  readonly #options: CopyOptions;
  readonly #log: Logger;
  readonly #clock: Clock;
  readonly #mountFrom: string | undefined;
  readonly #limit = pLimit(BLOBS);
  readonly #blobs = new Once<Digest, void>();
  readonly #trees = new Once<Digest, void>();
  readonly #meter: ProgressMeter;
  readonly #referrers: ReferrerCopier;
  readonly #counted = { written: 0, known: 0 };
  readonly #delivered = new Map<Digest, Delivered | 'left'>();

  constructor(from: Repository, to: Repository, options: CopyOptions = {}) {
    const { log = silent, clock = systemClock, interval = 1000, onProgress = () => {} } = options;
    this.#from = from;
    this.#to = to;
    this.#options = options;
    this.#log = log;
    this.#clock = clock;
    this.#meter = new ProgressMeter(clock, interval, onProgress);
    const isSame = canonicalHost(from.image.registry) === canonicalHost(to.image.registry);
    this.#mountFrom = isSame ? from.image.repository : undefined;
    const copy = (descriptor: Descriptor, spent: ReferrerBudget) => this.#tree(descriptor, spent);
    const budget = new ReferrerBudget(formatImageName(from.image), options.referrerBounds);
    const { needsReferrers = false } = options;
    this.#referrers = new ReferrerCopier(from, to, { log, copy, budget, isStrict: needsReferrers });
  }

  get count(): CopyCount {
    const { written, known } = this.#counted;
    const outcomes = [...this.#delivered.values()];
    const count = (wanted: Delivered | 'left') => outcomes.filter((one) => one === wanted).length;
    return {
      manifests: { written, present: known },
      blobs: {
        sent: count('sent'),
        mounted: count('mounted'),
        present: count('present'),
        left: count('left'),
      },
      referrers: this.#referrers.copied,
    };
  }

  get progress(): CopyProgress {
    return this.#meter.progress;
  }

  /**
   * Copies a manifest, and returns it as it is at both ends.
   *
   * @throws RegistryError; MultiarchError `INVALID_CONTENT`. Nothing but blobs and manifests that no tag points to
   *   may then be at the target, and the next copy goes on from there.
   */
  async copy(digest: Digest): Promise<Manifest> {
    const manifest = await this.#read(digest);
    const { descriptor } = manifest;
    const isThere = await this.#isThere(descriptor.digest);
    if (this.#options.referrers !== false) this.#referrers.lookAhead(descriptor);
    const isDone = isThere && this.#options.deep !== true;
    if (!isDone) await this.#parts(manifest);
    if (this.#options.referrers !== false) {
      const content = readManifest(manifest);
      const children = content.kind === 'index' ? content.manifests : [];
      await this.#referrers.copyAll(descriptor, children);
    }
    if (!isThere) await this.#write(manifest);
    return manifest;
  }

  /** A manifest below another, once, however many refer to it. */
  #tree(descriptor: Descriptor, budget?: ReferrerBudget): Promise<void> {
    return this.#trees.get(descriptor.digest, async () => {
      budget?.spend(1, 0);
      const isThere = await this.#isThere(descriptor.digest);
      if (isThere && this.#options.deep !== true) return;
      const manifest = await this.#read(descriptor.digest);
      await this.#parts(manifest, budget);
      if (!isThere) await this.#write(manifest);
    });
  }

  #read(digest: Digest): Promise<Manifest> {
    return atSource(this.#from.getManifest({ digest }));
  }

  async #parts(manifest: Manifest, budget?: ReferrerBudget): Promise<void> {
    const content = readManifest(manifest);
    budget?.spend(0, manifest.bytes.byteLength);
    if (content.kind === 'unknown')
      // What it needs cannot be read from it; the target may know, and say so.
      this.#log.warning(
        `${formatImageName(this.#from.image)}@${manifest.descriptor.digest} is of a type that is not known (${manifest.descriptor.mediaType}): it was copied without what it may point to`,
      );
    if (content.kind === 'index') {
      // A cache of BuildKit lists layers: blobs, which no registry has as manifests.
      const { unknown } = sortEntries(content.manifests);
      const isBlob = ({ mediaType }: Descriptor) => !isIndexType(mediaType);
      const blobs = new Set(unknown.filter(isBlob));
      await all(
        content.manifests.map((child) =>
          blobs.has(child)
            ? this.#blob(child, `an entry of ${manifest.descriptor.digest}`)
            : this.#tree(child, budget),
        ),
      );
    }
    if (content.kind !== 'image') return;
    const blobs = partsOf(content);
    budget?.spend(
      0,
      blobs.reduce((sum, [, { size }]) => sum + size, 0),
    );
    const name = `${formatImageName(this.#from.image)}@${manifest.descriptor.digest}`;
    await all(blobs.map(([part, blob]) => this.#blob(blob, `${part} of ${name}`)));
  }

  async #write(manifest: Manifest): Promise<void> {
    const put = () => this.#to.putManifest({ digest: manifest.descriptor.digest }, manifest);
    try {
      await put();
    } catch (error) {
      if (!(error instanceof MissingParts)) throw error;
      this.#log.info(`${error.message}; sending what is missing`);
      await this.#sendAgain(manifest, new Set(error.missing));
      await put();
    }
    this.#counted.written += 1;
  }

  /** What a registry claimed to have, and has not: a mount came to nothing, or its clean-up was faster. */
  async #sendAgain(manifest: Manifest, missing: ReadonlySet<Digest>): Promise<void> {
    const content = readManifest(manifest);
    if (content.kind === 'unknown') return;
    const parts: Parts =
      content.kind === 'index' ? content.manifests.map((entry) => ['an entry', entry]) : partsOf(content);
    const unique = new Map(parts.map((part) => [part[1].digest, part]));
    const lost = [...unique.values()].filter(([, { digest }]) => missing.has(digest));
    const whole = manifest.descriptor.digest;
    if (content.kind === 'image')
      return all(lost.map(([part, blob]) => this.#deliver(blob, `${part} of ${whole}`, true)));
    await all(
      lost.map(async ([, { digest }]) => {
        const child = await this.#read(digest);
        await this.#parts(child);
        await this.#write(child);
      }),
    );
  }

  async #isThere(digest: Digest): Promise<boolean> {
    try {
      await this.#to.headManifest({ digest });
      this.#counted.known += 1;
      return true;
    } catch (error) {
      if (error instanceof RegistryError && error.notFound) return false;
      throw error;
    }
  }

  /** @param part what it is, for messages: `layer 2 of 5 of host/path@digest` */
  #blob(descriptor: Descriptor, part: string): Promise<void> {
    return this.#blobs.get(descriptor.digest, () => {
      this.#meter.expect(descriptor.size);
      return this.#deliver(descriptor, part);
    });
  }

  /** @param anew whether to send it whatever the target says */
  async #deliver(descriptor: Descriptor, part: string, anew = false): Promise<void> {
    try {
      await this.#send(descriptor, anew);
    } catch (error) {
      throw ofPart(part, error);
    }
  }

  async #send(descriptor: Descriptor, anew: boolean): Promise<void> {
    const { digest, size } = descriptor;
    const name = `${formatImageName(this.#from.image)}@${digest}`;
    if (isForeign(descriptor) && !(await this.#from.hasBlob(digest))) {
      // Such a layer is fetched from elsewhere by whoever runs it: never by us, with our credentials.
      this.#log.info(`${name}: a foreign layer that the source does not have either; left out`);
      this.#delivered.set(digest, 'left');
      this.#meter.spare(size);
      return;
    }
    if (anew) this.#meter.expect(size);
    const from = this.#mountFrom;
    const load = () => this.#load(name, descriptor);
    const delivered = await this.#to.deliverBlob({
      digest,
      from,
      anew,
      load,
      whenFree: (send) => this.#limit(send),
    });
    this.#delivered.set(digest, delivered);
    if (delivered !== 'sent') this.#meter.spare(size);
    else if (size <= SMALL) this.#meter.pass(size);
    this.#log.debug(`${name}: ${delivered}`);
  }

  async #load(name: string, descriptor: Descriptor): Promise<Content> {
    const { digest, size } = descriptor;
    if (size <= SMALL) return { body: await atSource(this.#from.getBlob(digest, SMALL)) };
    const blob = new VerifiedBlob({
      name,
      descriptor: { digest: parseDigest(digest), size },
      source: (offset) => atSource(this.#from.openBlob(digest, offset)),
      clock: this.#clock,
      onBytes: (count) => this.#meter.pass(count),
    });
    return { body: blob, failure: () => blob.failure, isSpent: () => blob.isSpent };
  }
}

/** Blobs with what they are, for messages. */
type Parts = readonly (readonly [part: string, blob: Descriptor])[];

function partsOf({
  config,
  layers,
}: {
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
}): Parts {
  return [
    ['the config', config],
    ...layers.map((layer, at) => [`layer ${at + 1} of ${layers.length}`, layer] as const),
  ];
}

/** Layers that may not be given on (image-spec layer.md), or are to be had elsewhere. */
function isForeign({ mediaType, urls = [] }: Descriptor): boolean {
  return urls.length > 0 || /nondistributable|\.foreign\./.test(mediaType);
}

/** Waits for all, also where one fails: nothing goes on behind the caller's back. */
async function all(work: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(work);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
