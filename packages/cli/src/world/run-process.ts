import type { Run } from '@multiarch/builder';
import { execa } from 'execa';

/** Starts a program without a shell; what it prints is handed on line by line and kept. */
export const runProcess: Run = async (command, args, { env, cwd, onLine }) => {
  const child = execa(command, args, {
    env,
    extendEnv: false,
    cwd,
    reject: false,
    stdin: 'ignore',
    all: true,
  });
  if (onLine !== undefined) for await (const line of child.iterable({ from: 'all' })) onLine(line);
  const result = await child;
  if (result.exitCode === undefined) throw result;
  return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr };
};
