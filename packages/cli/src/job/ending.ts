import type { Run } from '@multiarch/builder';
import { MultiarchError } from '@multiarch/oci';
import { execa } from 'execa';

/** Whether this process has been told to end. AWS Batch says TERM half a minute before it kills. */
export class Ending implements Disposable {
  readonly #controller = new AbortController();
  readonly #told = (): void => {
    this.#controller.abort(
      new MultiarchError('BUILD', 'the job was told to end, and has removed what it had made'),
    );
  };

  constructor() {
    process.once('SIGTERM', this.#told);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Starts programs, until it is told to end: then they end, too. */
  readonly run: Run = async (command, args, { env, cwd, onLine }) => {
    this.signal.throwIfAborted();
    const child = execa(command, args, {
      env,
      extendEnv: false,
      cwd,
      reject: false,
      stdin: 'ignore',
      all: true,
      cancelSignal: this.signal,
    });
    try {
      if (onLine !== undefined) for await (const line of child.iterable({ from: 'all' })) onLine(line);
    } catch (error) {
      if (!this.signal.aborted) throw error;
    }
    const result = await child;
    this.signal.throwIfAborted();
    if (result.exitCode === undefined) throw result;
    return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr };
  };

  [Symbol.dispose](): void {
    process.off('SIGTERM', this.#told);
  }
}
