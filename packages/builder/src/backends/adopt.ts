import { findReusable, type LegWorld, type ReuseDecision } from '@multiarch/lifecycle';
import type { Leg } from '@multiarch/plan';

/**
 * What another run of the same commit has pushed since this leg looked, where a registry lets no tag be written twice
 * and refused this leg's push for it; `undefined` where it is not shown to be this leg's image.
 */
export async function adopt(
  leg: Leg,
  world: LegWorld,
): Promise<Extract<ReuseDecision, { readonly kind: 'reuse' }> | undefined> {
  if (leg.onExisting !== 'reuse') return undefined;
  // What was made is there by its digest: a registry that is down now changes nothing of it.
  const found = await findReusable(leg, world).catch(() => undefined);
  return found?.kind === 'reuse' ? found : undefined;
}
