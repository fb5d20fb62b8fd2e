import type { Report } from "./limits.ts";

/** What windows-1252 puts at 0x80 to 0x9F (WHATWG Encoding Standard); everything else equals Latin-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The first bytes of files that people take for text by mistake. */
const SIGNATURES: readonly { readonly start: string; readonly name: string }[] = [
  { start: "%PDF-", name: "a PDF document" },
  { start: "PK\u0003\u0004", name: "a ZIP archive or an Office document" },
  { start: "\u00d0\u00cf\u0011\u00e0", name: "an old Office document" },
  { start: "{\\rtf", name: "an RTF document" },
  { start: "\u0089PNG", name: "a PNG picture" },
  { start: "\u00ff\u00d8\u00ff", name: "a JPEG picture" },
  { start: "GIF8", name: "a GIF picture" },
  { start: "\u001f\u008b", name: "a gzip archive" },
  { start: "bplist00", name: "a binary property list" },
];

/** Above this share of control characters a file is not text; a stray one in a scraped page is. */
const MAX_CONTROL_SHARE = 0.01;

/** Controls other than white space (in which `\s` counts tabs and line ends) and U+0085, a line end of mainframes. */
const CONTROL = /[^\P{Cc}\s\u0085]/gu;

/** Above this share of damaged characters among those beyond ASCII a text is not UTF-8. */
const MAX_DAMAGED_SHARE = 0.25;

const CHUNK = 8192;

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(i, i + CHUNK)));
  return parts.join("");
}

/** Node 20 decodes `windows-1252` as Latin-1, so that quotation marks and dashes get lost: hence the table. */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/**
 * The text when the bytes are UTF-8, also when a few of them are damaged: then the others make many characters beyond
 * ASCII, which windows-1252 practically never does by chance.
 */
function utf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return damaged <= sound * MAX_DAMAGED_SHARE ? text : undefined;
}

/** UTF-8 with or without a byte order mark, UTF-16 with one, else windows-1252. */
function characters(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return utf8(bytes) ?? windows1252(bytes);
}

function binary(message: string): Report {
  return {
    code: "binary-file",
    severity: "error",
    message,
    advice: "Open it in the program it was made with and save its text as a .txt file in UTF-8.",
  };
}

/**
 * The characters of a file, without a byte order mark and with `\n` at line ends, or a report that it is
 * not text. Throws nothing: every byte sequence is text in windows-1252.
 */
export function decode(bytes: Uint8Array): string | Report {
  const start = latin1(bytes.subarray(0, 16));
  const signature = SIGNATURES.find((known) => start.startsWith(known.start));
  if (signature !== undefined) return binary(`The file is ${signature.name}, not text.`);
  const text = characters(bytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length * MAX_CONTROL_SHARE) return binary("The file holds binary data, not text.");
  return text.replace(/\r\n?/g, "\n");
}

/** The same text with `\n` also for the rarer signs that end a line or a page. */
export function unifyLineEnds(text: string): string {
  return text.replace(/[\f\v\u0085\u2028\u2029]/g, "\n");
}
