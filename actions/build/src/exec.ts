import { getExecOutput } from '@actions/exec';
import type { Run } from '@multiarch/builder';

/** Starts programs by `@actions/exec`; what they print goes to `onLine` and nowhere else. */
export const run: Run = (command, args, { env, cwd, onLine }) =>
  getExecOutput(quoted(command), [...args], {
    env: { ...env },
    cwd,
    silent: true,
    ignoreReturnCode: true,
    listeners: onLine === undefined ? {} : { stdline: onLine, errline: onLine },
  });

/** The library takes the program for a line of a shell. */
function quoted(program: string): string {
  return /[\s"]/.test(program) ? `"${program.replaceAll('"', '\\"')}"` : program;
}
