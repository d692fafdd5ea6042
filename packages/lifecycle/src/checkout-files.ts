import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryFiles } from '@multiarch/plan';

/** The repository as it was checked out below `root`. */
export function repositoryFiles(root: string): RepositoryFiles {
  return {
    read: (path) => (isFile(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
    exists: (path) => existsSync(join(root, path)),
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
