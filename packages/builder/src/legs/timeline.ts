import type { LegPart, LegReport } from '@multiarch/plan';

/** Notes when parts of a work begin; one ends where the next begins. */
export class Timeline {
  readonly #now: () => number;
  /** What the cache cost and saved. */
  cache: LegReport['cache'];
  readonly #starts: { readonly name: string; readonly at: number }[] = [];

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Goes on with this part, unless it is under way already. */
  enter(name: string): void {
    if (this.#starts.at(-1)?.name !== name) this.#starts.push({ name, at: this.#now() });
  }

  /** All parts up to now, in order; those that took no time are left out. */
  end(): {
    readonly startedAt: number;
    readonly finishedAt: number;
    readonly seconds: number;
    readonly parts: readonly LegPart[];
    readonly cache?: NonNullable<LegReport['cache']>;
  } {
    const finishedAt = this.#now();
    const startedAt = this.#starts[0]?.at ?? finishedAt;
    const parts = this.#starts.map(({ name, at }, position) => ({
      name,
      seconds: toSeconds((this.#starts[position + 1]?.at ?? finishedAt) - at),
    }));
    return {
      startedAt: Math.round(startedAt),
      finishedAt: Math.round(finishedAt),
      seconds: toSeconds(finishedAt - startedAt),
      parts: parts.filter(({ seconds }) => seconds > 0),
      ...(this.cache === undefined ? {} : { cache: this.cache }),
    };
  }
}

function toSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

/** Which part of a build a line of BuildKit's plain progress begins, if any: what a step prints has a time before it. */
export function partOfLine(line: string): 'export' | 'push' | 'write cache' | undefined {
  const [, words = ''] = /^#\d+ (.*)$/.exec(line) ?? [];
  if (/^exporting (?:cache|to GitHub Actions Cache)/.test(words)) return 'write cache';
  if (/^pushing (?:layers|manifest)/.test(words)) return 'push';
  return /^exporting (?:to|layers)/.test(words) ? 'export' : undefined;
}
