import { formatFor } from "../format.ts";

const format = formatFor("de");

/** Megabytes, with a digit after the comma where there are few. */
function size(bytes: number): string {
  const megabytes = bytes / 1e6;
  return `${megabytes < 10 ? format.decimal(megabytes, 1) : format.number(megabytes)} MB`;
}

/** Reading without a network, and newer builds. */
export const offline = {
  /** What the installed app is, for the shop of the system. */
  installed: "Artikel lesen und sehen, wer was gesagt hat.",
  /** Beside the areas while the host cannot be reached. */
  mark: "Ohne Netz",
  /** On the row of an article that cannot be read just now. */
  absent: "nicht auf diesem Gerät",
  settings: {
    title: "Ohne Netz lesen",
    /** What is here of all articles. */
    kept: (kept: number, all: number) =>
      kept === 0
        ? "Was Sie lesen, bleibt von selbst auf diesem Gerät."
        : `${format.number(kept)} von ${format.number(all)} Artikeln ${kept === 1 ? "ist" : "sind"} auf diesem Gerät. Was Sie lesen, kommt von selbst dazu.`,
    all: (articles: number) =>
      articles === 1
        ? "Der Artikel ist auf diesem Gerät."
        : `Alle ${format.number(articles)} Artikel sind auf diesem Gerät, auch solche, die noch dazukommen.`,
    keepAll: (bytes: number) => `Alle behalten (${size(bytes)})`,
    goOn: (bytes: number) => `Weitermachen (${size(bytes)})`,
    progress: (done: number, bytes: number) => `${size(done)} von ${size(bytes)}`,
    progressLabel: "Artikel werden geholt",
    stop: "Anhalten",
    remove: "Vom Gerät nehmen",
    removed: "Auf diesem Gerät ist kein Artikel mehr.",
    noRoom: (bytes: number) => `Dafür ist auf diesem Gerät kein Platz: Es braucht ${size(bytes)}.`,
    problems: {
      full: "Der Platz auf diesem Gerät ist aufgebraucht. Was schon da ist, bleibt.",
      unreachable: "Das Netz ist weg. Was schon da ist, bleibt; später geht es hier weiter.",
      outdated: "Es gibt eine neue Fassung. Nach dem Neuladen geht es weiter.",
    },
  },
  update: {
    say: "Es gibt eine neue Fassung.",
    load: "Neu laden",
    later: "Später",
  },
  notKept: {
    title: "Das ist nicht auf diesem Gerät",
    say: "Gerade ist kein Netz da, und hier wurde diese Seite noch nicht gelesen. Sobald das Netz wieder da ist, erscheint sie von selbst.",
    retry: "Erneut versuchen",
    kept: "Was Sie ohne Netz lesen können",
    more: (count: number) => `und ${format.number(count)} weitere in der Artikelliste`,
  },
};
