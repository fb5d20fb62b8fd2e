import {
  EVERY_ARTICLE,
  FILTERS,
  type IndexedArticle,
  type IndexedQuotation,
  type IndexedVoice,
  indexedText,
  nameWords,
  speakerFilter,
} from "../model/search.ts";
import type { ArticlePage } from "../model/summary.ts";

/** An article as Pagefind takes it (`CustomRecord` in its types). */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/**
 * The record of an article in the index of `language`. Its title, standfirst and authors are searched as its text is.
 *
 * @param names the names across articles of its voices, in their order
 */
export function searchRecord(page: ArticlePage, language: string, names: readonly string[]): SearchRecord {
  const { article, voices, quotations } = page;
  const { text, at } = indexedText(article.text);
  const indexed: IndexedArticle = {
    slug: article.slug,
    language: article.language,
    ...(article.date === undefined ? {} : { date: article.date }),
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    blocks: article.blocks.map(({ span }) => at(span.start)),
    voices: voices.map(({ name, slug, slot }, voice): IndexedVoice => ({ name: names[voice] ?? name, slug, slot })),
    quotations: quotations.map(({ id, type, speaker, spans }): IndexedQuotation => {
      const voice = voices.findIndex((candidate) => candidate.id === speaker);
      const places = spans.map(({ start, end }) => ({ start: at(start), end: at(end) }));
      return { id, type, voice: voice < 0 ? null : voice, spans: places };
    }),
  };
  return {
    url: JSON.stringify(indexed),
    content: `${EVERY_ARTICLE} ${text}`,
    language,
    // Every record has every field: Pagefind numbers the fields of all records in a part.
    meta: { title: article.title, standfirst: article.standfirst ?? "", authors: article.authors.join(", ") },
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
