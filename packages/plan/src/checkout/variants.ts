import { invalidInput } from '@multiarch/oci';
import { withBases } from '../architecture/bases.js';
import { parseArchitectureFile, type ReadYaml } from '../architecture/file.js';
import type { ArchitectureVariant } from '../architecture/variant.js';
import { readBake } from '../bake/variants.js';
import type { WorkflowInputs } from '../inputs/workflow.js';
import { chooseFile, type FileInputs } from './file-choice.js';
import type { RepositoryFiles } from './repository.js';

export interface SelectedVariants {
  /** What the inputs ask for. */
  readonly chosen: readonly ArchitectureVariant[];
  /** The same with all that they are built from. */
  readonly built: readonly ArchitectureVariant[];
  /** The architecture file; absent where there is none. */
  readonly path?: string;
  /** What people might not expect of what is read, in sentences. */
  readonly notes: readonly string[];
}

/**
 * The variants to build: what the architecture file says, restricted by the `variants` input, with the platforms of
 * the `platforms` input where it is given. Where no file names variants, the input does.
 *
 * @param readYaml what {@link loadYaml} gave
 * @param bake what `docker buildx bake --print` printed, where a Bake file takes the place of the architecture file
 * @throws MultiarchError `INVALID_INPUT`
 */
export function selectVariants(
  inputs: FileInputs & Pick<WorkflowInputs, 'variants' | 'platforms'> & Partial<BakeInputs>,
  files: RepositoryFiles,
  readYaml?: ReadYaml,
  bake?: string,
): SelectedVariants {
  const { bakeFile = [], bakeTargets = [] } = inputs;
  if (bakeFile.length > 0) return selectTargets({ ...inputs, bakeFile, bakeTargets }, files, bake);
  const file = chooseFile(inputs, files);
  const declared = parseArchitectureFile(file?.text, file?.path, readYaml);
  const chosen = chooseVariants(declared, inputs.variants, file?.path ?? '');
  return {
    chosen: onThese(inputs, chosen),
    built: onThese(inputs, withBases(chosen, declared)),
    ...(file === undefined ? {} : { path: file.path }),
    notes: file?.unread === undefined ? [] : [`${file.unread} is not read: multiarch.yaml is beside it.`],
  };
}

type BakeInputs = Pick<WorkflowInputs, 'bakeFile' | 'bakeTargets'>;

function selectTargets(
  inputs: FileInputs & Pick<WorkflowInputs, 'variants' | 'platforms'> & BakeInputs,
  files: RepositoryFiles,
  bake: string | undefined,
): SelectedVariants {
  const path = inputs.bakeFile.join(', ');
  if (bake === undefined) throw new TypeError(`${path} is for Bake, and nothing that reads it was run`);
  const { chosen, built, notes } = readBake(bake, inputs);
  const unread = chooseFile(inputs, files)?.path;
  return {
    ...{ chosen: onThese(inputs, chosen), built: onThese(inputs, built), path },
    notes: [
      ...(unread === undefined ? [] : [`${unread} is not read: 'bake-file' takes its place.`]),
      ...notes,
    ],
  };
}

function onThese(
  { platforms }: Pick<WorkflowInputs, 'platforms'>,
  variants: readonly ArchitectureVariant[],
): readonly ArchitectureVariant[] {
  return platforms.length === 0 ? variants : variants.map((variant) => ({ ...variant, platforms }));
}

function chooseVariants(
  declared: readonly ArchitectureVariant[],
  wanted: readonly string[],
  path: string,
): readonly ArchitectureVariant[] {
  if (wanted.length === 0) return declared;
  const [unnamed] = declared.filter(({ name }) => name === '');
  if (unnamed !== undefined) return wanted.map((name) => ({ name, platforms: unnamed.platforms }));
  const unknown = wanted.find((name) => !declared.some((variant) => variant.name === name));
  if (unknown !== undefined) {
    const names = declared.map(({ name }) => name).join(', ');
    throw invalidInput('variants', `'${unknown}' is not in ${path}`, names);
  }
  return declared.filter(({ name }) => wanted.includes(name));
}
