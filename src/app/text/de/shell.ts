import { formatFor } from "../format.ts";

const format = formatFor("de");

/** Header, navigation, settings, keys: what stands around every view. */
export const shell = {
  app: "Wortlaut",
  brand: "„Wortlaut“",
  toList: "Wortlaut, zur Artikelliste",
  skip: "Zum Inhalt springen",
  areas: "Bereiche",
  articles: "Artikel",
  quotations: "Zitate",
  speakers: "Stimmen",
  search: "Suchen",
  close: "Schließen",
  undo: "Rückgängig",
  loading: "Wird geladen",
  aboutLink: "Wie Zitate gefunden werden",
  pages: { label: "Seiten", previous: "Vorige Seite", next: "Nächste Seite" },
  /** What a tab of the browser is called. */
  pageTitle: (title: string) => `${title} · Wortlaut`,

  types: { direct: "wörtlich", fragment: "Teilzitat", indirect: "sinngemäß", reported: "berichtet" },
  kinds: {
    person: "Person",
    institution: "Institution",
    group: "Gruppe",
    document: "Dokument",
    unnamed: "nicht genannt",
  },
  unknownSpeaker: "Sprecher unklar",
  unknownSource: "Quelle unbekannt",
  moreVersions: (count: number) => `und ${format.number(count)} weitere`,

  settings: {
    open: "Leseeinstellungen",
    title: "Lesen",
    size: "Schriftgröße",
    pixels: (value: string) => `${value} px`,
    measure: "Zeilenbreite",
    characters: (value: string) => `${value} Zeichen`,
    line: "Zeilenabstand",
    face: "Schrift",
    faces: { serif: "Serif", sans: "Serifenlos" },
    theme: "Darstellung",
    themes: { light: "Hell", sepia: "Sepia", dark: "Dunkel", system: "System" },
    hyphens: "Silbentrennung",
    mark: "Markieren",
    marks: { direct: "wörtliche Rede", fragment: "Teilzitate", indirect: "sinngemäße Rede" },
    examples: { direct: ["„so gesagt“", ""], fragment: ["„so“", " gesagt"], indirect: ["so gemeint", ""] },
    strength: "Stärke der Markierung",
    strengths: { subtle: "zart", usual: "mittel", strong: "kräftig" },
    language: "Sprache der Oberfläche",
    languages: { browser: "wie der Browser", de: "Deutsch", en: "English" },
    reset: "Auf Anfang zurücksetzen",
    /** The example text, in pieces: plain words, then a quotation of the type. */
    sample: [
      {
        plain: "Die Hafenmeisterin sagte: ",
        type: "direct",
        slot: 1,
        words: "„Wer zuerst anlegt, trinkt zuerst Kaffee.“",
      },
      { plain: " Das sei ", type: "fragment", slot: 1, words: "„seit hundert Jahren so“" },
      { plain: ". Der Lotse wandte ein, ", type: "indirect", slot: 2, words: "der Kaffee sei inzwischen kalt" },
      { plain: "." },
    ],
  },

  keys: {
    open: "Tastenkürzel",
    foot: {
      choose: "wählen",
      open: "öffnen",
      read: "gelesen",
      search: "suchen",
      all: "alle Kürzel",
    },
  },
  /** After a change of theme by key. */
  themeIs: (theme: string) => `Darstellung: ${theme}`,

  reading: {
    read: "gelesen",
    markRead: "Als gelesen merken",
    markUnread: "Als ungelesen merken",
    markedRead: "Als gelesen gemerkt",
    markedUnread: "Als ungelesen gemerkt",
  },
};
