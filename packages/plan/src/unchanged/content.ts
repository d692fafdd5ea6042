import { cite, invalidInput, type Sha256 } from '@multiarch/oci';
import type { BuildableVariant } from '../checkout/dockerfiles.js';
import type { TreeEntry } from '../checkout/repository.js';
import { hashShape } from '../decide/fingerprint.js';
import type { VariantToBuild } from '../decide/legs.js';
import { SOURCE_LABEL } from '../decide/standard-labels.js';
import type { Leg } from '../documents/leg.js';
import { readPathPattern } from '../names/path-pattern.js';
import { SortedTree } from './sorted-tree.js';

interface ContentRequest {
  readonly buildable: readonly BuildableVariant[];
  /** The same variants, in the same order. */
  readonly variants: readonly VariantToBuild[];
  readonly legs: readonly Leg[];
  /** Asked where a variant says which files it is made of. */
  readonly tree: () => readonly TreeEntry[] | undefined;
  readonly sha256: Sha256;
}

/**
 * For each variant that says which files it is made of: a hash over these files as Git has them, its Dockerfile and what
 * is beside it, all that shapes its builds but the commit, and what it is built from. Two commits in which it is the same
 * would build the same image, so far as base images and the network do. Variants of which that cannot be told have
 * none: without Git, from a Dockerfile that is a link or in no commit, upon a base that does not say it.
 *
 * @throws MultiarchError `INVALID_INPUT` for a path that means no file, whose changes nobody would see
 */
export function hashContents(request: ContentRequest): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  if (request.buildable.every(({ own }) => own?.paths === undefined)) return hashes;
  const entries = request.tree();
  if (entries === undefined) return hashes;
  const tree = new SortedTree(entries);
  // What is in a submodule is not in this tree: its commit counts wherever it is.
  const submodules = tree.entries.flatMap(({ mode }, at) => (mode === SUBMODULE ? [at] : []));
  for (const [at, buildable] of inOrder(request.buildable)) {
    const variant = request.variants[at];
    const hash = variant && hashContent(request, buildable, variant, { tree, submodules }, hashes);
    if (hash !== undefined) hashes.set(buildable.name, hash);
  }
  return hashes;
}

/** Each after what it is built from. */
function inOrder(all: readonly BuildableVariant[]): (readonly [number, BuildableVariant])[] {
  const depth = ({ own }: BuildableVariant): number => {
    const base = all.find(({ name }) => name === own?.from?.variant);
    return base === undefined ? 0 : depth(base) + 1;
  };
  return [...all.entries()].sort(([, a], [, b]) => depth(a) - depth(b));
}

function hashContent(
  { legs, sha256 }: ContentRequest,
  { name, own = {} }: BuildableVariant,
  { variant, dockerfile, inputs, labels, from }: VariantToBuild,
  { tree, submodules }: KnownTree,
  bases: ReadonlyMap<string, string>,
): string | undefined {
  const source = labels[SOURCE_LABEL] ?? '';
  const base = from === undefined ? '' : bases.get(from);
  if (own.paths === undefined || source === '' || base === undefined) return undefined;
  const at = tree.find(dockerfile);
  if (at === undefined || tree.entries[at]?.mode.startsWith('100') !== true) return undefined;
  const beside = [`${dockerfile}.dockerignore`, join(inputs.context, '.dockerignore')];
  const contexts = Object.values(inputs.buildContexts).filter((value) => !value.includes(':'));
  const places = [
    ...contexts.flatMap((text) => tree.meant(readPathPattern(text))),
    ...[at, ...beside.flatMap((path) => tree.find(path) ?? []), ...submodules],
  ];
  const files = sha256(tree.list(readPaths(own.paths, name, tree), places));
  const shapes = variant.platforms.flatMap(({ leg }) => {
    const found = legs[leg];
    return found === undefined ? [] : [hashShape(found, sha256)];
  });
  return sha256(JSON.stringify([source, inputs.images[0] ?? '', name, shapes, base, files]));
}

const SUBMODULE = '160000';

interface KnownTree {
  readonly tree: SortedTree;
  /** Their places. */
  readonly submodules: readonly number[];
}

function readPaths(
  paths: NonNullable<NonNullable<BuildableVariant['own']>['paths']>,
  name: string,
  tree: SortedTree,
) {
  return paths.map(({ text, location }) => {
    const pattern = readPathPattern(text);
    if (!pattern.excludes && tree.meant(pattern).length === 0)
      throw invalidInput(
        location.file,
        `${cite(text)} of 'paths' is no file or folder that is committed, so that '${name}' would be taken for unchanged whatever changes there`,
        "a path or pattern from the repository's root",
        location,
      );
    return pattern;
  });
}

function join(folder: string, file: string): string {
  return folder === '.' ? file : `${folder.replace(/\/+$/, '')}/${file}`;
}
