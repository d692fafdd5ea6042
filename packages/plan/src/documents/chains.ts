import type { Leg } from './leg.js';

/**
 * Legs that are built together, one after the other: one that is built from nothing of this run, and after it all that
 * are built from it, directly or not, each after its base. A leg alone is a chain of one.
 */
export type Chain = readonly [Leg, ...Leg[]];

/** All legs in chains, in the order of their first legs. */
export function chainsOf(legs: readonly Leg[]): readonly Chain[] {
  return legs.filter(({ base }) => base === undefined).map((first) => chainFrom(first, legs));
}

/** The chain that a leg begins. */
export function chainFrom(first: Leg, legs: readonly Leg[]): Chain {
  const upon = legs.filter(({ base }) => base?.leg === first.index);
  return [first, ...upon.flatMap((leg) => chainFrom(leg, legs))];
}
