/**
 * The verbs of saying of a language, one list a construction; a verb stands in every list that fits. Verbs are
 * infinitives, a separable particle parted by a bar (`an|kündigen`), a modal verb by a space (`wissen wollen`).
 */
export interface SpeechVerbs {
  /** Followed by a that-clause or by a main clause in reported mood (`sagte, sie bleibe`). */
  readonly clause: ReadonlySet<string>;
  /** Followed by an indirect question (`fragte, ob`). */
  readonly question: ReadonlySet<string>;
  /** Followed by an infinitive (`kündigte an, … zu prüfen`). */
  readonly infinitive: ReadonlySet<string>;
  /** Their plain object tells of an act of speech without its words (`forderte mehr Geld`). */
  readonly object: ReadonlySet<string>;
  /** The same with a preposition (`sprach von einem Erfolg`): preposition → verbs. */
  readonly about: Readonly<Record<string, ReadonlySet<string>>>;
  /** Verbs of saying only together with a reflexive pronoun (`sprach sich … aus`). */
  readonly reflexive: ReadonlySet<string>;
  /** Verbs of saying only with an adverb that points forward to the clause (`sprach davon, dass`). */
  readonly correlated?: ReadonlySet<string>;
  /** Verbs of asking, which a question may also stand in front of (`Ob er komme, fragte sie`). */
  readonly asking?: ReadonlySet<string>;
  /** Verbs of saying only without a subject (`es heißt`). */
  readonly impersonal?: ReadonlySet<string>;
  /** Their source stands in a prepositional phrase, not as subject (`aus dem Bericht geht hervor`). */
  readonly sourced?: ReadonlySet<string>;
  /** May stand after the words, without a `that` (`…, sagte sie`). */
  readonly parenthetical: ReadonlySet<string>;
  /** Judging, expecting, finding out rather than uttering: good with a that-clause, doubtful otherwise. */
  readonly opinion: ReadonlySet<string>;
}

export type Mood = "indicative" | "subjunctive-1" | "subjunctive-2";

/** One reading of a verb form. */
export interface VerbForm {
  /** The infinitive without a separable particle. */
  readonly verb: string;
  readonly shape: "finite" | "participle" | "infinitive" | "zu-infinitive";
  /** For finite forms. */
  readonly mood?: Mood;
  readonly plural?: boolean;
}

/** Nouns that stand for an act of saying and can govern a clause or an infinitive (`die Forderung, …`). */
export interface NominalCues {
  /** Adjectives that say what somebody thinks (`zuversichtlich, dass`), lower case. */
  readonly attitudes?: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly infinitive: ReadonlySet<string>;
}

/** Phrases that name a source without a verb. */
export interface SourcePhrases {
  /** Before any source: `laut`. */
  readonly before: ReadonlySet<string>;
  /** Before a noun that means what somebody says: `nach` (Angaben der Polizei). */
  readonly beforeStatement: ReadonlySet<string>;
  /** Before a noun that means a point of view: `aus` (Sicht der Polizei). */
  readonly viewpoints?: { readonly before: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };
  /** After any source: `zufolge`. */
  readonly after: ReadonlySet<string>;
  /** After a noun that means what somebody says: (seiner Meinung) `nach`. */
  readonly afterStatement: ReadonlySet<string>;
  /** Nouns that mean what somebody says or thinks, lower case; also as the last part of a compound. */
  readonly statements: ReadonlySet<string>;
  /** Words that refer back to a source and speak for it: `demnach`, `wonach`. */
  readonly adverbs: ReadonlySet<string>;
  /** Those among them that belong to the noun before their clause. */
  readonly relativeAdverbs?: ReadonlySet<string>;
  /** Opens a source after the words: (…, ) `so` (der Minister). */
  readonly tag: ReadonlySet<string>;
  /** Opens a clause that names the source: `wie` (X mitteilte). */
  readonly comment: ReadonlySet<string>;
}

/** The verb forms of a language. */
export interface VerbMorphology {
  /** Lower-case form → readings. */
  readonly forms: ReadonlyMap<string, readonly VerbForm[]>;
  /** Reads forms that are not listed, by the rules of the language; an empty list where it is no verb form. */
  readonly derive?: (word: string) => readonly VerbForm[];
  /** Auxiliary and modal verbs: the only ones that begin a sentence without being a question or a command. */
  readonly auxiliaries: ReadonlySet<string>;
  /** The verbs that make up compound forms with a participle or an infinitive. */
  readonly helpers: {
    /** With a participle, active or passive (`hat gesagt`). */
    readonly perfect: ReadonlySet<string>;
    /** Those among them that make a passive. */
    readonly passive: ReadonlySet<string>;
    /** With an infinitive (`will sagen`). */
    readonly modals: ReadonlySet<string>;
  };
  /** Separable particles, longest first. */
  readonly particles: readonly string[];
  /** Modal forms that pass on what others say, and the infinitives after which they can mean nothing else. */
  readonly hearsay: { readonly modals: ReadonlySet<string>; readonly perfect: ReadonlySet<string> };
  /** Stands before an infinitive (`zu`). */
  readonly infinitiveMarks?: ReadonlySet<string>;
  /** Particles that may be written apart also before their verb (`bekannt gegeben`). */
  readonly spacedParticles: ReadonlySet<string>;
  /** Endings that tell a finite verb which the lists do not know, such as English `-ed`. */
  readonly pastEndings: readonly string[];
  /** Inseparable prefixes. */
  readonly prefixes: readonly string[];
}

/** Small words by their part in the build of a clause, lower case. */
export interface ClauseWords {
  readonly that: ReadonlySet<string>;
  /** Before a that-clause of result (`so dass`). */
  readonly degree: ReadonlySet<string>;
  readonly question: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  /** Those that may have their verb right behind them (`als läge es …`). */
  readonly comparing?: ReadonlySet<string>;
  /** Those that open a condition. */
  readonly conditions: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that often belong to the noun before them (`ein Sprecher von`). */
  readonly attributive: ReadonlySet<string>;
  /** Marks the agent of a passive. */
  readonly agent: ReadonlySet<string>;
  /** Before the document or institution that something was said in. */
  readonly sourced: ReadonlySet<string>;
  /** Determiners that can begin a subject. */
  readonly nominative: ReadonlySet<string>;
  /** Determiners that cannot. */
  readonly oblique: ReadonlySet<string>;
  /** Determiners that can begin a dative or, for persons addressed, an accusative. */
  readonly addressed: ReadonlySet<string>;
  /** Before those addressed (`gegenüber der Zeitung`). */
  readonly toward?: ReadonlySet<string>;
  /** Determiners that begin a genitive attribute. */
  readonly genitive: ReadonlySet<string>;
  /** Relative pronouns that can be nothing but a subject (`der`). */
  readonly subjectRelatives?: ReadonlySet<string>;
  /** Pronouns that can be a subject on their own. */
  readonly pronouns: ReadonlySet<string>;
  /** Those among them by which nobody speaks (`sagte niemand`). */
  readonly nobody?: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  /** First person: with it the first subjunctive is an indicative. */
  readonly speaking?: ReadonlySet<string>;
  /** The subject of a verb without one (`heißt es`). */
  readonly impersonal: ReadonlySet<string>;
  /** Open a clause that goes on after the words of somebody else (`…, was nicht stimmt`). */
  readonly continuing?: ReadonlySet<string>;
  /** Before an infinitive of purpose or circumstance, which is no complement (`um … zu`). */
  readonly purpose: ReadonlySet<string>;
  /** Adverbs that point forward to a clause (`darauf, dass`). */
  readonly correlates?: ReadonlySet<string>;
  /** Pronouns that take up a whole sentence (`Das teilte die Polizei mit`). */
  readonly sentential: ReadonlySet<string>;
  /** Adverbs and other words that no noun phrase contains. */
  readonly adverbs: ReadonlySet<string>;
  /** Capitalised words that name a time: no subject of saying. */
  readonly times: ReadonlySet<string>;
}

/**
 * Where the verb of a main clause stands: second, the subject before or behind it and subordinate clauses ending with
 * theirs, as in German; or always behind its subject, but for `said X`, as in English.
 */
export type WordOrder = "verb-second" | "subject-verb";

/** What a language knows of speech without quotation marks. */
export interface IndirectSpeech {
  readonly order: WordOrder;
  /** Whether every clause is set off by commas and the finite verb keeps its place, as in German. */
  readonly commaClauses: boolean;
  /** Whether reported clauses may do without `that`: `said he had not been told`. */
  readonly omitsThat: boolean;
  readonly verbs: SpeechVerbs;
  readonly morphology: VerbMorphology;
  readonly nouns: NominalCues;
  readonly sources: SourcePhrases;
  readonly words: ClauseWords;
}
