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
  /** All of it; `soFar` is called with what is there of it as it grows from its beginning. */
  all(soFar?: (items: readonly T[]) => void): Promise<readonly T[]>;
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
    const modules = listingModules((await summary()).counts[kind]);
    if (modules === 0) return { first: [], all: async () => [] };
    const first = await module<readonly T[]>(`${kind}/0`);
    return {
      first,
      async all(soFar) {
        const rest = Array.from({ length: modules - 1 }, (_, n) => module<readonly T[]>(`${kind}/${n + 1}`));
        // What fails is thrown where it is waited for; until then it must not count as unhandled.
        for (const part of rest) part.catch(() => {});
        let items = first;
        for (const part of rest) {
          items = items.concat(await part);
          soFar?.(items);
        }
        return items;
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

type ListKind = "articles" | "quotations" | "speakers";
