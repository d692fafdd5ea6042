import { createHash } from 'node:crypto';
import type { Environment } from '@multiarch/oci';
import type { SourceChanges } from '@multiarch/plan';
import { execa } from 'execa';

/**
 * The edits of a checkout's own files that no commit has; `undefined` where there are none, or no repository. New
 * files do not count, as for `git describe --dirty`: a plan or a report that was written here changes no image.
 */
export async function readChanges(
  directory: string,
  environment: Environment = {},
): Promise<SourceChanges | undefined> {
  const git = (...args: string[]) =>
    execa('git', args, {
      cwd: directory,
      env: { ...environment },
      reject: false,
      stdin: 'ignore',
      encoding: 'buffer',
      stripFinalNewline: false,
    });
  const status = await git('status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=no');
  const listed = Buffer.from(status.stdout).toString('utf8');
  if (status.exitCode !== 0 || listed === '') return undefined;
  const difference = await git('diff', 'HEAD', '--binary', '--no-ext-diff', '--no-textconv');
  const hash = createHash('sha256').update(listed).update(difference.stdout);
  const [first = ''] = listed.split('\0');
  return { sha256: hash.digest('hex'), file: first.slice(3) };
}
