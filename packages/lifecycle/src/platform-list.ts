import { formatPlatform, invalidInput, type Location, parsePlatform, platformKey } from '@multiarch/oci';

/** Collects the platforms of one variant, and refuses one that is given twice, also in another spelling. */
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

  #add(text: string, location: Location): void {
    const platform = parsePlatform(text, this.#input, location);
    const key = platformKey(platform);
    const earlier = this.#seen.get(key);
    if (earlier !== undefined)
      throw invalidInput(
        this.#input,
        `'${text}' is given twice (before as '${earlier}')`,
        'each platform once',
        location,
      );
    this.#seen.set(key, formatPlatform(platform));
  }
}
