import type { CueWords } from "./cues.ts";
import type { IndirectSpeech, VerbForm, VerbMorphology, WordOrder } from "./speech.ts";

const NONE: ReadonlySet<string> = new Set();

/** What must be known of a language for its frames and for simple reported clauses (`a dit que`, `selon X`). */
export interface PlainSpeech {
  readonly order: WordOrder;
  /** Its verbs of saying are those that take a clause and those that may stand behind somebody's words. */
  readonly cues: CueWords;
  /** Verbs that take an indirect question, and verbs that take an infinitive or a person who is told. */
  readonly asking: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, readonly VerbForm[]>;
  readonly helpers: VerbMorphology["helpers"];
  /** Separable particles, longest first. */
  readonly particles?: readonly string[];
  readonly that: ReadonlySet<string>;
  readonly question: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Before the agent of a passive. */
  readonly agent: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
}

/** The whole of {@link IndirectSpeech} for a language in which less is known. */
export function plainSpeech(known: PlainSpeech): IndirectSpeech {
  const { cues, helpers } = known;
  return {
    order: known.order,
    commaClauses: false,
    omitsThat: false,
    verbs: {
      clause: cues.saying,
      question: known.asking,
      infinitive: known.telling,
      object: NONE,
      about: {},
      reflexive: NONE,
      parenthetical: cues.saying,
      opinion: NONE,
    },
    morphology: {
      forms: known.forms,
      auxiliaries: new Set([...helpers.perfect, ...helpers.modals]),
      helpers,
      particles: known.particles ?? [],
      hearsay: { modals: NONE, perfect: NONE },
      spacedParticles: NONE,
      pastEndings: [],
      prefixes: [],
    },
    nouns: { clause: NONE, infinitive: NONE },
    sources: {
      before: cues.sourceBefore,
      beforeStatement: cues.statementBefore,
      after: cues.sourceAfter,
      afterStatement: NONE,
      statements: cues.statements,
      adverbs: NONE,
      tag: cues.tag,
      comment: cues.comment,
    },
    words: {
      that: known.that,
      degree: NONE,
      question: known.question,
      relative: known.relative,
      subordinators: known.subordinators,
      conditions: NONE,
      coordinators: known.coordinators,
      prepositions: known.prepositions,
      attributive: NONE,
      agent: known.agent,
      sourced: NONE,
      nominative: NONE,
      oblique: NONE,
      addressed: NONE,
      genitive: NONE,
      pronouns: NONE,
      reflexives: known.reflexives,
      impersonal: NONE,
      purpose: NONE,
      sentential: NONE,
      adverbs: NONE,
      times: NONE,
    },
  };
}
