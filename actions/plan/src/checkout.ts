import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Git } from './commit-time.js';

/** What is checked out, and Git in it. */
export interface Checkout {
  readonly folder: string;
  readonly git: Git;
  /** The commit that is built, unless a step has checked out another one, and its time. */
  readonly head: Promise<{ readonly commit?: string; readonly time?: string }>;
}

/** Asks Git at once, in one process for both: it is under way while the rest is loaded. */
export function openCheckout(folder: string): Checkout {
  const git = gitIn(folder);
  return { folder, git, head: headOf(git) };
}

async function headOf(git: Git): Checkout['head'] {
  const said = await git('log', '-1', '--no-show-signature', '--format=%H%n%cI');
  const [commit, time] = said?.split('\n') ?? [];
  return { ...(commit === undefined ? {} : { commit }), ...(time === undefined ? {} : { time }) };
}

/** Git may be missing, or refuse a checkout that is somebody else's. */
function gitIn(folder: string): Git {
  const start = promisify(execFile);
  return async (...args) => {
    try {
      return (await start('git', args, { cwd: folder })).stdout.trim();
    } catch {
      return undefined;
    }
  };
}
