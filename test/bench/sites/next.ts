import type { Recipe } from "./peer.ts";
import { PLAIN_STYLE } from "./site.ts";

const LAYOUT = `export const metadata = { title: "Articles" };

export default function Layout({ children }) {
  return (
    <html lang="de">
      <head><style>{${JSON.stringify(PLAIN_STYLE)}}</style></head>
      <body><main>{children}</main></body>
    </html>
  );
}
`;

const ARTICLES = `import { readFileSync } from "node:fs";

export const articles = JSON.parse(readFileSync("articles.json", "utf8"));
export const by = ({ publisher, author, date }) => [publisher, author, date].filter(Boolean).join(", ");
`;

const ARTICLE = `import Link from "next/link";
import { articles, by } from "../../../articles.js";

export const generateStaticParams = () => articles.map(({ slug }) => ({ slug }));
const find = async (params) => {
  const { slug } = await params;
  return articles.find((article) => article.slug === slug);
};
export const generateMetadata = async ({ params }) => ({ title: (await find(params)).title });

export default async function Article({ params }) {
  const article = await find(params);
  return (
    <article>
      <Link href="/">Articles</Link>
      <h1>{article.title}</h1>
      <div>{by(article)}</div>
      {article.paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
    </article>
  );
}
`;

const LIST = `import Link from "next/link";
import { articles, by } from "../articles.js";

const day = ({ date }) => date ?? "";
const sorted = [...articles].sort((a, b) => day(b).localeCompare(day(a)));

export default function List() {
  return (
    <>
      <h1>Articles</h1>
      <ul>
        {sorted.map((article) => (
          <li key={article.slug}>
            <Link href={"/a/" + article.slug}>{article.title}</Link>
            <div>{by(article)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
`;

/** Hydrated pages of the App Router, exported as files. It comes without a search. */
export const NEXT: Recipe = {
  name: "Next.js, exported",
  packages: { next: "15.5.29", react: "19.3.1", "react-dom": "19.3.1" },
  build: "NEXT_TELEMETRY_DISABLED=1 next build",
  output: "out",
  files: {
    "next.config.js": `export default { output: "export" };\n`,
    "articles.js": ARTICLES,
    "app/layout.jsx": LAYOUT,
    "app/page.jsx": LIST,
    "app/a/[slug]/page.jsx": ARTICLE,
  },
  *content(articles) {
    const fields = articles.map(({ source: _, ...article }) => article);
    yield ["articles.json", JSON.stringify(fields)];
  },
  article: (slug) => `/a/${slug}`,
};
