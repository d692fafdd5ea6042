import { cite, invalidInput, parsePlatform, platformKey } from '@multiarch/oci';
import { closestName } from '../inputs/closest-name.js';
import type { ArchitectureVariant } from './variant.js';

/** As a Dockerfile's `FROM` takes it: what Docker takes for the path of an image. */
const AS_IMAGE = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;

/** A variant whose file may leave its platforms to the variant that it is built from. */
export interface WrittenVariant extends Omit<ArchitectureVariant, 'platforms'> {
  readonly platforms?: readonly string[];
}

/**
 * The variants with the platforms of all of them, once what they are built from is known to make sense: every base is
 * there and has the platforms of what is built from it, and nothing is built from itself.
 *
 * @throws MultiarchError `INVALID_INPUT` with the place of the `from`
 */
export function resolveBases(
  written: readonly WrittenVariant[],
  otherwise: readonly string[],
  file: string,
): readonly ArchitectureVariant[] {
  const known = new Map(written.map((variant) => [variant.name, variant]));
  const resolved = new Map<string, ArchitectureVariant>();

  const resolve = (variant: WrittenVariant, above: readonly string[]): ArchitectureVariant => {
    const done = resolved.get(variant.name);
    if (done !== undefined) return done;
    const { name, own: { from, runners } = {} } = variant;
    let base: ArchitectureVariant | undefined;
    if (from !== undefined) {
      const way = [...above, name];
      const refuse = (problem: string, accepted: string) =>
        invalidInput(file, problem, accepted, from.location);
      const found = known.get(from.variant);
      if (found === undefined)
        throw refuse(
          `'from' of '${name}' is ${cite(from.variant)}${meant(from.variant, known)}`,
          [...known.keys()].filter((other) => other !== name).join(', '),
        );
      if (way.includes(from.variant))
        throw refuse(
          `variants are built from each other: ${[...way.slice(way.indexOf(from.variant)), from.variant].join(' from ')}`,
          'a base that is not built from what is built from it',
        );
      if (from.as === undefined && !AS_IMAGE.test(from.variant))
        throw refuse(
          `'${from.variant}' cannot be in a FROM`,
          'a base whose name Docker takes for an image, e.g. base',
        );
      if (runners !== undefined)
        throw refuse(
          `'${name}' has a runner of its own`,
          `none: it is built where '${from.variant}' is, right after it`,
        );
      base = resolve(found, way);
    }
    const platforms = variant.platforms ?? base?.platforms ?? otherwise;
    if (base !== undefined) refuseMissing(name, platforms, base, from?.location, file);
    const made = { ...variant, platforms };
    resolved.set(name, made);
    return made;
  };
  return written.map((variant) => resolve(variant, []));
}

function meant(name: string, known: ReadonlyMap<string, unknown>): string {
  const near = closestName(name, [...known.keys()]);
  return near === undefined ? ', which is no variant' : `, which may be meant to be '${near}'`;
}

function refuseMissing(
  name: string,
  platforms: readonly string[],
  base: ArchitectureVariant,
  location: ArchitectureVariant['location'],
  file: string,
): void {
  const built = new Set(base.platforms.map((platform) => platformKey(parsePlatform(platform))));
  const missing = platforms.filter((platform) => !built.has(platformKey(parsePlatform(platform))));
  if (missing.length > 0)
    throw invalidInput(
      file,
      `'${name}' is for ${missing.join(', ')}, and '${base.name}', which it is built from, is not`,
      `of ${base.platforms.join(', ')}, or more platforms for '${base.name}'`,
      location,
    );
}

/** These variants and all that they are built from, in the order of the file. */
export function withBases(
  chosen: readonly ArchitectureVariant[],
  declared: readonly ArchitectureVariant[],
): readonly ArchitectureVariant[] {
  const names = new Set<string>();
  for (const variant of chosen)
    for (
      let at: ArchitectureVariant | undefined = variant;
      at !== undefined && !names.has(at.name);
      at = declared.find(({ name }) => name === at?.own?.from?.variant)
    )
      names.add(at.name);
  return names.size === chosen.length ? chosen : declared.filter(({ name }) => names.has(name));
}
