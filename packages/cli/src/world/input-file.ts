import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { invalidInput } from '@multiarch/oci';
import type { Terminal } from './terminal.js';

/**
 * Reads a file that a flag names.
 *
 * @throws MultiarchError `INVALID_INPUT` when it cannot be read
 */
export async function readInputFile({ directory }: Terminal, flag: string, path: string): Promise<string> {
  try {
    return await readFile(resolve(directory, path), 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw invalidInput(flag, `'${path}' cannot be read (${why})`, 'a file');
  }
}
