import { frontMatter } from "../corpus/articles.ts";
import type { Recipe } from "./peer.ts";
import { PLAIN_STYLE } from "./site.ts";

const CONTENT = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

export const collections = { articles: defineCollection({ loader: glob({ pattern: "*.md", base: "./articles" }) }) };
`;

const FRAME = `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{title}</title>
    <style is:inline>${PLAIN_STYLE}</style>
  </head>
  <body><main><slot /></main></body>
</html>
`;

const ARTICLE = `---
import { getCollection, render } from "astro:content";
import Frame from "../../frame.astro";

export async function getStaticPaths() {
  const articles = await getCollection("articles");
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<Frame title={article.data.title}>
  <a href="/">Articles</a>
  <article data-pagefind-body>
    <h1>{article.data.title}</h1>
    <div>{article.data.publisher} {article.data.author} {article.data.day}</div>
    <Content />
  </article>
</Frame>
`;

const LIST = `---
import { getCollection } from "astro:content";
import Frame from "../frame.astro";

const day = ({ data }) => data.day ?? "";
const articles = (await getCollection("articles")).sort((a, b) => day(b).localeCompare(day(a)));
---
<Frame title="Articles">
  <h1>Articles</h1>
  <ul>
    {articles.map(({ id, data }) => (
      <li><a href={"/a/" + id + "/"}>{data.title}</a><div>{data.publisher} {data.author} {data.day}</div></li>
    ))}
  </ul>
</Frame>
`;

/** Pages without scripts from typed collections, and an index for the search. */
export const ASTRO: Recipe = {
  name: "Astro + Pagefind",
  packages: { astro: "5.9.4", pagefind: "1.5.2" },
  build: "ASTRO_TELEMETRY_DISABLED=1 astro build --silent && pagefind --site dist --quiet",
  output: "dist",
  files: {
    "src/content.config.ts": CONTENT,
    "src/frame.astro": FRAME,
    "src/pages/a/[slug].astro": ARTICLE,
    "src/pages/index.astro": LIST,
  },
  *content(articles) {
    for (const { slug, title, publisher, author, date, paragraphs } of articles) {
      const fields = { title, publisher, author, day: date, slug };
      yield [`articles/${slug}.md`, `${frontMatter(fields)}\n${paragraphs.join("\n\n")}\n`];
    }
  },
  article: (slug) => `/a/${slug}/`,
};
