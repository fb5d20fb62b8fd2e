import type { quotations as german } from "../de/quotations.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");
const QUOTATIONS = { one: "quotation", other: "quotations" };
const SPEAKERS = { one: "speaker", other: "speakers" };
const ARTICLES = { one: "article", other: "articles" };

export const quotations: typeof german = {
  pageTitle: "Quotations",
  pageOf: (number, pages) => `Quotations, page ${format.number(number)} of ${format.number(pages)}`,
  foundTitle: (query) => `Quotations with “${query}”`,
  search: "Search all quotations",
  placeholder: "Word or phrase",
  marks: ["“", "”"],
  clear: "Clear the search",
  count: (count) => format.count(count, QUOTATIONS),
  among: (speakers, articles) =>
    speakers === 0
      ? ` in ${format.count(articles, ARTICLES)}`
      : ` by ${format.count(speakers, SPEAKERS)} in ${format.count(articles, ARTICLES)}`,
  inArticles: (count, articles) => `${format.count(count, QUOTATIONS)} in ${format.count(articles, ARTICLES)}`,
  form: "Filter quotations",
  type: "Kind",
  types: { all: "All", direct: "Direct", fragment: "Partial", indirect: "Indirect" },
  speaker: "Speaker",
  anySpeaker: "all",
  source: "Source",
  anySource: "all",
  year: "Year",
  anyYear: "all",
  undated: "undated",
  order: "Order by",
  orders: { speaker: "speaker", newest: "date, newest first", oldest: "date, oldest first", longest: "length" },
  paragraph: (paragraph) => `para.\u00a0${format.number(paragraph)}`,
  paragraphInFull: (paragraph) => `Paragraph\u00a0${format.number(paragraph)}`,
  copy: "Copy",
  more: (count) => `${format.number(count)} more ${format.form(count, QUOTATIONS)}`,
  moreSpeakers: (count) => `${format.number(count)} more ${format.form(count, SPEAKERS)}`,
  moreYet: "More quotations",
  atLeast: (quotations) => `At least ${format.count(quotations, QUOTATIONS)}`,
  lookedThrough: (known, total) => `${format.number(known)} of ${format.number(total)} looked through`,
  loadFailed: (known) => `Only the newest ${format.count(known, QUOTATIONS)} could be loaded.`,
  retry: "Try again",
  none: "No quotation fits",
  noneWith: (query) => `Nobody says “${query}” here`,
  noneAdvice: "Only what was said is searched, not the sentence around it. The beginning of a word is enough.",
  filtersAdvice: "Fewer filters leave more quotations.",
  showAll: "Show all quotations",
  empty: {
    title: "No quotation yet",
    say: "Nobody is quoted in the articles of this collection. As soon as somebody says something, it stands here.",
    toList: "To the articles",
  },
  keys: { choose: "choose", open: "go there", copy: "copy quotation", search: "search", all: "all shortcuts" },
};
