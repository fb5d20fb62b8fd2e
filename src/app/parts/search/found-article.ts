import { EVERY_ARTICLE, type IndexedArticle } from "../../../model/search.ts";
import type { Span } from "../../../model/span.ts";
import type { MarkedType } from "../reader/marked.ts";
import { contentWords, withoutPunctuation } from "./content-words.ts";
import type { FoundArticle, MarkedText } from "./found.ts";
import type { PagefindFragment, PagefindResult } from "./pagefind.ts";
import { type Hit, meansQuotation, passagesOf } from "./passages.ts";
import { phrasePlaces } from "./phrase-places.ts";
import type { FoundWord } from "./word-search.ts";

/** The text of a record begins with the word that every article has, and a space. */
const TEXT_START = EVERY_ARTICLE.length + 1;

/** What was searched for, as far as it decides what is shown of an article. */
export interface Wanted {
  readonly words: readonly FoundWord[];
  /** For each phrase the articles that have it, by the names of their pages. */
  readonly phrases: readonly ReadonlyMap<string, PagefindResult>[];
  readonly types: readonly MarkedType[];
  /** The names of the speakers that are asked for; undefined where none is. */
  readonly speakers: ReadonlySet<string> | undefined;
}

/** An article of the index, by the name of its page, as the list of results shows it. */
export async function foundArticle(page: PagefindResult, wanted: Wanted): Promise<FoundArticle> {
  const { types, speakers } = wanted;
  const { content, raw_content, raw_url, meta } = await page.data();
  // Pagefind gives back what the plugin has written for it.
  const article: IndexedArticle = JSON.parse(raw_url);
  const text = content.slice(TEXT_START);
  const places = contentWords(content, raw_content);
  const hits = hitsOf(content, places, [
    ...(await wordPlaces(page.id, content, places, wanted.words)),
    ...phraseWords(page.id, content, places, wanted),
  ]);
  const { passages, more, isExact } = passagesOf({
    article,
    text,
    hits,
    isMeant: meansQuotation(article, types, speakers && ((name) => speakers.has(name))),
    onlyQuotations: speakers !== undefined || types.length > 0,
  });
  const standfirst = markedField("standfirst", page.id, meta, wanted);
  return {
    slug: article.slug,
    language: article.language,
    ...(article.date === undefined ? {} : { date: article.date }),
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    title: markedField("title", page.id, meta, wanted),
    ...(passages.length === 0 && standfirst.hits.length > 0 ? { standfirst } : {}),
    passages,
    more,
    isExact,
    voices: article.voices,
    forms: [...new Set(hits.map(({ start, end }) => text.slice(start, end).toLowerCase()))],
  };
}

/** A word of the text, by its number, and for which word of the query it was found. */
interface Found {
  readonly number: number;
  readonly of: number;
}

/** Where the words of the query stand in a text, as they are spelled. */
async function wordPlaces(
  id: string,
  content: string,
  places: readonly Span[],
  words: readonly FoundWord[],
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const [of, { word, pages }] of words.entries()) {
    // One after the other: all results of a page share the object that has the locations.
    const fragment = await pages.get(id)?.result.data();
    for (const { location, verbose } of fragment?.weighted_locations ?? []) {
      const [place, indexed = ""] = [places[location], verbose?.word_string];
      if (place === undefined || !word.accepts(indexed)) continue;
      const { start, end } = withoutPunctuation(content, place);
      if (word.isSpelled(content.slice(start, end), indexed)) found.push({ number: location, of });
    }
  }
  return found;
}

/** The words of phrases wherever they stand in a text. They count behind the single words of the query. */
function phraseWords(
  id: string,
  content: string,
  places: readonly Span[],
  { words, phrases }: Wanted,
): readonly Found[] {
  let of = words.length;
  return phrases.flatMap((pages) => {
    const known = pages.get(id)?.words ?? [];
    const first = of;
    of += known.length;
    return phrasePlaces(content, places, known).map((number, i) => ({ number, of: first + (i % known.length) }));
  });
}

/** The words that were found, in the article's own text. */
function hitsOf(content: string, places: readonly Span[], found: readonly Found[]): readonly Hit[] {
  const words = new Map<number, Set<number>>();
  for (const { number, of } of found) words.set(number, (words.get(number) ?? new Set()).add(of));
  return [...words]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, of]): readonly Hit[] => {
      const place = places[number];
      if (place === undefined || place.start < TEXT_START) return [];
      const { start, end } = withoutPunctuation(content, place);
      return [{ start: start - TEXT_START, end: end - TEXT_START, words: [...of] }];
    });
}

/** A title or standfirst with the words in it that were searched for. */
function markedField(name: string, id: string, meta: PagefindFragment["meta"], { words }: Wanted): MarkedText {
  const text = meta[name] ?? "";
  const hits = words.flatMap(({ word, pages }) => {
    const fields = pages.get(id)?.result.verbose_meta_scores ?? [];
    return word.placesIn(
      text,
      fields.filter(({ field_name }) => field_name === name).flatMap(({ matched_terms }) => matched_terms),
    );
  });
  return { text, hits: withoutRepeats(hits) };
}

function withoutRepeats(hits: readonly Span[]): readonly Span[] {
  const byStart = new Map(hits.map((hit) => [hit.start, hit]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
