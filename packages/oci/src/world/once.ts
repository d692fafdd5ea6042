/**
 * What is kept of what was made.
 *
 * - `all`: failures too, for whoever asks again would be told the same
 * - `successes`: what failed is tried again by whoever asks next
 * - `none`: only those who ask at the same time share it
 */
export type Keep = 'all' | 'successes' | 'none';

/** Makes each thing once, however many ask for it at the same time, or later, as far as it is kept. */
export class Once<Key, Value> {
  readonly #made = new Map<Key, Promise<Value>>();
  readonly #keep: Keep;

  constructor(keep: Keep = 'all') {
    this.#keep = keep;
  }

  get(key: Key, make: () => Promise<Value>): Promise<Value> {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(key, made);
    const forget = () => this.#made.delete(key);
    if (this.#keep !== 'all') made.then(this.#keep === 'none' ? forget : () => {}, forget);
    return made;
  }

  /** What was made in another way is known by this key from now on. */
  learn(key: Key, made: Promise<Value>): void {
    this.#made.set(key, made);
  }
}
