import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { LineReader } from '../console/lines.js';
import { killTree } from './descendants.js';
import { tooLong } from './environment-size.js';

/** How a program ended, and what it wrote. */
interface Ended {
  /** 128 and the signal's number where a signal ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of both streams, as they came. */
  readonly lines: readonly string[];
  /** Lines that were written as commands, by `@actions/core`. */
  readonly commands: readonly string[];
}

export interface Running {
  readonly ended: Promise<Ended>;
  /** Ends it as the runner does when a job is cancelled, and returns when that is done. */
  cancel(patience?: Patience): Promise<void>;
  /** Ends it and all that it started, at once. */
  kill(): void;
}

interface Start {
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** A file for what is written as a command; its folder is there. */
  readonly record: string;
  /** Ends it by SIGKILL right after so many changes of the file system. */
  readonly killAtWrite?: number;
}

/** Waits so many milliseconds, unless the signal comes first. */
export type Patience = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

/** How long the runner waits after each signal, ms: `ProcessInvoker.cs`. */
export const CANCELLATION = [
  ['SIGINT', 7500],
  ['SIGTERM', 2500],
] as const;
/** How long the runner waits for what a program left behind with its output open, ms. */
const STREAMS_PATIENCE = 5000;

/** That the program cannot be started, in the runner's words. */
export class StartError extends Error {}

/** Starts a Node program as a step. @throws StartError when a variable is longer than Linux takes */
export async function startProgram(program: string, given: Start): Promise<Running> {
  const { environment, cwd, record, killAtWrite } = given;
  if (tooLong(environment).length > 0) throw new StartError(refusal(cwd));
  await writeFile(record, '');
  const hooks = [hook('command-writer', { record })];
  if (killAtWrite !== undefined) hooks.push(hook('write-killer', { at: String(killAtWrite) }));
  const child = spawn(process.execPath, [...hooks.flatMap((url) => ['--import', url]), program], {
    env: environment,
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killNow = () => void child.kill('SIGKILL');
  process.once('exit', killNow);

  const lines: string[] = [];
  const texts = { stdout: '', stderr: '' };
  const streams = (['stdout', 'stderr'] as const).map((name) => {
    const reader = new LineReader();
    const stream = child[name].setEncoding('utf8');
    stream.on('data', (piece: string) => {
      texts[name] += piece;
      lines.push(...reader.push(piece));
    });
    return new Promise<void>((resolve) => {
      stream.once('close', () => {
        lines.push(...reader.end());
        resolve();
      });
    });
  });
  const { promise: exited, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', (error: NodeJS.ErrnoException) =>
    reject(error.code === 'E2BIG' ? new StartError(refusal(cwd)) : error),
  );
  child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));

  const finish = async (): Promise<Ended> => {
    const exitCode = await exited.finally(() => process.off('exit', killNow));
    await within(STREAMS_PATIENCE, Promise.all(streams));
    child.stdout.destroy();
    child.stderr.destroy();
    await Promise.all(streams);
    const { stdout, stderr } = texts;
    const commands = (await readFile(record, 'utf8')).split('\n').filter((line) => line !== '');
    return {
      exitCode,
      stdout: stdout.replace(/\r?\n$/, ''),
      stderr: stderr.replace(/\r?\n$/, ''),
      lines,
      commands: commands.map((line) => JSON.parse(line) as string),
    };
  };
  const ended = finish();
  const isGone = exited.then(
    () => true,
    () => true,
  );
  return {
    ended,
    cancel: async (patience = waitReally) => {
      for (const [signal, milliseconds] of CANCELLATION) {
        child.kill(signal);
        const stop = new AbortController();
        const over = patience(milliseconds, stop.signal).then(
          () => false,
          () => false,
        );
        const hasEnded = await Promise.race([isGone, over]);
        stop.abort();
        if (hasEnded) return;
      }
      child.kill('SIGKILL');
      await isGone;
    },
    kill: () => killTree(child),
  };
}

const waitReally: Patience = (milliseconds, signal) => wait(milliseconds, undefined, { signal });

async function within(milliseconds: number, done: Promise<unknown>): Promise<void> {
  const stop = new AbortController();
  const late = waitReally(milliseconds, stop.signal).catch(() => undefined);
  await Promise.race([done, late]);
  stop.abort();
}

/** `ProcessInvoker.cs`, by way of .NET. */
function refusal(cwd: string): string {
  return `An error occurred trying to start process '${process.execPath}' with working directory '${cwd}'. Argument list too long`;
}

/** Beside this file, as it is: compiled, or in a test of this package as source. */
function hook(name: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(import.meta.url.replace(/running(?=\.\w+$)/, name));
  for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
  return url.href;
}
