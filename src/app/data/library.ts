import * as built from "virtual:wortlaut/library";
import { bucketOf } from "../../model/bucket.ts";
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
  all(): Promise<readonly T[]>;
}

type Load<T> = (version: number) => Promise<{ readonly default: T }>;

/** The collection as it stands; in the dev server a new one takes its place with every change of the folder. */
let current: typeof built = built;
const listeners = new Set<() => void>();

import.meta.hot?.accept("virtual:wortlaut/library", (next) => {
  if (next === undefined) return;
  current = next as unknown as typeof built;
  for (const listener of listeners) listener();
});

/** Calls `listener` whenever the collection has changed, which only the dev server does. Returns how to stop that. */
export function onCollectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function library(): LibrarySummary {
  return current.library;
}

export function problems(): readonly Problem[] {
  return current.problems;
}

async function fetched<T>(load: Load<T>): Promise<T> {
  return (await load(current.version)).default;
}

async function paged<T>(pages: readonly Load<readonly T[]>[]): Promise<Paged<T>> {
  const [head, ...rest] = pages;
  if (head === undefined) return { first: [], all: async () => [] };
  const first = await fetched(head);
  return { first, all: async () => first.concat(...(await Promise.all(rest.map(fetched)))) };
}

/** The article list in its default order: newest first, undated last. Rejects when a file cannot be fetched. */
export function articleList(): Promise<Paged<ArticleSummary>> {
  return paged(current.articles);
}

/** All quotations: in the order of the article list, in reading order within an article. */
export function quotationList(): Promise<Paged<QuotationEntry>> {
  return paged(current.quotations);
}

/** All speakers, those with the most quotations first. */
export function speakerList(): Promise<Paged<SpeakerSummary>> {
  return paged(current.speakers);
}

/** The ids of the articles that were opened, by the slug they had then. */
const opened = new Map<string, string>();

/**
 * An article by its slug, or undefined when the collection has none of that name. An open article whose slug changes
 * with its title, which only happens in the dev server, is still found by the slug it had.
 */
export async function articlePage(slug: string): Promise<ArticlePage | undefined> {
  const page = (await pageAt(slug)) ?? (await pageOnceAt(slug));
  if (import.meta.hot && page !== undefined) opened.set(slug, page.article.id);
  return page;
}

async function pageOnceAt(slug: string): Promise<ArticlePage | undefined> {
  const id = opened.get(slug);
  if (id === undefined) return undefined;
  const articles = await (await articleList()).all();
  const moved = articles.find((article) => article.id === id);
  return moved === undefined ? undefined : pageAt(moved.slug);
}

async function pageAt(slug: string): Promise<ArticlePage | undefined> {
  if (current.articleIndex.length === 0) return undefined;
  const bucket = current.articleIndex[bucketOf(slug, current.articleIndex.length)];
  if (bucket === undefined) return undefined;
  const index = await fetched(bucket);
  const load = Object.hasOwn(index, slug) ? index[slug] : undefined;
  return load === undefined ? undefined : (await fetched(load))[slug];
}

/** A speaker by its slug, or undefined when the collection has none of that name. */
export async function speakerPage(slug: string): Promise<SpeakerPage | undefined> {
  if (current.speakerIndex.length === 0) return undefined;
  const bucket = current.speakerIndex[bucketOf(slug, current.speakerIndex.length)];
  if (bucket === undefined) return undefined;
  const pages = await fetched(bucket);
  return Object.hasOwn(pages, slug) ? pages[slug] : undefined;
}
