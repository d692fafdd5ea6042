import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the command starts. */
interface Command {
  /** The runner's own Node: that of the job may be older, or missing. */
  readonly node: string;
  /** The CLI as one file. */
  readonly cli: string;
  /** What `--version` says: the ref by which the action was called, empty where it is a local one. */
  readonly version: string;
}

/**
 * Writes the command `multiarch` into a folder of its own.
 *
 * @param temporary the job's folder for files, which the runner empties when it ends
 * @returns the folder, for PATH
 */
export async function writeCommand(temporary: string, { node, cli, version }: Command): Promise<string> {
  const folder = await mkdtemp(join(temporary, 'multiarch-bin-'));
  const variable = version === '' ? '' : `MULTIARCH_VERSION=${quote(version)} `;
  const script = `#!/bin/sh\n${variable}exec ${quote(node)} ${quote(cli)} "$@"\n`;
  await writeFile(join(folder, 'multiarch'), script, { mode: 0o755 });
  return folder;
}

/** As a word of the shell, whatever is in it: `~/work's` is a folder, and a ref may have anything but blanks. */
function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
