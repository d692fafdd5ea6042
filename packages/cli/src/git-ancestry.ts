import type { Ancestry } from '@multiarch/lifecycle';
import { execa } from 'execa';

/** How commits stand to each other in the history of a checkout; `unknown` where one of them is not in it. */
export function gitAncestry(directory: string): Ancestry {
  /** `undefined`: Git cannot tell. */
  const isAncestor = async (older: string, newer: string) => {
    const args = ['merge-base', '--is-ancestor', '--end-of-options', older, newer];
    const { exitCode } = await execa('git', args, { cwd: directory, reject: false, stdin: 'ignore' });
    return exitCode === 0 ? true : exitCode === 1 ? false : undefined;
  };
  return async (held, next) => {
    const [isNewer, isOlder] = await Promise.all([isAncestor(held, next), isAncestor(next, held)]);
    if (isNewer === undefined || isOlder === undefined) return 'unknown';
    if (isNewer && isOlder) return 'same';
    if (isNewer || isOlder) return isNewer ? 'newer' : 'older';
    // A shallow clone has no history to tell by.
    const { stdout } = await execa('git', ['rev-parse', '--is-shallow-repository'], {
      cwd: directory,
      reject: false,
      stdin: 'ignore',
    });
    return stdout.trim() === 'false' ? 'diverged' : 'unknown';
  };
}
