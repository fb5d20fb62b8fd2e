import { personName } from "./author-name.ts";
import type { CitedQuotation } from "./cited.ts";
import { isPublicAddress } from "./public-address.ts";

/**
 * The article that a quotation stands in, for BibTeX and biblatex, with the quotation as a note. An article of no known
 * origin has no address; where it stands in this collection is added to the note if others can open that.
 *
 * @param accessed the day on which it was looked at, ISO 8601
 */
export function referenceAsBibTex(cited: CitedQuotation, accessed: string): string {
  const { title, publisher, date, language, url } = cited;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", authorsInTex(cited)],
    ["title", `{${escapeTex(title)}}`],
    ["journal", publisher && escapeTex(publisher)],
    ["date", date?.slice(0, 10)],
    ["year", date?.slice(0, 4)],
    ["langid", language === "und" ? undefined : language],
    ["url", url?.replace(/[{}\\]/gu, encodeURIComponent)],
    ["urldate", url && accessed],
    ["note", escapeTex([noteOf(cited), ownAddress(cited)].filter(Boolean).join(" "))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${publisher === undefined ? "misc" : "article"}{${keyOf(cited)},`, ...lines, "}"].join("\n");
}

/**
 * The same for citation managers that read RIS.
 *
 * @param accessed the day on which it was looked at, ISO 8601
 */
export function referenceAsRis(cited: CitedQuotation, accessed: string): string {
  const { authors, title, publisher, date, language, url } = cited;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", "NEWS"],
    ...authors.map((name) => ["AU", authorInRis(name, publisher)] as const),
    ["TI", title],
    ["T2", publisher],
    ["DA", date?.slice(0, 10).replaceAll("-", "/")],
    ["LA", language === "und" ? undefined : language],
    ["UR", url],
    ["Y2", url && accessed.replaceAll("-", "/")],
    ["N1", noteOf(cited)],
    ["N1", ownAddress(cited)],
    ["ER", ""],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}`])).join("\r\n");
}

/** Who says what. */
function noteOf({ speaker, words }: CitedQuotation): string {
  return onOneLine(speaker === null ? words : `${speaker}: ${words}`);
}

/** Where the quotation stands in this collection, for want of the article's own address. */
function ownAddress({ url, address }: CitedQuotation): string | undefined {
  return url === undefined && isPublicAddress(address) ? address : undefined;
}

/** `Last, First` or `von Last, Jr, First`; braces keep an agency's name whole (https://ctan.org/pkg/bibtex, btxdoc 4). */
function authorsInTex({ authors, publisher }: CitedQuotation): string | undefined {
  if (authors.length === 0) return undefined;
  const written = authors.map((author) => {
    const person = personName(author, publisher);
    if (person === undefined) return `{${escapeTex(author)}}`;
    const { family, given, suffix } = person;
    return [family, ...(suffix === undefined ? [] : [suffix]), given].map(escapeTex).join(", ");
  });
  return written.join(" and ");
}

/** `Lastname, Firstname, Suffix`; an asterisk may not stand there (RIS format specifications, 2004). */
function authorInRis(author: string, publisher: string | undefined): string {
  const person = personName(author, publisher);
  if (person === undefined) return author.replaceAll("*", "");
  const { family, given, suffix } = person;
  return [family, given, ...(suffix === undefined ? [] : [suffix])].join(", ");
}

/** A key of plain letters: the first author's last name or the publisher, the year, the first long word of the title. */
function keyOf({ authors, publisher, date, title }: CitedQuotation): string {
  const [author] = authors;
  const person = author === undefined ? undefined : personName(author, publisher);
  const name = (person?.family ?? author)?.split(" ").at(-1) ?? publisher ?? "";
  const word = title.split(/\s+/u).find((part) => part.length > 3) ?? title;
  const key = [name, date?.slice(0, 4) ?? "", word].map(plain).join("");
  return key === "" ? "article" : key;
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{ASCII}]|[^a-z0-9]/giu, "")
    .toLowerCase();
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}%&#_$~^]/gu, (character) => TEX[character] ?? `\\${character}`);
}
