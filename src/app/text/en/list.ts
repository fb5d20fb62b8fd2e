import type { list as german } from "../de/list.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");
const ARTICLES = { one: "article", other: "articles" };
const SPEAKERS = { one: "speaker", other: "speakers" };
const QUOTATIONS = { one: "quotation", other: "quotations" };

export const list: typeof german = {
  pageTitle: "Articles",
  counts: (articles, voices, quotations) =>
    [format.count(articles, ARTICLES), format.count(voices, SPEAKERS), format.count(quotations, QUOTATIONS)].join(", "),
  readIn: (folder, built, today) => {
    const clock = new Intl.DateTimeFormat(format.locale, { hour: "numeric", minute: "2-digit" });
    return `Folder “${folder}”, read ${today ? `today at ${clock.format(new Date(built))}` : `on ${format.date(built)}`}`;
  },
  pageOf: (number, pages) => `Articles, page ${format.number(number)} of ${format.number(pages)}`,
  form: "Search and filter articles",
  search: "Search articles",
  clear: "Clear the search",
  stage: "Reading state",
  stages: { all: "All", unread: "Unread", begun: "Begun", read: "Read" },
  source: "Source",
  anySource: "all",
  language: "Language",
  anyLanguage: "all",
  unknownLanguage: "unknown",
  order: "Order",
  orders: {
    newest: "newest first",
    oldest: "oldest first",
    speech: "most speech",
    voices: "most speakers",
    shortest: "shortest first",
  },
  columns: { minutes: "Time", speech: "Speech", voices: "Speakers" },
  legend: "How exact a quotation is",
  groups: {
    today: "Today",
    yesterday: "Yesterday",
    week: "This week",
    future: "Upcoming",
    undated: "Without date",
    all: "All",
    found: "Found",
  },
  undatedNote: "the text gives none",
  continueReading: "Continue reading",
  putAside: (title) => `No longer offer “${title}”`,
  puttingAside: "No longer offered until you read on",
  minutes: (minutes) => `${format.number(minutes)}\u00a0min`,
  minutesLeft: (minutes) => `${format.number(minutes)}\u00a0min left`,
  read: "read",
  speech: (share) => format.percent(share),
  speechUnit: "speech",
  voices: (count) => format.number(count),
  voicesUnit: (count) => format.form(count, SPEAKERS),
  moreVoices: (count) => `+ ${format.number(count)}`,
  moreVoicesSpoken: (count) => `and ${format.number(count)} more`,
  noSpeech: "no speech",
  noQuotations: "no quotations",
  strip: (share, voices) =>
    `${format.number(Math.round(share * 100))} per cent speech, ${format.count(voices, SPEAKERS)}`,
  versions: (count) => `and ${format.count(count, { one: "similar version", other: "similar versions" })}`,
  more: (count) => `${format.number(count)} more ${format.form(count, ARTICLES)}`,
  moreOlder: (count) => `${format.number(count)} older ${format.form(count, ARTICLES)}`,
  results: (count) => `${format.count(count, ARTICLES)} found`,
  none: "No article matches",
  noneAdvice: "Try other words, or fewer filters.",
  searchTexts: "Search the texts",
  showAll: "Show all articles",
  loadFailed: "The rest of the list could not be loaded.",
  retry: "Try again",
  empty: {
    title: "No articles yet",
    say: "Wortlaut reads what lies in your folder and shows who said what in it.",
    steps: (folder) => [
      "Save articles as text, Markdown, HTML or JSON files, one article a file.",
      `Put the files into the folder “${folder}”.`,
      "Wortlaut notices new files by itself. Nothing leaves this device.",
    ],
    marks: ["“", "”"],
    isEmpty: "The folder is empty",
    command: "Or in a terminal:",
    example: "npm run add -- article.html",
  },
};
