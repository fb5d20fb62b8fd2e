import type { Quotation } from "../../../src/model/quotation.ts";
import { type Span, textOf } from "../../../src/model/span.ts";
import { findQuotationsInText } from "../../../src/quotations/find.ts";

/** An indirect or reported quotation as words instead of offsets. */
export interface Said {
  readonly form: "framed" | "free-subjunctive" | "free" | "reported";
  readonly words: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly frame: string | null;
  readonly addressee: string | null;
  readonly rule: string;
}

/** The indirect and reported quotations of a German text. Parts of one quotation are joined by ` … `. */
export function saidIn(text: string): Said[] {
  const words = (span: Span | null): string | null => (span === null ? null : textOf(text, span));
  return findQuotationsInText(text, "de").quotations.flatMap((quotation: Quotation): Said[] => {
    if (quotation.type === "direct" || quotation.type === "fragment") return [];
    return [
      {
        form: quotation.type === "indirect" ? quotation.form : "reported",
        words: quotation.spans.map((span) => textOf(text, span)).join(" … "),
        speaker: words(quotation.mention),
        cue: words(quotation.cue),
        frame: words(quotation.frame),
        addressee: words(quotation.addressee),
        rule: quotation.evidence.rule,
      },
    ];
  });
}
