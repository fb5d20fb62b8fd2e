import type { EntryPage } from "./entry-page.ts";
import type { FirstPaint } from "./first-paint.ts";
import { dataElement, escaped, headElements, type PageFacts } from "./page-head.ts";
import type { SitePage } from "./pages.ts";

/** A page drawn by the app (`src/app/prerender.tsx`), with what it tells machines. */
export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  readonly facts: PageFacts;
  /** The ids of the JSON modules that it was made of. */
  readonly modules: readonly string[];
}

/** What all pages of a build have in common. */
export interface PageFrame {
  readonly entry: EntryPage;
  readonly firstPaint: FirstPaint;
  /** Of `firstPaint` (`pagePolicies`). */
  readonly policies: Readonly<Record<string, string>>;
  /** Where the app lives, with a slash at both ends. */
  readonly base: string;
  /** The site's address without the base, where it is known: `https://example.org`. */
  readonly site: string | undefined;
  /** The language of the interface in which pages come. */
  readonly language: string;
  /** The scripts that a view needs besides the entry's, below the base, by the name of the view. */
  readonly scripts: Readonly<Record<string, readonly string[]>>;
  /** The scripts with the words of the interface, below the base, by language. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * The whole of a page, in the order in which a reader needs it: how it looks, then the page itself in the root element,
 * stamped with the address it was drawn for, then what makes it answer, then what only machines read. What makes it
 * answer stands in a template, where the browser does not see it: even to ask for it would put off the first paint. The
 * inline script puts it in place (`src/app/first-paint.js`). Throws when the page's look has no style sheet.
 */
export function pageHtml(page: SitePage, { html, title, facts, modules }: RenderedPage, frame: PageFrame): string {
  const { entry, base, site, language } = frame;
  const path = base.slice(0, -1) + page.path;
  const isPage = page.view !== undefined;
  const canonical = site === undefined || !isPage ? undefined : site + encodeURI(path);
  const stamp = isPage ? ` data-at="${escaped(path)}"` : "";
  return [
    `<!doctype html><html lang="${language}" data-first><head>`,
    // The character set comes first: what follows is read in it.
    entry.head.replace(/<meta charset="[^"]*"\/?>/u, (charset) => charset + policy(page, frame)),
    looks(page, frame),
    headElements({ ...facts, title, language, canonical }),
    isPage ? "" : '<meta name="robots" content="noindex">',
    `<link rel="manifest" href="${escaped(`${base}manifest.webmanifest`)}">`,
    site === undefined ? "" : `<link rel="alternate" type="application/atom+xml" href="${escaped(`${base}feed.xml`)}">`,
    `</head><body><div id="root"${stamp}>${html}</div>`,
    '<template id="app">',
    sheet(frame),
    entry.scripts,
    ...(frame.scripts[page.view ?? ""] ?? [])
      .map((file) => escaped(base + file))
      .filter((address) => !entry.scripts.includes(`"${address}"`))
      .map((address) => preload(address)),
    ...otherWords(page, frame),
    ...(isPage ? modules : []).map(
      (id) => `<link rel="preload" as="fetch" href="${escaped(base + moduleFile(id))}" crossorigin>`,
    ),
    "</template>",
    dataElement(facts),
    "</body></html>\n",
  ].join("");
}

function preload(address: string, more = ""): string {
  return `<link rel="modulepreload" href="${address}"${more} crossorigin>`;
}

/** Hints for the words of other languages than that of the page; the inline script leaves those that are wanted. */
function otherWords({ view }: SitePage, { words, language, base }: PageFrame): readonly string[] {
  if (view === undefined) return [];
  return Object.entries(words)
    .filter(([other]) => other !== language)
    .map(([other, file]) => preload(escaped(base + file), ` data-words="${escaped(other)}"`));
}

/**
 * What the first paint needs is inline. Fonts are for no medium until the inline script finds that they are worth their
 * wait. The whole style sheet comes with what makes the page answer; put in by a script, it is waited for by no paint.
 * Without scripts the browser takes all at once.
 */
function looks({ look }: SitePage, frame: PageFrame): string {
  const { entry, firstPaint } = frame;
  return [
    ...entry.fonts.map((font) => font.replace(/ ?\/?>$/u, ' media="not all">')),
    `<script>${firstPaint.script}</script>`,
    `<style>${firstPaint.styles[look] ?? ""}</style>`,
    `<noscript>${sheet(frame)}${entry.fonts.join("")}</noscript>`,
  ].join("");
}

function sheet({ entry }: PageFrame): string {
  return `<link rel="stylesheet" href="${escaped(entry.stylesheet)}" crossorigin>`;
}

function policy({ look }: SitePage, { policies }: PageFrame): string {
  const content = policies[look];
  if (content === undefined) throw new Error(`There is no style sheet for the first paint of "${look}".`);
  return `<meta http-equiv="Content-Security-Policy" content="${escaped(content)}">`;
}

/** The file of a JSON module below the folder of the build, as an address. */
export function moduleFile(id: string): string {
  return `data/${id.split("/").map(encodeURIComponent).join("/")}.json`;
}
