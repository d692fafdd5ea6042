import { invalidInput } from '@multiarch/oci';
import { isYaml, type ReadYaml } from '../architecture/file.js';
import type { WorkflowInputs } from '../inputs/workflow.js';
import type { RepositoryFiles } from './repository.js';

/** The file of one's own choice, and that of other tools; where both are in a folder the first is read. */
const NAMES = ['multiarch.yaml', '.aws-architecture'] as const;

/** In place of a path: variants and platforms are said by the inputs alone. */
const NONE = 'none';

export type FileInputs = Pick<WorkflowInputs, 'architectureFile'> & Partial<Pick<WorkflowInputs, 'context'>>;

interface ChosenFile {
  readonly path: string;
  readonly text: string;
  /** Another one beside it, which is not read. */
  readonly unread?: string;
}

/**
 * The architecture file: the one that is named, else one in the context, else one at the root; `undefined` where there is
 * none, or `none` is to be read.
 *
 * @throws MultiarchError `INVALID_INPUT` when one is named that is not there
 */
export function chooseFile(
  { architectureFile, context = '.' }: FileInputs,
  files: RepositoryFiles,
): ChosenFile | undefined {
  if (architectureFile === NONE) return undefined;
  if (architectureFile !== undefined) {
    const text = files.read(architectureFile);
    if (text !== undefined) return { path: architectureFile, text };
    throw invalidInput(
      'architecture-file',
      `there is no file '${architectureFile}'`,
      `a file of the repository, or '${NONE}'`,
    );
  }
  for (const folder of new Set([context, '.'])) {
    const found = NAMES.flatMap((name) => {
      const path = folder === '.' ? name : `${folder}/${name}`;
      const text = files.read(path);
      return text === undefined ? [] : [{ path, text }];
    });
    const [first, second] = found;
    if (first !== undefined) return { ...first, ...(second === undefined ? {} : { unread: second.path }) };
  }
  return undefined;
}

/**
 * Loads what reads YAML, where the architecture file is YAML: most are not, and everybody waits for a plan.
 *
 * @throws MultiarchError `INVALID_INPUT` as {@link chooseFile} does
 */
export async function loadYaml(inputs: FileInputs, files: RepositoryFiles): Promise<ReadYaml | undefined> {
  const chosen = chooseFile(inputs, files);
  if (chosen === undefined || !isYaml(chosen.path)) return undefined;
  return (await import('../architecture/yaml-value.js')).readYaml;
}
