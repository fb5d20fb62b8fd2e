/**
 * Different strings in the order in which they came. Mostly there is one or none: then it needs no set, of which an
 * article with thousands of names would need thousands.
 */
export class FewStrings implements Iterable<string> {
  #first: string | undefined;
  #others: Set<string> | undefined;

  /** How many different strings there are. */
  get size(): number {
    return (this.#first === undefined ? 0 : 1) + (this.#others?.size ?? 0);
  }

  /** Adds a string unless it is there. */
  add(text: string): void {
    if (this.#first === undefined) this.#first = text;
    else if (text !== this.#first) {
      this.#others ??= new Set();
      this.#others.add(text);
    }
  }

  *[Symbol.iterator](): Iterator<string> {
    if (this.#first !== undefined) yield this.#first;
    if (this.#others !== undefined) yield* this.#others;
  }
}
