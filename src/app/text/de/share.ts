/** Sharing quotations and passages. */
export const share = {
  share: "Teilen",
  shareFailed: "Teilen nicht möglich",
  passage: {
    label: "Ausgewählte Stelle",
    copy: "Kopieren",
    copied: "Stelle kopiert",
    link: "Link",
    original: "Link zum Original",
    copiedLink: "Link zur Stelle kopiert",
    copiedOriginal: "Link zum Original kopiert",
    noWords: "Zu dieser Auswahl gibt es keinen Link: Es steht kein Wort darin.",
  },
  gone: {
    what: "Diese Stelle gibt es im Artikel nicht mehr.",
    why: "Ihre Worte wurden geändert oder gestrichen, seit der Link entstand.",
    voices: "Wer hier spricht",
    original: "Original",
    close: "Hinweis schließen",
  },
};
