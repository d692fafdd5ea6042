import type { Event } from '../decide/event.js';
import { REVISION_LABEL, SOURCE_LABEL, VERSION_LABEL } from '../decide/standard-labels.js';
import type { Leg } from '../documents/leg.js';
import type { PlannedVariant, UnchangedVariant } from '../documents/plan.js';
import type { WorkflowInputs } from '../inputs/workflow.js';

/** What was published of a content, and the commit that it was built from. */
export interface PublishedContent {
  readonly digest: string;
  readonly revision: string;
}

/** Whether what is unchanged may be left unbuilt: not where somebody asks for a build, and for new base images. */
export function mayTake(
  { onExisting, noCache, noCacheFilters, pull }: WorkflowInputs,
  { name }: Pick<Event, 'name'>,
): boolean {
  return (
    name !== 'schedule' && onExisting !== 'overwrite' && !noCache && noCacheFilters.length === 0 && !pull
  );
}

interface Planned {
  readonly variants: readonly PlannedVariant[];
  readonly legs: readonly Leg[];
}

/** What is built, and what is not. */
interface Taken extends Planned {
  readonly unchanged: readonly UnchangedVariant[];
}

/**
 * Takes out of a plan what is published already by its content. What something that has to be built is built from is built
 * with it, as it is there that its image comes from.
 *
 * @param images of variants that have none of their own
 */
export function takePublished(
  { variants, legs }: Planned,
  published: ReadonlyMap<string, PublishedContent>,
  images: readonly string[],
): Taken {
  const found = new Map(
    variants.flatMap(({ name, content }) => {
      const before = content === undefined ? undefined : published.get(content);
      return content === undefined || before === undefined ? [] : [[name, { ...before, content }] as const];
    }),
  );
  // Bases come before what is built from them, or after; a chain is as long as the list at most.
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { variant, base } of legs)
      if (base !== undefined && !found.has(variant)) found.delete(base.variant);
  }
  const unchanged = variants.flatMap((variant) => {
    const before = found.get(variant.name);
    return before === undefined ? [] : [unchangedOf(variant, legs, before, images)];
  });
  return { ...without(new Set(found.keys()), { variants, legs }), unchanged };
}

function unchangedOf(
  { name, platforms, tags, stitched, annotations, images: own }: PlannedVariant,
  legs: readonly Leg[],
  before: PublishedContent & { readonly content: string },
  images: readonly string[],
): UnchangedVariant {
  const mutable = tags[0]?.mutable !== false;
  const said = { ...legs[platforms[0]?.leg ?? -1]?.labels, ...annotations };
  const stands = [REVISION_LABEL, SOURCE_LABEL, VERSION_LABEL].flatMap((label) => {
    const value = said[label];
    return value === undefined ? [] : [[label, value] as const];
  });
  return {
    ...{ name, ...before, images: own ?? images },
    platforms: platforms.map(({ platform, archTag, moreTags = [] }) => ({
      platform,
      tags: [...(archTag === undefined ? [] : [{ name: archTag, mutable }]), ...moreTags],
    })),
    ...{ tags, stitched, stands: Object.fromEntries(stands) },
  };
}

/** The rest, with its legs numbered anew. */
function without(names: ReadonlySet<string>, { variants, legs }: Planned): Planned {
  const kept = legs.filter(({ variant }) => !names.has(variant));
  const numbers = new Map(kept.map(({ index }, at) => [index, at]));
  const renumber = (index: number) => numbers.get(index) ?? index;
  return {
    variants: variants
      .filter(({ name }) => !names.has(name))
      .map((variant) => ({
        ...variant,
        platforms: variant.platforms.map((platform) => ({ ...platform, leg: renumber(platform.leg) })),
      })),
    legs: kept.map((leg) => ({
      ...leg,
      index: renumber(leg.index),
      ...(leg.base === undefined ? {} : { base: { ...leg.base, leg: renumber(leg.base.leg) } }),
    })),
  };
}
