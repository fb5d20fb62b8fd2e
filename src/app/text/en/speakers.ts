import type { speakers as german } from "../de/speakers.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");
const SPEAKERS = { one: "speaker", other: "speakers" };
const QUOTATIONS = { one: "quotation", other: "quotations" };
const WORDS = { one: "word", other: "words" };
const ARTICLES = { one: "article", other: "articles" };

/** `March to September 2023`, a year only where it changes. */
function months(from: string, to: string): string {
  const last = format.month(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return last;
  const first = format.month(from);
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.replace(/ \d+$/, "") : first} to ${last}`;
}

export const speakers: typeof german = {
  pageTitle: "Speakers",
  pageOf: (number, pages) => `Speakers, page ${format.number(number)} of ${format.number(pages)}`,
  count: (count) => format.count(count, SPEAKERS),
  lead: "Who speaks in these articles, how often and since when",
  form: "Search speakers",
  placeholder: "Name or role",
  kind: "Kind of speaker",
  tabs: { all: "All", persons: "People", institutions: "Institutions", unnamed: "Unnamed" },
  caption: (order) => `Speakers, ordered by ${order}`,
  columns: { name: "Name", role: "described as", quotations: "Quotations", words: "Words", articles: "Articles" },
  captionColumns: {
    name: "name",
    quotations: "number of quotations",
    words: "number of words",
    articles: "number of articles",
  },
  months,
  from: "in:",
  shareOf: "Share of the words in all quotations",
  over: "over time",
  undated: "no date",
  unnamed: "not named",
  quotationsUnit: (count) => format.form(count, QUOTATIONS),
  articlesUnit: (count) => format.form(count, ARTICLES),
  results: (count) => `${format.count(count, SPEAKERS)} found`,
  more: (count) => `${format.number(count)} more ${format.form(count, SPEAKERS)}`,
  loadFailed: "The other speakers could not be loaded.",
  retry: "Try again",
  none: "No speaker of that name here",
  noneAdvice: "Names and roles are searched. The beginning of a word is enough.",
  showAll: "Show all speakers",
  empty: {
    title: "No speaker yet",
    say: "Nobody is quoted in the articles of this collection. As soon as somebody says something, the name stands here.",
    toList: "To the articles",
  },

  order: "Order by",
  alsoCalled: (names) => `Also called: ${names.join(" · ")}`,
  moreNames: (count) => `and ${format.number(count)} more`,
  figures: {
    quotations: (count) => format.form(count, QUOTATIONS),
    words: (count) => format.form(count, WORDS),
    articles: (count) => format.form(count, ARTICLES),
    verbatim: "of the words in direct quotations",
  },
  chart: {
    title: { article: "Words per article", month: "Words per month", year: "Words per year" },
    words: (count) => format.count(count, WORDS),
    column: (date, words) => `${date}: ${format.count(words, WORDS)}`,
    columnOf: (title, source, date, words) => `${title}\n${source}, ${date}: ${format.count(words, WORDS)}`,
    sentence: (words, articles, from, to, most, mostWords) =>
      `${format.count(words, WORDS)} in ${format.count(articles, ARTICLES)}, ${months(from, to)}` +
      (articles > 1 ? `; the most, ${format.number(mostWords)}, ${most}.` : "."),
    onDay: (date) => `on ${date}`,
    inMonth: (month) => `in ${month}`,
    inYear: (year) => `in ${year}`,
    undated: (count) => `Without a date and so not in the picture: ${format.count(count, ARTICLES)}`,
  },
  undatedArticle: "No date",
  moreArticles: (count) => `${format.number(count)} more ${format.form(count, ARTICLES)}`,
  joined: {
    summary: "Why all this is one speaker",
    lead: "These articles were added:",
    reasons: {
      "same-name": "the same full name",
      "surname-and-description": "the same surname, described alike; nobody else here is called so",
    },
  },
};
