import { invalidInput } from '@multiarch/oci';
import { withBases } from '../architecture/bases.js';
import { parseArchitectureFile, type ReadYaml } from '../architecture/file.js';
import type { ArchitectureVariant } from '../architecture/variant.js';
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
  /** An architecture file that is not read, as another one is beside it. */
  readonly unread?: string;
}

/**
 * The variants to build: what the architecture file says, restricted by the `variants` input, with the platforms of
 * the `platforms` input where it is given. Where no file names variants, the input does.
 *
 * @param readYaml what {@link loadYaml} gave
 * @throws MultiarchError `INVALID_INPUT`
 */
export function selectVariants(
  inputs: FileInputs & Pick<WorkflowInputs, 'variants' | 'platforms'>,
  files: RepositoryFiles,
  readYaml?: ReadYaml,
): SelectedVariants {
  const file = chooseFile(inputs, files);
  const declared = parseArchitectureFile(file?.text, file?.path, readYaml);
  const chosen = chooseVariants(declared, inputs.variants, file?.path ?? '');
  const { platforms } = inputs;
  const onThese = (variants: readonly ArchitectureVariant[]) =>
    platforms.length === 0 ? variants : variants.map((variant) => ({ ...variant, platforms }));
  return {
    chosen: onThese(chosen),
    built: onThese(withBases(chosen, declared)),
    ...(file === undefined ? {} : { path: file.path }),
    ...(file?.unread === undefined ? {} : { unread: file.unread }),
  };
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
