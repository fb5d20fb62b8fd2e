import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BenchArticle, frontMatter } from "../corpus/articles.ts";
import { type Cost, run } from "../measure/process.ts";
import { install } from "./installed.ts";
import type { Site } from "./site.ts";

const PACKAGES = { "@11ty/eleventy": "3.1.8", pagefind: "1.5.2" };

const CONFIG = `export default function (config) {
  config.addCollection("articles", (api) => api.getFilteredByGlob("src/a/*.md").reverse());
  return { dir: { input: "src", output: "_site" }, markdownTemplateEngine: false };
}
`;

const STYLE = "body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 serif}";

const FRAME = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{{ title }}</title>
    <style>${STYLE}</style>
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

const SEARCH = `---
layout: frame.njk
title: Search
---
<main>
  <link href="/pagefind/pagefind-ui.css" rel="stylesheet">
  <script src="/pagefind/pagefind-ui.js"></script>
  <div id="search"></div>
  <script>new PagefindUI({ element: "#search" })</script>
</main>
`;

/** A site of Eleventy with a search by Pagefind, as their documentation sets it up. */
export class Eleventy implements Site {
  readonly name = "Eleventy + Pagefind";
  readonly list = "/";
  readonly search = "/search/";
  readonly folder: string;
  readonly #home: string;
  #built = false;

  private constructor(home: string) {
    this.#home = home;
    this.folder = join(home, "_site");
  }

  /** Installs both and writes the articles as Markdown. */
  static async prepare(home: string, articles: Iterable<BenchArticle>): Promise<Eleventy> {
    await install(home, PACKAGES, { build: "eleventy --quiet && pagefind --site _site --quiet" });
    const source = join(home, "src");
    mkdirSync(join(source, "a"), { recursive: true });
    mkdirSync(join(source, "_includes"));
    const write = (path: string, text: string) => writeFileSync(join(home, path), text);
    write("eleventy.config.js", CONFIG);
    write("src/_includes/frame.njk", FRAME);
    write("src/_includes/article.njk", ARTICLE);
    write("src/index.njk", LIST);
    write("src/search.njk", SEARCH);
    for (const { slug, title, publisher, author, date, paragraphs } of articles) {
      const fields = { layout: "article.njk", title, publisher, author, date, day: date };
      write(`src/a/${slug}.md`, `${frontMatter(fields)}\n${paragraphs.join("\n\n")}\n`);
    }
    return new Eleventy(home);
  }

  /** Pages and index, from nothing. */
  async build(): Promise<Cost> {
    rmSync(this.folder, { recursive: true, force: true });
    const cost = await run("npm", ["run", "build"], { cwd: this.#home });
    this.#built = true;
    return cost;
  }

  /** The site, built if it is not yet. */
  async built(): Promise<this> {
    if (!this.#built) await this.build();
    return this;
  }

  article(slug: string): string {
    return `/a/${slug}/`;
  }
}
