import type { Collection } from "../collection/collect.ts";
import { listingPages, placeOfPage } from "../model/listing.ts";
import { OFFLINE_PAGE } from "../model/offline.ts";
import { speakerModule } from "./modules.ts";

/** A page of the site: its path, the view that draws it, and what it is about. */
export interface SitePage {
  /** Without the base, decoded: `/a/ein-artikel`. */
  readonly path: string;
  /** The file that answers the path, below the folder of the build. */
  readonly file: string;
  /** The name of the view's file in `src/app/views`; undefined for the page of addresses that name nothing. */
  readonly view: string | undefined;
  /** The name of the style sheet of its first paint in `src/app/styles/first`. */
  readonly look: string;
  /** The id of the JSON module that it is drawn from above all. */
  readonly source: string;
  /** What it tells machines (`pageFacts`): of its article, its speaker, the first articles or speakers, or nothing. */
  readonly tells: "article" | "speaker" | "articles" | "speakers" | "nothing";
}

/** The page that stands for every other one where there is no network: empty, until its script draws what is kept. */
export const OFFLINE: SitePage = {
  path: "/offline",
  file: OFFLINE_PAGE,
  view: undefined,
  look: "state",
  source: "library",
  tells: "nothing",
};

/** An address that no page has: what is drawn for it stands in `404.html`. */
const NOWHERE = "/404";

/**
 * Every page of a collection. Each gets a file of its own, so that deep links work on any static host and can be read
 * without scripts.
 */
export function* sitePages({ library, articles, quotations, speakers }: Collection): Iterable<SitePage> {
  yield page("/", "list", "articles", articles.length);
  yield* listing("articles", "/page", "list-page", library.counts.articles, 2);
  for (const { article } of articles) {
    yield { ...page(`/a/${article.slug}`, "article", "article"), source: `a/${article.slug}` };
  }
  yield page("/quotations", "quotations", "speakers", quotations.length);
  // The page before it shows some of each speaker: all of them are listed here, from the first on.
  yield* listing("quotations", "/quotations/page", "quotations-page", quotations.length, 1);
  yield page("/speakers", "speakers", "speakers", speakers.length);
  yield* listing("speakers", "/speakers/page", "speakers-page", library.counts.speakers, 2);
  for (const { summary } of speakers) {
    yield { ...page(`/speakers/${summary.slug}`, "speaker", "speaker"), source: speakerModule(summary.slug) };
  }
  yield page("/search", "search", "articles");
  yield page("/about", "about", "articles");
  yield page(NOWHERE, undefined);
}

function page(path: string, view: string | undefined, tells: SitePage["tells"] = "nothing", rows = 1): SitePage {
  const look = view === undefined || rows === 0 ? "state" : view.replace(/-page$/u, "");
  const file = path === "/" ? "index.html" : `${path.slice(1)}.html`;
  return { path, file, view, look, source: "library", tells };
}

function* listing(kind: string, path: string, view: string, rows: number, from: number): Iterable<SitePage> {
  const pages = listingPages(rows);
  for (let number = from; number <= pages; number++) {
    yield { ...page(`${path}/${number}`, view), source: `${kind}/${placeOfPage(number).module}` };
  }
}
