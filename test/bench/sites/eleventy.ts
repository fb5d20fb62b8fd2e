import { frontMatter } from "../corpus/articles.ts";
import type { Recipe } from "./peer.ts";
import { PLAIN_STYLE } from "./site.ts";

const CONFIG = `export default function (config) {
  config.addCollection("articles", (api) => api.getFilteredByGlob("src/a/*.md").reverse());
  return { dir: { input: "src", output: "_site" }, markdownTemplateEngine: false };
}
`;

const FRAME = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{{ title }}</title>
    <style>${PLAIN_STYLE}</style>
  </head>
  <body>{{ content | safe }}</body>
</html>
`;

const ARTICLE = `---
layout: frame.njk
---
<main>
  <a href="/">Articles</a>
  <article data-pagefind-body>
    <h1>{{ title }}</h1>
    <div>{{ publisher }} {{ author }} {{ day }}</div>
    {{ content | safe }}
  </article>
</main>
`;

const LIST = `---
layout: frame.njk
title: Articles
---
<main>
  <h1>Articles</h1>
  <ul>
  {%- for article in collections.articles %}
    <li><a href="{{ article.url }}">{{ article.data.title }}</a>
    <div>{{ article.data.publisher }} {{ article.data.author }} {{ article.data.day }}</div></li>
  {%- endfor %}
  </ul>
</main>
`;

/** Pages without scripts, and an index for the search. */
export const ELEVENTY: Recipe = {
  name: "Eleventy + Pagefind",
  packages: { "@11ty/eleventy": "3.1.8", pagefind: "1.5.2" },
  build: "eleventy --quiet && pagefind --site _site --quiet",
  output: "_site",
  files: {
    "eleventy.config.js": CONFIG,
    "src/_includes/frame.njk": FRAME,
    "src/_includes/article.njk": ARTICLE,
    "src/index.njk": LIST,
  },
  *content(articles) {
    for (const { slug, title, publisher, author, date, paragraphs } of articles) {
      const fields = { layout: "article.njk", title, publisher, author, date, day: date };
      yield [`src/a/${slug}.md`, `${frontMatter(fields)}\n${paragraphs.join("\n\n")}\n`];
    }
  },
  article: (slug) => `/a/${slug}/`,
};
