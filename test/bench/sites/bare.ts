import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchArticle } from "../corpus/articles.ts";
import { escaped, PLAIN_STYLE, type Site } from "./site.ts";

/** The floor that no site can get below: articles and their list as HTML without a script, a font or a file beside it, newest first. */
export function buildBare(folder: string, articles: readonly BenchArticle[]): Site {
  mkdirSync(join(folder, "a"), { recursive: true });
  const sorted = [...articles].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  for (const article of sorted) writeFileSync(join(folder, "a", `${article.slug}.html`), articlePage(article));
  const entries = sorted.map(
    (article) => `<li><a href="/a/${article.slug}">${escaped(article.title)}</a>${by(article)}`,
  );
  const list = page("Articles", `<h1>Articles</h1><ul>${entries.join("\n")}</ul>`);
  writeFileSync(join(folder, "index.html"), list);
  return { name: "bare HTML, no script", folder, list: "/", article: (slug) => `/a/${slug}` };
}

function articlePage(article: BenchArticle): string {
  const paragraphs = article.paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const title = escaped(article.title);
  return page(
    title,
    `<a href="/">Articles</a><article><h1>${title}</h1>${by(article)}${paragraphs.join("\n")}</article>`,
  );
}

function by({ publisher, author, date }: BenchArticle): string {
  const parts = [publisher, author, date].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : `<div>${escaped(parts.join(", "))}</div>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${PLAIN_STYLE}</style><main>${body}</main></html>
`;
}
