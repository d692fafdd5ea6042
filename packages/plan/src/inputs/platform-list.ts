import {
  cite,
  formatPlatform,
  invalidInput,
  type Location,
  parsePlatform,
  platformKey,
} from '@multiarch/oci';

/** Collects platforms and recognises one that is given twice, also in another spelling. */
export class PlatformCollector {
  readonly #input: string;
  readonly #seen = new Map<string, string>();

  /** @param input what the user calls the place that the platforms come from */
  constructor(input: string) {
    this.#input = input;
  }

  get list(): readonly string[] {
    return [...this.#seen.values()];
  }

  /**
   * Adds comma-separated platforms.
   *
   * @param start of the text; it must be verbatim for the columns to be right
   * @throws MultiarchError `INVALID_INPUT` with the location of the platform that is refused
   */
  addList(text: string, start: Location): void {
    let offset = 0;
    for (const part of text.split(',')) {
      const column = (start.column ?? 1) + offset + (part.length - part.trimStart().length);
      this.#add(part.trim(), { ...start, column });
      offset += part.length + 1;
    }
  }

  /**
   * Adds a platform unless it is there.
   *
   * @throws MultiarchError `INVALID_INPUT`
   */
  addOnce(text: string): void {
    const platform = parsePlatform(text, this.#input);
    const key = platformKey(platform);
    if (!this.#seen.has(key)) this.#seen.set(key, formatPlatform(platform));
  }

  #add(text: string, location: Location): void {
    const platform = parsePlatform(text, this.#input, location);
    const key = platformKey(platform);
    const earlier = this.#seen.get(key);
    if (earlier !== undefined)
      throw invalidInput(
        this.#input,
        `${cite(text)} is given twice (before as '${earlier}')`,
        'each platform once',
        location,
      );
    this.#seen.set(key, formatPlatform(platform));
  }
}
