import { invalidInput } from '@multiarch/oci';
import type { PlannedVariant } from '../documents/plan.js';

/**
 * Refuses a plan in which two different things end in one tag, such as variant `cpu` of tag `1` and variant
 * `a-cpu` of an additional tag, or an arch tag that is somebody's final tag.
 *
 * @throws MultiarchError `INVALID_INPUT`, naming both
 */
export function refuseTagCollisions(variants: readonly PlannedVariant[]): void {
  const owners = new Map<string, string>();
  for (const { tag, owner } of variants.flatMap(claims)) {
    const earlier = owners.get(tag);
    if (earlier !== undefined)
      throw invalidInput(
        'tags',
        `'${tag}' would be both ${earlier} and ${owner}`,
        'one meaning for each tag',
      );
    owners.set(tag, owner);
  }
}

function claims({ name, platforms, tags }: PlannedVariant) {
  const who = name === '' ? 'the image' : `variant '${name}'`;
  return [
    ...tags.map((tag) => ({ tag: tag.name, owner: `a final tag of ${who}` })),
    ...platforms.flatMap(({ platform, archTag, moreTags = [] }) =>
      [...(archTag === undefined ? [] : [archTag]), ...moreTags.map(({ name: tag }) => tag)].map((tag) => ({
        tag,
        owner: `the ${platform} arch tag of ${who}`,
      })),
    ),
  ];
}
