import type { TreeEntry } from '../checkout/repository.js';
import { type PathPattern, pathMatcher } from '../names/path-pattern.js';

/**
 * All files of a commit by their paths. What a pattern means is looked for where its beginning is, and once, however many
 * variants have it.
 */
export class SortedTree {
  /** In the order of their paths. */
  readonly entries: readonly TreeEntry[];
  /** No path has a NUL. */
  readonly #lines: readonly string[];
  readonly #meant = new Map<string, readonly number[]>();

  constructor(tree: readonly TreeEntry[]) {
    this.entries = [...tree].sort(({ path: a }, { path: b }) => (a < b ? -1 : a > b ? 1 : 0));
    this.#lines = this.entries.map(({ path, mode, id }) => `${mode} ${id}\t${path}\0`);
  }

  /** The place of a file among the entries; `undefined` where there is none of this path. */
  find(path: string): number | undefined {
    const at = this.#firstFrom(path);
    return this.entries[at]?.path === path ? at : undefined;
  }

  /** The places of all files that a pattern means, whatever its mark, in their order. */
  meant(pattern: PathPattern): readonly number[] {
    const known = this.#meant.get(pattern.text);
    if (known !== undefined) return known;
    const found = this.#search(pattern);
    this.#meant.set(pattern.text, found);
    return found;
  }

  /**
   * The files that patterns take, and those at these places, each as Git lists it, in the order of their paths. The last
   * pattern that means a file decides.
   */
  list(patterns: readonly PathPattern[], places: readonly number[]): string {
    const taken = new Set<number>();
    for (const pattern of patterns)
      for (const at of this.meant(pattern))
        if (pattern.excludes) taken.delete(at);
        else taken.add(at);
    for (const at of places) taken.add(at);
    return Array.from(Uint32Array.from(taken).sort(), (at) => this.#lines[at]).join('');
  }

  #search(pattern: PathPattern): readonly number[] {
    const means = pathMatcher(pattern);
    const [beginning = ''] = pattern.text.split('*', 1);
    const found: number[] = [];
    for (let at = this.#firstFrom(beginning); ; at += 1) {
      const path = this.entries[at]?.path;
      if (path?.startsWith(beginning) !== true) return found;
      if (means(path)) found.push(at);
    }
  }

  /** The first place whose path is not before this text. */
  #firstFrom(text: string): number {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle]?.path ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
