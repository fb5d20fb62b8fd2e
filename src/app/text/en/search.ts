import type { search as german } from "../de/search.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");
const ARTICLES = { one: "article", other: "articles" };

/** The search in all articles. */
export const search: typeof german = {
  pageTitle: "Search",
  foundTitle: (query: string) => `Search: ${query}`,
  label: "Search all articles",
  placeholder: "Words, “a phrase”, speaker:name",
  clear: "Clear the search",
  count: (articles: number) => format.count(articles, ARTICLES),
  ofAll: (articles: number) => ` of ${format.number(articles)}`,
  waiting: "Searching …",
  idle: (articles: number) => `${format.count(articles, ARTICLES)} to search`,

  form: "Narrow the search",
  keys: { speaker: "speaker", type: "type", source: "source", year: "year", language: "lang" },
  typeValues: { direct: "direct", fragment: "partial", indirect: "indirect" },
  type: "Said",
  types: { all: "Everything", direct: "Direct", fragment: "Partial", indirect: "Indirect" },
  speaker: "Speaker",
  source: "Source",
  language: "Language",
  year: "Year",
  any: "all",
  order: "Sort by",
  orders: { best: "Best match", newest: "Newest", oldest: "Oldest" },
  yearWith: (year: string, articles: number) => `${year} (${format.number(articles)})`,

  paragraph: (paragraph: number) => `para.\u00a0${format.number(paragraph)}`,
  paragraphInFull: (paragraph: number) => `Paragraph\u00a0${format.number(paragraph)}`,
  more: (count: number) =>
    `${format.number(count)} more ${format.form(count, { one: "place", other: "places" })} in the article`,
  moreArticles: (count: number) =>
    `${format.number(count)} more ${format.form(count, { one: "article", other: "articles" })}`,
  elsewhere: "The words are in the article, but not in these quotations.",

  help: {
    title: "How to search",
    words: ["bridge harbour", "both words, in other forms as well: bridges, harbours"],
    phrase: ["“waited too long”", "exactly these words, one after the other"],
    without: ["-winter", "articles without that word; -“too late” as well"],
    speaker: ["speaker:name", "articles in which somebody of that name speaks"],
    type: ["type:direct", "or partial, or indirect: what is said in that way"],
    source: ["source:post", "articles whose source has such a word in its name"],
    year: ["year:2024", "or 2020..2024, or 2024-03"],
    language: ["lang:fr", "articles in that language"],
  },

  misread: {
    speaker: (typed: string) => `“${typed}” does not count. There is no name after the colon.`,
    type: (typed: string) => `“${typed}” does not count. “type:” is followed by direct, partial or indirect.`,
    source: (typed: string) => `“${typed}” does not count. There is no word of a source’s name after the colon.`,
    year: (typed: string) =>
      `“${typed}” does not count. “year:” is followed by 2024, 2024-03 or 2020..2024, for example.`,
    language: (typed: string) => `“${typed}” does not count. “lang:” is followed by a code such as de, en or fr.`,
    either: (typed: string) => `“${typed}” does not count. All words are always searched for at once.`,
    without: (typed: string) => `“${typed}” does not count. Only words and phrases can be left out.`,
  },

  none: "No article matches",
  noneWithAll: "No article contains all these words",
  alone: (counts: readonly { readonly word: string; readonly articles: number }[]) =>
    `On their own: ${format.list(counts.map(({ word, articles }) => `“${word}” in ${format.count(articles, ARTICLES)}`))}.`,
  noneWith: (words: string) => `No article contains ${words}`,
  quoted: (word: string) => `“${word}”`,
  noneAdvice: "All words are searched for at once, in other forms as well. Fewer words find more.",
  otherAdvice: "Other forms and words that begin so are searched for as well. Another word may help.",
  filtersAdvice: "There may be more without the restriction.",
  withoutFilters: "Search without restriction",
  inQuotations: "Search the quotations",

  failures: {
    absent: {
      title: "Nothing to search here",
      say: "This collection has no search index. The list of articles can be looked through by title and source.",
    },
    offline: {
      title: "No connection",
      say: "The search index could not be fetched. It goes on as soon as the network is back.",
    },
    failed: {
      title: "The search does not answer",
      say: "The search index could not be read. Another try often helps, or else loading the page anew.",
    },
  },
  retry: "Try again",
  toList: "To the list of articles",
  needsScript:
    "Searching needs JavaScript; without it the lists of articles, quotations and speakers lead to everything.",
  found: {
    label: "Words found",
    place: (number: number, of: number) =>
      of === 0 ? "no match" : `match ${format.number(number)} of ${format.number(of)}`,
    previous: "Previous match",
    next: "Next match",
    close: "Stop showing matches",
  },
  rowKeys: { choose: "choose", open: "open", search: "search", all: "all keys" },
};
