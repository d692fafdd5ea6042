import { readdir, readFile } from 'node:fs/promises';

const EVERY_MS = 20;

/** Collects the command lines of this machine's processes, as `ps` would show them to anybody, until it is disposed. */
export class CommandWatch implements AsyncDisposable {
  readonly #seen = new Set<string>();
  #watching = true;
  readonly #done: Promise<void>;

  constructor() {
    this.#done = this.#watch();
  }

  /** Each command line once. */
  get commands(): readonly string[] {
    return [...this.#seen];
  }

  async #watch(): Promise<void> {
    while (this.#watching) {
      const names = await readdir('/proc').catch((): string[] => []);
      const lines = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(commandLine));
      for (const line of lines) if (line !== '') this.#seen.add(line);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#watching = false;
    await this.#done;
  }
}

async function commandLine(pid: string): Promise<string> {
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return text.replaceAll('\0', ' ').trim();
}
