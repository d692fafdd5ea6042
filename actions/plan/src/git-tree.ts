import { execFileSync } from 'node:child_process';
import type { TreeEntry } from '@multiarch/plan';

/** Bytes that the list of all files may have: some hundred thousand of them. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * All files of a commit, as Git has them in a checkout of just this commit; `undefined` where it is one of another commit, has
 * edits that no commit has, or Git does not say. It needs no history: a shallow checkout has the whole tree.
 *
 * @param commit 40 or 64 hexadecimal digits
 */
export function readTree(folder: string, commit: string): readonly TreeEntry[] | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      ...{ cwd: folder, encoding: 'utf8', maxBuffer: MOST_BYTES },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', 'HEAD').trim() !== commit) return undefined;
    if (git('status', '--porcelain', '--untracked-files=no') !== '') return undefined;
    return parseTree(git('ls-tree', '-r', '-z', '--full-tree', 'HEAD'));
  } catch {
    return undefined;
  }
}

/** What `git ls-tree -r -z` prints: `<mode> <type> <id>`, a tab and the path, each ended by a NUL. */
function parseTree(text: string): readonly TreeEntry[] {
  return text.split('\0').flatMap((line) => {
    const { mode, id, path } =
      /^(?<mode>\d{6}) \w+ (?<id>[0-9a-f]{40,64})\t(?<path>.+)$/s.exec(line)?.groups ?? {};
    return mode === undefined || id === undefined || path === undefined ? [] : [{ mode, id, path }];
  });
}
