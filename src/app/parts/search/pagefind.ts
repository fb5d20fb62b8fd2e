/**
 * What is used of Pagefind's script (see https://pagefind.app/docs/api/); it comes with the index, not from npm. The
 * class is what its `createInstance` wraps: the plugin has the script export it for `enterPlaygroundMode`.
 */
export interface PagefindModule {
  readonly Pagefind: new (options: PagefindOptions) => PagefindInstance;
}

interface PagefindOptions {
  readonly primary: true;
  /** The index has one language; this one leads to it. */
  readonly language: "unknown";
  readonly basePath: string;
  /** Stands in the address of the entry file, in place of the time. */
  readonly metaCacheTag: string;
  readonly ranking: Readonly<Record<string, unknown>>;
}

export interface PagefindInstance {
  /** From now on answers say which words of the index were found. Rejects when there is no index. */
  enterPlaygroundMode(): Promise<void>;
  /** Whether only words are to be found that are spelled with the diacritics that are asked for. */
  options(options: { readonly exactDiacritics: boolean }): Promise<void>;
  /** Fetches what the search for a term needs. */
  preload(term: string): Promise<unknown>;
  search(term: string, options: { readonly filters: PagefindFilters }): Promise<PagefindAnswer>;
}

/** All of a list must hold, or nothing: each names a filter and the value, or the values of which it may have any. */
export interface PagefindFilters {
  readonly all?: readonly Readonly<Record<string, string | { readonly any: readonly string[] }>>[];
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** The values of the filters that were fetched, with how many results have them, the filters aside. */
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The words that were asked for, as the index has them: their stems. Not for phrases. */
  readonly query_term_idfs?: readonly { readonly term: string }[];
}

export interface PagefindResult {
  /** The name of the article's page in the index. */
  readonly id: string;
  readonly score: number;
  /** Indexes of the words that were found, in the text. */
  readonly words: readonly number[];
  /** Words of the index that were found in the text. Not for phrases. */
  readonly scores?: readonly { readonly search_term: string }[];
  /** Words of the index that were found in the fields. Not for phrases. */
  readonly verbose_meta_scores?: readonly { readonly field_name: string; readonly matched_terms: readonly string[] }[];
  /** All results of one page give the same object, with the locations of the one that was asked last. */
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** What the index knows of the article: `IndexedArticle` as JSON. */
  readonly raw_url: string;
  readonly content: string;
  /** The content with `<` and `>` escaped, its words parted by zero-width spaces in scripts without spaces. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** Where words were found, by their indexes, and which words of the index they are. */
  readonly weighted_locations: readonly {
    readonly location: number;
    readonly verbose?: { readonly word_string: string };
  }[];
}
