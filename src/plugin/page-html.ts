import { escaped, headElements } from "./page-head.ts";
import type { SitePage } from "./pages.ts";

/** A page drawn by the app (`src/app/prerender.tsx`). */
export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  /** The ids of the JSON modules that it was made of. */
  readonly modules: readonly string[];
}

/** What all pages of a build have in common. */
export interface PageFrame {
  /** The entry page as the bundler wrote it. */
  readonly entry: string;
  /** Where the app lives, with a slash at both ends. */
  readonly base: string;
  /** The site's address without the base, where it is known: `https://example.org`. */
  readonly site: string | undefined;
  /** The language of the interface in which pages come. */
  readonly language: string;
  /** The scripts that a view needs besides the entry's, below the base, by the name of the view. */
  readonly scripts: Readonly<Record<string, readonly string[]>>;
}

/**
 * The whole of a page: the entry page with what machines read in its head, with hints to fetch what the page is made of,
 * and with the page itself in the root element, stamped with the address it was drawn for.
 */
export function pageHtml(page: SitePage, { html, title, modules }: RenderedPage, frame: PageFrame): string {
  const { base, site, language } = frame;
  const path = base.slice(0, -1) + page.path;
  const isPage = page.view !== undefined;
  const head = [
    headElements({
      ...page.facts,
      title,
      language,
      canonical: site === undefined || !isPage ? undefined : site + encodeURI(path),
    }),
    isPage ? "" : '<meta name="robots" content="noindex">',
    ...(frame.scripts[page.view ?? ""] ?? []).map(
      (file) => `<link rel="modulepreload" href="${escaped(base + file)}" crossorigin>`,
    ),
    ...(isPage ? modules : []).map((id) => {
      return `<link rel="preload" as="fetch" href="${escaped(base + moduleFile(id))}" crossorigin>`;
    }),
  ].join("");
  const stamp = isPage ? ` data-at="${escaped(path)}"` : "";
  return frame.entry
    .replace(/<html lang="[^"]*"/u, () => `<html lang="${language}"`)
    .replace(/\s*<title>[^<]*<\/title>/u, "")
    .replace(/\s*<meta name="description"[^>]*>/u, "")
    .replace("</head>", () => `${head}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root"${stamp}>${html}</div>`);
}

/** The file of a JSON module below the folder of the build, as an address. */
export function moduleFile(id: string): string {
  return `data/${id.split("/").map(encodeURIComponent).join("/")}.json`;
}
