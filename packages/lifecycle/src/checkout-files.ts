import { existsSync, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { invalidInput } from '@multiarch/oci';
import type { RepositoryFiles } from '@multiarch/plan';

/** Bytes of a file that is read whole: keys, trust roots and architecture files are far smaller. */
const MOST_BYTES = 1024 * 1024;

/**
 * The repository as it was checked out below `root`. What a link leads to counts only where it is in the checkout, too:
 * whoever may open a pull request may make links, and what is outside is the machine's.
 */
export function repositoryFiles(root: string): RepositoryFiles {
  const find = finderIn(root);
  return {
    read: (path) => {
      const found = find(path);
      if (found?.stat.isFile() !== true) return undefined;
      const { file, stat } = found;
      if (stat.size > MOST_BYTES)
        throw invalidInput(path, `the file has ${stat.size} bytes`, `a file of at most ${MOST_BYTES} bytes`);
      return readFileSync(file, 'utf8');
    },
    exists: (path) => find(path) !== undefined,
  };
}

/**
 * Where a path of the repository leads, every link followed; `undefined` where there is nothing.
 *
 * @throws MultiarchError `INVALID_INPUT` when it leads out of the checkout
 */
export function insideCheckout(root: string, path: string): string | undefined {
  return finderIn(root)(path)?.file;
}

interface Found {
  /** Without any link on the way. */
  readonly file: string;
  readonly stat: Stats;
}

/** Follows the way to each folder once: a hundred Dockerfiles may lie in one. */
function finderIn(root: string): (path: string) => Found | undefined {
  const folders = new Map<string, string>();
  const follow = (folder: string) => {
    const real = folders.get(folder) ?? realpathSync.native(folder);
    folders.set(folder, real);
    return real;
  };
  const refuseOutside = (path: string, file: string) => {
    const way = relative(follow(root), file);
    if (way !== '..' && !way.startsWith('../') && !isAbsolute(way)) return;
    throw invalidInput(
      path,
      'this is a link out of the repository',
      'a file or folder of the repository itself',
    );
  };
  return (path) => {
    const named = join(root, path);
    const stat = statOf(named);
    if (stat === undefined) return undefined;
    const isLink = stat.isSymbolicLink();
    if (isLink && !existsSync(named)) return undefined;
    const file = isLink ? realpathSync.native(named) : join(follow(dirname(named)), basename(named));
    refuseOutside(path, file);
    return { file, stat: isLink ? statSync(file) : stat };
  };
}

/** Of a link its own; `undefined` where there is nothing that can be seen. */
function statOf(named: string): Stats | undefined {
  try {
    return lstatSync(named, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
