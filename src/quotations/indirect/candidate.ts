import type { Reason } from "../../model/quotation.ts";
import type { Span } from "../../model/span.ts";
import type { Document } from "../document.ts";
import { spanOfTokens } from "../document.ts";
import type { Mention } from "../mentions.ts";
import type { Context, Run } from "./context.ts";
import { type IndirectFeature, weigh } from "./weights.ts";

/** A stretch of indirect or reported speech with what its own sentence says about it. */
export interface IndirectCandidate {
  readonly type: "indirect" | "reported";
  readonly form: "framed" | "free-subjunctive" | "free" | null;
  readonly spans: readonly Span[];
  /** The words that name the speaker, as they stand in the text. */
  readonly words: Span | null;
  /** The noun phrase among them. */
  readonly mention: Mention | null;
  readonly cue: Span | null;
  readonly frame: Span | null;
  readonly addressee: Span | null;
  /** Words that the rule relied on besides these, such as the verb of an act that is told. */
  readonly support?: readonly Span[];
  readonly rule: string;
  readonly reasons: readonly Reason[];
  readonly confidence: number;
}

/** What a rule found out about words with a frame. */
interface FramedWords {
  readonly spans: readonly Span[];
  /** The tokens that name who speaks. */
  readonly subject: Run | null;
  readonly cue: Span;
  readonly frame: Run;
  readonly addressee?: Span | null;
  readonly rule: string;
  /** What is to be weighed. */
  readonly features: readonly IndirectFeature[];
}

/** Indirect speech that is introduced by a frame in its own sentence. */
export function framedCandidate(context: Context, found: FramedWords): IndirectCandidate {
  return {
    type: "indirect",
    form: "framed",
    spans: found.spans,
    ...speakerOf(context, found.subject),
    cue: found.cue,
    frame: spanOfRun(context.document, found.frame),
    addressee: found.addressee ?? null,
    rule: found.rule,
    ...weigh(found.features),
  };
}

/** The span of a run of tokens. */
export function spanOfRun(document: Document, run: Run): Span {
  return spanOfTokens(document, run.first, run.last);
}

/** Whether somebody is named, as a feature to weigh. */
export function namedness(run: Run | null): IndirectFeature {
  return run === null ? "no-speaker" : "speaker-named";
}

/**
 * The speaker's words and mention for a run of tokens. A relative pronoun stands for the phrase before it, an adverb
 * such as `demnach` for a document of the sentence before.
 */
export function speakerOf(context: Context, run: Run | null): Pick<IndirectCandidate, "words" | "mention"> {
  if (run === null) return { words: null, mention: null };
  const mention = context.mentionAt(run.first) ?? antecedentOf(context, run.first) ?? null;
  return { words: spanOfRun(context.document, run), mention };
}

function antecedentOf(context: Context, token: number): Mention | undefined {
  const { document, speech } = context;
  const word = document.tokens[token]?.lower ?? "";
  const sentence = document.sentences[document.sentenceOf[token] ?? -1];
  if (sentence === undefined) return undefined;
  const pointsBack = speech.sources.adverbs.has(word) || document.pack.cues?.therein?.has(word) === true;
  if (token > sentence.first && (speech.words.relative.has(word) || pointsBack)) {
    const near = context.mentionsIn(Math.max(sentence.first, token - REACH), token - 1);
    const agreeing = pointsBack ? near : near.filter((mention) => agrees(context, token, mention));
    const antecedent = agreeing.at(-1);
    if (antecedent !== undefined && antecedent.last >= token - FARTHEST) return antecedent;
  }
  const before = document.sentences[sentence.index - 1];
  if (!pointsBack || before === undefined) return undefined;
  return context.mentionsIn(before.first, before.last).findLast((mention) => mention.kind === "document");
}

/** Whether a phrase can be what a relative pronoun stands for, by gender and number. */
function agrees({ document, speech }: Context, token: number, { readings }: Mention): boolean {
  const before = document.tokens[token - 1]?.lower ?? "";
  const after = document.tokens[token + 1]?.lower ?? "";
  const governed = speech.words.prepositions.has(before) || speech.sources.after.has(after);
  const forms = document.pack.nouns?.determiners.get(document.tokens[token]?.lower ?? "") ?? [];
  const own = forms.filter((reading) => reading.startsWith(governed ? "d" : "n"));
  return own.length === 0 || readings.some((reading) => own.some((form) => form[1] === reading[1]));
}

/** How many tokens may stand between a phrase and the pronoun that takes it up. */
const FARTHEST = 6;

/** How many tokens before a pronoun the phrase that it stands for may begin. */
const REACH = 30;
