import type { Run } from '@multiarch/builder';
import { execa } from 'execa';

/**
 * Starts programs without a shell; what they print is handed on line by line and kept.
 *
 * @param signal once it is aborted, what runs is ended, and nothing begins but what removes something
 */
export function openRun(signal: AbortSignal): Run {
  return async (command, args, { env, cwd, onLine, removes }) => {
    if (removes !== true) signal.throwIfAborted();
    const child = execa(command, args, {
      env,
      extendEnv: false,
      cwd,
      reject: false,
      stdin: 'ignore',
      all: true,
      ...(removes === true ? {} : { cancelSignal: signal }),
    });
    if (onLine !== undefined) for await (const line of child.iterable({ from: 'all' })) onLine(line);
    const result = await child;
    if (removes !== true) signal.throwIfAborted();
    if (result.exitCode === undefined) throw result;
    return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr };
  };
}
