import type { CitedQuotation } from "../../../export/cited.ts";
import { quotationAsHtml, quotationAsText } from "../../../export/quotation.ts";
import { quotedWords } from "../../../model/quoted-words.ts";
import type { QuotationEntry } from "../../../model/summary.ts";
import { addressOf, articlePath } from "../../paths.ts";
import { useNotice } from "../../shell/notice.tsx";
import { useText } from "../../text/words.tsx";
import { copyToClipboard } from "../reader/clipboard.ts";

/** Copies a quotation with its source line, says so, and tells whether it worked. */
export function useCopyEntry(): (entry: QuotationEntry) => Promise<boolean> {
  const { reader } = useText();
  const notify = useNotice();
  return async (entry) => {
    const cited = citedEntry(entry);
    const html = quotationAsHtml(cited, reader.export);
    const copied = await copyToClipboard({ text: quotationAsText(cited, reader.export), html });
    notify({ text: copied ? reader.copiedQuotation : reader.copyFailed });
    return copied;
  };
}

/** An entry knows its sentence, not its place in the text of the article, nor where the article was published. */
function citedEntry(entry: QuotationEntry): CitedQuotation {
  const { slug, title, publisher, date, language } = entry.article;
  return {
    type: entry.type,
    words: quotedWords(entry.context, entry.spans),
    speaker: entry.speaker?.name ?? null,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    authors: [],
    ...(date === undefined ? {} : { date }),
    language,
    address: addressOf(articlePath(slug, entry.id)),
    spans: [],
  };
}
