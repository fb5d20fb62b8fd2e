import {
  FILTERS,
  type IndexedArticle,
  type IndexedQuotation,
  type IndexedVoice,
  indexedText,
  nameWords,
  speakerFilter,
} from "../model/search.ts";
import type { FIELDS } from "../model/search-files.ts";
import type { ArticlePage } from "../model/summary.ts";

/** An article as it goes into the index. */
export interface SearchRecord {
  readonly article: IndexedArticle;
  /** What is searched besides the text. */
  readonly fields: Readonly<Record<keyof typeof FIELDS, string>>;
  /** The values of each filter that the article has. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** @param names the names across articles of the voices of the article, in their order */
export function searchRecord(page: ArticlePage, names: readonly string[]): SearchRecord {
  const { article, voices, quotations } = page;
  const { text, at } = indexedText(article.text);
  const indexed: IndexedArticle = {
    slug: article.slug,
    language: article.language,
    ...(article.date === undefined ? {} : { date: article.date }),
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    title: article.title,
    ...(article.standfirst === undefined ? {} : { standfirst: article.standfirst }),
    text,
    blocks: article.blocks.map(({ span }) => at(span.start)),
    voices: voices.map(({ name, slug, slot }, voice): IndexedVoice => ({ name: names[voice] ?? name, slug, slot })),
    quotations: quotations.map(({ id, type, speaker, spans }): IndexedQuotation => {
      const voice = voices.findIndex((candidate) => candidate.id === speaker);
      const places = spans.map(({ start, end }) => ({ start: at(start), end: at(end) }));
      return { id, type, voice: voice < 0 ? null : voice, spans: places };
    }),
  };
  return {
    article: indexed,
    fields: { title: article.title, standfirst: article.standfirst ?? "", authors: article.authors.join(" ") },
    filters: filtersOf(indexed),
  };
}

function filtersOf({ publisher, quotations, voices }: IndexedArticle): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  const add = (filter: string, value: string): void => {
    const values = filters[filter] ?? [];
    if (!values.includes(value)) values.push(value);
    filters[filter] = values;
  };
  if (publisher !== undefined) add(FILTERS.source, publisher);
  for (const { type } of quotations) add(FILTERS.type, type);
  for (const { name } of voices) {
    for (const word of nameWords(name)) add(speakerFilter(word), name);
  }
  return filters;
}
