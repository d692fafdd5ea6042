import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { invalidInput } from '@multiarch/oci';
import type { RepositoryFiles } from '@multiarch/plan';

/** Bytes of a file that is read whole: keys, trust roots and architecture files are far smaller. */
const MOST_BYTES = 1024 * 1024;

/**
 * The repository as it was checked out below `root`. What a link leads to counts only where it is in the checkout, too:
 * whoever may open a pull request may make links, and what is outside is the machine's.
 */
export function repositoryFiles(root: string): RepositoryFiles {
  return {
    read: (path) => {
      const file = insideCheckout(root, path);
      if (file === undefined) return undefined;
      const stat = statSync(file);
      if (!stat.isFile()) return undefined;
      if (stat.size > MOST_BYTES)
        throw invalidInput(path, `the file has ${stat.size} bytes`, `a file of at most ${MOST_BYTES} bytes`);
      return readFileSync(file, 'utf8');
    },
    exists: (path) => insideCheckout(root, path) !== undefined,
  };
}

/**
 * Where a path of the repository leads, every link followed; `undefined` where there is nothing.
 *
 * @throws MultiarchError `INVALID_INPUT` when it leads out of the checkout
 */
export function insideCheckout(root: string, path: string): string | undefined {
  const named = join(root, path);
  if (!existsSync(named)) return undefined;
  const [checkout, file] = [realpathSync.native(root), realpathSync.native(named)];
  const way = relative(checkout, file);
  if (way !== '..' && !way.startsWith('../') && !isAbsolute(way)) return file;
  throw invalidInput(
    path,
    'this is a link out of the repository',
    'a file or folder of the repository itself',
  );
}
