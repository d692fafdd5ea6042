import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

/** The root of this repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command, as it is compiled. */
export const cli = fileURLToPath(new URL('../../packages/cli/lib/main.js', import.meta.url));

/** Runs the CLI as a process of its own; its progress goes where ours goes. Resolves to what it printed. */
export async function multiarch(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  progress: 'inherit' | 'ignore' = 'inherit',
): Promise<string> {
  const { stdout } = await execa(process.execPath, [cli, ...args], { env, cwd: root, stderr: progress });
  return stdout;
}

/** Runs the CLI in another folder, with this environment alone. Resolves to its end and all that it said. */
export async function multiarchIn(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number | undefined; readonly all: string }> {
  const options = { cwd, env, extendEnv: false, reject: false, all: true } as const;
  const { exitCode, all } = await execa(process.execPath, [cli, ...args], options);
  return { exitCode, all };
}
