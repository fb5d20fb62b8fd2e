import { stemOf } from "../ingest/file.ts";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { AnalysedArticle } from "../model/summary.ts";
import { freeSlug } from "./free-slug.ts";

/** An article and its part of its address. */
export interface PlacedArticle {
  readonly entry: AnalysedArticle;
  readonly slug: string;
}

/** Articles of which no two share a text or a slug, and what had to be said of those that did. */
export interface UniqueArticles {
  readonly articles: readonly PlacedArticle[];
  readonly problems: readonly Problem[];
}

/**
 * Keeps the first of several articles with the same text, but never a file whose name is that of a copy (`steg (2).md`,
 * `Kopie von steg.md`) where there is another, and gives the later of several with one slug an address of
 * its own, made of the article's id so that it stays the same whatever else joins the folder.
 */
export function uniqueArticles(analysed: readonly AnalysedArticle[]): UniqueArticles {
  const articles: PlacedArticle[] = [];
  const problems: Problem[] = [];
  const bySlug = new Map<string, Article>();
  const kept = keptByText(analysed);
  for (const entry of analysed) {
    const { article } = entry;
    const twin = kept.get(article.text);
    if (twin !== undefined && twin !== article) {
      problems.push(sameText(article, twin));
      continue;
    }
    const holder = bySlug.get(article.slug);
    const slug = freeSlug(article.slug, article.id, bySlug);
    bySlug.set(slug, article);
    articles.push({ entry, slug });
    if (holder !== undefined) problems.push(sameSlug(article, holder, slug));
  }
  return { articles, problems };
}

/** The article that is shown of those with one text. */
function keptByText(analysed: readonly AnalysedArticle[]): ReadonlyMap<string, Article> {
  const kept = new Map<string, Article>();
  for (const { article } of analysed) {
    const before = kept.get(article.text);
    if (before === undefined || isCopyOf(before.source.file, article.source.file)) kept.set(article.text, article);
  }
  return kept;
}

/** Whether the name of a file is that of another one with what systems and people add to the name of a copy. */
function isCopyOf(file: string, other: string): boolean {
  const [name, original] = [stemOf(file), stemOf(other)];
  const at = name.indexOf(original);
  if (original === "" || at < 0 || name === original) return false;
  const added = name.slice(0, at) + name.slice(at + original.length);
  return /^[\s_.-]*(?:(?:kopie|copy|copie|copia|duplicate)(?:[\s_-]*(?:von|of|de))?)?[\s_.-]*\(?\d*\)?[\s_-]*$/iu.test(
    added,
  );
}

function sameText(article: Article, twin: Article): Problem {
  return {
    code: "same-text",
    file: article.source.file,
    severity: "error",
    message: `The text is the same as that of "${twin.source.file}", so the article is shown once.`,
    advice: "Delete one of the two files.",
  };
}

function sameSlug(article: Article, holder: Article, slug: string): Problem {
  return {
    code: "same-slug",
    file: article.source.file,
    severity: "warning",
    message: `The address "${article.slug}" belongs to "${holder.source.file}" already, so this article is found at "${slug}".`,
    advice: 'Give one of the two a "slug" of its own in its front matter or JSON.',
  };
}
