import {
  type Evidence,
  findReusable,
  identityOf,
  type LegWorld,
  notesOf,
  type ReuseDecision,
} from '@multiarch/lifecycle';
import type { Descriptor, Digest } from '@multiarch/oci';
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

/**
 * Notes for later runs that this leg's build made what it pushed. A preview notes nothing: what a pull request's content
 * built is nothing that a release may take, although both may be of one commit.
 *
 * @param listed the image and its attestations, as an index lists them
 */
export async function note(
  leg: Leg,
  pushed: Digest,
  listed: readonly Descriptor[],
  evidence: Evidence | undefined,
): Promise<void> {
  const identity = leg.trust === 'evidence' ? identityOf(leg) : undefined;
  if (identity !== undefined) await evidence?.keep(notesOf(identity, pushed, listed));
}
