import { explain, MultiarchError } from '@multiarch/oci';
import { CommanderError } from 'commander';
import { flagsOf, VERBS } from './flags/flag.js';
import { plainSwitches } from './flags/given.js';
import { createProgram } from './program.js';
import type { Terminal } from './world/terminal.js';

/**
 * Runs one command.
 *
 * @param args without the program's own name
 * @returns the exit status: 0, 1 when it failed, 2 when it was called wrongly
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const plain = plainSwitches(args, (word) => VERBS.filter((verb) => verb === word).flatMap(flagsOf));
    await createProgram(terminal).parseAsync(plain, { from: 'user' });
    return 0;
  } catch (error) {
    terminal.show?.('');
    // Commander has printed its own message already, and calls its help an error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.log.info(`error: ${explain(error, 'terminal')}`);
    if (error instanceof Error && error.stack !== undefined) terminal.log.debug(error.stack);
    return error instanceof MultiarchError && error.code === 'INVALID_INPUT' ? 2 : 1;
  }
}
