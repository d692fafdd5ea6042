import {
  type Digest,
  during,
  formatImageName,
  formatReference,
  type ImageName,
  settle,
  silent,
} from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import type { RegistryClient, Repository } from '@multiarch/registry';
import { type Ancestry, rememberAncestry } from '../moves/decide-move.js';
import {
  digestBehind,
  isAsked,
  judgeTags,
  type LookedAt,
  lookAtTags,
  type TagRules,
} from '../moves/judge-tags.js';
import { readClaimsBehind } from '../moves/tagged-image.js';
import { explainUnmoved, isUnmoved, type UnmovedTag } from '../moves/unmoved-tag.js';
import { type JudgedWrite, writeFixed, writeMovable } from '../moves/write-judged.js';
import { type Carried, type CarryOptions, carry } from './carry.js';
import type { CopyRequest } from './request.js';

export interface CopyOptions extends CarryOptions {
  /** Everything but the writing. */
  readonly dryRun?: boolean;
  /** How commits stand to each other, for tags that may move. */
  readonly ancestry?: Ancestry;
  /** As for `publish`. */
  readonly settle?: number;
}

export interface Copied {
  readonly schemaVersion: 1;
  /** `host/path@digest`, where it came from. */
  readonly from: string;
  readonly digest: Digest;
  readonly mediaType: string;
  /** Names that hold it now, `host/path:tag`; in a dry run, that would. */
  readonly tags: readonly string[];
  /** Those of them that held it before. */
  readonly present: readonly string[];
  /** Movable tags that were left where they are, as they would have gone backwards. */
  readonly kept: readonly UnmovedTag[];
  /** What was moved, for each repository but the source's own. */
  readonly copied: readonly Carried[];
}

/**
 * Gives an image further names: its bytes are copied as they are to other repositories, with what speaks of it, and within
 * its own nothing but the tag is written. By the rules of all tags: one that may move never goes backwards, a fixed one
 * that holds something else is refused, and no tag is written before everything is there in every repository.
 *
 * @throws MultiarchError `CONFLICT` before anything is written; RegistryError. Running again goes on from there.
 */
export async function copy(
  registry: RegistryClient,
  request: CopyRequest,
  options: CopyOptions = {},
): Promise<Copied> {
  const { log = silent, dryRun = false, ancestry } = options;
  const source = registry.repository(request.from);
  const manifest = await during('reading what is to be copied', source.getManifest(request.source));
  const rules: TagRules = {
    verb: 'copy',
    onExisting: request.onExisting,
    allowBackwards: request.allowBackwards,
    kind: 'release',
    ancestry: ancestry === undefined ? undefined : rememberAncestry(ancestry),
  };
  const { looked, present } = await look(registry, source, manifest, request, rules);
  const kept = await judgeTags(registry, looked, manifest.descriptor.digest, rules);
  // Each repository has tags of its own.
  const writes: JudgedWrite[] = request.to.map(({ image }) => ({
    manifest,
    looked: looked.filter((one) => isSame(one.image, image)),
    kept: kept.filter((one) => isSame(one.image, image)),
  }));
  const others = request.to.map(({ image }) => image).filter((image) => !isSame(image, source.image));
  const copied = dryRun
    ? []
    : await settle(
        others.map((image) =>
          carry(source, registry.repository(image), [manifest.descriptor.digest], options),
        ),
      );
  if (!dryRun) await settle(writes.map((one) => writeFixed(registry, one, options)));
  const moved = dryRun ? [] : await settle(writes.map((one) => writeMovable(registry, one, rules, options)));
  const stay = dryRun ? kept : moved.flat();
  for (const one of stay) log.warning(...explainUnmoved(one));
  const names = request.to.flatMap(({ image, tags }) =>
    tags
      .filter(({ name }) => !isUnmoved(stay, image, name))
      .map(({ name: tag }) => formatReference({ ...image, tag })),
  );
  const { digest, mediaType } = manifest.descriptor;
  return {
    schemaVersion: 1,
    from: formatReference({ ...request.from, digest }),
    ...{ digest, mediaType, tags: names, present, kept: stay, copied },
  };
}

/**
 * What the tags hold: one HEAD for each, but for those that are written whatever they hold. Only where one that may move
 * holds something else is it read what both say of themselves. What holds the image already is not written again, as
 * registries with immutable tags refuse that.
 */
async function look(
  registry: RegistryClient,
  source: Repository,
  manifest: Manifest,
  request: CopyRequest,
  rules: TagRules,
): Promise<{ looked: readonly LookedAt[]; present: readonly string[] }> {
  const { digest } = manifest.descriptor;
  const wanted = request.to.flatMap(({ image, tags }) => tags.map((tag) => ({ image, tag, next: {} })));
  const seen = await during(
    'looking at what tags hold',
    settle(
      wanted.map(async (one) => ({
        one,
        held: isAsked(one.tag, rules) ? await digestBehind(registry, one) : undefined,
      })),
    ),
  );
  const present = seen.filter(({ held }) => held?.digest === digest);
  const others = seen.filter(({ held }) => held?.digest !== digest);
  const moving = others.filter(({ one, held }) => one.tag.mutable && held !== undefined);
  const next = moving.length > 0 ? await readClaimsBehind(source, manifest) : {};
  const read = moving.map(({ one }) => ({ ...one, next }));
  const known = others
    .filter((each) => !moving.includes(each))
    .map(({ one, held }) => (held === undefined ? one : { ...one, held }));
  return {
    looked: [...known, ...(await lookAtTags(registry, read, rules))],
    present: present.map(({ one: { image, tag } }) => formatReference({ ...image, tag: tag.name })),
  };
}

function isSame(first: ImageName, second: ImageName): boolean {
  return formatImageName(first) === formatImageName(second);
}
