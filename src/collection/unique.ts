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
 * Keeps the first of several articles with the same text, and gives the later of several with one slug an address of
 * its own, made of the article's id so that it stays the same whatever else joins the folder.
 */
export function uniqueArticles(analysed: readonly AnalysedArticle[]): UniqueArticles {
  const articles: PlacedArticle[] = [];
  const problems: Problem[] = [];
  const byText = new Map<string, Article>();
  const bySlug = new Map<string, Article>();
  for (const entry of analysed) {
    const { article } = entry;
    const twin = byText.get(article.text);
    if (twin !== undefined) {
      problems.push(sameText(article, twin));
      continue;
    }
    byText.set(article.text, article);
    const holder = bySlug.get(article.slug);
    const slug = freeSlug(article.slug, article.id, bySlug);
    bySlug.set(slug, article);
    articles.push({ entry, slug });
    if (holder !== undefined) problems.push(sameSlug(article, holder, slug));
  }
  return { articles, problems };
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
