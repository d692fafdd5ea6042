import { findReusable, type ImageReader, type ReuseDecision } from '@multiarch/lifecycle';
import { MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';

/**
 * What another run of the same commit has pushed since this leg looked, where a registry lets no tag be written twice
 * and refused this leg's push for it.
 *
 * @param refusal why the push failed
 * @throws the refusal itself, where it is about something else or what is there is not this leg's image
 */
export async function adopt(
  leg: Leg,
  images: ImageReader,
  refusal: unknown,
): Promise<Extract<ReuseDecision, { readonly kind: 'reuse' }>> {
  const isTaken = refusal instanceof MultiarchError && refusal.code === 'CONFLICT';
  if (!isTaken || leg.onExisting !== 'reuse') throw refusal;
  const found = await findReusable(leg, images).catch(() => undefined);
  if (found?.kind !== 'reuse') throw refusal;
  return found;
}
