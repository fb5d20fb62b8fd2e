import { EVERY_ARTICLE, type IndexedArticle } from "../../../model/search.ts";
import type { Span } from "../../../model/span.ts";
import type { MarkedType } from "../reader/marked.ts";
import { isAlike, isForm } from "./alike.ts";
import { contentWords, withoutPunctuation } from "./content-words.ts";
import type { FoundArticle, MarkedText } from "./found.ts";
import type { PagefindFragment } from "./pagefind.ts";
import { type Hit, meansQuotation, passagesOf } from "./passages.ts";
import { phrasePlaces } from "./phrase-places.ts";

/** The text of a record begins with the word that every article has, and a space. */
const TEXT_START = EVERY_ARTICLE.length + 1;

/** What was searched for, as far as it decides what is shown of an article. */
export interface Wanted {
  readonly words: readonly string[];
  /** The words of each phrase; they are among `words`, too. */
  readonly phrases: readonly (readonly string[])[];
  readonly types: readonly MarkedType[];
  /** The names of the speakers that are asked for; undefined where none is. */
  readonly speakers: ReadonlySet<string> | undefined;
}

/**
 * An article of the index as the list of results shows it.
 *
 * @param found the numbers of the words that were found in it
 */
export function foundArticle(fragment: PagefindFragment, found: readonly number[], wanted: Wanted): FoundArticle {
  const { content, raw_content, meta, raw_url } = fragment;
  const { words, phrases, types, speakers } = wanted;
  // Pagefind gives back what the plugin has written for it.
  const article: IndexedArticle = JSON.parse(raw_url);
  const text = content.slice(TEXT_START);
  const places = contentWords(content, raw_content);
  const numbers = [...found, ...phrasePlaces(content, places, found, phrases)];
  const hits = hitsOf(content, places, numbers, words);
  const { passages, more, isExact } = passagesOf({
    article,
    text,
    hits,
    isMeant: meansQuotation(article, types, speakers && ((name) => speakers.has(name))),
    onlyQuotations: speakers !== undefined || types.length > 0,
  });
  const standfirst = markedField(meta.standfirst ?? "", words);
  return {
    slug: article.slug,
    language: article.language,
    ...(article.date === undefined ? {} : { date: article.date }),
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    title: markedField(meta.title ?? "", words),
    ...(passages.length === 0 && standfirst.hits.length > 0 ? { standfirst } : {}),
    passages,
    more,
    isExact,
    voices: article.voices,
    forms: [...new Set(hits.map(({ start, end }) => text.slice(start, end).toLowerCase()))],
  };
}

/** The words that were found, in the article's own text. */
function hitsOf(
  content: string,
  places: readonly Span[],
  found: readonly number[],
  words: readonly string[],
): readonly Hit[] {
  return [...new Set(found)]
    .sort((a, b) => a - b)
    .flatMap((number) => places[number] ?? [])
    .filter(({ start }) => start >= TEXT_START)
    .map((place): Hit => {
      const { start, end } = withoutPunctuation(content, place);
      const form = content.slice(start, end);
      const of = words.flatMap((word, i) => (isAlike(form, word) ? i : []));
      return { start: start - TEXT_START, end: end - TEXT_START, words: of };
    });
}

const FIELD_WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A title or standfirst with the words in it that were searched for: Pagefind does not say where they stand. */
function markedField(text: string, words: readonly string[]): MarkedText {
  const hits = Array.from(text.matchAll(FIELD_WORD))
    .filter(([form]) => words.some((word) => isForm(form, word)))
    .map(({ 0: form, index }) => ({ start: index, end: index + form.length }));
  return { text, hits };
}
