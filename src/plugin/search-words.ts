import { groupBy } from "../collection/group.ts";
import { type IndexMeta, type IndexWord, joinedPlaces, readWords, unpack, type WordPage } from "./search-format.ts";
import type { IndexFiles } from "./search-pagefind.ts";

/**
 * All words of the parts of an index, in order of their code points, with the pages that have them under their numbers
 * in the whole. Holds one chunk of each part at a time.
 *
 * @param numbers for each part, the numbers of its pages in the whole
 */
export async function* mergedWords(
  parts: readonly { readonly files: IndexFiles }[],
  metas: readonly IndexMeta[],
  numbers: readonly Uint32Array[],
): AsyncGenerator<IndexWord> {
  const lists = parts.map(({ files }, part) => new WordList(files, metas[part]));
  await Promise.all(lists.map((list) => list.next()));
  for (;;) {
    const word = leastOf(lists);
    if (word === undefined) return;
    const pages: WordPage[] = [];
    const variants = new Map<string, WordPage[]>();
    for (const [part, list] of lists.entries()) {
      if (list.word?.word !== word) continue;
      pages.push(...renumbered(list.word.pages, numbers[part]));
      for (const { form, pages: formPages } of list.word.variants) {
        variants.set(form, [...(variants.get(form) ?? []), ...renumbered(formPages, numbers[part])]);
      }
      const more = list.next();
      // A promise is awaited a chunk, not a word: there are hundreds of thousands of words.
      if (more !== undefined) await more;
    }
    yield oncePerPage({
      word,
      pages: pages.sort(byNumber),
      variants: [...variants]
        .sort(([a], [b]) => compareCodePoints(a, b))
        .map(([form, formPages]) => ({ form, pages: formPages.sort(byNumber) })),
    });
  }
}

/**
 * Puts what a page has under a word and under forms of it with diacritics (`Satz`, `Sätze`) into one entry. Pagefind's
 * search for a phrase takes each entry of a page for another word of the phrase, so that it would find none there.
 */
function oncePerPage(word: IndexWord): IndexWord {
  if (word.variants.length === 0) return word;
  const lists = [word.pages, ...word.variants.map(({ pages }) => pages)];
  const counts = new Map<number, number>();
  for (const { page } of lists.flat()) counts.set(page, (counts.get(page) ?? 0) + 1);
  const isShared = ({ page }: WordPage): boolean => (counts.get(page) ?? 0) > 1;
  const shared = groupBy(lists.flat().filter(isShared), ({ page }) => page);
  if (shared.size === 0) return word;
  const others = (pages: readonly WordPage[]): readonly WordPage[] => pages.filter((page) => !isShared(page));
  const joined = [...shared].map(([page, entries]) => ({
    page,
    places: joinedPlaces(entries.map(({ places }) => places)),
  }));
  return {
    word: word.word,
    pages: [...others(word.pages), ...joined].sort(byNumber),
    variants: word.variants
      .map(({ form, pages }) => ({ form, pages: others(pages) }))
      .filter(({ pages }) => pages.length > 0),
  };
}

/** The words of one part, one after the other. */
class WordList {
  /** The word at hand; undefined when there are no more. */
  word: IndexWord | undefined;
  readonly #files: IndexFiles;
  readonly #chunks: Iterator<IndexMeta["chunks"][number]>;
  #words: readonly IndexWord[] = [];
  #at = -1;

  constructor(files: IndexFiles, meta: IndexMeta | undefined) {
    this.#files = files;
    this.#chunks = (meta?.chunks ?? []).values();
  }

  /** Goes on to the next word; a promise where another chunk has to be unpacked for that. */
  next(): Promise<void> | undefined {
    this.#at++;
    this.word = this.#words[this.#at];
    return this.word === undefined ? this.#nextChunk() : undefined;
  }

  async #nextChunk(): Promise<void> {
    const { value: chunk } = this.#chunks.next();
    if (chunk === undefined) return;
    const file = this.#files.get(`index/${chunk.hash}.pf_index`);
    if (file === undefined)
      throw new Error(`The index has no file ${chunk.hash}. Install the packages as locked: npm ci`);
    this.#words = readWords(await unpack(file));
    this.#at = 0;
    this.word = this.#words[0];
  }
}

function leastOf(lists: readonly WordList[]): string | undefined {
  let least: string | undefined;
  for (const { word } of lists) {
    if (word !== undefined && (least === undefined || compareCodePoints(word.word, least) < 0)) least = word.word;
  }
  return least;
}

function renumbered(pages: readonly WordPage[], numbers: Uint32Array | undefined): readonly WordPage[] {
  return pages.map(({ page, places }) => ({ page: numbers?.[page] ?? 0, places }));
}

function byNumber(a: WordPage, b: WordPage): number {
  return a.page - b.page;
}

/** The order of Pagefind's lists: that of code points, as in UTF-8, which differs from UTF-16 beyond the basic plane. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others. */
function rank(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
