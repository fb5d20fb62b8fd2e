import { ingest } from "../ingest/ingest.ts";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Quotation } from "../model/quotation.ts";
import { textOf } from "../model/span.ts";
import type { AnalysedArticle, WordCounts } from "../model/summary.ts";
import { wordKeys } from "../model/wording.ts";
import { countWords } from "../model/words.ts";
import { findQuotations } from "../quotations/find.ts";
import { sketchOf } from "./sketch.ts";

/** A file of the folder: its path below the folder, with `/` between the parts, and its content. */
export interface SeedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What became of one file. Without an article, at least one of the problems is an error. */
export interface AnalysedFile {
  readonly path: string;
  readonly analysed?: AnalysedArticle;
  readonly problems: readonly Problem[];
}

/** Reads one file and finds its quotations. Never throws: whatever is wrong with the file comes back as a problem. */
export function analyseFile(file: SeedFile): AnalysedFile {
  const { article, problems } = ingest(file);
  if (article === undefined) return { path: file.path, problems };
  const { quotations, speakers, sentences } = findQuotations(article);
  const words = wordCounts(article, quotations);
  const sketch = sketchOf(wordKeys(article.text, article.language));
  return { path: file.path, analysed: { article, quotations, speakers, sentences, words, sketch, problems }, problems };
}

/** Counts the words of an article and of its quotations. */
export function wordCounts({ text, language }: Article, quotations: readonly Quotation[]): WordCounts {
  const ofQuotation = ({ spans }: Quotation) =>
    spans.reduce((sum, span) => sum + countWords(textOf(text, span), language), 0);
  return {
    text: countWords(text, language),
    quotations: Object.fromEntries(quotations.map((quotation) => [quotation.id, ofQuotation(quotation)])),
  };
}
