import { formatFor } from "../format.ts";

const format = formatFor("de");
const QUOTATIONS = { one: "Zitat", other: "Zitate" };
const SPEAKERS = { one: "Stimme", other: "Stimmen" };
const IN_ARTICLES = { one: "Artikel", other: "Artikeln" };

/** All quotations. */
export const quotations = {
  pageTitle: "Zitate",
  /** The head of one page of the list. */
  pageOf: (number: number, pages: number) => `Zitate, Seite ${format.number(number)} von ${format.number(pages)}`,
  foundTitle: (query: string) => `Zitate mit „${query}“`,
  search: "In allen Zitaten suchen",
  placeholder: "Wort oder Wendung",
  /** The marks around the field. */
  marks: ["„", "“"],
  clear: "Suche leeren",
  /** `712 Zitate`, then ` von 141 Stimmen in 83 Artikeln`. */
  count: (quotations: number) => format.count(quotations, QUOTATIONS),
  among: (speakers: number, articles: number) =>
    speakers === 0
      ? ` in ${format.count(articles, IN_ARTICLES)}`
      : ` von ${format.count(speakers, SPEAKERS)} in ${format.count(articles, IN_ARTICLES)}`,
  inArticles: (quotations: number, articles: number) =>
    `${format.count(quotations, QUOTATIONS)} in ${format.count(articles, IN_ARTICLES)}`,
  form: "Zitate filtern",
  type: "Art",
  types: { all: "Alle", direct: "Wörtlich", fragment: "Teilzitate", indirect: "Sinngemäß" },
  speaker: "Stimme",
  anySpeaker: "alle",
  source: "Quelle",
  anySource: "alle",
  year: "Jahr",
  anyYear: "alle",
  undated: "ohne Datum",
  order: "Ordnen nach",
  orders: { speaker: "Stimme", newest: "Datum, neueste zuerst", oldest: "Datum, älteste zuerst", longest: "Länge" },
  paragraph: (paragraph: number) => `Abs.\u00a0${format.number(paragraph)}`,
  paragraphInFull: (paragraph: number) => `Absatz\u00a0${format.number(paragraph)}`,
  copy: "Kopieren",
  more: (count: number) =>
    `${format.number(count)} ${format.form(count, { one: "weiteres Zitat", other: "weitere Zitate" })}`,
  moreSpeakers: (count: number) =>
    `${format.number(count)} ${format.form(count, { one: "weitere Stimme", other: "weitere Stimmen" })}`,
  /** More of them, how many is not known. */
  moreYet: "Weitere Zitate",
  atLeast: (quotations: number) => `Mindestens ${format.count(quotations, QUOTATIONS)}`,
  lookedThrough: (known: number, total: number) => `${format.number(known)} von ${format.number(total)} durchgesehen`,
  loadFailed: (known: number) => `Nur die neuesten ${format.count(known, QUOTATIONS)} ließen sich laden.`,
  retry: "Erneut versuchen",
  none: "Kein Zitat passt dazu",
  noneWith: (query: string) => `Niemand sagt hier „${query}“`,
  noneAdvice: "Gesucht wird nur in dem, was gesagt wurde, nicht im Satz darum herum. Ein Wortanfang genügt.",
  filtersAdvice: "Weniger Filter lassen mehr Zitate übrig.",
  showAll: "Alle Zitate zeigen",
  empty: {
    title: "Noch kein Zitat",
    say: "In den Artikeln dieser Sammlung kommt niemand zu Wort. Sobald jemand etwas sagt, steht es hier.",
    toList: "Zur Artikelliste",
  },
  keys: { choose: "wählen", open: "zur Stelle", copy: "Zitat kopieren", search: "suchen", all: "alle Kürzel" },
};
