import { formatFor } from "../format.ts";

const format = formatFor("de");
const ARTICLES = { one: "Artikel", other: "Artikel" };
const VOICES = { one: "Stimme", other: "Stimmen" };
const QUOTATIONS = { one: "Zitat", other: "Zitate" };

/** The list of articles. */
export const list = {
  pageTitle: "Artikel",
  /** The sentence above the list: `86 Artikel, 141 Stimmen, 712 Zitate`. */
  counts: (articles: number, voices: number, quotations: number) =>
    [format.count(articles, ARTICLES), format.count(voices, VOICES), format.count(quotations, QUOTATIONS)].join(", "),
  /** Where the articles come from and when they were read; with the time of day when that was `today`. */
  readIn: (folder: string, built: string, today: boolean) => {
    const moment = new Date(built);
    const clock = `${moment.getHours()}.${String(moment.getMinutes()).padStart(2, "0")} Uhr`;
    return `Ordner „${folder}“, eingelesen ${today ? `heute um ${clock}` : `am ${format.date(built)}`}`;
  },
  /** The head of a page of the list that is not the first. */
  pageOf: (number: number, pages: number) => `Artikel, Seite ${format.number(number)} von ${format.number(pages)}`,
  form: "Artikel suchen und filtern",
  search: "In Artikeln suchen",
  clear: "Suche leeren",
  stage: "Lesestand",
  stages: { all: "Alle", unread: "Ungelesen", begun: "Angefangen", read: "Gelesen" },
  source: "Quelle",
  anySource: "alle",
  language: "Sprache",
  anyLanguage: "alle",
  unknownLanguage: "unbekannt",
  order: "Ordnung",
  orders: {
    newest: "neueste zuerst",
    oldest: "älteste zuerst",
    speech: "meiste Rede",
    voices: "meiste Stimmen",
    shortest: "kürzeste zuerst",
  },
  columns: { minutes: "Lesezeit", speech: "Rede", voices: "Stimmen" },
  legend: "So exakt ist ein Zitat",
  groups: {
    today: "Heute",
    yesterday: "Gestern",
    week: "Diese Woche",
    future: "Demnächst",
    undated: "Ohne Datum",
    all: "Alle",
    found: "Gefunden",
  },
  undatedNote: "im Text nicht genannt",
  continueReading: "Weiterlesen",
  /** The name of the button that takes an article away from there. */
  putAside: (title: string) => `„${title}“ nicht mehr anbieten`,
  puttingAside: "Wird nicht mehr angeboten, bis Sie weiterlesen",
  minutes: (minutes: number) => `${format.number(minutes)}\u00a0Min.`,
  minutesLeft: (minutes: number) => `noch ${format.number(minutes)}\u00a0Min.`,
  read: "gelesen",
  speech: (share: number) => format.percent(share),
  speechUnit: "Rede",
  voices: (count: number) => format.number(count),
  voicesUnit: (count: number) => format.form(count, VOICES),
  moreVoices: (count: number) => `+ ${format.number(count)}`,
  moreVoicesSpoken: (count: number) => `und ${format.number(count)} weitere`,
  noSpeech: "keine Rede",
  noQuotations: "keine Zitate",
  /** The strip in words. */
  strip: (share: number, voices: number) =>
    `${format.number(Math.round(share * 100))} Prozent Rede, ${format.count(voices, VOICES)}`,
  versions: (count: number) => `und ${format.count(count, { one: "ähnliche Fassung", other: "ähnliche Fassungen" })}`,
  more: (count: number) => `${format.count(count, { one: "weiterer", other: "weitere" })} Artikel`,
  moreOlder: (count: number) => `${format.count(count, { one: "älterer", other: "ältere" })} Artikel`,
  results: (count: number) => `${format.count(count, ARTICLES)} gefunden`,
  none: "Kein Artikel passt dazu",
  noneAdvice: "Andere Wörter helfen, oder weniger Filter.",
  searchTexts: "In den Texten suchen",
  showAll: "Alle Artikel zeigen",
  loadFailed: "Der Rest der Liste ließ sich nicht laden.",
  retry: "Erneut versuchen",
  empty: {
    title: "Noch kein Artikel",
    say: "Wortlaut liest, was in Ihrem Ordner liegt, und zeigt, wer darin was gesagt hat.",
    steps: (folder: string) => [
      "Artikel als Text-, Markdown-, HTML- oder JSON-Datei speichern, ein Artikel je Datei.",
      `Dateien in den Ordner „${folder}“ legen.`,
      "Wortlaut bemerkt neue Dateien von selbst. Nichts verlässt dieses Gerät.",
    ],
    marks: ["„", "“"],
    isEmpty: "Der Ordner ist leer",
    command: "Oder im Terminal:",
    example: "npm run add -- artikel.html",
  },
};
