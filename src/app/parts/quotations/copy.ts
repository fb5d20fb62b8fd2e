import { type CitedQuotation, quotedWords } from "../../../export/cited.ts";
import { type ExportWords, quotationAsText } from "../../../export/quotation.ts";
import type { QuotationEntry } from "../../../model/summary.ts";
import type { Words } from "../../text/words.ts";

/** A listed quotation with its source line, as plain text; `address` is where it stands in this collection. */
export function entryAsText(entry: QuotationEntry, address: string, words: Words): string {
  return quotationAsText(citedEntry(entry, address), exportWords(words));
}

/** An entry knows its sentence, not its place in the article, nor where the article was published. */
function citedEntry(entry: QuotationEntry, address: string): CitedQuotation {
  const { title, publisher, date, language } = entry.article;
  return {
    type: entry.type,
    words: quotedWords(entry.context, entry.spans),
    speaker: entry.speaker?.name ?? null,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    authors: [],
    ...(date === undefined ? {} : { date }),
    language,
    address,
    spans: [],
  };
}

function exportWords({ quotations, shell, format }: Words): ExportWords {
  return {
    date: format.date,
    inSubstance: shell.types.indirect,
    speakerUnclear: shell.unknownSpeaker,
    quotedIn: quotations.quotedIn,
  };
}
