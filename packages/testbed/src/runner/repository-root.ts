import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds the whole workspace, found from this file and never from the current directory.
 *
 * @throws Error when this file is run outside of the workspace
 */
export function repositoryRoot(): string {
  const start = import.meta.dirname;
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
    if (folder === dirname(folder))
      throw new Error(`no pnpm-workspace.yaml in ${start} or a folder above it`);
  }
}
