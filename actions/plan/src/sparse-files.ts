import { existsSync, mkdirSync, readlinkSync } from 'node:fs';
import { isAbsolute, join, posix, relative } from 'node:path';
import { invalidInput } from '@multiarch/oci';
import type { RepositoryFiles, TreeEntry } from '@multiarch/plan';
import type { SparseGit } from './sparse-git.js';

/** Links that are followed one after the other, as in Linux. */
const MOST_LINKS = 40;
const LINK = '120000';
const SUBMODULE = '160000';

/**
 * The files of a checkout, and of its commit what a sparse checkout has left out: what is read is brought when it is, so
 * that the plan is that of a whole checkout. All that was only asked for until then is brought with it, in one request.
 *
 * @param files what is in the checkout
 */
export function sparseFiles(root: string, files: RepositoryFiles, git: SparseGit): RepositoryFiles {
  let known: LeftOut | undefined;
  const leftOut = () => {
    known ??= listed(git.leftOut() ?? []);
    return known;
  };
  const asked = new Map<string, TreeEntry>();
  const bring = (path: string, entries: Iterable<TreeEntry>) => {
    const all = [...entries];
    const why = git.bring(all);
    if (why !== undefined)
      throw invalidInput(
        path,
        `the commit has the file, this checkout has it not, and it could not be fetched (${why})`,
        "a checkout without 'sparse-checkout', or a 'github-token' that may read the repository",
      );
    for (const entry of all) {
      leftOut().files.delete(entry.path);
      asked.delete(entry.path);
    }
  };

  /** The file or folder that was left out, every link on the way followed; `undefined` where it is nothing of the kind. */
  const find = (path: string): TreeEntry | 'folder' | undefined => {
    const ahead = posix.normalize(path).split('/');
    const way: string[] = [];
    for (let links = 0; ahead.length > 0; ) {
      const part = ahead.shift();
      if (part === undefined || part === '' || part === '.') continue;
      // What leads out of the checkout is nothing of the commit's.
      if (part === '..' && way.pop() === undefined) return undefined;
      if (part === '..') continue;
      way.push(part);
      const here = way.join('/');
      const entry = leftOut().files.get(here);
      if (entry?.mode === LINK) bring(path, [entry]);
      // The system follows no link through a folder that is not there.
      if (leftOut().folders.has(here)) mkdirSync(join(root, here), { recursive: true });
      const link = linkAt(join(root, here));
      if (link === undefined) continue;
      links += 1;
      const target = isAbsolute(link) ? relative(root, link) : link;
      if (links > MOST_LINKS || isAbsolute(target)) return undefined;
      way.splice(isAbsolute(link) ? 0 : way.length - 1);
      ahead.unshift(...target.split('/'));
    }
    const end = way.join('/');
    const entry = leftOut().files.get(end);
    // A submodule that nobody has asked for is an empty folder.
    if (entry?.mode === SUBMODULE || (entry === undefined && leftOut().folders.has(end))) return 'folder';
    return entry;
  };

  return {
    ...files,
    exists: (path) => {
      if (existsSync(join(root, path))) return files.exists(path);
      const found = find(path);
      if (found === undefined) return files.exists(path);
      if (found !== 'folder') asked.set(found.path, found);
      return true;
    },
    read: (path) => {
      if (!existsSync(join(root, path))) {
        const found = find(path);
        if (found !== undefined && found !== 'folder')
          bring(path, [...asked.set(found.path, found).values()]);
      }
      return files.read(path);
    },
  };
}

interface LeftOut {
  readonly files: Map<string, TreeEntry>;
  readonly folders: ReadonlySet<string>;
}

function listed(entries: readonly TreeEntry[]): LeftOut {
  const folders = new Set<string>();
  for (const { path } of entries)
    for (
      let folder = posix.dirname(path);
      folder !== '.' && !folders.has(folder);
      folder = posix.dirname(folder)
    )
      folders.add(folder);
  return { files: new Map(entries.map((entry) => [entry.path, entry])), folders };
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
