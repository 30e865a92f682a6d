/** A map in the isolate that never outgrows its bound: the oldest entry makes room. */
export class BoundedMap<K, V> {
  readonly #entries = new Map<K, V>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  set(key: K, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.#limit) return;
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }

  delete(key: K): void {
    this.#entries.delete(key);
  }

  /** O(n), for the rare case of many entries that end together. */
  deleteWhere(ends: (value: V) => boolean): void {
    for (const [key, value] of this.#entries) if (ends(value)) this.#entries.delete(key);
  }
}
