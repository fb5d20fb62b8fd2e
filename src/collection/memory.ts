interface Kept<T> {
  readonly from: readonly unknown[];
  readonly value: T;
}

/**
 * Remembers from one round to the next what was made under a name, as long as it would be made of the very same values.
 * A name that a round does not ask for is forgotten after it.
 */
export class Memory<T> {
  #last: ReadonlyMap<string, Kept<T>> = new Map();
  #now = new Map<string, Kept<T>>();

  /** What the last round made under this name from identical values (`===`, in their order), else what `make` gives. */
  take(name: string, from: readonly unknown[], make: () => T): T {
    const known = this.#now.get(name) ?? this.#last.get(name);
    const kept = known !== undefined && sameValues(known.from, from) ? known : { from, value: make() };
    this.#now.set(name, kept);
    return kept.value;
  }

  /** Begins the next round. */
  next(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
