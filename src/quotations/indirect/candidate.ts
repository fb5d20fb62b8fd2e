import type { Reason } from "../../model/quotation.ts";
import type { Span } from "../../model/span.ts";
import type { Document } from "../document.ts";
import { spanOfTokens } from "../document.ts";
import type { Run } from "./context.ts";

/** A stretch of indirect or reported speech with what its own sentence says about it. */
export interface IndirectCandidate {
  readonly type: "indirect" | "reported";
  readonly form: "framed" | "free-subjunctive" | "free" | null;
  readonly spans: readonly Span[];
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly frame: Span | null;
  readonly addressee: Span | null;
  readonly rule: string;
  readonly reasons: readonly Reason[];
  readonly confidence: number;
}

export function spanOfRun(document: Document, run: Run): Span {
  return spanOfTokens(document, run.first, run.last);
}
