import { invalidInput } from '@multiarch/oci';
import type { PlannedVariant } from '../documents/plan.js';

/**
 * Refuses a plan in which two different things end in one tag, such as variant `cpu` of tag `1` and variant
 * `a-cpu` of an additional tag, or an arch tag that is somebody's final tag.
 *
 * @param images of the variants that have none of their own
 * @throws MultiarchError `INVALID_INPUT`, naming both
 */
export function refuseTagCollisions(
  variants: readonly PlannedVariant[],
  images: readonly string[] = [''],
): void {
  const owners = new Map<string, string>();
  for (const { tag, owner, place } of variants.flatMap((variant) => claims(variant, images))) {
    const earlier = owners.get(place);
    if (earlier !== undefined)
      throw invalidInput(
        'tags',
        `'${tag}' would be both ${earlier} and ${owner}`,
        'one meaning for each tag',
      );
    owners.set(place, owner);
  }
}

function claims(
  { name, platforms, tags, images: own }: PlannedVariant,
  images: readonly string[],
): readonly { readonly tag: string; readonly owner: string; readonly place: string }[] {
  const who = name === '' ? 'the image' : `variant '${name}'`;
  const claimed = [
    ...tags.map((tag) => ({ tag: tag.name, owner: `a final tag of ${who}` })),
    ...platforms.flatMap(({ platform, archTag, moreTags = [] }) =>
      [...(archTag === undefined ? [] : [archTag]), ...moreTags.map(({ name: tag }) => tag)].map((tag) => ({
        tag,
        owner: `the ${platform} arch tag of ${who}`,
      })),
    ),
  ];
  return (own ?? images).flatMap((image) => claimed.map((one) => ({ ...one, place: `${image}:${one.tag}` })));
}
