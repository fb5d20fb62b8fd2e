const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Numbers up to this stand in the first byte; 24 to 27 say that they take 1, 2, 4 or 8 bytes more (RFC 8949, 3). */
const SHORT = 23;
/** Instead of a length: the items go on until a byte that ends them. */
const INDEFINITE = 31;
const BREAK = 0xff;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The items of an array as they stand, without its head. */
export interface EncodedItems {
  readonly count: number;
  readonly bytes: Uint8Array;
}

/**
 * Reads integers, texts and arrays in CBOR (RFC 8949), which the files of a Pagefind index are made of. All methods throw
 * a RangeError when there is something else.
 */
export class CborReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  number(): number {
    return this.#head(UNSIGNED);
  }

  text(): string {
    const length = this.#head(TEXT);
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(this.#at - length, this.#at));
  }

  /** Calls `item` for each item of an array; it must read the item. Returns what it returned. */
  array<T>(item: () => T): readonly T[] {
    const items: T[] = [];
    const length = this.#arrayHead();
    while (length === undefined ? !this.#ends() : items.length < length) items.push(item());
    return items;
  }

  /** Reads an array of exactly `length` items: `item` reads them all. */
  tuple<T>(length: number, item: () => T): T {
    const items = this.#arrayHead();
    if (items !== length) throw new RangeError(`${items} items instead of ${length} in CBOR at ${this.#at}`);
    return item();
  }

  /** The bytes of the next `count` items as they stand. */
  raw(count: number): Uint8Array {
    const start = this.#at;
    for (let left = count; left > 0; left--) this.#skip();
    return this.#bytes.subarray(start, this.#at);
  }

  /** Reads an array without reading its items. */
  items(): EncodedItems {
    const length = this.#arrayHead();
    const start = this.#at;
    if (length !== undefined) return { count: length, bytes: this.raw(length) };
    let count = 0;
    let end = start;
    while (!this.#ends()) {
      this.#skip();
      count++;
      end = this.#at;
    }
    return { count, bytes: this.#bytes.subarray(start, end) };
  }

  /** Checks that nothing follows. */
  end(): void {
    const left = this.#bytes.length - this.#at;
    if (left !== 0) throw new RangeError(`${left} bytes of CBOR too many`);
  }

  #skip(): void {
    const kind = this.#view.getUint8(this.#at) >> 5;
    if (kind === ARRAY) {
      const length = this.#arrayHead();
      for (let done = 0; length === undefined ? !this.#ends() : done < length; done++) this.#skip();
    } else if (kind === TEXT) {
      this.#at += this.#head(TEXT);
    } else {
      this.#head(kind === NEGATIVE ? NEGATIVE : UNSIGNED);
    }
  }

  /** The number of items; undefined when a byte will tell that there are no more. */
  #arrayHead(): number | undefined {
    if (this.#view.getUint8(this.#at) !== ((ARRAY << 5) | INDEFINITE)) return this.#head(ARRAY);
    this.#at++;
    return undefined;
  }

  #ends(): boolean {
    const ends = this.#view.getUint8(this.#at) === BREAK;
    if (ends) this.#at++;
    return ends;
  }

  #head(kind: number): number {
    const first = this.#view.getUint8(this.#at);
    const short = first & 31;
    if (first >> 5 !== kind || short > SHORT + 4) throw new RangeError(`unexpected ${first} in CBOR at ${this.#at}`);
    this.#at++;
    if (short <= SHORT) return short;
    const size = 2 ** (short - SHORT - 1);
    this.#at += size;
    if (size === 1) return this.#view.getUint8(this.#at - 1);
    if (size === 2) return this.#view.getUint16(this.#at - 2);
    if (size === 4) return this.#view.getUint32(this.#at - 4);
    return Number(this.#view.getBigUint64(this.#at - 8));
  }
}

/** Writes such values, one after the other. */
export class CborWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** @param value not negative, below 2³² */
  number(value: number): this {
    return this.#head(UNSIGNED, value);
  }

  /** @param value below zero, above −2³² */
  negative(value: number): this {
    return this.#head(NEGATIVE, -1 - value);
  }

  text(value: string): this {
    const encoded = encoder.encode(value);
    return this.#head(TEXT, encoded.length).raw(encoded);
  }

  /** Begins an array; its items are the next `length` values. */
  array(length: number): this {
    return this.#head(ARRAY, length);
  }

  /** Values that have been encoded before. */
  raw(bytes: Uint8Array): this {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** All that was written. Valid until the next write. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  #head(kind: number, argument: number): this {
    if (!(argument >= 0 && argument < 2 ** 32)) throw new RangeError(`${argument} is more than an index can hold`);
    this.#reserve(5);
    const first = kind << 5;
    const size = argument <= SHORT ? 0 : argument <= 0xff ? 1 : argument <= 0xffff ? 2 : 4;
    const short = size === 0 ? argument : SHORT + 1 + Math.log2(size);
    this.#bytes[this.#length++] = first | short;
    for (let shift = size - 1; shift >= 0; shift--) this.#bytes[this.#length++] = (argument >>> (shift * 8)) & 0xff;
    return this;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
