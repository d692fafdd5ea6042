import { createHash } from 'node:crypto';
import type { Environment } from '@multiarch/oci';
import type { SourceChanges } from '@multiarch/plan';
import { execa } from 'execa';
import { findBuiltIn, type Sources } from './untracked.js';

/**
 * What of a checkout's files no commit has: edits of its own files, and new ones that reach a build. `undefined` where
 * there is nothing of that, or no repository. What Git ignores does not count.
 *
 * @param directory in the checkout; the builds' paths are relative to it
 */
export async function readChanges(
  directory: string,
  builds: readonly Sources[],
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
  const text = ({ stdout }: { readonly stdout: Uint8Array }) => Buffer.from(stdout).toString('utf8');
  const status = await git('status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all');
  if (status.exitCode !== 0) return undefined;
  const listed = text(status)
    .split('\0')
    .filter((line) => line !== '');
  const edited = listed.filter((line) => !line.startsWith('?? '));
  const above = text(await git('rev-parse', '--show-prefix')).trimEnd();
  const fresh = listed.flatMap((line) =>
    line.startsWith(`?? ${above}`) ? [line.slice(3 + above.length)] : [],
  );
  const builtIn = await findBuiltIn(directory, fresh, builds);
  const [first] = [...edited.map((line) => line.slice(3)), ...builtIn.map(({ path }) => path)];
  if (first === undefined) return undefined;
  const hash = createHash('sha256').update(JSON.stringify([edited, builtIn]));
  if (edited.length > 0)
    hash.update((await git('diff', 'HEAD', '--binary', '--no-ext-diff', '--no-textconv')).stdout);
  return { sha256: hash.digest('hex'), file: first };
}
