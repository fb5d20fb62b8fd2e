import type { Article } from "../model/article.ts";
import type { ArticleReference } from "../model/summary.ts";

/** An article as other pages name it. */
export function referenceTo({ slug, title, publisher, date, language }: Article): ArticleReference {
  return {
    slug,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    language,
  };
}
