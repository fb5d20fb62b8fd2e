import type { Quotation } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import { findQuotationsInText } from "../quotations/find.ts";

/** Spans as pairs of offsets, as gold standards have them. */
type Spans = readonly (readonly [number, number])[];

export interface PredictedQuotation {
  readonly type: "Direct" | "Indirect" | "IndirectFreeIndirect" | "FreeIndirect" | "Reported";
  readonly quote: Spans;
  readonly speaker: Spans;
  readonly cue: Spans;
  readonly frame: Spans;
  readonly addressee: Spans;
}

export interface Prediction {
  readonly id: string;
  readonly quotes: readonly PredictedQuotation[];
}

/** The prediction for one text, taken as it is: no cleaning, offsets into it. */
export function predict(id: string, text: string, language: string): Prediction {
  return { id, quotes: findQuotationsInText(text, language).quotations.flatMap(toPredictions) };
}

/** Gold standards count every pair of marks by itself, also where a frame stands between two parts of a quotation. */
function toPredictions(quotation: Quotation): readonly PredictedQuotation[] {
  const verbatim = quotation.type === "direct" || quotation.type === "fragment";
  if (!verbatim) return [toPrediction(quotation, quotation.spans)];
  return quotation.spans.map((span) => toPrediction(quotation, [span]));
}

function toPrediction(quotation: Quotation, spans: readonly Span[]): PredictedQuotation {
  return {
    type: typeOf(quotation),
    quote: spans.map(pair),
    speaker: list(quotation.mention),
    cue: list(quotation.cue),
    frame: list(quotation.frame),
    addressee: list(quotation.addressee),
  };
}

function typeOf(quotation: Quotation): PredictedQuotation["type"] {
  switch (quotation.type) {
    case "direct":
    case "fragment":
      return "Direct";
    case "reported":
      return "Reported";
    case "indirect":
      if (quotation.form === "framed") return "Indirect";
      return quotation.form === "free" ? "FreeIndirect" : "IndirectFreeIndirect";
  }
}

function list(span: Span | null): Spans {
  return span === null ? [] : [pair(span)];
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
