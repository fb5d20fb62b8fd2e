import type { Reason } from "../../model/quotation.ts";
import type { Span } from "../../model/span.ts";
import type { Document } from "../document.ts";
import { spanOfTokens } from "../document.ts";
import type { Mention } from "../mentions.ts";
import type { Context, Run } from "./context.ts";
import type { IndirectFeature } from "./weights.ts";

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

export function spanOfRun(document: Document, run: Run): Span {
  return spanOfTokens(document, run.first, run.last);
}

/** Whether somebody is named, as a feature to weigh. */
export function namedness(run: Run | null): IndirectFeature {
  return run === null ? "no-speaker" : "speaker-named";
}

/** The speaker's words and mention for a run of tokens. */
export function speakerOf(context: Context, run: Run | null): Pick<IndirectCandidate, "words" | "mention"> {
  if (run === null) return { words: null, mention: null };
  return { words: spanOfRun(context.document, run), mention: context.mentionAt(run.first) ?? null };
}
