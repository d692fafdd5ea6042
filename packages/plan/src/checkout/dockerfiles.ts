import { invalidInput, type Location, MultiarchError } from '@multiarch/oci';
import { addDockerfile, OTHER_DOCKERFILE } from '../advice.js';
import type { WorkflowInputs } from '../inputs/workflow.js';
import type { RepositoryFiles } from './repository.js';
import type { ArchitectureVariant } from './variant.js';

/** Stands for the variant's name in the `dockerfile` input. */
const PLACEHOLDER = '<variant>';

/** A variant, and what it is built from. */
export interface BuildableVariant extends ArchitectureVariant {
  readonly dockerfile: string;
}

/**
 * The Dockerfile of each variant: what the `dockerfile` input says, otherwise `Dockerfile-<variant>`
 * (`Dockerfile` for the default variant) in the context, otherwise at the repository's root.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the file that is missing and whose it is
 */
export function findDockerfiles(
  variants: readonly ArchitectureVariant[],
  inputs: Pick<WorkflowInputs, 'dockerfile' | 'context'>,
  files: RepositoryFiles,
): readonly BuildableVariant[] {
  const { context, dockerfile } = inputs;
  if (context !== '.' && !files.exists(context))
    throw invalidInput('context', `there is no directory '${context}'`, 'a directory of the repository');
  if (dockerfile !== undefined) checkPattern(dockerfile, variants);
  return variants.map((variant) => {
    const candidates = dockerfile === undefined ? conventional(variant, context) : [dockerfile];
    const paths = candidates.map((path) => path.replaceAll(PLACEHOLDER, variant.name));
    const found = paths.find((path) => files.exists(path));
    if (found === undefined) throw refuseMissing(variant, paths, dockerfile !== undefined);
    return { ...variant, dockerfile: found };
  });
}

function conventional({ name }: ArchitectureVariant, context: string): readonly string[] {
  const file = name === '' ? 'Dockerfile' : `Dockerfile-${PLACEHOLDER}`;
  return context === '.' ? [file] : [`${context}/${file}`, file];
}

function checkPattern(dockerfile: string, variants: readonly ArchitectureVariant[]): void {
  const isPattern = dockerfile.includes(PLACEHOLDER);
  if (isPattern && variants.some(({ name }) => name === ''))
    throw invalidInput(
      'dockerfile',
      `'${dockerfile}' is a pattern for several variants, and there are none`,
      "a file's path",
    );
  if (!isPattern && variants.length > 1) {
    const names = variants.map(({ name }) => name).join(', ');
    throw invalidInput(
      'dockerfile',
      `'${dockerfile}' is one file for several variants (${names})`,
      `a pattern with ${PLACEHOLDER}, e.g. Dockerfile-${PLACEHOLDER}`,
    );
  }
}

function refuseMissing(
  { name, location }: ArchitectureVariant,
  paths: readonly string[],
  given: boolean,
): MultiarchError {
  const who = name === '' ? 'the image' : `variant '${name}'`;
  const missing = paths.map((path) => `'${path}'`).join(' or ');
  const message = `dockerfile: there is no ${missing}, which ${who} is built from`;
  const advice = given ? OTHER_DOCKERFILE : addDockerfile(name);
  return new MultiarchError('INVALID_INPUT', message, { advice, location: whereNamed(location, name) });
}

/** The default variant is not named in a file: pointing at one would mislead. */
function whereNamed(location: Location | undefined, name: string): Location | undefined {
  return name === '' ? undefined : location;
}
