import { foldedWords } from "../../../model/fold.ts";
import { FILTERS, speakerFilter } from "../../../model/search.ts";
import type { FoundArticle } from "./found.ts";
import { foundArticle, type Wanted } from "./found-article.ts";
import type { IndexReader } from "./index-reader.ts";
import type { SearchQuery } from "./query.ts";
import { hasWords, isPhrase, singleWords } from "./terms.ts";
import { type Found, WordSearch } from "./word-search.ts";

/** What one index has for a query: a number in each row for each article that was found, the best first. */
export interface IndexAnswer {
  readonly scores: Float64Array;
  /** Days as numbers (20230915), 0 for articles without a date. */
  readonly days: Uint32Array;
  /** In how many articles each word of the query is, and each phrase, whether the others are there or not. */
  readonly alone: readonly WordCount[];
}

export interface WordCount {
  readonly word: string;
  readonly articles: number;
}

interface Filtering {
  /** The articles that pass; undefined where all do. */
  readonly passing: ReadonlySet<number> | undefined;
  readonly speakers: Wanted["speakers"];
}

/** Words in all their forms go before longer words that begin with them, however good these are: no score is as high. */
const WHOLE = 4096;

/** What is found is put in order as numbers, which hold a score, to a part in so many, and the number of an article. */
const STEPS = 1024;
const NUMBERS = 2 ** 24;

/** Stretches that are looked at for longer words that begin with one: some 20 KB. */
const REACH = 4;

const NOTHING: Wanted = { found: [], types: [], speakers: undefined };

/** Searches the index of one language. */
export class IndexSearcher {
  readonly #reader: IndexReader;
  readonly #search: WordSearch;
  /** The numbers of the articles of the last answer, in order. */
  #results: Uint32Array = new Uint32Array();
  #wanted: Wanted = NOTHING;

  constructor(reader: IndexReader) {
    this.#reader = reader;
    this.#search = new WordSearch(reader);
  }

  /** Finds the articles that a query asks for; its years and languages are for others to see to. */
  async search(query: SearchQuery): Promise<IndexAnswer> {
    const search = this.#search;
    const typed = singleWords(query.words);
    // All at once, so that nothing waits for the files of something else.
    const [firstWords, phrases, excluded, { passing, speakers }] = await Promise.all([
      Promise.all(typed.map((word, i) => search.word(word, i === typed.length - 1 ? REACH : 0))),
      Promise.all(query.phrases.map((phrase) => search.phrase(phrase))),
      // Of a hyphenated word the parts follow one another here: any other article may have one of them.
      Promise.all(query.without.map((each) => (isPhrase(each) ? search.phrase(each) : search.word(each, 0)))),
      this.#filtering(query),
    ]);
    const isLeftOut = (number: number): boolean =>
      passing?.has(number) === false || excluded.some(({ scores }) => has(scores, number));
    const { articles } = this.#reader;
    const words = await this.#withLast(typed, firstWords, (some) =>
      articles.some((_, number) => hasAll([...some, ...phrases], number) && !isLeftOut(number)),
    );
    const found = [...words, ...phrases];
    const { numbers, scores } = inOrder(found, articles.length, isLeftOut);
    this.#results = numbers;
    this.#wanted = { found, types: query.type, speakers };
    return {
      scores,
      days: Uint32Array.from(numbers, (number) => Number(articles[number]?.day)),
      alone: [...typed, ...query.phrases].map((word, i) => ({ word, articles: countOf(found[i], passing) })),
    };
  }

  /**
   * What was found for the words, with more words that begin with the last one, which may still be typed, where those that
   * were looked at do not lead to an article, and others might.
   */
  async #withLast(
    typed: readonly string[],
    found: readonly Found[],
    leadsToArticles: (found: readonly Found[]) => boolean,
  ): Promise<readonly Found[]> {
    const others = found.slice(0, -1);
    let last = found.at(-1);
    for (let reach = 2 * REACH; last?.isAll === false; reach *= 2) {
      if (leadsToArticles([...others, last]) || !leadsToArticles(others)) break;
      last = await this.#search.word(typed.at(-1) ?? "", reach);
    }
    return last === undefined ? [] : [...others, last];
  }

  /** Articles of the last answer by their places in it. */
  async articles(places: readonly number[]): Promise<readonly FoundArticle[]> {
    const wanted = this.#wanted;
    const numbers = places.flatMap((place) => this.#results[place] ?? []);
    return Promise.all(numbers.map(async (number) => foundArticle(await this.#reader.article(number), wanted)));
  }

  async #filtering(query: SearchQuery): Promise<Filtering> {
    const wordsOf = (names: readonly string[]) =>
      names.map((name) => foldedWords(name)).filter((words) => words.length > 0);
    const speakers = wordsOf(query.speaker);
    const sources = wordsOf(query.source);
    const types = query.type.flatMap((type): readonly string[] => (type === "indirect" ? [type, "reported"] : [type]));
    const asked = [
      // Of several speakers, all; of several sources or types, any.
      ...speakers.map((words) => this.#having(speakerFilter(words[0] ?? ""), (name) => hasWords(name, words))),
      ...(sources.length > 0
        ? [this.#having(FILTERS.source, (name) => sources.some((words) => hasWords(name, words)))]
        : []),
      ...(types.length > 0 ? [this.#having(FILTERS.type, (type) => types.includes(type))] : []),
    ];
    const passed = await Promise.all(asked);
    const [first, ...others] = passed.map(({ articles }) => articles);
    return {
      passing: first && new Set([...first].filter((number) => others.every((articles) => articles.has(number)))),
      speakers:
        speakers.length > 0 ? new Set(passed.slice(0, speakers.length).flatMap(({ values }) => values)) : undefined,
    };
  }

  /** The values of a filter that are meant, and the articles that have one of them. */
  async #having(filter: string, isMeant: (value: string) => boolean) {
    const own = [...(await this.#reader.filter(filter))].filter(([value]) => isMeant(value));
    return { values: own.map(([value]) => value), articles: new Set(own.flatMap(([, articles]) => articles)) };
  }
}

function has(scores: Float64Array, number: number): boolean {
  return (scores[number] ?? 0) > 0;
}

function hasAll(found: readonly Found[], number: number): boolean {
  return found.every(({ scores }) => has(scores, number));
}

function countOf(found: Found | undefined, passing: Filtering["passing"]): number {
  let count = 0;
  found?.scores.forEach((score, number) => {
    if (score > 0 && passing?.has(number) !== false) count++;
  });
  return count;
}

/** The articles that have all that was found, but for those that are left out, the best first. */
function inOrder(found: readonly Found[], articles: number, isLeftOut: (number: number) => boolean) {
  const keys = new Float64Array(articles);
  let count = 0;
  for (let number = 0; number < articles; number++) {
    if (!hasAll(found, number) || isLeftOut(number)) continue;
    const score = found.reduce((sum, { scores }) => sum + (scores[number] ?? 0), 0);
    const isWhole = found.every(({ whole }) => whole[number] === 1);
    keys[count++] = Math.round((score + (isWhole ? WHOLE : 0)) * STEPS) * NUMBERS + (NUMBERS - 1 - number);
  }
  const sorted = keys.subarray(0, count).sort().reverse();
  return {
    numbers: Uint32Array.from(sorted, (key) => NUMBERS - 1 - (key % NUMBERS)),
    scores: sorted.map((key) => Math.floor(key / NUMBERS) / STEPS),
  };
}
