import { formatFor } from "../format.ts";

const format = formatFor("de");
const ARTICLES = { one: "Artikel", other: "Artikel" };

/** The search in all articles. */
export const search = {
  pageTitle: "Suche",
  foundTitle: (query: string) => `Suche: ${query}`,
  label: "In allen Artikeln suchen",
  placeholder: "Wörter, „Wendung“, stimme:name",
  clear: "Suche leeren",
  /** `37 Artikel`. */
  count: (articles: number) => format.count(articles, ARTICLES),
  ofAll: (articles: number) => ` von ${format.number(articles)}`,
  waiting: "Wird gesucht …",
  idle: (articles: number) => `${format.count(articles, ARTICLES)} zu durchsuchen`,

  form: "Suche eingrenzen",
  /** How the keys are written where a control adds them to the search. */
  keys: { speaker: "stimme", type: "art", source: "quelle", year: "jahr", language: "sprache" },
  /** How kinds of quotations are written after their key. */
  typeValues: { direct: "wörtlich", fragment: "teilzitat", indirect: "sinngemäß" },
  type: "Gesagt",
  types: { all: "Alles", direct: "Wörtlich", fragment: "Teilzitate", indirect: "Sinngemäß" },
  speaker: "Stimme",
  source: "Quelle",
  language: "Sprache",
  year: "Jahr",
  any: "alle",
  order: "Ordnen nach",
  orders: { best: "Treffer", newest: "Neueste", oldest: "Älteste" },
  yearWith: (year: string, articles: number) => `${year} (${format.number(articles)})`,

  paragraph: (paragraph: number) => `Abs.\u00a0${format.number(paragraph)}`,
  paragraphInFull: (paragraph: number) => `Absatz\u00a0${format.number(paragraph)}`,
  more: (count: number) =>
    `${format.number(count)} ${format.form(count, { one: "weitere Stelle", other: "weitere Stellen" })} im Artikel`,
  moreArticles: (count: number) => `${format.number(count)} weitere Artikel`,
  elsewhere: "Die Wörter stehen im Artikel, aber nicht in diesen Zitaten.",

  help: {
    title: "So lässt sich suchen",
    words: ["Brücke Hafen", "beide Wörter, auch in anderen Formen: Brücken, Häfen"],
    phrase: ["„zu lange gewartet“", "genau diese Wörter, eins nach dem anderen"],
    without: ["-Winter", "Artikel ohne dieses Wort; auch -„zu spät“"],
    speaker: ["stimme:name", "Artikel, in denen jemand mit diesem Namen spricht"],
    type: ["art:wörtlich", "auch teilzitat und sinngemäß: was auf diese Weise gesagt wird"],
    source: ["quelle:bote", "Artikel, deren Quelle ein solches Wort im Namen hat"],
    year: ["jahr:2024", "auch 2020..2024 und 2024-03"],
    language: ["sprache:fr", "Artikel in dieser Sprache"],
  },

  /** What was typed and is left out of the search, with what would be understood. */
  misread: {
    speaker: (typed: string) => `„${typed}“ zählt nicht mit. Nach dem Doppelpunkt fehlt ein Name.`,
    type: (typed: string) => `„${typed}“ zählt nicht mit. Nach „art:“ steht wörtlich, teilzitat oder sinngemäß.`,
    source: (typed: string) =>
      `„${typed}“ zählt nicht mit. Nach dem Doppelpunkt fehlt ein Wort aus dem Namen der Quelle.`,
    year: (typed: string) => `„${typed}“ zählt nicht mit. Nach „jahr:“ steht etwa 2024, 2024-03 oder 2020..2024.`,
    language: (typed: string) => `„${typed}“ zählt nicht mit. Nach „sprache:“ steht ein Kürzel wie de, en oder fr.`,
    either: (typed: string) => `„${typed}“ zählt nicht mit. Gesucht wird immer nach allen Wörtern zugleich.`,
    without: (typed: string) => `„${typed}“ zählt nicht mit. Ausschließen lassen sich Wörter und Wendungen.`,
  },

  none: "Kein Artikel passt dazu",
  noneWithAll: "Kein Artikel enthält alle diese Wörter",
  /** `Für sich allein: „Mauer“ in 12 Artikeln, „Brief“ in einem`. */
  alone: (counts: readonly { readonly word: string; readonly articles: number }[]) =>
    `Für sich allein: ${format.list(
      counts.map(
        ({ word, articles }) => `„${word}“ in ${format.count(articles, { one: "Artikel", other: "Artikeln" })}`,
      ),
    )}.`,
  noneWith: (words: string) => `Kein Artikel enthält ${words}`,
  /** A word that was searched for, in marks. */
  quoted: (word: string) => `„${word}“`,
  noneAdvice: "Gesucht wird nach allen Wörtern zugleich, auch in anderen Formen. Weniger Wörter finden mehr.",
  otherAdvice:
    "Gesucht wird auch nach anderen Formen und nach Wörtern, die so beginnen. Vielleicht hilft ein anderes Wort.",
  filtersAdvice: "Ohne die Eingrenzung findet sich vielleicht mehr.",
  withoutFilters: "Ohne Eingrenzung suchen",
  inQuotations: "In den Zitaten suchen",

  failures: {
    absent: {
      title: "Hier lässt sich nicht suchen",
      say: "Zu dieser Sammlung gehört kein Suchindex. Die Liste der Artikel lässt sich nach Titel und Quelle durchsehen.",
    },
    offline: {
      title: "Keine Verbindung",
      say: "Der Suchindex ließ sich nicht laden. Sobald das Netz wieder da ist, geht es weiter.",
    },
    failed: {
      title: "Die Suche antwortet nicht",
      say: "Der Suchindex ließ sich nicht lesen. Ein zweiter Versuch hilft oft, sonst das neue Laden der Seite.",
    },
  },
  retry: "Erneut versuchen",
  toList: "Zur Artikelliste",
  needsScript: "Die Suche braucht JavaScript; ohne führen die Listen der Artikel, Zitate und Stimmen zu allem.",
  /** In an article that was opened from the results. */
  found: {
    label: "Gefundene Wörter",
    place: (number: number, of: number) =>
      of === 0 ? "keine Fundstelle" : `Fundstelle ${format.number(number)} von ${format.number(of)}`,
    previous: "Vorige Fundstelle",
    next: "Nächste Fundstelle",
    close: "Fundstellen nicht mehr zeigen",
  },
  rowKeys: { choose: "wählen", open: "öffnen", search: "suchen", all: "alle Kürzel" },
};
