/** What a verb of saying can take as its content: a clause, an indirect question, an infinitive, or a plain object. */
export type Complement = "clause" | "question" | "infinitive" | "object";

/** The kinds of act: uttering, judging, asking for something, announcing one's own acts, finding out. */
export type SpeechSense = "say" | "think" | "demand" | "plan" | "find";

export interface SpeechVerb {
  /** The infinitive; a bar parts a separable particle from it (`an|kündigen`). */
  readonly verb: string;
  readonly sense: SpeechSense;
  readonly takes: readonly Complement[];
  /** Prepositions that bring in what the act is about (`sprach von einem Erfolg`). */
  readonly about?: readonly string[];
  /** Whether it is a verb of saying only with a reflexive pronoun (`sprach sich für … aus`). */
  readonly reflexive?: true;
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

/** A noun that stands for an act of saying and can govern a clause (`die Forderung, …`). */
export interface NominalCue {
  readonly noun: string;
  readonly takes: readonly Complement[];
}
