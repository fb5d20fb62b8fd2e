import { formatFor } from "../format.ts";

const format = formatFor("de");
const SPEAKERS = { one: "Stimme", other: "Stimmen" };
const QUOTATIONS = { one: "Zitat", other: "Zitate" };
const WORDS = { one: "Wort", other: "Wörter" };
const ARTICLES = { one: "Artikel", other: "Artikel" };
const IN_ARTICLES = { one: "Artikel", other: "Artikeln" };

/** `März bis September 2023`, a year only where it changes. */
function months(from: string, to: string): string {
  const last = format.month(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return last;
  const first = format.month(from);
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.replace(/ \d+$/, "") : first} bis ${last}`;
}

/** The register of speakers, and one speaker. */
export const speakers = {
  pageTitle: "Stimmen",
  /** The head of one page of the list. */
  pageOf: (number: number, pages: number) => `Stimmen, Seite ${format.number(number)} von ${format.number(pages)}`,
  count: (count: number) => format.count(count, SPEAKERS),
  lead: "Wer in diesen Artikeln spricht, wie oft und seit wann",
  form: "Stimmen suchen",
  placeholder: "Name oder Rolle",
  kind: "Art der Stimme",
  tabs: { all: "Alle", persons: "Personen", institutions: "Institutionen", unnamed: "Unbenannt" },
  caption: (order: string) => `Stimmen, geordnet nach ${order}`,
  columns: { name: "Name", role: "im Text genannt als", quotations: "Zitate", words: "Wörter", articles: "Artikel" },
  captionColumns: {
    name: "Namen",
    quotations: "Zahl der Zitate",
    words: "Zahl der Wörter",
    articles: "Zahl der Artikel",
  },
  months,
  /** Before the title of the article that tells who is meant. */
  from: "in:",
  shareOf: "Anteil an den Wörtern aller Zitate",
  /** The column of ticks where no article has a date. */
  over: "im Lauf der Zeit",
  undated: "ohne Datum",
  unnamed: "namentlich nicht genannt",
  quotationsUnit: (count: number) => format.form(count, QUOTATIONS),
  articlesUnit: (count: number) => format.form(count, ARTICLES),
  results: (count: number) => `${format.count(count, SPEAKERS)} gefunden`,
  more: (count: number) =>
    `${format.number(count)} ${format.form(count, { one: "weitere Stimme", other: "weitere Stimmen" })}`,
  loadFailed: "Die übrigen Stimmen ließen sich nicht laden.",
  retry: "Erneut versuchen",
  none: "Keine Stimme heißt hier so",
  noneAdvice: "Gesucht wird in Namen und Rollen. Ein Wortanfang genügt.",
  showAll: "Alle Stimmen zeigen",
  empty: {
    title: "Noch keine Stimme",
    say: "In den Artikeln dieser Sammlung kommt niemand zu Wort. Sobald jemand etwas sagt, steht der Name hier.",
    toList: "Zur Artikelliste",
  },

  order: "Ordnen nach",
  alsoCalled: (names: readonly string[]) => `Im Text auch: ${names.join(" · ")}`,
  moreNames: (count: number) => `und ${format.number(count)} weitere`,
  figures: {
    quotations: (count: number) => format.form(count, QUOTATIONS),
    words: (count: number) => format.form(count, WORDS),
    articles: (count: number) => format.form(count, ARTICLES),
    verbatim: "der Wörter wörtlich",
  },
  chart: {
    title: { article: "Wörter je Artikel", month: "Wörter je Monat", year: "Wörter je Jahr" },
    words: (count: number) => format.count(count, WORDS),
    column: (date: string, words: number) => `${date}: ${format.count(words, WORDS)}`,
    columnOf: (title: string, source: string, date: string, words: number) =>
      `${title}\n${source}, ${date}: ${format.count(words, WORDS)}`,
    /** The chart in words. `most` is the day, month or year with the greatest number of words. */
    sentence: (words: number, articles: number, from: string, to: string, most: string, mostWords: number) =>
      `${format.count(words, WORDS)} in ${format.count(articles, IN_ARTICLES)}, ${months(from, to)}` +
      (articles > 1 ? `; die meisten, ${format.number(mostWords)}, ${most}.` : "."),
    onDay: (date: string) => `am ${date}`,
    inMonth: (month: string) => `im ${month}`,
    inYear: (year: string) => `im Jahr ${year}`,
    undated: (count: number) => `Ohne Datum und darum nicht im Bild: ${format.count(count, ARTICLES)}`,
  },
  undatedArticle: "Ohne Datum",
  moreArticles: (count: number) =>
    `${format.number(count)} ${format.form(count, { one: "weiterer Artikel", other: "weitere Artikel" })}`,
  joined: {
    summary: "Warum das alles eine Stimme ist",
    lead: "Diese Artikel kamen hinzu:",
    reasons: {
      "same-name": "derselbe volle Name",
      "surname-and-description": "derselbe Nachname, ähnlich beschrieben; niemand sonst heißt hier so",
    },
  },
};
