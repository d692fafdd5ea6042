/**
 * Makes each thing once, however many ask for it, also at the same time. A failure is kept as well: who asks again
 * would be told the same.
 */
export class Once<Key, Value> {
  readonly #made = new Map<Key, Promise<Value>>();

  get(key: Key, make: () => Promise<Value>): Promise<Value> {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(key, made);
    return made;
  }
}
