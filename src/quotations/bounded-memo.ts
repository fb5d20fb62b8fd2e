/**
 * Remembers what a function made of a key. It starts anew when it holds `most` entries, so that no text, however noisy,
 * fills the memory; what it returns never depends on what was asked before.
 */
export class BoundedMemo<Key, Value> {
  readonly #known = new Map<Key, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What was made of a key; undefined when it is not, or no longer, remembered. */
  get(key: Key): Value | undefined {
    return this.#known.get(key);
  }

  /** Remembers what was made of a key. */
  set(key: Key, value: Value): void {
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(key, value);
  }
}

/** A part of a string may keep the whole of it in memory: a word must not do that to its text. */
export function ownCopy(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
