/** How quotations are announced to a listener, in the language in which the article is read. */
export interface Announcing {
  /** Before whole sentences: `Tolle, wörtlich:`. */
  readonly direct: (speaker: string) => string;
  readonly directUnclear: string;
  /** Before a sentence with some words of somebody: `Tolle, mit eigenen Worten:`. */
  readonly fragment: (speaker: string) => string;
  readonly fragmentUnclear: string;
  /** After a quotation of several sentences. */
  readonly end: string;
}

const GERMAN: Announcing = {
  direct: (speaker) => `${speaker}, wörtlich:`,
  directUnclear: "Wörtlich:",
  fragment: (speaker) => `Teilzitat von ${speaker}:`,
  fragmentUnclear: "Mit einem Teilzitat:",
  end: "Ende des Zitats.",
};

const ENGLISH: Announcing = {
  direct: (speaker) => `${speaker}, verbatim:`,
  directUnclear: "Verbatim:",
  fragment: (speaker) => `Partly in the words of ${speaker}:`,
  fragmentUnclear: "Partly quoted:",
  end: "End of quote.",
};

const FRENCH: Announcing = {
  direct: (speaker) => `${speaker}, textuellement :`,
  directUnclear: "Textuellement :",
  fragment: (speaker) => `En partie avec les mots de ${speaker} :`,
  fragmentUnclear: "En partie cité :",
  end: "Fin de citation.",
};

const SPANISH: Announcing = {
  direct: (speaker) => `${speaker}, textualmente:`,
  directUnclear: "Textualmente:",
  fragment: (speaker) => `En parte con palabras de ${speaker}:`,
  fragmentUnclear: "Citado en parte:",
  end: "Fin de la cita.",
};

const ITALIAN: Announcing = {
  direct: (speaker) => `${speaker}, testualmente:`,
  directUnclear: "Testualmente:",
  fragment: (speaker) => `In parte con le parole di ${speaker}:`,
  fragmentUnclear: "Citato in parte:",
  end: "Fine della citazione.",
};

const DUTCH: Announcing = {
  direct: (speaker) => `${speaker}, letterlijk:`,
  directUnclear: "Letterlijk:",
  fragment: (speaker) => `Deels in de woorden van ${speaker}:`,
  fragmentUnclear: "Deels geciteerd:",
  end: "Einde citaat.",
};

/** A voice of another language would stumble over words that are not its own: it says the name alone. */
const NAME_ALONE: Announcing = {
  direct: (speaker) => `${speaker}:`,
  directUnclear: "",
  fragment: (speaker) => `${speaker}:`,
  fragmentUnclear: "",
  end: "",
};

const BY_LANGUAGE: ReadonlyMap<string, Announcing> = new Map([
  ["de", GERMAN],
  ["en", ENGLISH],
  ["fr", FRENCH],
  ["es", SPANISH],
  ["it", ITALIAN],
  ["nl", DUTCH],
]);

/** The announcements for an article in `language`, a BCP 47 tag. */
export function announcingIn(language: string): Announcing {
  return BY_LANGUAGE.get(language.split("-")[0] ?? "") ?? NAME_ALONE;
}
