declare module "virtual:wortlaut/library" {
  import type { Problem } from "../model/problem.ts";
  import type {
    ArticlePage,
    ArticleSummary,
    LibrarySummary,
    QuotationEntry,
    SpeakerPage,
    SpeakerSummary,
  } from "../model/summary.ts";

  /** Loads a JSON module; in the dev server anew for each version of the collection. */
  type Load<T> = (version: number) => Promise<{ readonly default: T }>;

  /** The version of the collection this module was made from; grows with each change in the dev server. */
  export const version: number;
  export const library: LibrarySummary;
  export const problems: readonly Problem[];
  /** The article list in its default order, page by page. */
  export const articles: readonly Load<readonly ArticleSummary[]>[];
  export const quotations: readonly Load<readonly QuotationEntry[]>[];
  export const speakers: readonly Load<readonly SpeakerSummary[]>[];
  /** Buckets by `bucketOf(slug)`: where the module of an article is found. */
  export const articleIndex: readonly Load<Readonly<Record<string, Load<Readonly<Record<string, ArticlePage>>>>>>[];
  /** Buckets by `bucketOf(slug)`: the pages of some speakers. */
  export const speakerIndex: readonly Load<Readonly<Record<string, SpeakerPage>>>[];
}
