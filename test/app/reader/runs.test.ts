import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedQuotations } from "../../../src/app/parts/reader/marked.ts";
import { type PieceRun, type Run, textRuns } from "../../../src/app/parts/reader/runs.ts";
import type { Block, InlineMark } from "../../../src/model/article.ts";
import type { Quotation } from "../../../src/model/quotation.ts";
import type { Span } from "../../../src/model/span.ts";
import { paragraph, quotationOf, spanOf } from "./article.ts";

function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "text" ? run.text : textOfRuns(run.runs))).join("");
}

function pieces(runs: readonly Run[]): readonly PieceRun[] {
  return runs.flatMap((run) => {
    if (run.kind === "text") return [];
    return run.kind === "piece" ? [run, ...pieces(run.runs)] : pieces(run.runs);
  });
}

/** The runs as a line: `[…]` a piece, `<…>` a link, `_…_` emphasis, `|…|` a quotation mark. */
function sketch(runs: readonly Run[]): string {
  const wrap = { piece: "[]", link: "<>", emphasis: "__", strong: "**", quotationMark: "||" } as const;
  return runs
    .map((run) => (run.kind === "text" ? run.text : wrap[run.kind][0] + sketch(run.runs) + wrap[run.kind][1]))
    .join("");
}

function sketchOf(text: string, quotations: readonly Quotation[], marks: readonly InlineMark[] = []): string {
  return sketch(textRuns(text, paragraph(text, marks), markedQuotations(quotations, [])));
}

describe("textRuns", () => {
  it("sets the quotation marks of a verbatim quotation apart", () => {
    const text = "Ansgar Tolle sagte: „Der Steg hält.“ Dann ging er.";
    expect(sketchOf(text, [quotationOf(text, "direct", ["„Der Steg hält.“"])])).toBe(
      "Ansgar Tolle sagte: [|„|Der Steg hält.|“|] Dann ging er.",
    );
  });

  it("leaves an indirect quotation without marks, even when it begins with one", () => {
    const text = "Tolle sagte, „Nordwind“ sei das beste Schiff der Flotte.";
    expect(sketchOf(text, [quotationOf(text, "indirect", ["„Nordwind“ sei das beste Schiff der Flotte"])])).toBe(
      "Tolle sagte, [„Nordwind“ sei das beste Schiff der Flotte].",
    );
  });

  it("keeps a fragment within an indirect quotation", () => {
    const text = "Tolle meinte, der Steg sei „ein Witz aus Holz“ und müsse weg.";
    const outer = quotationOf(text, "indirect", ["der Steg sei „ein Witz aus Holz“ und müsse weg"]);
    const inner = { ...quotationOf(text, "fragment", ["„ein Witz aus Holz“"]), within: outer.id };
    expect(sketchOf(text, [inner, outer])).toBe(
      "Tolle meinte, [der Steg sei [|„|ein Witz aus Holz|“|] und müsse weg].",
    );
  });

  it("splits a quotation that a frame interrupts and names only the first piece", () => {
    const text = "„Wir warten“, sagte Tolle, „bis der Pegel fällt.“";
    const quotation = quotationOf(text, "direct", ["„Wir warten“", "„bis der Pegel fällt.“"]);
    const runs = textRuns(text, paragraph(text), markedQuotations([quotation], []));
    expect(pieces(runs).map(({ first, runs: inner }) => [first, textOfRuns(inner)])).toEqual([
      [true, "„Wir warten“"],
      [false, "„bis der Pegel fällt.“"],
    ]);
  });

  it("gives each block its part of a quotation that goes on over paragraphs", () => {
    const text = "„Es war kalt.\n\n„Und dann kam der Bus.“";
    const blocks: readonly Block[] = ["„Es war kalt.", "„Und dann kam der Bus.“"].map((part) => ({
      kind: "paragraph",
      span: spanOf(text, part),
      marks: [],
    }));
    const marked = markedQuotations([quotationOf(text, "direct", ["„Es war kalt.", "„Und dann kam der Bus.“"])], []);
    expect(blocks.map((block) => sketch(textRuns(text, block, marked)))).toEqual([
      "[|„|Es war kalt.]",
      "[|„|Und dann kam der Bus.|“|]",
    ]);
    expect(blocks.flatMap((block) => pieces(textRuns(text, block, marked)).map(({ first }) => first))).toEqual([
      true,
      false,
    ]);
  });

  it("cuts a link around a quotation: a name inside a link could not be a button", () => {
    const text = "Mehr dazu: „Alles gut“, sagt der Wart.";
    const marks: readonly InlineMark[] = [
      { type: "link", href: "https://example.org/", span: spanOf(text, "Mehr dazu: „Alles gut“, sagt der Wart") },
      { type: "emphasis", span: spanOf(text, "dazu: „Alles") },
    ];
    expect(sketchOf(text, [quotationOf(text, "direct", ["„Alles gut“"])], marks)).toBe(
      "<Mehr _dazu: _>[<_|„|Alles_ gut|“|>]<, sagt der Wart>.",
    );
  });

  it("cuts the later one of two quotations that overlap", () => {
    const text = "eins zwei drei vier";
    const first = quotationOf(text, "indirect", ["eins zwei drei"]);
    const second = quotationOf(text, "indirect", ["zwei drei vier"]);
    const runs = textRuns(text, paragraph(text), markedQuotations([second, first], []));
    expect(sketch(runs)).toBe("[eins [zwei drei]][ vier]");
    expect(pieces(runs).map(({ marked, first: begins, last: ends }) => [marked.number, begins, ends])).toEqual([
      [1, true, true],
      [2, true, false],
      [2, false, true],
    ]);
  });
});

describe("textRuns, for any spans", () => {
  const text = "„Ä“ b\u{1F600}c 'd' »e« fg hijklm, nopqrst uvw xyz. 0123456789 ß";
  const anySpan = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const anyQuotation = fc.record({
    type: fc.constantFrom("direct", "fragment", "indirect", "reported"),
    spans: fc.array(anySpan, { maxLength: 3 }),
  });
  const anyMark: fc.Arbitrary<InlineMark> = fc.oneof(
    fc.record({ type: fc.constantFrom("emphasis", "strong"), span: anySpan }),
    fc.record({ type: fc.constant("link" as const), span: anySpan, href: fc.constant("https://example.org/") }),
  );
  const anyCase = fc.record({
    span: anySpan,
    marks: fc.array(anyMark, { maxLength: 6 }),
    quotations: fc.array(anyQuotation, { maxLength: 8 }),
  });

  const runsOf = (drawn: { span: Span; marks: InlineMark[]; quotations: { type: string; spans: Span[] }[] }) => {
    const quotations = drawn.quotations.map(({ type, spans }, index): Quotation => {
      const base = { ...quotationOf(text, "direct", ["»e«"]), id: `q${index}`, spans };
      if (type === "indirect") return { ...base, type, form: "free" };
      return { ...base, type: type === "fragment" || type === "reported" ? type : "direct" };
    });
    const block: Block = { kind: "paragraph", span: drawn.span, marks: drawn.marks };
    return textRuns(text, block, markedQuotations(quotations, []));
  };

  it("joined, their text is the text of the block", () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        expect(textOfRuns(runsOf(drawn))).toBe(text.slice(drawn.span.start, drawn.span.end));
      }),
      { numRuns: 500 },
    );
  });

  it("no quotation lies within a link, no run is empty, none opens twice", () => {
    const check = (runs: readonly Run[], inLink: boolean): void => {
      for (const run of runs) {
        if (run.kind === "text") {
          expect(run.text).not.toBe("");
          continue;
        }
        expect(run.runs.length).toBeGreaterThan(0);
        expect(inLink && run.kind === "piece").toBe(false);
        check(run.runs, inLink || run.kind === "link");
      }
    };
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const runs = runsOf(drawn);
        check(runs, false);
        const opened = pieces(runs).flatMap(({ first, marked }) => (first ? [marked.id] : []));
        expect(new Set(opened).size).toBe(opened.length);
      }),
      { numRuns: 500 },
    );
  });

  it("a quotation's pieces cover the part of its spans that lies in the block", () => {
    fc.assert(
      fc.property(anySpan, anySpan, anySpan, (block, one, other) => {
        const quotations = [one, other].map((span, index) => ({ type: "indirect", spans: [span], index }));
        const runs = runsOf({ span: block, marks: [], quotations });
        for (const [index, span] of [one, other].entries()) {
          const covered = pieces(runs)
            .filter(({ marked }) => marked.id === `q${index}`)
            .map((piece) => textOfRuns(piece.runs))
            .join("");
          const start = Math.max(span.start, block.start);
          expect(covered).toBe(text.slice(start, Math.max(start, Math.min(span.end, block.end))));
        }
      }),
    );
  });
});
