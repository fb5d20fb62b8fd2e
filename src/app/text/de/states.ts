/** What stands where something is missing or went wrong. */
export const states = {
  /** The large marks beside the words. */
  marks: ["„", "“"],
  notFound: {
    article: {
      title: "Diesen Artikel gibt es hier nicht",
      say: "Vielleicht wurde die Datei umbenannt oder aus dem Ordner genommen. Die übrigen Artikel sind da.",
    },
    speaker: {
      title: "Diese Stimme gibt es hier nicht",
      say: "Vielleicht heißt sie seit einer Änderung am Ordner anders. Die übrigen Stimmen sind da.",
    },
    page: {
      title: "Diese Seite gibt es hier nicht",
      say: "Vielleicht fehlt der Adresse ein Stück. Alle Artikel und Zitate sind da.",
    },
    toList: "Zur Artikelliste",
    toQuotations: "In Zitaten suchen",
    toSpeakers: "Zu allen Stimmen",
    soughtFor: (words: string) => `Gesucht: ${words}`,
  },
  error: {
    pageTitle: "Fehler",
    title: "Das ließ sich gerade nicht zeigen",
    say: "Vielleicht ist die Verbindung unterbrochen oder Wortlaut wurde eben erneuert. Ihre Einstellungen und Lesestände sind davon nicht berührt.",
    retry: "Erneut versuchen",
    toList: "Zur Artikelliste",
    details: "Was genau passiert ist",
  },
};
