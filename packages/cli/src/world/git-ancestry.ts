import type { Ancestry, Relation } from '@multiarch/lifecycle';
import { type Logger, silent } from '@multiarch/oci';
import { execa } from 'execa';

/** How commits stand to each other in the history of a checkout; `unknown` where one of them is not in it. */
export function gitAncestry(directory: string, log: Logger = silent): Ancestry {
  /** `undefined`: Git cannot tell. */
  const isAncestor = async (older: string, newer: string) => {
    const args = ['merge-base', '--is-ancestor', '--end-of-options', older, newer];
    const { exitCode } = await execa('git', args, { cwd: directory, reject: false, stdin: 'ignore' });
    return exitCode === 0 ? true : exitCode === 1 ? false : undefined;
  };
  const relate = async (held: string, next: string): Promise<Relation> => {
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
  return async (held, next) => {
    const relation = await relate(held, next);
    if (relation === 'unknown')
      log.warning(
        `Git does not compare ${held} with ${next}: one of them is not in the history of this checkout. \`git fetch --unshallow\` may bring it.`,
      );
    return relation;
  };
}
