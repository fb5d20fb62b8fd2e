/** Bits of a hash of words: with the number of an item they fit into the integers that a double holds exactly. */
const HASH_BITS = 31;

/** As many items as can be numbered beside a hash: 2^53 / 2^31, halved. */
const ITEMS = 2 ** (52 - HASH_BITS);

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Hashes of all runs of `length` words, 0 to 2^31 - 1, in their order; none where there are fewer words. The same words
 * give the same hash in every run.
 */
export function runHashes(words: readonly string[], length: number): Uint32Array {
  const own = Uint32Array.from(words, hashOf);
  const hashes = new Uint32Array(Math.max(0, words.length - length + 1));
  for (let start = 0; start < hashes.length; start++) {
    let hash = OFFSET_BASIS;
    for (let i = start; i < start + length; i++) hash = mixed(hash ^ (own[i] ?? 0));
    hashes[start] = hash >>> (32 - HASH_BITS);
  }
  return hashes;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** Spreads every bit over all of them (the finalizer of MurmurHash3), so that small hashes are a fair sample. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The numbers of the items that have a hash in common, for each hash that at least two have: ascending, each once.
 * `hashesOf` gives the hashes of each item. Throws a RangeError when there are more than two million items.
 */
export function* itemsByHash(hashesOf: readonly ArrayLike<number>[]): Generator<readonly number[], void, undefined> {
  if (hashesOf.length > ITEMS) throw new RangeError(`more than ${ITEMS} items`);
  const pairs = new Float64Array(hashesOf.reduce((sum, hashes) => sum + hashes.length, 0));
  let end = 0;
  hashesOf.forEach((hashes, item) => {
    for (let i = 0; i < hashes.length; i++) pairs[end++] = (hashes[i] ?? 0) * ITEMS + item;
  });
  pairs.sort();
  for (let start = 0; start < pairs.length; ) {
    const hash = Math.floor((pairs[start] ?? 0) / ITEMS);
    const items: number[] = [];
    for (; start < pairs.length && Math.floor((pairs[start] ?? 0) / ITEMS) === hash; start++) {
      const item = (pairs[start] ?? 0) % ITEMS;
      if (items.at(-1) !== item) items.push(item);
    }
    if (items.length > 1) yield items;
  }
}
