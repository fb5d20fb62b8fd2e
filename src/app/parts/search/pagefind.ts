/** What is used of Pagefind's script (see https://pagefind.app/docs/api/); it comes with the index, not from npm. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindInstance;
}

interface PagefindOptions {
  readonly basePath: string;
  /** Stands in the address of the entry file, in place of the time. */
  readonly metaCacheTag: string;
  readonly ranking: Readonly<Record<string, unknown>>;
}

export interface PagefindInstance {
  /** Resolves when the index can be searched; does not reject when it cannot. */
  init(): Promise<void>;
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
}

export interface PagefindResult {
  /** The name of the article's page in the index. */
  readonly id: string;
  readonly score: number;
  /** Indexes of the words that were found, in the text. */
  readonly words: readonly number[];
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** What the index knows of the article: `IndexedArticle` as JSON. */
  readonly raw_url: string;
  readonly content: string;
  /** The content with `<` and `>` escaped, its words parted by zero-width spaces in scripts without spaces. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}
