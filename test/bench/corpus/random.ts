/** Numbers that look random and are the same on every machine and every day. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  /** The next number, 0 inclusive to 1 exclusive: Mulberry32 by Tommy Ettinger (public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both inclusive. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list, all of them as likely. Throws a `RangeError` when the list is empty. */
  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)];
    if (picked === undefined) throw new RangeError("There is nothing to pick from an empty list.");
    return picked;
  }

  /**
   * A rank from 0 to `count` - 1, low ones far more often, as words and people are named in real texts: close to Zipf's
   * law, under which the n-th most frequent comes 1/n as often as the first.
   */
  rank(count: number): number {
    return Math.min(count - 1, Math.floor(count ** this.next()) - 1);
  }

  /** A positive number around `median`; two thirds of all lie within a factor of e^`spread` (log-normal, Box and Muller). */
  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(spread * normal);
  }
}
