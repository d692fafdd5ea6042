import { adviceAt, explain, MultiarchError } from '@multiarch/oci';
import { CommanderError } from 'commander';
import { flagsOf, VERBS } from './flags/flag.js';
import { plainSwitches } from './flags/given.js';
import { createProgram, sayCancelled } from './program.js';
import type { Terminal } from './world/terminal.js';

/** What went wrong, for programs: what `--json` prints where there is no other document. */
interface Failure {
  /** As of our errors; `CANCELLED` when somebody cancelled it, `USAGE` for flags that are not known. */
  readonly code: string;
  readonly message: string;
  /** What to do next, where that is known. */
  readonly advice?: string;
}

/**
 * Runs one command. With `--json` one document is printed in every outcome.
 *
 * @param args without the program's own name
 * @returns the exit status: 0, 1 when it failed or was cancelled, 2 when it was called wrongly
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let isPrinted = false;
  const counted: Terminal = {
    ...terminal,
    print: (text) => {
      isPrinted = true;
      terminal.print(text);
    },
  };
  const fail = (status: 1 | 2, error: Failure): 1 | 2 => {
    if (!isPrinted && asksForJson(args)) terminal.print(JSON.stringify({ error }, null, 2));
    return status;
  };
  try {
    const plain = plainSwitches(args, (word) => VERBS.filter((verb) => verb === word).flatMap(flagsOf));
    await createProgram(counted).parseAsync(plain, { from: 'user' });
    return 0;
  } catch (error) {
    terminal.show?.('');
    if (terminal.signal.aborted && error === terminal.signal.reason) {
      const message = sayCancelled(args[0] ?? '');
      terminal.log.info(message);
      return fail(1, { code: 'CANCELLED', message });
    }
    // Commander has printed its own message already, and calls its help an error.
    if (error instanceof CommanderError) {
      const message = error.message.replace(/^error: /, '');
      return error.exitCode === 0 ? 0 : fail(2, { code: 'USAGE', message });
    }
    terminal.log.info(`error: ${explain(error, 'terminal')}`);
    if (error instanceof Error && error.stack !== undefined) terminal.log.debug(error.stack);
    const isWrong = error instanceof MultiarchError && error.code === 'INVALID_INPUT';
    return fail(isWrong ? 2 : 1, describe(error));
  }
}

function describe(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof MultiarchError)) return { code: 'UNEXPECTED', message };
  const advice = adviceAt(error.advice, 'terminal');
  return { code: error.code, message, ...(advice === undefined ? {} : { advice }) };
}

function asksForJson(args: readonly string[]): boolean {
  return args.some((word) => /^--json(?:=true)?$/i.test(word));
}
