import type { CitedQuotation } from "./cited.ts";

/**
 * The article that a quotation stands in, for BibTeX and biblatex, with the quotation as a note.
 *
 * @param accessed the day on which it was looked at, ISO 8601
 */
export function referenceAsBibTex(cited: CitedQuotation, accessed: string): string {
  const { authors, title, publisher, date, language } = cited;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", authors.length > 0 ? authors.map((name) => `{${escapeTex(name)}}`).join(" and ") : undefined],
    ["title", `{${escapeTex(title)}}`],
    ["journal", publisher && escapeTex(publisher)],
    ["date", date?.slice(0, 10)],
    ["year", date?.slice(0, 4)],
    ["langid", language === "und" ? undefined : language],
    ["url", sourceOf(cited).replace(/[{}\\]/gu, encodeURIComponent)],
    ["urldate", accessed],
    ["note", escapeTex(noteOf(cited))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@article{${keyOf(cited)},`, ...lines, "}"].join("\n");
}

/**
 * The same for citation managers that read RIS.
 *
 * @param accessed the day on which it was looked at, ISO 8601
 */
export function referenceAsRis(cited: CitedQuotation, accessed: string): string {
  const { authors, title, publisher, date, language } = cited;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", "NEWS"],
    ...authors.map((name) => ["AU", name] as const),
    ["TI", title],
    ["T2", publisher],
    ["DA", date?.slice(0, 10).replaceAll("-", "/")],
    ["LA", language === "und" ? undefined : language],
    ["UR", sourceOf(cited)],
    ["Y2", accessed.replaceAll("-", "/")],
    ["N1", noteOf(cited)],
    ["ER", ""],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}`])).join("\r\n");
}

/** Who says what. */
function noteOf({ speaker, words }: CitedQuotation): string {
  return onOneLine(speaker === null ? words : `${speaker}: ${words}`);
}

function sourceOf({ url, address }: CitedQuotation): string {
  return url ?? address;
}

/** A key of plain letters: the first author's last name or the publisher, the year, the first long word of the title. */
function keyOf({ authors, publisher, date, title }: CitedQuotation): string {
  const name = authors[0]?.split(" ").at(-1) ?? publisher ?? "";
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
