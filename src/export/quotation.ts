import type { CitedQuotation } from "./cited.ts";
import { escapeHtml } from "./html.ts";
import { isPublicAddress } from "./public-address.ts";

/** The words that an exported quotation needs beside its own, in the language of the interface. */
export interface ExportWords {
  /** Writes an ISO 8601 date in words: `15. September 2023`. */
  readonly date: (iso: string) => string;
  /** Marks what is not verbatim: `sinngemäß`. */
  readonly inSubstance: string;
  readonly speakerUnclear: string;
  /** Between the speaker and the article in a citation: `zitiert nach`. */
  readonly quotedIn: string;
}

/** The quotation and its source line, for a plain text. */
export function quotationAsText(cited: CitedQuotation, words: ExportWords): string {
  const source = [...speakersOf(cited, words), cited.title, ...publication(cited, words), ...sourceOf(cited)];
  return `${cited.words}\n— ${source.join(", ")}`;
}

/** The quotation and its source line as a block quote that editors keep. Everything from the article is escaped. */
export function quotationAsHtml(cited: CitedQuotation, words: ExportWords): string {
  const [address] = sourceOf(cited).map(escapeHtml);
  const paragraphs = cited.words.split("\n\n").map((part) => `<p>${escapeHtml(part)}</p>`);
  const title = escapeHtml(cited.title);
  const source = [
    ...speakersOf(cited, words).map(escapeHtml),
    `<cite>${address === undefined ? title : `<a href="${address}">${title}</a>`}</cite>`,
    ...publication(cited, words).map(escapeHtml),
  ];
  const from = address === undefined ? "" : ` cite="${address}"`;
  return (
    `<blockquote lang="${escapeHtml(cited.language)}"${from}>${paragraphs.join("")}</blockquote>` +
    `<p>— ${source.join(", ")}</p>`
  );
}

/** The quotation as a Markdown block quote with a source line, linked where the article has an address. */
export function quotationAsMarkdown(cited: CitedQuotation, words: ExportWords): string {
  const [address] = sourceOf(cited);
  const title = escapeMarkdown(cited.title);
  const source = [
    ...speakersOf(cited, words).map(escapeMarkdown),
    address === undefined ? title : `[${title}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`,
    ...publication(cited, words).map(escapeMarkdown),
  ];
  const lines = [...escapeMarkdown(cited.words).split("\n").map(escapeLineStart), "", `— ${source.join(", ")}`];
  return lines.map((line) => (line === "" ? ">" : `> ${line}`)).join("\n");
}

/** A citation in one line: speaker, author, title, publication, address. */
export function citationLine(cited: CitedQuotation, words: ExportWords): string {
  const authors = cited.authors.length > 0 ? `${cited.authors.join(", ")}: ` : "";
  const printed = publication(cited, words).join(", ");
  const sentences = [`${authors}${cited.title}`, ...(printed === "" ? [] : [printed])].map(withStop);
  const speakers = speakersOf(cited, words).map((speaker) => `${speaker}, ${words.quotedIn}:`);
  return [...speakers, ...sentences, ...sourceOf(cited)].join(" ");
}

/** The quotation as JSON, indented; keys in English, offsets in UTF-16 code units. */
export function quotationAsJson(cited: CitedQuotation): string {
  return JSON.stringify(cited, null, 2);
}

/** Who said it; nobody where the words are the article's own. */
function speakersOf({ type, speaker }: CitedQuotation, words: ExportWords): readonly string[] {
  if (type === "passage") return [];
  const name = speaker ?? words.speakerUnclear;
  return [type === "direct" || type === "fragment" ? name : `${name} (${words.inSubstance})`];
}

function publication({ publisher, date }: CitedQuotation, words: ExportWords): readonly string[] {
  return [...(publisher === undefined ? [] : [publisher]), ...(date === undefined ? [] : [words.date(date)])];
}

/**
 * The address a reader elsewhere can open: that of the published article, else that in this collection. None when nobody
 * else can open either.
 */
function sourceOf({ url, address }: CitedQuotation): readonly [] | readonly [address: string] {
  const source = url ?? (isPublicAddress(address) ? address : undefined);
  return source === undefined ? [] : [source];
}

/** A sentence ends with one stop, whatever the title ends with. */
function withStop(sentence: string): string {
  return /[.!?…]\p{Quotation_Mark}?$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** Escapes what CommonMark would read as markup within a line. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}

/** Escapes what CommonMark would read as a list or a rule at the beginning of a line. */
function escapeLineStart(line: string): string {
  return line.replace(/^(\d*)([-+=.)])/, "$1\\$2");
}
