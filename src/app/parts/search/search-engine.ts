import type { FoundArticle } from "./found.ts";
import {
  articlesOf,
  COMPARE,
  exactFirst,
  isOfYears,
  type Row,
  rowsOf,
  type SearchOrder,
  type YearCount,
  yearsOf,
} from "./found-rows.ts";
import type { WordCount } from "./index-searcher.ts";
import { isEmpty, parseQuery, type SearchQuery } from "./query.ts";
import type { SearchIndex } from "./worker-index.ts";

/** What was found for a text that somebody typed. */
export interface SearchAnswer {
  readonly text: string;
  readonly order: SearchOrder;
  readonly query: SearchQuery;
  /** All articles that were found. */
  readonly count: number;
  /** Those that have been fetched so far, in order. */
  readonly articles: readonly FoundArticle[];
  /** In how many articles each word and each phrase is, whether the others are there or not. */
  readonly alone: readonly WordCount[];
  /** The years of the articles found, newest first, whatever years were asked for. */
  readonly years: readonly YearCount[];
}

/** Another search has been asked for meanwhile. */
export class Superseded extends Error {}

/** Why nothing can be searched: no index was built, the network is away, or something else. */
export type SearchFailure = "absent" | "offline" | "failed";

export class SearchFailed extends Error {
  readonly failure: SearchFailure;

  constructor(failure: SearchFailure, options?: ErrorOptions) {
    super(failure, options);
    this.failure = failure;
  }
}

interface IndexOfLanguage {
  readonly language: string;
  readonly index: SearchIndex;
}

interface SearchEngineOptions {
  /** The languages of the collection, as `indexLanguage` names them. */
  readonly languages: readonly string[];
  readonly open: (language: string) => SearchIndex;
  /** Tells why an index does not answer. */
  readonly diagnose: () => Promise<SearchFailure>;
}

/** Articles that are fetched with an answer: what fits into a window. */
const FIRST = 5;
/** Articles that are fetched at a time when more are asked for. */
const NEXT = 10;

/**
 * Where the words are asked for in what certain people said, an article can have them elsewhere. So many are looked at
 * to put those first that have them there.
 */
const LOOKED_AT = 30;

/** Answers that are kept for the way back. */
const KEPT = 8;

/** Searches the indexes of all languages at once. */
export class SearchEngine {
  readonly #options: SearchEngineOptions;
  readonly #kept = new Map<string, SearchAnswer>();
  #indexes: readonly IndexOfLanguage[] | undefined;
  #turn = 0;
  #work: Promise<unknown> = Promise.resolve();
  /** What the indexes have answered last, and to what. */
  #rows: { readonly key: string; readonly rows: readonly Row[] } | undefined;

  constructor(options: SearchEngineOptions) {
    this.#options = options;
  }

  /** Begins to fetch what every search needs. Failures are for the first search to meet. */
  prepare(): void {
    this.#opened();
  }

  /** An answer that was given before, for the way back to it. */
  known(text: string, order: SearchOrder): SearchAnswer | undefined {
    return this.#kept.get(keyOf(text, order));
  }

  /**
   * Finds articles. Rejects with `Superseded` when another search is asked for before this one's turn has come, and with
   * `SearchFailed` when nothing can be searched.
   */
  async search(text: string, order: SearchOrder): Promise<SearchAnswer> {
    const turn = ++this.#turn;
    return this.#next(async () => {
      if (turn !== this.#turn) throw new Superseded();
      return this.#find(text, order);
    });
  }

  /** The same answer with the next articles. */
  async more(answer: SearchAnswer): Promise<SearchAnswer> {
    return this.#next(async () => {
      const { text, order } = answer;
      if (this.#rows?.key !== keyOf(text, order)) await this.#find(text, order, answer.articles.length);
      const known = this.known(text, order) ?? answer;
      const next = await articlesOf(this.#rows?.rows.slice(known.articles.length, known.articles.length + NEXT) ?? []);
      return this.#keep({ ...known, articles: [...known.articles, ...next] });
    });
  }

  close(): void {
    for (const { index } of this.#indexes ?? []) index.close();
    this.#indexes = undefined;
  }

  async #find(text: string, order: SearchOrder, count = FIRST): Promise<SearchAnswer> {
    const query = parseQuery(text);
    this.#rows = undefined;
    const asked = isEmpty(query) ? [] : this.#opened().filter(({ language }) => isAsked(query, language));
    try {
      const answers = await Promise.all(asked.map(async ({ index }) => ({ index, ...(await index.search(query)) })));
      const all = answers.flatMap(rowsOf);
      const rows = all.filter((row) => isOfYears(row, query.year)).sort(COMPARE[order]);
      const isSorted = order !== "best" || !canBeInexact(query);
      const fetched = await articlesOf(rows.slice(0, isSorted ? count : Math.max(count, LOOKED_AT)));
      const { articles, inOrder } = isSorted ? { articles: fetched, inOrder: rows } : exactFirst(fetched, rows);
      this.#rows = { key: keyOf(text, order), rows: inOrder };
      return this.#keep({
        text,
        order,
        query,
        count: rows.length,
        articles: articles.slice(0, count),
        alone: summed(answers.map(({ alone }) => alone)),
        years: yearsOf(all),
      });
    } catch (error) {
      this.close();
      throw new SearchFailed(await this.#options.diagnose(), { cause: error });
    }
  }

  #opened(): readonly IndexOfLanguage[] {
    const { languages, open } = this.#options;
    this.#indexes ??= languages.map((language) => {
      const index = open(language);
      // The first search waits for it, too, and meets the failure.
      index.open().catch(() => {});
      return { language, index };
    });
    return this.#indexes;
  }

  #next<T>(step: () => Promise<T>): Promise<T> {
    const result = this.#work.then(step);
    this.#work = result.catch(() => {});
    return result;
  }

  #keep(answer: SearchAnswer): SearchAnswer {
    const key = keyOf(answer.text, answer.order);
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return answer;
  }
}

function keyOf(text: string, order: SearchOrder): string {
  return `${order} ${text.trim()}`;
}

function isAsked({ language: asked }: SearchQuery, language: string): boolean {
  return asked.length === 0 || asked.includes(language);
}

/** Whether articles can have the words that are asked for, but not in what those said who are asked for. */
function canBeInexact({ words, phrases, speaker, type }: SearchQuery): boolean {
  return words.length + phrases.length > 0 && speaker.length + type.length > 0;
}

/** The counts of the indexes together; one that has not looked for words, as it has nothing else, gives none. */
function summed(lists: readonly (readonly WordCount[])[]): readonly WordCount[] {
  const counts = new Map<string, number>();
  for (const { word, articles } of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + articles);
  return Array.from(counts, ([word, articles]) => ({ word, articles }));
}
