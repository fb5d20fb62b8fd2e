import type { IndexedArticle } from "../../../model/search.ts";
import { textWords } from "../../../model/search-files.ts";
import type { MarkedType } from "../reader/marked.ts";
import type { FoundArticle, MarkedText } from "./found.ts";
import { type Hit, meansQuotation, passagesOf } from "./passages.ts";
import type { Found } from "./word-search.ts";

/** What was searched for, as far as it decides what is shown of an article. */
export interface Wanted {
  readonly found: readonly Found[];
  readonly types: readonly MarkedType[];
  /** The names of the speakers that are asked for; undefined where none is. */
  readonly speakers: ReadonlySet<string> | undefined;
}

/** An article of the index, as the list of results shows it. */
export function foundArticle(article: IndexedArticle, { found, types, speakers }: Wanted): FoundArticle {
  const { text } = article;
  const hits = hitsIn(text, found);
  const { passages, more, isExact } = passagesOf({
    article,
    hits,
    isMeant: meansQuotation(article, types, speakers && ((name) => speakers.has(name))),
    onlyQuotations: speakers !== undefined || types.length > 0,
  });
  const standfirst = marked(article.standfirst ?? "", found);
  return {
    slug: article.slug,
    language: article.language,
    ...(article.date === undefined ? {} : { date: article.date }),
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    title: marked(article.title, found),
    ...(passages.length === 0 && standfirst.hits.length > 0 ? { standfirst } : {}),
    passages,
    more,
    isExact,
    voices: article.voices,
    forms: [...new Set(hits.map(({ start, end }) => text.slice(start, end).toLowerCase()))],
  };
}

/** Where a text has what was searched for, word by word. The words of a phrase count as several. */
function hitsIn(text: string, found: readonly Found[]): readonly Hit[] {
  const words = textWords(text);
  const hits = new Map<number, number[]>();
  let first = 0;
  for (const { writings } of found) {
    for (const wanted of writings) {
      for (const start of words.keys()) {
        if (!wanted.every((isMeant, i) => isMeant(words[start + i]?.form ?? ""))) continue;
        for (const i of wanted.keys()) hits.set(start + i, [...(hits.get(start + i) ?? []), first + i]);
      }
    }
    first += Math.max(...writings.map(({ length }) => length));
  }
  return words.flatMap(({ start, end }, number): readonly Hit[] => {
    const own = hits.get(number);
    return own === undefined ? [] : [{ start, end, words: [...new Set(own)] }];
  });
}

function marked(text: string, found: readonly Found[]): MarkedText {
  return { text, hits: hitsIn(text, found).map(({ start, end }) => ({ start, end })) };
}
