import type { Problem, ProblemCode } from "../../../model/problem.ts";

/** What a kind of problem is, and what to do about it. */
interface Explained {
  readonly what: string;
  readonly advice: string;
}

const CODES: Readonly<Record<ProblemCode, Explained>> = {
  "empty-file": {
    what: "Die Datei ist leer.",
    advice: "Den Artikel hineinschreiben, den Titel in die erste Zeile, oder die Datei löschen.",
  },
  "binary-file": {
    what: "Die Datei ist kein Text.",
    advice: "Sie in ihrem Programm öffnen und den Text als .txt in UTF-8 speichern.",
  },
  "unknown-type": {
    what: "Dateien dieser Art werden nicht gelesen.",
    advice: "Den Artikel als .txt, .md, .html oder .json speichern.",
  },
  "too-large": {
    what: "Die Datei ist zu groß.",
    advice: "Nur den Text des Artikels speichern, ohne Bilder, oder die Datei in einzelne Artikel teilen.",
  },
  "outside-folder": {
    what: "Die Datei liegt nicht im Ordner der Artikel.",
    advice: "Den Artikel selbst in den Ordner legen, keinen Verweis auf ihn.",
  },
  unreadable: {
    what: "Die Datei ließ sich nicht lesen.",
    advice: "Nachsehen, ob es sie gibt und ob man sie lesen darf.",
  },
  "broken-json": {
    what: "Die Datei ist kein gültiges JSON.",
    advice: "Dort und kurz davor nachsehen: Ein Komma, ein Anführungszeichen oder eine Klammer fehlt oder ist zu viel.",
  },
  "invalid-json": {
    what: "Das JSON beschreibt keinen Artikel.",
    advice:
      "Ein Artikel ist ein Objekt mit „title“ und „text“ (oder „paragraphs“, einer Liste von Texten); alles andere ist freigestellt.",
  },
  "broken-front-matter": {
    what: "Die Angaben am Anfang der Datei lassen sich nicht lesen.",
    advice:
      "Die Zeilen zwischen den beiden „---“ in Ordnung bringen; ein Wert mit Doppelpunkt oder Anführungszeichen gehört in Anführungszeichen.",
  },
  "invalid-front-matter": {
    what: "Eine Angabe zum Artikel ist unbrauchbar und wurde weggelassen.",
    advice: "Den Wert berichtigen oder die Angabe herausnehmen: Jede darf fehlen.",
  },
  "no-text": {
    what: "Außer dem Titel und dem Beiwerk der Seite steht in der Datei kein Text.",
    advice: "Den Text unter den Titel setzen, durch eine leere Zeile getrennt.",
  },
  "no-title": {
    what: "Die Datei sagt nicht, wie der Artikel heißt; der Name der Datei steht dafür.",
    advice: "Den Titel in die erste Zeile setzen, in die Angaben am Anfang oder in das Feld „title“.",
  },
  "long-title": {
    what: "Der Titel ist sehr lang; sein Anfang dient als Titel, im Text bleibt er ganz.",
    advice: "Dem Artikel einen kürzeren Titel geben.",
  },
  "too-complex": {
    what: "Die Datei ist zu verschachtelt oder zu lang.",
    advice: "Verschachtelte Listen und Zitate auflösen oder die Datei in einzelne Artikel teilen.",
  },
  "same-text": {
    what: "Der Text ist der einer anderen Datei; der Artikel wird einmal gezeigt.",
    advice: "Eine der beiden Dateien löschen.",
  },
  "same-slug": {
    what: "Die Adresse des Artikels gehört schon einem anderen; dieser hat eine eigene bekommen.",
    advice: "Einem der beiden mit „slug“ eine eigene Adresse geben.",
  },
};

export const problems = {
  label: "Hinweise zum Ordner",
  title: (count: string) => `Beim Einlesen: ${count}`,
  forms: { one: "Hinweis", other: "Hinweise" },
  place: (file: string, line: string) => `${file}, Zeile ${line}`,
  more: (count: string) => `Und ${count} weitere; alle stehen im Terminal.`,
  severities: { error: "Fehler", warning: "Warnung" },
  explained: ({ code }: Problem): Explained => CODES[code],
  /** Whether that says all that the terminal does: which key, which character. */
  isInDetail: false,
};
