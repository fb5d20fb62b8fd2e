import { bucketOf } from "../../model/bucket.ts";
import { LISTING_PAGE, listingModules, listingPages, placeOfPage, SPEAKER_MODULES } from "../../model/listing.ts";
import type { Problem } from "../../model/problem.ts";
import type {
  ArticlePage,
  ArticleSummary,
  LibrarySummary,
  QuotationEntry,
  SpeakerPage,
  SpeakerSummary,
} from "../../model/summary.ts";

/** A long list of which the first page is there and the rest is fetched when it is asked for. */
export interface Paged<T> {
  readonly first: readonly T[];
  /** How many rows there are in all. */
  readonly total: number;
  /** The list with one part more than `items`, which is its beginning as it was fetched so far. */
  next(items: readonly T[]): Promise<readonly T[]>;
  all(): Promise<readonly T[]>;
}

/** A list of which everything is there. */
export function pagedOf<T>(items: readonly T[]): Paged<T> {
  return { first: items, total: items.length, next: async () => items, all: async () => items };
}

/** One page of a long list, for those who read without scripts or come from a link to it. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1 on. */
  readonly number: number;
  readonly pages: number;
}

/** The collection as the views ask for it. Everything rejects when a file cannot be fetched. */
export interface Library {
  summary(): Promise<LibrarySummary>;
  problems(): Promise<readonly Problem[]>;
  /** The article list in its default order: newest first, undated last. */
  articleList(): Promise<Paged<ArticleSummary>>;
  /** All quotations: in the order of the article list, in reading order within an article. */
  quotationList(): Promise<Paged<QuotationEntry>>;
  /** All speakers, those with the most quotations first. */
  speakerList(): Promise<Paged<SpeakerSummary>>;
  /** A page of a list, or undefined when it has none of that number. */
  articlesAt(number: number): Promise<ListPage<ArticleSummary> | undefined>;
  quotationsAt(number: number): Promise<ListPage<QuotationEntry> | undefined>;
  speakersAt(number: number): Promise<ListPage<SpeakerSummary> | undefined>;
  /** An article by its slug, or undefined when the collection has none of that name. */
  articlePage(slug: string): Promise<ArticlePage | undefined>;
  /** A speaker by its slug, or undefined when the collection has none of that name. */
  speakerPage(slug: string): Promise<SpeakerPage | undefined>;
}

/**
 * Fetches a JSON module of the collection by its id: `library`, `problems`, `articles/0`, `a/<slug>`, … Resolves to
 * undefined where there is none, and rejects when it cannot be fetched.
 */
export type LoadModule = (id: string) => Promise<unknown>;

/** The collection whose modules `load` fetches. */
export function createLibrary(load: LoadModule): Library {
  // What the plugin wrote is what the types of the model say: both come from the same build.
  const module = async <T>(id: string): Promise<T> => (await load(id)) as T;
  const summary = () => module<LibrarySummary>("library");

  async function list<T>(kind: ListKind): Promise<Paged<T>> {
    const total = (await summary()).counts[kind];
    const modules = listingModules(total);
    if (modules === 0) return pagedOf<T>([]);
    const part = (index: number) => module<readonly T[]>(`${kind}/${index}`);
    const parts = (start: number, end: number) => {
      const indices = Array.from({ length: Math.min(end, modules) - start }, (_, n) => start + n);
      return Promise.all(indices.map(part));
    };
    return {
      first: await part(0),
      total,
      async next(items) {
        const { module: index } = placeOfPage(items.length / LISTING_PAGE + 1);
        // The one after it comes while this one is looked at.
        if (index + 1 < modules) part(index + 1).catch(() => {});
        return items.concat(await part(index));
      },
      async all() {
        const all: T[] = [];
        for (let index = 0; index < modules; index += AT_ONCE) {
          for (const rows of await parts(index, index + AT_ONCE)) for (const row of rows) all.push(row);
        }
        return all;
      },
    };
  }

  async function at<T>(kind: ListKind, number: number): Promise<ListPage<T> | undefined> {
    const pages = listingPages((await summary()).counts[kind]);
    if (!Number.isInteger(number) || number < 1 || number > pages) return undefined;
    const place = placeOfPage(number);
    const rows = await module<readonly T[]>(`${kind}/${place.module}`);
    return { items: rows.slice(place.start, place.start + LISTING_PAGE), number, pages };
  }

  return {
    summary,
    problems: () => module("problems"),
    articleList: () => list("articles"),
    quotationList: () => list("quotations"),
    speakerList: () => list("speakers"),
    articlesAt: (number) => at("articles", number),
    quotationsAt: (number) => at("quotations", number),
    speakersAt: (number) => at("speakers", number),
    articlePage: (slug) => module(`a/${slug}`),
    async speakerPage(slug) {
      const pages = await module<Readonly<Record<string, SpeakerPage>> | undefined>(
        `speaker/${bucketOf(slug, SPEAKER_MODULES)}`,
      );
      return pages !== undefined && Object.hasOwn(pages, slug) ? pages[slug] : undefined;
    },
  };
}

/** Parts of a list that are fetched at once: more would only wait for each other. */
const AT_ONCE = 8;

type ListKind = "articles" | "quotations" | "speakers";
