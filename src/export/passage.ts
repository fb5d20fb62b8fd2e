import type { Article } from "../model/article.ts";
import { quotedWords } from "../model/quoted-words.ts";
import type { Span } from "../model/span.ts";
import type { CitedQuotation } from "./cited.ts";

/** What a passage of an article belongs to, and where it is found. */
interface PassageSource {
  /** The quotation that the passage lies in. */
  readonly quotation: Pick<CitedQuotation, "type" | "speaker"> | undefined;
  /** Where the passage stands in this collection and, if the article was published, there. */
  readonly address: string;
  readonly url: string | undefined;
}

/** A passage of `article` as it is cited. */
export function citedPassage(
  article: Article,
  passage: Span,
  { quotation, address, url }: PassageSource,
): CitedQuotation {
  const { title, publisher, authors, date, language, text } = article;
  return {
    type: quotation?.type ?? "passage",
    words: quotedWords(text, [passage]),
    speaker: quotation?.speaker ?? null,
    title,
    ...(publisher !== undefined && { publisher }),
    authors,
    ...(date !== undefined && { date }),
    language,
    ...(url !== undefined && { url }),
    address,
    spans: [passage],
  };
}
