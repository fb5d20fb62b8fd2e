import { dayOfPage, FILTERS, nameWords, speakerFilter } from "../../../model/search.ts";
import { foldedWords } from "../quotations/fold.ts";
import { isAlike } from "./alike.ts";
import { contentWords } from "./content-words.ts";
import type { FoundArticle } from "./found.ts";
import { foundArticle, type Wanted } from "./found-article.ts";
import type { PagefindFilters, PagefindInstance, PagefindResult } from "./pagefind.ts";
import type { SearchQuery } from "./query.ts";
import { allWords, hasWords, singleWords, termsOf } from "./terms.ts";

/** What one index has for a query: a number in each row for each article that was found, the best first. */
export interface IndexAnswer {
  readonly scores: Float64Array;
  /** Days as numbers (20230915), 0 for articles without a date. */
  readonly days: Uint32Array;
  /** Words of the query that no article has a form of, where that is why nothing was found. */
  readonly missing: readonly string[];
}

/** An article by what Pagefind found in it, by words and by phrases. */
interface Result {
  readonly page: PagefindResult;
  readonly score: number;
  readonly words: readonly number[];
}

interface Filtering {
  readonly filters: PagefindFilters;
  readonly speakers: Wanted["speakers"];
}

/** A value that no filter has: asked for, it makes Pagefind fetch the filter. */
const NO_VALUE = "";

/** Searches the index of one language. Runs where Pagefind runs: in a worker. */
export class IndexSearcher {
  readonly #pagefind: PagefindInstance;
  #results: readonly Result[] = [];
  #wanted: Wanted = { words: [], phrases: [], types: [], speakers: undefined };

  constructor(pagefind: PagefindInstance) {
    this.#pagefind = pagefind;
  }

  /** Finds the articles that a query asks for; its years and languages are for others to see to. */
  async search(query: SearchQuery): Promise<IndexAnswer> {
    this.#results = [];
    const terms = termsOf(query);
    const filtering = await this.#filtering(query, terms);
    if (filtering === undefined) return answerOf([], []);
    const answers = [];
    for (const term of terms) answers.push((await this.#pagefind.search(term, { filters: filtering.filters })).results);
    const results = inAll(answers);
    const missing = await missingWords(singleWords(query), results[0]);
    if (missing.length > 0) return answerOf([], missing);
    this.#results = results;
    const phrases = query.phrases.map(nameWords);
    this.#wanted = { words: allWords(query), phrases, types: query.type, speakers: filtering.speakers };
    return answerOf(results, []);
  }

  /** Articles of the last answer by their places in it. */
  articles(places: readonly number[]): Promise<readonly FoundArticle[]> {
    const wanted = this.#wanted;
    const results = places.flatMap((place) => this.#results[place] ?? []);
    return Promise.all(results.map(async ({ page, words }) => foundArticle(await page.data(), words, wanted)));
  }

  /** What Pagefind is to filter by; undefined when it knows nobody or nothing of a name that is asked for. */
  async #filtering(query: SearchQuery, [term = ""]: readonly string[]): Promise<Filtering | undefined> {
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
    const { totalFilters } = await this.#pagefind.search(term, { filters: { all } });
    return Object.fromEntries(Object.entries(totalFilters).map(([name, counts]) => [name, Object.keys(counts)]));
  }
}

function answerOf(results: readonly Result[], missing: readonly string[]): IndexAnswer {
  return {
    scores: Float64Array.from(results, ({ score }) => score),
    days: Uint32Array.from(results, ({ page }) => Number(dayOfPage(page.id))),
    missing,
  };
}

/** What is among all of some answers, with all words that were found. */
function inAll([first = [], ...others]: readonly (readonly PagefindResult[])[]): readonly Result[] {
  const byId = others.map((results) => new Map(results.map((result) => [result.id, result])));
  return first
    .flatMap((page): readonly Result[] => {
      const also = byId.flatMap((results) => results.get(page.id) ?? []);
      if (also.length < byId.length) return [];
      const score = also.reduce((sum, result) => sum + result.score, page.score);
      return [{ page, score, words: [page, ...also].flatMap((result) => result.words) }];
    })
    .sort((a, b) => b.score - a.score);
}

/** The words of which not even the best article has a form: Pagefind has taken something else in their place. */
async function missingWords(wanted: readonly string[], best: Result | undefined): Promise<readonly string[]> {
  if (best === undefined || wanted.length === 0) return [];
  const { raw_content, content, meta } = await best.page.data();
  const places = contentWords(content, raw_content);
  const found = best.words.flatMap((word) => places[word] ?? []).map(({ start, end }) => content.slice(start, end));
  const inFields = Object.values(meta).flatMap((text) => nameWords(text ?? ""));
  return wanted.filter((word) => ![...found, ...inFields].some((form) => isAlike(form, word)));
}
