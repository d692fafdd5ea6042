/** How a child process is started. */
export interface RunOptions {
  /** The child's whole environment: nothing else is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Called with each line of the child's standard output and standard error, as it appears. */
  readonly onLine?: (line: string) => void;
  /** It removes what another one made: it also runs, to its end, where everything else is cancelled. */
  readonly removes?: true;
}

export interface RunResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Starts a program and waits for its end. Never through a shell: each element of `args` arrives as it is.
 * A status other than 0 is a result, not an error; a program that cannot be started, or is cancelled, is an error
 * (rejected).
 */
export type Run = (command: string, args: readonly string[], options: RunOptions) => Promise<RunResult>;
