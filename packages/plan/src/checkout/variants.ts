import { invalidInput } from '@multiarch/oci';
import type { WorkflowInputs } from '../inputs/workflow.js';
import { architectureFileOf, parseArchitectureFile } from './architecture-file.js';
import type { RepositoryFiles } from './repository.js';
import type { ArchitectureVariant } from './variant.js';

/**
 * The variants to build: what the architecture file says, restricted by the `variants` input, with the platforms of
 * the `platforms` input where it is given. Where no file names variants, the input does.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function selectVariants(
  inputs: Pick<WorkflowInputs, 'architectureFile' | 'variants' | 'platforms'>,
  files: RepositoryFiles,
): readonly ArchitectureVariant[] {
  const { path, required } = architectureFileOf(inputs);
  const text = files.read(path);
  if (text === undefined && required)
    throw invalidInput('architecture-file', `there is no file '${path}'`, 'a file of the repository');
  const declared = parseArchitectureFile(text, path);
  const chosen = chooseVariants(declared, inputs.variants, path);
  const { platforms } = inputs;
  return platforms.length === 0 ? chosen : chosen.map((variant) => ({ ...variant, platforms }));
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
