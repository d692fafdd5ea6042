import { invalidInput } from '@multiarch/oci';
import { resolveBases, type WrittenVariant, withBases } from '../architecture/bases.js';
import { DEFAULT_PLATFORMS } from '../architecture/file.js';
import type { ArchitectureVariant, OwnSettings } from '../architecture/variant.js';
import { PlatformCollector } from '../inputs/platform-list.js';
import { parseVariantName } from '../inputs/variant-name.js';
import type { WorkflowInputs } from '../inputs/workflow.js';
import { expandNames, type PrintedBake, parsePrinted } from './printed.js';
import { type ReadTarget, readTarget } from './target.js';

interface BakeVariants {
  /** What the inputs ask for. */
  readonly chosen: readonly ArchitectureVariant[];
  /** The same with all that they are built from. */
  readonly built: readonly ArchitectureVariant[];
  /** What people might not expect, in sentences. */
  readonly notes: readonly string[];
}

/** The target that Bake builds where nobody names one: what is behind its tags is nothing. */
const DEFAULT_TARGET = 'default';

/**
 * The targets of a Bake file as variants.
 *
 * @param printed what `docker buildx bake --print` printed for these inputs
 * @throws MultiarchError `INVALID_INPUT` for a target that is not there, and for what cannot be kept
 */
export function readBake(
  printed: string,
  { bakeFile, bakeTargets, variants: wanted }: Pick<WorkflowInputs, 'bakeFile' | 'bakeTargets' | 'variants'>,
): BakeVariants {
  const file = bakeFile.join(', ');
  const bake = parsePrinted(printed, file);
  const asked = expandNames(bake, bakeTargets);
  if (asked === undefined)
    throw invalidInput(
      'bake-targets',
      `there is no target in ${bakeTargets.join(', ')}`,
      [...bake.targets.keys()].join(', ') || 'targets of the Bake file',
    );
  const unknown = wanted.find((name) => !asked.has(name));
  if (unknown !== undefined)
    throw invalidInput('variants', `'${unknown}' is no target that is asked for`, [...asked].join(', '));
  const names = [...asked].filter((name) => wanted.length === 0 || wanted.includes(name));
  const read = readTargets(bake, names, file);
  const written = [...read].map(([name, target]) => writeVariant(name, target, read, file));
  const declared = resolveBases(written, DEFAULT_PLATFORMS, file);
  const chosen = declared.filter(({ name }) => names.includes(name));
  const built = withBases(chosen, declared);
  return { chosen, built, notes: explain(built, read) };
}

/** These targets, and all that they are built from. */
function readTargets(
  { targets }: PrintedBake,
  names: readonly string[],
  file: string,
): ReadonlyMap<string, ReadTarget> {
  const read = new Map<string, ReadTarget>();
  const pending = [...names];
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    const target = targets.get(name);
    if (target === undefined || read.has(name)) continue;
    const one = readTarget(name, target, file);
    read.set(name, one);
    if (one.link !== undefined) pending.push(one.link.target);
  }
  return read;
}

function writeVariant(
  name: string,
  { own, platforms: said, link }: ReadTarget,
  all: ReadonlyMap<string, ReadTarget>,
  file: string,
): WrittenVariant {
  const location = { file };
  parseVariantName(name, file, location);
  const platforms = said.length > 0 ? said : platformsUpon(name, all);
  const settings: OwnSettings = {
    ...own,
    ...(name === DEFAULT_TARGET ? { suffix: '' } : {}),
    ...(link === undefined ? {} : { from: { variant: link.target, as: link.context, location } }),
  };
  return {
    name,
    location,
    ...(platforms.length === 0 ? {} : { platforms: readPlatforms(platforms, file) }),
    own: settings,
  };
}

/** A target that says none is built for those of what is built from it. */
function platformsUpon(name: string, all: ReadonlyMap<string, ReadTarget>): readonly string[] {
  return [...all.values()].flatMap(({ link, platforms }) => (link?.target === name ? platforms : []));
}

function readPlatforms(names: readonly string[], file: string): readonly string[] {
  const platforms = new PlatformCollector(file);
  for (const name of new Set(names)) platforms.addOnce(name);
  return platforms.list;
}

function explain(
  built: readonly ArchitectureVariant[],
  read: ReadonlyMap<string, ReadTarget>,
): readonly string[] {
  const whose = (has: (target: ReadTarget) => boolean) =>
    built.flatMap(({ name }) => {
      const target = read.get(name);
      return target !== undefined && has(target) ? [name] : [];
    });
  const tagged = whose(({ unused }) => unused.tags.length > 0);
  const cached = whose(({ unused }) => unused.caches);
  const secrets = new Set(built.flatMap(({ name }) => read.get(name)?.secrets ?? []));
  return [
    ...(tagged.length === 0
      ? []
      : [
          `Tags of Bake targets are not used (${tagged.join(', ')}): 'images' and 'tags' say where it is published.`,
        ]),
    ...(cached.length === 0
      ? []
      : [
          `Caches of Bake targets are not used (${cached.join(', ')}): 'cache', 'cache-from' and 'cache-to' name them.`,
        ]),
    ...(secrets.size === 0
      ? []
      : [`Secrets of Bake targets are those of these names in IMAGE_SECRETS: ${[...secrets].join(', ')}.`]),
  ];
}
