import type { Article } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import { textOf } from "../model/span.ts";
import type { ArticlePage, Voice } from "../model/summary.ts";

/** What machines read of a page: search engines, link previews, citation managers. */
export interface PageFacts {
  readonly description: string | undefined;
  /** Open Graph's type of the page. */
  readonly type: "website" | "article" | "profile";
  readonly published?: string;
  /** What the page is, in the terms of schema.org. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The facts of a page that is no article and nobody's. */
export function plainFacts(description?: string): PageFacts {
  return { description, type: "website" };
}

interface HeadOptions extends PageFacts {
  readonly title: string;
  /** The whole address of the page, where the site has one. */
  readonly canonical: string | undefined;
  readonly language: string;
}

/** The elements of a page's head that say what it is; every value is escaped. */
export function headElements(options: HeadOptions): string {
  const { title, description, type, published, canonical, language } = options;
  const meta = (kind: "name" | "property", name: string, content: string | undefined) =>
    content === undefined ? "" : `<meta ${kind}="${name}" content="${escaped(content)}">`;
  return [
    `<title>${escaped(title)}</title>`,
    meta("name", "description", description),
    canonical === undefined ? "" : `<link rel="canonical" href="${escaped(canonical)}">`,
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:type", type),
    meta("property", "og:url", canonical),
    meta("property", "og:site_name", "Wortlaut"),
    meta("property", "og:locale", language === "de" ? "de_DE" : "en_GB"),
    meta("property", "article:published_time", published),
  ].join("");
}

/** The element that says what a page is in the terms of schema.org; empty where nothing is to be said. */
export function dataElement({ data }: PageFacts): string {
  return data === undefined ? "" : `<script type="application/ld+json">${jsonInHtml(data)}</script>`;
}

/** An article as schema.org's `NewsArticle`, its direct quotations as `Quotation`s with who said them. */
export function articleFacts({ article, quotations, voices }: ArticlePage): PageFacts {
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  const verbatim = quotations.filter(({ type }) => type === "direct" || type === "fragment");
  return {
    description: short(article.standfirst ?? article.text),
    type: "article",
    ...(article.date === undefined ? {} : { published: article.date }),
    data: {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: short(article.title, 110),
      inLanguage: article.language,
      ...(article.date === undefined ? {} : { datePublished: article.date }),
      ...(article.authors.length === 0 ? {} : { author: article.authors.map((name) => ({ "@type": "Person", name })) }),
      ...(article.publisher === undefined ? {} : { publisher: { "@type": "Organization", name: article.publisher } }),
      ...(article.url === undefined ? {} : { isBasedOn: article.url }),
      ...(verbatim.length === 0
        ? {}
        : {
            hasPart: verbatim.map((quotation) => quotationData(article, quotation, byId.get(quotation.speaker ?? ""))),
          }),
    },
  };
}

function quotationData(article: Article, quotation: Quotation, voice: Voice | undefined): Record<string, unknown> {
  return {
    "@type": "Quotation",
    text: quotation.spans.map((span) => textOf(article.text, span)).join(" … "),
    ...(voice === undefined ? {} : { creator: speakerData(voice), spokenByCharacter: speakerData(voice) }),
  };
}

function speakerData({ name, kind }: Pick<Voice, "name" | "kind">): Record<string, unknown> {
  return { "@type": kind === "person" || kind === "unnamed" ? "Person" : "Organization", name };
}

/** The beginning of a text, whole words, as long as search engines and link previews show it. */
export function short(text: string, length = 160): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, "")} …`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** JSON that no text in it can end: nothing in it opens or closes an element. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
