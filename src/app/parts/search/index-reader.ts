import type { IndexedArticle } from "../../../model/search.ts";
import {
  ENTRY,
  type FilterFile,
  INDEX_FILES,
  type IndexEntry,
  type IndexList,
  type ListedArticle,
  listedArticles,
  numbersOf,
  type PlaceFile,
  type Stemmer,
  stemOf,
  type WordFile,
} from "../../../model/search-files.ts";

/** A stretch of the words of an index. */
export interface WordStretch {
  readonly words: WordFile;
  /** The digest by which its files are named. */
  readonly digest: string;
}

/** Stretches in which words may be. */
export interface Stretches {
  readonly stretches: readonly WordStretch[];
  /** Whether there are no more. */
  readonly isAll: boolean;
}

/** What every search needs. */
interface Opened {
  readonly list: IndexList;
  readonly stemmer: Stemmer | undefined;
}

/** What the script of `IndexEntry.stemmer` exports. */
interface StemmerModule {
  readonly stemmer: Stemmer;
}

type LoadScript = (address: URL) => Promise<StemmerModule>;

/** Articles and places of words that are kept: more than one answer needs. */
const RECENT = 64;

/** Reads the files of the index of one language, those that are needed again and again at most once. */
export class IndexReader {
  /** In the order of their numbers. */
  readonly articles: readonly ListedArticle[];
  readonly #folder: string;
  readonly #language: string;
  readonly #opened: Opened;
  readonly #read = new Map<string, Promise<unknown>>();
  /** What is large or one of many is kept for a while, the oldest first. */
  readonly #recent = new Map<string, Promise<unknown>>();

  private constructor(folder: string, language: string, opened: Opened) {
    this.#folder = folder;
    this.#language = language;
    this.#opened = opened;
    this.articles = listedArticles(opened.list.articles);
  }

  /**
   * Fetches what every search needs. Rejects when there is no index.
   *
   * @param folder the address of the folder of the index, with a slash at the end
   * @param load imports a script
   */
  static async open(folder: string, language: string, load: LoadScript = importScript): Promise<IndexReader> {
    const response = await answered(new URL(ENTRY, folder), { cache: "no-cache" });
    const entry: IndexEntry = await response.json();
    const [list, stemmer] = await Promise.all([
      unpacked<IndexList>(new URL(INDEX_FILES.list(entry.list), folder)),
      entry.stemmer === undefined ? undefined : load(new URL(entry.stemmer, folder)),
    ]);
    return new IndexReader(folder, language, { list, stemmer: stemmer?.stemmer });
  }

  /** The stem under which the index has a form that it has. */
  stem(form: string): string {
    return stemOf(form, this.#language, this.#opened.stemmer);
  }

  /** The stretch that has a stem, if the index has it. */
  async stretch(stem: string): Promise<WordStretch | undefined> {
    const { words } = this.#opened.list;
    return this.#stretchAt(lastUpTo(words, stem));
  }

  /** Stretches that have words that begin so: all, or the first of them, `most` at the most. */
  async stretchesFrom(begun: string, most: number): Promise<Stretches> {
    const { words } = this.#opened.list;
    const first = Math.max(0, lastUpTo(words, begun));
    let end = first + 1;
    while (end < first + most && words[end]?.[0].startsWith(begun)) end++;
    const numbers = Array.from({ length: end - first }, (_, i) => first + i);
    const found = await Promise.all(numbers.map((number) => this.#stretchAt(number)));
    return {
      stretches: found.flatMap((stretch) => stretch ?? []),
      isAll: words[end]?.[0].startsWith(begun) !== true,
    };
  }

  places(digest: string): Promise<PlaceFile> {
    return this.#recentFile(INDEX_FILES.places(digest));
  }

  /** The values of a filter, with the numbers of the articles that have each. */
  async filter(name: string): Promise<ReadonlyMap<string, readonly number[]>> {
    const { filters } = this.#opened.list;
    const digest = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (digest === undefined) return new Map();
    const values = await this.#file<FilterFile>(INDEX_FILES.filter(digest));
    return new Map(values.map(([value, distances]) => [value, numbersOf(distances)]));
  }

  async article(number: number): Promise<IndexedArticle> {
    const listed = this.articles[number];
    if (listed === undefined) throw new RangeError(`no article ${number}`);
    return this.#recentFile(INDEX_FILES.article(listed.name));
  }

  async #stretchAt(number: number): Promise<WordStretch | undefined> {
    const digest = this.#opened.list.words[number]?.[1];
    return digest === undefined ? undefined : { words: await this.#file(INDEX_FILES.words(digest)), digest };
  }

  #recentFile<T>(path: string): Promise<T> {
    const file = this.#file<T>(path, this.#recent);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > RECENT && oldest !== undefined) this.#recent.delete(oldest);
    return file;
  }

  #file<T>(path: string, kept = this.#read): Promise<T> {
    const read = kept.get(path) ?? unpacked(new URL(path, this.#folder));
    // Put at the end, as what is asked for now is the last to be forgotten.
    kept.delete(path);
    kept.set(path, read);
    // What could not be had may be there the next time.
    read.catch(() => kept.delete(path));
    // Under each path there is one kind of file.
    return read as Promise<T>;
  }
}

/** The last stretch that does not begin behind a word, by its number; -1 where all do. */
function lastUpTo(stretches: IndexList["words"], word: string): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[0] ?? "") <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

async function answered(address: URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response;
}

async function unpacked<T>(address: URL): Promise<T> {
  const { body } = await answered(address);
  if (body === null) throw new Error(`${address.pathname}: empty`);
  return new Response(body.pipeThrough(new DecompressionStream("gzip"))).json();
}

function importScript(address: URL): Promise<StemmerModule> {
  return import(/* @vite-ignore */ address.href);
}
