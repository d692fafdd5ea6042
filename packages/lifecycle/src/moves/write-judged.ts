import { type Digest, type ImageName, type Logger, settle, silent } from '@multiarch/oci';
import type { Manifest } from '@multiarch/oci/content';
import type { PlannedTag } from '@multiarch/plan';
import { type Clock, type RegistryClient, systemClock } from '@multiarch/registry';
import {
  digestBehind,
  judgeTags,
  type LookedAt,
  lookAtTags,
  type TagRules,
  type WantedTag,
} from './judge-tags.js';
import { isUnreadable } from './tagged-image.js';
import { isUnmoved, type UnmovedTag } from './unmoved-tag.js';
import { writeTags } from './write-tags.js';

/** Tags of several images that are all to name one manifest. */
export interface JudgedWrite {
  readonly manifest: Manifest;
  /** As they were looked at before anything was written. */
  readonly looked: readonly LookedAt[];
  /** Those of them that stay where they are. */
  readonly kept: readonly UnmovedTag[];
}

interface WriteOptions {
  readonly log?: Logger;
  readonly clock?: Clock;
  /** Milliseconds between the write of a tag that may move and the look at what became of it; absent: none. */
  readonly settle?: number;
}

/**
 * Writes the fixed tags.
 *
 * @throws MultiarchError naming each tag that could not be written, and those that stand; `CONFLICT` where a registry
 *   refuses one that another run has written since it was looked at
 */
export async function writeFixed(
  registry: RegistryClient,
  { manifest, looked, kept }: JudgedWrite,
  { log = silent }: WriteOptions = {},
): Promise<void> {
  const fixed = looked.filter(({ tag }) => !tag.mutable);
  await writeTags(registry, manifest, imagesOf(fixed), tagsOf(fixed), { log, kept });
}

/** What is long enough for another run to go from its last look at a tag to its write, in milliseconds. */
export const SETTLE = 1000;

/** Times that a tag is written anew, after something older was written over it. */
const REPAIRS = 5;

/**
 * Writes the tags that may move, where nothing newer has come since they were looked at; then looks again, and writes
 * again what a run with something older has written over. Registries have no "write only if it still holds this": the
 * run with the older content looks right before it writes, the one with the newer content again after a while, so that
 * one of the two sees the other.
 *
 * @returns all tags that stay
 * @throws MultiarchError naming each tag that could not be written, and those that stand
 */
export async function writeMovable(
  registry: RegistryClient,
  write: JudgedWrite,
  rules: TagRules,
  { log = silent, clock = systemClock, settle: pause = 0 }: WriteOptions = {},
): Promise<readonly UnmovedTag[]> {
  const { manifest } = write;
  const { digest } = manifest.descriptor;
  let { kept } = write;
  let pending = write.looked.filter(({ image, tag }) => tag.mutable && !isUnmoved(kept, image, tag.name));
  for (let attempt = 0; pending.length > 0 && attempt <= REPAIRS; attempt += 1) {
    const stays = rules.allowBackwards ? [] : await judgeAgain(registry, pending, manifest, rules);
    kept = [...kept, ...stays];
    const due = pending.filter(({ image, tag }) => !isUnmoved(stays, image, tag.name));
    const others = write.looked.filter((one) => !due.includes(one));
    const stay = others.map(({ image, tag }) => ({ image, tag: tag.name, reason: '' }));
    await writeTags(registry, manifest, imagesOf(due), tagsOf(due), { log, kept: stay });
    if (rules.allowBackwards || due.length === 0) return kept;
    if (pause > 0) await clock.sleep(pause);
    const after = await settle(due.map(async (one) => ({ one, held: await holds(registry, one) })));
    pending = after.flatMap(({ one, held }) => (held === digest ? [] : [one]));
  }
  return kept;
}

/** What has changed since it was looked at is judged anew. */
async function judgeAgain(
  registry: RegistryClient,
  pending: readonly LookedAt[],
  { descriptor: { digest } }: Manifest,
  rules: TagRules,
): Promise<readonly UnmovedTag[]> {
  const seen = await settle(pending.map(async (one) => ({ one, now: await holds(registry, one) })));
  const changed = seen.flatMap(({ one, now }) => (now === one.held?.digest ? [] : [one]));
  return judgeTags(registry, await lookAtTags(registry, changed, rules), digest, rules);
}

/** `undefined`: nothing, or nothing that can be read. */
async function holds(registry: RegistryClient, one: WantedTag): Promise<Digest | undefined> {
  try {
    return (await digestBehind(registry, one))?.digest;
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

function imagesOf(wanted: readonly WantedTag[]): readonly ImageName[] {
  return [...new Set(wanted.map(({ image }) => image))];
}

function tagsOf(wanted: readonly WantedTag[]): readonly PlannedTag[] {
  return [...new Map(wanted.map(({ tag }) => [tag.name, tag])).values()];
}
