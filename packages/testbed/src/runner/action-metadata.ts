import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from './repository-root.js';

export interface ActionInput {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
  readonly deprecationMessage?: string;
}

interface ActionOutput {
  readonly description?: string;
}

/** What we read of an `action.yml` (github.com: "Metadata syntax for GitHub Actions"). */
interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, ActionInput>>;
  readonly outputs: Readonly<Record<string, ActionOutput>>;
  readonly runs: {
    readonly using: string;
    readonly main: string;
    readonly post?: string;
  };
}

/** An action on disk. */
export interface LocalAction {
  readonly folder: string;
  readonly metadata: ActionMetadata;
}

/**
 * Reads an action's `action.yml`.
 *
 * @param action the name of a folder in `actions/`, or the absolute path of any action's folder
 * @throws Error when there is no `action.yml`, or it is not a JavaScript action for node24
 */
export async function readAction(action: string): Promise<LocalAction> {
  const folder = isAbsolute(action) ? action : join(repositoryRoot(), 'actions', action);
  const file = join(folder, 'action.yml');
  if (!existsSync(file)) throw new Error(`${file} does not exist`);
  const document = parse(await readFile(file, 'utf8')) as Partial<ActionMetadata> | null;
  const runs = document?.runs;
  if (runs?.using !== 'node24' || typeof runs.main !== 'string')
    throw new Error(`${file}: runs must have 'using: node24' and 'main'`);
  const { name = '', description = '', inputs = {}, outputs = {} } = document ?? {};
  return { folder, metadata: { name, description, inputs, outputs, runs } };
}
