import { hash } from "node:crypto";
import type { Collection } from "../collection/collect.ts";
import { indexLanguage } from "../model/search.ts";
import { UNDATED } from "../model/search-files.ts";
import type { ArticlePage } from "../model/summary.ts";

/** An article to be indexed, without its text: what its place in the index follows from. */
export interface SearchableArticle {
  readonly slug: string;
  /** The language of its index. */
  readonly language: string;
  /** `20230915`, or `UNDATED`. */
  readonly day: string;
  /** Of its text, in UTF-16 code units. */
  readonly length: number;
  /** The names across articles of its voices, in their order. */
  readonly names: readonly string[];
  /** Stands for all of it: another one may, and the same one cannot, stand for another content. */
  readonly digest: string;
}

/** Articles to be indexed, with the way to the whole of each. */
export interface Searchable {
  readonly articles: readonly SearchableArticle[];
  readonly page: (slug: string) => ArticlePage;
}

/** The articles of a collection that is in memory. */
export function searchable(collection: Collection): Searchable {
  const pages = new Map(collection.articles.map((page) => [page.article.slug, page]));
  return {
    articles: searchableArticles(collection, pageDigest),
    page: (slug) => {
      const page = pages.get(slug);
      if (page === undefined) throw new Error(`There is no article ${slug} to be indexed.`);
      return page;
    },
  };
}

/** @param digestOf gives a digest of a page, which need not cover the names of speakers across articles */
export function searchableArticles(
  { articles, speakers }: Collection,
  digestOf: (page: ArticlePage) => string,
): readonly SearchableArticle[] {
  const known = new Map(speakers.map(({ summary }) => [summary.slug, summary.name]));
  return articles.map((page) => {
    const { slug, date, text } = page.article;
    const names = page.voices.map((voice) => known.get(voice.slug) ?? voice.name);
    return {
      slug,
      language: indexLanguage(page.article),
      day: date === undefined ? UNDATED : date.slice(0, 10).replaceAll("-", ""),
      length: text.length,
      names,
      digest: hash("sha256", JSON.stringify([digestOf(page), names])),
    };
  });
}

/** Pages that a change has not touched are the same objects (`Collector`). */
const digests = new WeakMap<ArticlePage, string>();

function pageDigest(page: ArticlePage): string {
  const digest = digests.get(page) ?? hash("sha256", JSON.stringify(page));
  digests.set(page, digest);
  return digest;
}
