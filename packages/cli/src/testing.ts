import { execa } from 'execa';
import { runCli } from './cli.js';
import { openTerminal } from './world/terminal.js';

/** Runs `multiarch` in a folder that is also its home, and returns what it printed. */
export function runIn(directory: string, ...args: string[]) {
  return runWith(directory, {}, ...args);
}

/** The same, with these variables. */
export async function runWith(
  directory: string,
  environment: Readonly<Record<string, string>>,
  ...args: string[]
) {
  let [out, err] = ['', ''];
  const terminal = openTerminal(
    { environment: { HOME: directory, ...environment }, directory, temporaryDirectory: directory },
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    },
  );
  return { status: await runCli(args, terminal), out, err };
}

/** Runs Git in a folder, as somebody whose settings are not this machine's. */
export async function gitIn(directory: string, ...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  return (await execa('git', [...identity, ...args], { cwd: directory })).stdout.trim();
}
