import { type Digest, type ImageName, settle } from '@multiarch/oci';
import type { PlannedTag } from '@multiarch/plan';
import type { RegistryClient } from '@multiarch/registry';
import { judgeTags, lookAtTags, type TagRules } from '../moves/judge-tags.js';
import type { Claims } from '../moves/tagged-image.js';
import type { UnmovedTag } from '../moves/unmoved-tag.js';
import { writeFixed, writeMovable } from '../moves/write-judged.js';

/** One platform's image, which is there in all registries, and what else it is to be called. */
interface TaggedPlatform {
  readonly digest: Digest;
  readonly tags: readonly PlannedTag[];
}

/**
 * Gives images of one platform their further names, after all that is final: first those that stay, then those that
 * move, by the rules that hold for final tags. The image itself is read once, and not copied.
 *
 * @returns tags that were left where they are
 */
export async function tagPlatforms(
  registry: RegistryClient,
  images: readonly ImageName[],
  platforms: readonly TaggedPlatform[],
  next: Claims,
  rules: TagRules,
  options: Parameters<typeof writeMovable>[3] = {},
): Promise<readonly UnmovedTag[]> {
  const [image] = images;
  if (image === undefined) return [];
  const kept = await settle(
    platforms.map(async ({ digest, tags }) => {
      if (tags.length === 0) return [];
      const wanted = images.flatMap((each) => tags.map((tag) => ({ image: each, tag, next })));
      const [manifest, looked] = await settle([
        registry.repository(image).getManifest({ digest }),
        lookAtTags(registry, wanted, rules),
      ]);
      const judged = await judgeTags(registry, looked, digest, rules);
      await writeFixed(registry, { manifest, looked, kept: judged }, options);
      return await writeMovable(registry, { manifest, looked, kept: judged }, rules, options);
    }),
  );
  return kept.flat();
}
