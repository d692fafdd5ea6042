import { getExecOutput } from '@actions/exec';
import type { Run } from '@multiarch/builder';

/** Starts programs by `@actions/exec`; what they print goes to `onLine` and nowhere else. */
export const run: Run = (command, args, { env, cwd, onLine }) =>
  getExecOutput(command, [...args], {
    env: { ...env },
    cwd,
    silent: true,
    ignoreReturnCode: true,
    listeners: onLine === undefined ? {} : { stdline: onLine, errline: onLine },
  });
