import type { Article } from "../model/article.ts";
import { type BuiltSite, pagePath } from "./built-site.ts";
import { element, xmlDocument, xmlText } from "./xml.ts";

const ENTRIES = 50;
/** The longest summary, in UTF-16 code units. */
const SUMMARY = 300;
const ATOM = "http://www.w3.org/2005/Atom";

/**
 * The articles of a feed. Those without a date are left out: an entry must say when it was last changed.
 *
 * @param articles in order of their dates, the newest first
 */
export function newestArticles(articles: readonly Article[]): readonly Article[] {
  return articles.filter(({ date }) => moment(date) !== "").slice(0, ENTRIES);
}

/**
 * An Atom feed (RFC 4287) of the newest articles. An entry's id comes from the article's id and so survives a new title.
 */
export function atomFeed(site: BuiltSite & { readonly site: string }): string {
  const self = `${site.site}${site.base}feed.xml`;
  const entries = site.newest.map((article) => entry(site, self, article));
  const feed = [
    element("title", {}, "Wortlaut"),
    element("id", {}, xmlText(self)),
    element("updated", {}, moment(site.newest[0]?.date ?? site.library.built)),
    element("author", {}, element("name", {}, "Wortlaut")),
    element("link", { rel: "self", type: "application/atom+xml", href: self }),
    element("link", { rel: "alternate", type: "text/html", href: site.site + site.base }),
    element("icon", {}, xmlText(`${site.site}${site.base}favicon.svg`)),
  ];
  return xmlDocument(element("feed", { xmlns: ATOM }, `\n${[...feed, ...entries].join("\n")}\n`));
}

function entry(site: BuiltSite & { readonly site: string }, self: string, article: Article): string {
  const { language, date, url } = article;
  const authors = article.authors.length > 0 ? article.authors : [article.publisher ?? []].flat();
  const content = [
    element("title", {}, xmlText(article.title)),
    element("id", {}, xmlText(`${self}#${encodeURIComponent(article.id)}`)),
    element("published", {}, moment(date)),
    element("updated", {}, moment(date)),
    ...authors.map((name) => element("author", {}, element("name", {}, xmlText(name)))),
    element("link", {
      rel: "alternate",
      type: "text/html",
      href: site.site + pagePath(site, `a/${article.slug}.html`),
    }),
    ...(url === undefined ? [] : [element("link", { rel: "via", href: url })]),
    element("summary", {}, xmlText(beginning(article.standfirst ?? article.text))),
  ];
  return element("entry", language === "und" ? {} : { "xml:lang": language }, `\n  ${content.join("\n  ")}\n`);
}

/** The moment of an ISO date as RFC 3339 wants it; of a mere day its noon. Empty when there is none. */
function moment(date: string | undefined): string {
  const time = new Date(date?.length === 10 ? `${date}T12:00:00Z` : (date ?? ""));
  return Number.isNaN(time.getTime()) ? "" : time.toISOString().replace(".000", "");
}

/** The beginning of a text on one line, cut between words. */
function beginning(text: string): string {
  const line = text
    .slice(0, 4 * SUMMARY)
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= SUMMARY) return line;
  const space = line.lastIndexOf(" ", SUMMARY);
  return `${line.slice(0, space > SUMMARY / 2 ? space : SUMMARY).replace(/[\uD800-\uDBFF]$/u, "")} …`;
}
