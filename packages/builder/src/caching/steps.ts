/** Counts the steps of a Dockerfile by the lines of BuildKit's plain progress; each once, however often it is named. */
export class Steps {
  readonly #steps = new Set<string>();
  readonly #found = new Set<string>();
  readonly #exports = new Set<string>();
  #exported = 0;

  /** @param isAgain whether this builder has built it before, so that it finds all that it made itself */
  line(line: string, isAgain: boolean): void {
    const [, number = '', words = ''] = /^#(\d+) (.*)$/.exec(line) ?? [];
    // What a step is upon, and what BuildKit does for itself, is none.
    if (!isAgain && /^\[(?!internal\]|auth\])[^\]]*\] (?!FROM )/.test(words)) this.#steps.add(number);
    if (!isAgain && words === 'CACHED') this.#found.add(number);
    if (/^exporting (?:cache|to GitHub Actions Cache)/.test(words)) this.#exports.add(number);
    const [, seconds] = /^DONE (\d+(?:\.\d+)?)s$/.exec(words) ?? [];
    if (seconds !== undefined && this.#exports.has(number)) this.#exported += Number(seconds);
  }

  /** Steps that were taken out of a cache. */
  get found(): number {
    return [...this.#steps].filter((number) => this.#found.has(number)).length;
  }

  /** Steps that were done, or begun. */
  get made(): number {
    return this.#steps.size - this.found;
  }

  /** Seconds in which caches were written. */
  get exported(): number {
    return this.#exported;
  }
}
