import { frontMatter } from "../corpus/articles.ts";
import type { Recipe } from "./peer.ts";
import { escaped } from "./site.ts";

const CONFIG = `export default {
  lang: "de",
  title: "Articles",
  cleanUrls: true,
  themeConfig: { search: { provider: "local" } },
};
`;

/** Hydrated pages in the theme that it comes with, and its own search. */
export const VITEPRESS: Recipe = {
  name: "VitePress",
  packages: { vitepress: "1.6.3" },
  build: "vitepress build docs",
  output: "docs/.vitepress/dist",
  files: { "docs/.vitepress/config.js": CONFIG },
  *content(articles) {
    const entries = articles.map(({ slug, title, publisher, author, date }) => {
      const by = [publisher, author, date].filter((part) => part !== undefined).join(", ");
      return `<li><a href="/a/${slug}">${escaped(title)}</a><div>${escaped(by)}</div></li>`;
    });
    yield ["docs/index.md", `# Articles\n\n<ul>\n${entries.join("\n")}\n</ul>\n`];
    for (const { slug, title, publisher, author, date, paragraphs } of articles) {
      const by = [publisher, author, date].filter((part) => part !== undefined).join(", ");
      yield [`docs/a/${slug}.md`, `${frontMatter({ title })}\n# ${title}\n\n${by}\n\n${paragraphs.join("\n\n")}\n`];
    }
  },
  article: (slug) => `/a/${slug}`,
};
