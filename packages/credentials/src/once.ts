/**
 * Makes each thing once, however many ask for it, also at the same time. A failure is kept as well: who asks again
 * within one login would be told the same.
 */
export class Once<T> {
  readonly #made = new Map<string, Promise<T>>();

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(key, made);
    return made;
  }
}
