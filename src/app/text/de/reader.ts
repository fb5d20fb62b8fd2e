import type { RemovalReason } from "../../../model/article.ts";
import { formatFor } from "../format.ts";

const format = formatFor("de");
const VOICES = { one: "Stimme", other: "Stimmen" };
const QUOTATIONS = { one: "Zitat", other: "Zitate" };
const WORDS = { one: "Wort", other: "Wörter" };

const REASONS: Readonly<Record<RemovalReason, string>> = {
  "source-note": "Quellenvermerk",
  comments: "Kommentare",
  share: "Teilen",
  newsletter: "Newsletter",
  cookies: "Cookies",
  advert: "Werbung",
  "read-more": "Leseempfehlung",
  navigation: "Navigation",
  copyright: "Rechtehinweis",
  repeated: "Wiederholung",
  metadata: "Angabe zum Artikel",
};

/** The reading view. */
export const reader = {
  minutes: (minutes: number) => format.count(minutes, { one: "Minute", other: "Minuten" }),
  by: (authors: readonly string[]) => `Von ${format.list(authors)}`,
  original: "Original",
  aloud: "Vorlesen",
  /** Why an article cannot be read aloud, where there is little room to say it. */
  noVoice: (language: string) =>
    language === "und" ? "Keine Stimme: Sprache unbekannt" : `Keine Stimme für ${format.language(language)}`,
  noVoiceHere: (language: string) =>
    language === "und"
      ? "Die Sprache dieses Artikels ist unbekannt: Keine Stimme kann ihn vorlesen."
      : `Dieses Gerät hat keine Stimme für ${format.language(language)}. Stimmen werden in den Einstellungen des Geräts hinzugefügt.`,
  resume: (share: number) => `Weiterlesen bei ${format.percent(share)}`,

  voices: "Stimmen",
  voiceCount: (count: number) => format.count(count, VOICES),
  /** On the dock of narrow windows: `Stimmen 3`. */
  voicesNumber: (count: number) => `Stimmen ${format.number(count)}`,
  voicesHere: "Stimmen in diesem Artikel",
  speech: (share: number) => `${format.percent(share)} des Textes ${share < 0.015 ? "ist" : "sind"} Rede`,
  noQuotations: "In diesem Artikel wird niemand zitiert.",
  share: (share: number) => format.percent(share),
  words: (count: number) => format.count(count, WORDS),
  quotations: (count: number) => format.count(count, QUOTATIONS),
  /** On the dock, while one voice alone is marked: it ends that. */
  onlyVoice: (name: string) => `nur ${name}`,
  endOnlyVoice: "alle Stimmen markieren",
  onlyThisVoice: "Nur diese Stimme markieren",
  previousBy: (name: string) => `Voriges Zitat von ${name}`,
  nextBy: (name: string) => `Nächstes Zitat von ${name}`,
  theOneBy: (name: string) => `Zum Zitat von ${name}`,
  mark: "Markieren",
  /** After a key has switched a type on or off. */
  marking: (type: string, on: boolean) => `${type}: ${on ? "markiert" : "nicht markiert"}`,
  onlyDirect: "Nur wörtliche Zitate",
  markingOnly: (type: string, on: boolean) => (on ? `Markiert: nur ${type}` : "Markiert: alle Zitate"),
  onlyQuotations: "Nur Zitate",
  onlyQuotationsHint: "Nur die Sätze zeigen, in denen jemand zitiert wird",
  sentences: (count: number) => format.count(count, { one: "Satz", other: "Sätze" }),
  openGap: (count: number) => `${format.count(count, { one: "Satz", other: "Sätze" })} ausgelassen, zeigen`,
  /** Each type as an example of itself. */
  examples: { direct: "„wörtlich“", fragment: "„Teilzitat“", indirect: "sinngemäß" },

  /** The strip in the header, with which one moves through the article. */
  map: "Stelle im Artikel",
  placeOnMap: (paragraph: number, paragraphs: number, speaker?: string) =>
    [
      `Absatz ${format.number(paragraph)} von ${format.number(paragraphs)}`,
      ...(speaker === undefined ? [] : [speaker]),
    ].join(", "),
  article: "Artikel",
  previousQuotation: "Voriges Zitat",
  nextQuotation: "Nächstes Zitat",
  quotation: "Zitat",
  stepOf: (number: number, count: number) => `${number}/${count}`,

  /** The name of the button with a speaker's name. */
  details: (name: string, type: string, number: number) => `${name}, ${type}: Zitat ${number}, Einzelheiten`,
  doubtful: "unsicher",
  type: "Art",
  typeAndLength: (type: string, words: string) => `${type}, ${words}`,
  recognised: "Erkannt an",
  speaker: "Stimme",
  place: "Stelle",
  placeOf: (paragraph: number, start: number, end: number) =>
    `Absatz ${format.number(paragraph)}, Zeichen ${start}–${end}`,
  certainty: "Sicherheit",
  doubt: "Unsicher: Das kann auch anders gemeint sein.",
  toSpeaker: "alle Zitate",
  copy: "Zitat kopieren",
  link: "Link kopieren",
  cite: "Zitieren",
  copied: "Kopiert",
  copiedQuotation: "Zitat kopiert",
  copiedLink: "Link kopiert",
  copiedCitation: "Beleg kopiert",
  copyFailed: "Kopieren nicht möglich",
  citation: "Beleg",
  citationForms: { line: "Zeile", markdown: "Markdown", bibtex: "BibTeX", ris: "RIS", json: "JSON" },
  copyCitation: "Beleg kopieren",
  numberOfVoice: (number: number, count: number) => `Zitat ${number} von ${count} dieser Stimme`,
  numberOfUnclear: (number: number, count: number) => `Zitat ${number} von ${count} ohne klaren Sprecher`,
  previousOfVoice: "Voriges Zitat dieser Stimme",
  nextOfVoice: "Nächstes Zitat dieser Stimme",

  removed: (lines: number) => `Entfernt: ${format.count(lines, { one: "Zeile", other: "Zeilen" })} Seitenbeiwerk — `,
  show: "zeigen",
  hide: "verbergen",
  reasons: REASONS,
  versions: (count: number) =>
    `${format.count(count, { one: "andere Fassung", other: "andere Fassungen" })} dieses Textes`,
  more: "Weitere Artikel",
  previous: "Voriger",
  next: "Nächster",

  export: { date: format.date, inSubstance: "sinngemäß", speakerUnclear: "Sprecher unklar", quotedIn: "zitiert nach" },
};
