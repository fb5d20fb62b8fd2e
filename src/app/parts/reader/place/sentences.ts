import type { Article } from "../../../../model/article.ts";
import { type Span, textOf } from "../../../../model/span.ts";

/**
 * The sentences of a stretch of an article, as the platform cuts them, without the space between them. In order; a
 * stretch of space alone has none.
 */
export function sentencesIn({ text, language }: Pick<Article, "text" | "language">, span: Span): readonly Span[] {
  const segmenter = new Intl.Segmenter(language === "und" ? [] : language, { granularity: "sentence" });
  return [...segmenter.segment(textOf(text, span))].flatMap(({ segment, index }) => {
    const words = segment.trim();
    if (words === "") return [];
    const start = span.start + index + segment.indexOf(words);
    return [{ start, end: start + words.length }];
  });
}
