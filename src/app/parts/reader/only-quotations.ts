import type { Article, Block } from "../../../model/article.ts";
import type { Quotation } from "../../../model/quotation.ts";
import { overlaps, type Span } from "../../../model/span.ts";
import { spokenSentences } from "../aloud/spoken-sentences.ts";

/** Text that is left out: some sentences, from one paragraph into another perhaps. */
export interface Gap {
  readonly kind: "gap";
  readonly span: Span;
  readonly sentences: number;
}

/** What is shown of an article: blocks, of which some are only a part of the article's, and the gaps between them. */
export type Extract = readonly (Block | Gap)[];

/**
 * An article reduced to the sentences in which somebody is quoted, with the frames that say who it is.
 *
 * @param opened where the gaps begin that are shown after all
 */
export function onlyQuotations(
  article: Article,
  quotations: readonly Pick<Quotation, "spans" | "frame">[],
  opened: ReadonlySet<number>,
): Extract {
  const kept = quotations.flatMap(({ spans, frame }) => (frame === null ? spans : [...spans, frame]));
  const extract: (Block | Gap)[] = [];
  let left: Sentence[] = [];

  function close(): void {
    const [first, last] = [left[0], left.at(-1)];
    if (first === undefined || last === undefined) return;
    const span = { start: first.span.start, end: last.span.end };
    if (opened.has(span.start)) for (const sentence of left) add(extract, sentence);
    else extract.push({ kind: "gap", span, sentences: left.length });
    left = [];
  }

  for (const sentence of sentencesOf(article)) {
    if (kept.some((span) => overlaps(span, sentence.span))) {
      close();
      add(extract, sentence);
    } else left.push(sentence);
  }
  close();
  return extract;
}

interface Sentence {
  readonly block: Block;
  readonly span: Span;
}

function sentencesOf({ text, blocks, language }: Article): readonly Sentence[] {
  return blocks.flatMap((block) => spokenSentences(text, block.span, language).map((span) => ({ block, span })));
}

/** Puts a sentence behind the one before it in its block, or begins another part of the block with it. */
function add(extract: (Block | Gap)[], { block, span }: Sentence): void {
  const last = extract.at(-1);
  const isSameBlock = last !== undefined && last.kind !== "gap" && last.span.start >= block.span.start;
  if (isSameBlock) extract[extract.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
  else extract.push({ ...block, span });
}
