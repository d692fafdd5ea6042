import { type JsonObject, sortMembers } from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';
import { type Leg, type ShapedMember, shapeOf } from '@multiarch/plan';

/**
 * How a parameter is told in a statement that anybody may read for ever:
 *
 * - `plain`: as it was given; the image shows it, or it is needed to build the image again
 * - `hash`: by its hash, as it is in no image and may be long
 * - `id`: what follows the `=` is the name of a secret
 */
type Told = 'plain' | 'hash' | 'id';

/** Each input that shapes an image; one that is new here does not compile before somebody has chosen. */
const TOLD: Readonly<Record<Exclude<ShapedMember, 'platform'>, Told>> = {
  dockerfile: 'plain',
  context: 'plain',
  target: 'plain',
  buildArgs: 'plain',
  buildContexts: 'plain',
  labels: 'plain',
  annotations: 'plain',
  format: 'plain',
  provenance: 'plain',
  sbom: 'plain',
  smokeTest: 'hash',
  smokeTestNetwork: 'plain',
  ssh: 'id',
  shmSize: 'plain',
  ulimit: 'plain',
  addHosts: 'hash',
  network: 'plain',
  compression: 'plain',
  compressionLevel: 'plain',
  forceCompression: 'plain',
};

/** All parameters of a leg but its platform, by the names of the inputs, and what it is built from in this run. */
export function parametersOf(leg: Leg): JsonObject {
  const { platform: _, ...shape } = shapeOf(leg);
  const told = Object.entries(shape).map(([member, value]) => [
    member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    tell(value, TOLD[member as keyof typeof TOLD]),
  ]);
  const base = leg.base === undefined ? {} : { base: leg.base.variant };
  return { ...Object.fromEntries(told), ...base };
}

function tell(value: unknown, how: Told): unknown {
  if (how === 'hash') return { sha256: sha256(JSON.stringify(value)) };
  if (how === 'id' && Array.isArray(value)) return value.map((each) => String(each).split('=', 1)[0]);
  return value;
}

/** Parameters that all legs have in common, and those of each platform that differ. */
export function splitParameters(legs: readonly Leg[]): {
  readonly inputs: JsonObject;
  readonly platforms: JsonObject;
} {
  const all = legs.map((leg) => [leg.platform, parametersOf(leg)] as const);
  const [[, first] = ['', {}]] = all;
  const textOf = (value: unknown) => JSON.stringify(sortMembers({ value }));
  const isShared = (name: string) =>
    all.every(([, parameters]) => textOf(parameters[name]) === textOf(first[name]));
  const pick = (parameters: JsonObject, shared: boolean) =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => isShared(name) === shared));
  return {
    inputs: pick(first, true),
    platforms: Object.fromEntries(all.map(([platform, parameters]) => [platform, pick(parameters, false)])),
  };
}
