import { invalidInput, type Location, MultiarchError } from '@multiarch/oci';
import { addDockerfile, OTHER_DOCKERFILE } from '../advice.js';
import type { ArchitectureVariant } from '../architecture/variant.js';
import type { WorkflowInputs } from '../inputs/workflow.js';
import type { RepositoryFiles } from './repository.js';

/** Stands for the variant's name in a Dockerfile's path. */
const PLACEHOLDER = '<variant>';

/** A variant, and what it is built from. */
export interface BuildableVariant extends ArchitectureVariant {
  readonly dockerfile: string;
}

/**
 * The Dockerfile of each variant: what the architecture file says, else what the `dockerfile` input says, otherwise
 * `Dockerfile-<variant>` (`Dockerfile` for the default variant) in the context, otherwise at the repository's root. A
 * variant with a context of its own may also have that context's `Dockerfile`, and one with a stage of its own any
 * `Dockerfile`.
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
    const { own = {} } = variant;
    if (own.context !== undefined && own.context !== '.' && !files.exists(own.context))
      throw invalidInput(
        variant.location?.file ?? 'context',
        `there is no directory '${own.context}', the context of '${variant.name}'`,
        'a directory of the repository',
        variant.location,
      );
    const given = own.dockerfile ?? dockerfile;
    const candidates = given === undefined ? conventional(variant, own.context ?? context) : [given];
    const paths = candidates.map((path) => path.replaceAll(PLACEHOLDER, variant.name));
    const found = paths.find((path) => files.exists(path));
    if (found === undefined) throw refuseMissing(variant, paths, given !== undefined);
    return { ...variant, dockerfile: found };
  });
}

function conventional({ name, own = {} }: ArchitectureVariant, context: string): readonly string[] {
  const file = name === '' ? 'Dockerfile' : `Dockerfile-${PLACEHOLDER}`;
  const isTold = own.target !== undefined;
  const inContext = [file, ...(isTold || own.context !== undefined ? ['Dockerfile'] : [])];
  const atRoot = [file, ...(isTold ? ['Dockerfile'] : [])];
  const paths = context === '.' ? [] : inContext.map((path) => `${context}/${path}`);
  return [...new Set([...paths, ...(context === '.' ? inContext : atRoot)])];
}

function checkPattern(dockerfile: string, variants: readonly ArchitectureVariant[]): void {
  const isPattern = dockerfile.includes(PLACEHOLDER);
  if (isPattern && variants.some(({ name }) => name === ''))
    throw invalidInput(
      'dockerfile',
      `'${dockerfile}' is a pattern for several variants, and there are none`,
      "a file's path",
    );
  const same = variants.filter(({ own }) => !isToldApart(own));
  if (!isPattern && same.length > 0 && variants.length > 1) {
    const names = same.map(({ name }) => name).join(', ');
    throw invalidInput(
      'dockerfile',
      `'${dockerfile}' is one file for several variants (${names})`,
      `a pattern with ${PLACEHOLDER}, e.g. Dockerfile-${PLACEHOLDER}, or variants with a 'target' or 'build-args' of their own`,
    );
  }
}

/** Whether the variant is another image than the rest, also of the same Dockerfile. */
function isToldApart({
  dockerfile,
  target,
  context,
  buildArgs,
  buildContexts,
}: NonNullable<ArchitectureVariant['own']> = {}): boolean {
  return [dockerfile, target, context, buildArgs, buildContexts].some((setting) => setting !== undefined);
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
