import type { Reason } from "../../model/quotation.ts";
import type { Weight } from "../weights.ts";

/**
 * What makes words reported speech, and what casts doubt on it. The first part names the constructions, the second what
 * is weighed besides. The sums are log-odds set by hand after the share of right finds of each construction.
 */
const INDIRECT_WEIGHTS = {
  "that-complement": { weight: 2.2, because: "`sagte, dass …`: the verb takes the clause as its object" },
  "main-complement": { weight: 2, because: "`sagte, sie bleibe`: a main clause as the object of a verb of saying" },
  "question-complement": { weight: 1.2, because: "`fragte, ob …`: an indirect question" },
  "infinitive-complement": { weight: 2.2, because: "`kündigte an, … zu prüfen`: the infinitive says what" },
  "noun-complement": { weight: 1.7, because: "`die Forderung, …`: a noun of saying governs the words" },
  attitude: { weight: 1.2, because: "`ist zuversichtlich, dass …`: an adjective says that somebody thinks so" },
  "frame-behind": { weight: 2.2, because: "`…, sagte sie`: the frame stands behind the words" },
  "comment-clause": { weight: 2.8, because: "`wie X mitteilte`: a clause names the source" },
  "taken-up": { weight: 1.8, because: "`Das teilte X mit`: a pronoun takes the sentence before up" },
  source: { weight: 2.6, because: "`laut X`, `nach Angaben von X`, `X zufolge`, `so X`: the phrase names a source" },
  "source-adverb": { weight: 1.4, because: "`demnach`: an adverb points back to a source" },
  "subjunctive-run": { weight: 1.6, because: "a main clause in the first subjunctive is said by somebody else" },
  "hearsay-modal": { weight: 0.4, because: "`soll … haben` passes on what others say" },
  "act-told": { weight: 0.6, because: "`forderte mehr Geld`: the verb tells an act of speech" },
  "reported-mood": { weight: 0.8, because: "the words stand in the subjunctive" },
  "plain-mood": { weight: -0.4, because: "a main clause in the indicative may be no part of the speech" },
  "second-subjunctive": { weight: -0.7, because: "`hätte`, `könnte` also say what is not so" },
  continues: { weight: 0.6, because: "the sentence before holds words of the same speaker" },
  "opinion-verb": { weight: -0.6, because: "`glaubt`, `zeigt`: judged or found out rather than said" },
  "speaker-named": { weight: 0.4, because: "the frame names who speaks" },
  "no-speaker": { weight: -0.8, because: "nobody is named who could have said it" },
} as const satisfies Record<string, Weight>;

/** What speaks for or against reported speech, by its name in the table. */
export type IndirectFeature = keyof typeof INDIRECT_WEIGHTS;

/** The features with their weights, strongest first, and how sure they make the find, between 0 and 1. */
export function weigh(features: readonly IndirectFeature[]): {
  readonly reasons: readonly Reason[];
  readonly confidence: number;
} {
  const reasons = features
    .map((feature): Reason => ({ feature, weight: INDIRECT_WEIGHTS[feature].weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return { reasons, confidence: Math.round(100 / (1 + Math.exp(-sum))) / 100 };
}
