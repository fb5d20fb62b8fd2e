import { cleanText } from "../characters.ts";
import { pageOf } from "./html-page.ts";
import { jsonLdStatements } from "./json-ld.ts";
import { type Statements, stated } from "./parsed.ts";

/** Parts of class names by which pages mark the standfirst. */
const STANDFIRST_CLASSES: ReadonlySet<string> = new Set(
  "standfirst dek deck subtitle subheadline vorspann chapo unterzeile".split(" "),
);

const MAX_STANDFIRST = 600;

/** Longer text in an element for the author is a biography. */
const MAX_AUTHOR = 80;

/** The values of the `meta` elements by the name or property they are for, lower case; the first of a name counts. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const key = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = cleanText(meta.getAttribute("content") ?? "");
    if (key !== null && content !== "" && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), content);
  }
  return values;
}

/** Structured data often carries the entities of the page it was made from. */
function decoded(text: string): string {
  if (!/&#?\w{1,31};/u.test(text)) return text;
  return pageOf(text.replaceAll("<", "&lt;")).body.textContent ?? text;
}

function textIn(document: Document, selector: string): string | undefined {
  return cleanText(document.querySelector(selector)?.textContent ?? "") || undefined;
}

function attribute(document: Document, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name) ?? undefined;
}

function standfirstOf(document: Document): string | undefined {
  for (const element of document.querySelectorAll("[class]")) {
    const parts = (element.getAttribute("class") ?? "").toLowerCase().split(/[\s_-]+/u);
    if (!parts.some((part) => STANDFIRST_CLASSES.has(part))) continue;
    const text = cleanText(element.textContent ?? "");
    if (text !== "" && text.length <= MAX_STANDFIRST) return text;
  }
  return undefined;
}

function authorsIn(document: Document): readonly string[] | undefined {
  const selector = "[rel~=author], [itemprop=author] [itemprop=name], [itemprop=author]";
  for (const element of document.querySelectorAll(selector)) {
    const name = cleanText(element.textContent ?? "");
    if (name !== "" && name.length <= MAX_AUTHOR) return [name];
  }
  return undefined;
}

/** Open Graph wants the address of a profile for the author; many pages give the name. */
function nameIn(value: string | undefined): readonly string[] | undefined {
  return value === undefined || /^https?:/iu.test(value) ? undefined : [value];
}

/**
 * What a page says of itself: in JSON-LD, in Open Graph and other `meta` elements, in links and `time` elements. Of
 * several that say the same, the one that pages fill in most carefully wins. The site's own name for itself comes
 * before the publishing company.
 */
export function pageStatements(document: Document): Statements {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const structured = jsonLdStatements(scripts.map((script) => script.textContent ?? ""));
  const meta = metaOf(document);
  const first = (...names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  return stated({
    title:
      (structured.title && decoded(structured.title)) ??
      first("og:title", "twitter:title", "dc.title") ??
      textIn(document, "h1") ??
      textIn(document, "title"),
    standfirst: standfirstOf(document),
    publisher: first("og:site_name") ?? structured.publisher ?? first("application-name", "dc.publisher", "publisher"),
    authors: structured.authors ?? nameIn(first("author", "article:author", "dc.creator")) ?? authorsIn(document),
    date:
      structured.date ??
      first("article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "pubdate") ??
      attribute(document, "[itemprop=datePublished][datetime]", "datetime") ??
      attribute(document, "article time[datetime]", "datetime") ??
      attribute(document, "main time[datetime]", "datetime") ??
      attribute(document, "time[datetime]", "datetime"),
    url: attribute(document, "link[rel=canonical]", "href") ?? first("og:url") ?? structured.url,
    language: attribute(document, "html", "lang") ?? first("og:locale") ?? structured.language,
  });
}
