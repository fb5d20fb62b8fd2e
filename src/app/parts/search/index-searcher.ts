import { foldedWords, foldWord } from "../../../model/fold.ts";
import { dayOfPage, EVERY_ARTICLE, FILTERS, speakerFilter } from "../../../model/search.ts";
import type { FoundArticle } from "./found.ts";
import { foundArticle, type Wanted } from "./found-article.ts";
import type { PagefindFilters, PagefindInstance, PagefindResult } from "./pagefind.ts";
import type { SearchQuery } from "./query.ts";
import { hasDiacritics } from "./spelling.ts";
import { hasWords, isPhrase, singleWords } from "./terms.ts";
import { type FoundWord, indexTerm, WordSearch } from "./word-search.ts";

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

/** An article that was found. */
interface Result {
  readonly page: PagefindResult;
  readonly score: number;
}

interface Filtering {
  readonly filters: PagefindFilters;
  readonly speakers: Wanted["speakers"];
}

/** A value that no filter has: asked for, it makes Pagefind fetch the filter. */
const NO_VALUE = "";

/** Words in all their forms go before longer words that begin with them, however good these are. */
const WHOLE = 1e6;

type Pages = ReadonlyMap<string, PagefindResult>;

const NOTHING: Wanted = { words: [], phrases: [], types: [], speakers: undefined };

/** Searches the index of one language. Runs where Pagefind runs: in a worker. */
export class IndexSearcher {
  readonly #pagefind: PagefindInstance;
  #results: readonly Result[] = [];
  #wanted: Wanted = NOTHING;

  constructor(pagefind: PagefindInstance) {
    this.#pagefind = pagefind;
  }

  /** Finds the articles that a query asks for; its years and languages are for others to see to. */
  async search(query: SearchQuery): Promise<IndexAnswer> {
    this.#results = [];
    this.#wanted = NOTHING;
    const typed = singleWords(query.words);
    const without = singleWords(query.without.filter((each) => !isPhrase(each)));
    const unwanted = [...without, ...query.without.filter(isPhrase)];
    // All at once, so that each does not wait for the files of the one before.
    await Promise.all([...typed, ...query.phrases, ...unwanted].map((term) => this.#pagefind.preload(indexTerm(term))));
    const filtering = await this.#filtering(query, typed[0] ?? query.phrases[0] ?? EVERY_ARTICLE);
    if (filtering === undefined) return answerOf([], []);
    const { filters, speakers } = filtering;
    const search = new WordSearch(this.#pagefind, filters);
    const words: FoundWord[] = [];
    for (const [i, word] of typed.entries()) words.push(await search.find(word, i === typed.length - 1));
    const phrases: Pages[] = [];
    for (const phrase of query.phrases) phrases.push(await this.#phrase(phrase, filters));
    const excluded: { readonly has: (id: string) => boolean }[] = [];
    for (const word of without) excluded.push((await search.find(word, false)).pages);
    for (const phrase of query.without.filter(isPhrase)) excluded.push(await this.#phrase(phrase, filters));

    const all = words.length + phrases.length > 0 ? inAll(words, phrases) : scored(await this.#every(filters));
    this.#results = all
      .filter(({ page }) => !excluded.some((pages) => pages.has(page.id)))
      .sort((a, b) => b.score - a.score);
    this.#wanted = { words, phrases, types: query.type, speakers };
    return answerOf(this.#results, [
      ...typed.map((word, i) => ({ word, articles: words[i]?.pages.size ?? 0 })),
      ...query.phrases.map((word, i) => ({ word, articles: phrases[i]?.size ?? 0 })),
    ]);
  }

  /** Articles of the last answer by their places in it. */
  async articles(places: readonly number[]): Promise<readonly FoundArticle[]> {
    const wanted = this.#wanted;
    const results = places.flatMap((place) => this.#results[place] ?? []);
    return Promise.all(results.map(({ page }) => foundArticle(page, wanted)));
  }

  async #every(filters: PagefindFilters): Promise<Pages> {
    return byId((await this.#pagefind.search(EVERY_ARTICLE, { filters })).results);
  }

  async #phrase(phrase: string, filters: PagefindFilters): Promise<Pages> {
    await this.#pagefind.options({ exactDiacritics: hasDiacritics(foldWord(phrase)) });
    return byId((await this.#pagefind.search(`"${indexTerm(phrase)}"`, { filters })).results);
  }

  /** What Pagefind is to filter by; undefined when it knows nobody or nothing of a name that is asked for. */
  async #filtering(query: SearchQuery, term: string): Promise<Filtering | undefined> {
    const wordsOf = (names: readonly string[]) =>
      names.map((name) => foldedWords(name)).filter((words) => words.length > 0);
    const speakers = wordsOf(query.speaker).map((words) => ({ words, filter: speakerFilter(words[0] ?? "") }));
    const sources = wordsOf(query.source);
    const filters = [...speakers.map(({ filter }) => filter), ...(sources.length > 0 ? [FILTERS.source] : [])];
    const values = await this.#valuesOf(filters, term);

    const all = [];
    const names = new Set<string>();
    for (const { words, filter } of speakers) {
      const known = (values[filter] ?? []).filter((name) => hasWords(name, words));
      for (const name of known) names.add(name);
      all.push({ [filter]: { any: known } });
    }
    if (sources.length > 0) {
      const known = (values[FILTERS.source] ?? []).filter((name) => sources.some((words) => hasWords(name, words)));
      all.push({ [FILTERS.source]: { any: known } });
    }
    if (all.some((filter) => Object.values(filter).some(({ any }) => any.length === 0))) return undefined;
    const types = query.type.flatMap((type) => (type === "indirect" ? [type, "reported"] : [type]));
    if (types.length > 0) all.push({ [FILTERS.type]: { any: types } });
    return { filters: all.length > 0 ? { all } : {}, speakers: speakers.length > 0 ? names : undefined };
  }

  /** The values of filters, fetched together with what the search for a term needs anyway. */
  async #valuesOf(names: readonly string[], term: string): Promise<Readonly<Record<string, readonly string[]>>> {
    if (names.length === 0) return {};
    const all = names.map((name) => ({ [name]: NO_VALUE }));
    const { totalFilters } = await this.#pagefind.search(indexTerm(term), { filters: { all } });
    return Object.fromEntries(Object.entries(totalFilters).map(([name, counts]) => [name, Object.keys(counts)]));
  }
}

function answerOf(results: readonly Result[], alone: readonly WordCount[]): IndexAnswer {
  return {
    scores: Float64Array.from(results, ({ score }) => score),
    days: Uint32Array.from(results, ({ page }) => Number(dayOfPage(page.id))),
    alone,
  };
}

function byId(results: readonly PagefindResult[]): Pages {
  return new Map(results.map((result) => [result.id, result]));
}

function scored(pages: Pages): readonly Result[] {
  return Array.from(pages.values(), (page) => ({ page, score: page.score }));
}

/** The articles that have all words and all phrases. */
function inAll(words: readonly FoundWord[], phrases: readonly Pages[]): Result[] {
  const lists = [...words.map(({ pages }) => pages), ...phrases];
  const [fewest = new Map<string, unknown>()] = lists.toSorted((a, b) => a.size - b.size);
  const ids = [...fewest.keys()].filter((id) => lists.every((pages) => pages.has(id)));
  return ids.flatMap((id): readonly Result[] => {
    const own = words.flatMap(({ pages }) => pages.get(id) ?? []);
    const results = [...own.map(({ result }) => result), ...phrases.flatMap((pages) => pages.get(id) ?? [])];
    const [page] = results;
    if (page === undefined) return [];
    const score = results.reduce((sum, result) => sum + result.score, 0);
    return [{ page, score: score + (own.every(({ isWhole }) => isWhole) ? WHOLE : 0) }];
  });
}
