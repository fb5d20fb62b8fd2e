/**
 * The words that introduce or accompany words in quotation marks. Verbs are infinitives, a separable particle parted by
 * a bar (`mit|teilen`).
 */
export interface CueWords {
  /** Verbs of uttering: they take whole sentences (`„…“, sagte sie`). */
  readonly saying: ReadonlySet<string>;
  /** Verbs that call somebody or something by the words in marks (`nannte das „unfair“`). */
  readonly naming: ReadonlySet<string>;
  /** Verbs of judging and reacting, in whose clause marked words are the subject's own (`kritisierte die „Eile“`). */
  readonly judging: ReadonlySet<string>;
  /** Verbs whose object speaks (`wird … zitiert`, `zitiert die Zeitung den Minister`). */
  readonly citing: ReadonlySet<string>;
  /** Verbs whose subject is a text or a wording (`heißt es in`, `lautete`). */
  readonly containing: ReadonlySet<string>;
  /** Those among them that only count with an expletive subject (`es heißt`; not `das heißt`). */
  readonly impersonal?: ReadonlySet<string>;
  /** Nouns that with a copula say that something is talked of (`ist die Rede von`), lower case. */
  readonly talk?: ReadonlySet<string>;
  /** Adverbs that stand for the text named before (`darin steht`), lower case. */
  readonly therein?: ReadonlySet<string>;
  /** Expletive subjects, lower case. */
  readonly expletives?: ReadonlySet<string>;
  /** Nouns that announce a wording (`mit den Worten`, `Zitat`), lower case. */
  readonly wording: ReadonlySet<string>;
  /** Nouns after which marked words are a title or a name (`das Schiff „…“`), lower case, also as last parts. */
  readonly titled: ReadonlySet<string>;
  /** Words that say that a name follows (`genannt`, `namens`, `Titel`), lower case. */
  readonly calling: ReadonlySet<string>;
  /** Words before marked words that keep the writer's distance (`sogenannte`), lower case. */
  readonly distancing: ReadonlySet<string>;
  /**
   * How far words in marks are doubted before anything is known of them: 1 where half of them are titles, names and
   * terms, as in German news, 0 or less where nearly all are quotations.
   */
  readonly doubt: number;
  /** Prepositions by which a verb of calling takes the name (`sprach von „…“`), lower case. */
  readonly namingBefore?: ReadonlySet<string>;
  /** Prepositions before the text that words stand in (`heißt es in X`), lower case. */
  readonly inside?: ReadonlySet<string>;
  /** Prepositions that name whose view something is (`für X ist das „…“`), lower case, with the verbs of such a clause. */
  readonly viewpoint?: ReadonlySet<string>;
  readonly copulas?: ReadonlySet<string>;
  /** Words between a noun and its examples (`Parolen wie etwa „…“`), lower case. */
  readonly exemplifying?: ReadonlySet<string>;
  /** Subjects that stand for anybody (`nennt man „…“`), lower case. */
  readonly everybody?: ReadonlySet<string>;
  /** Words that take up what was said just before (`das sagte X`), lower case. */
  readonly takingUp?: ReadonlySet<string>;
  /** Words by which a speaker speaks of themselves (`ich`, `unser`), lower case. */
  readonly firstPerson: ReadonlySet<string>;
  /** Adverbs that may stand for the verb of saying (`Müller wörtlich: „…“`). */
  readonly adverbial: ReadonlySet<string>;
  /** `laut`, `according to`: a preposition, or two words, before the source. */
  readonly sourceBefore: ReadonlySet<string>;
  /** Prepositions that name whose a text is (`a report by X`), where they do not join every noun to another. */
  readonly authorBefore?: ReadonlySet<string>;
  /** `zufolge`: a postposition after the source. */
  readonly sourceAfter: ReadonlySet<string>;
  /** `so`: opens a frame without a verb after the words. */
  readonly tag: ReadonlySet<string>;
  /** Words that open a subordinate clause about the source (`wie X mitteilte`). */
  readonly comment: ReadonlySet<string>;
  /** Nouns that mean what somebody says (`Angaben`, `Meinung`), lower case, also as last parts. */
  readonly statements: ReadonlySet<string>;
  /** Those among them, also as last parts, that never stand for a text one can read (`Meinung`; not `Bericht`). */
  readonly opinions?: ReadonlySet<string>;
  /** Words that make them the subject's own (`nach eigenen Angaben`), lower case. */
  readonly own?: ReadonlySet<string>;
  /** Prepositions that make a source of a statement noun (`nach Angaben`). */
  readonly statementBefore: ReadonlySet<string>;
}

/** Whether one of the readings of a verb belongs to a class of verbs. */
export function classifies(verbs: ReadonlySet<string>, readings: readonly string[]): boolean {
  return readings.some((verb) => verbs.has(verb));
}
