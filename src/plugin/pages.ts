import type { Collection } from "../collection/collect.ts";
import { listingPages, placeOfPage } from "../model/listing.ts";
import { OFFLINE_PAGE } from "../model/offline.ts";
import { speakerModule } from "./modules.ts";
import { articleFacts, type PageFacts, short } from "./page-head.ts";

/** A page of the site: its path, the view that draws it, and what machines read of it. */
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
  readonly facts: PageFacts;
  /** The day of what it shows, ISO 8601, where that has one. */
  readonly modified?: string;
}

/** The page that stands for every other one where there is no network: empty, until its script draws what is kept. */
export const OFFLINE: SitePage = {
  path: "/offline",
  file: OFFLINE_PAGE,
  view: undefined,
  look: "state",
  source: "library",
  facts: plain(),
};

/** An address that no page has: what is drawn for it stands in `404.html`. */
const NOWHERE = "/404";

/**
 * Every page of a collection. Each gets a file of its own, so that deep links work on any static host and can be read
 * without scripts.
 */
export function* sitePages(collection: Collection): Iterable<SitePage> {
  const { library, articles, quotations, speakers } = collection;
  const page = (path: string, view: string | undefined, facts = plain(), rows = 1): SitePage => {
    const look = view === undefined || rows === 0 ? "state" : view.replace(/-page$/u, "");
    const file = path === "/" ? "index.html" : `${path.slice(1)}.html`;
    return { path, file, view, look, source: "library", facts };
  };
  const folder = plain(joined(articles.map(({ article }) => article.title)));
  const people = plain(joined(speakers.map(({ summary }) => summary.name)));
  yield page("/", "list", folder, articles.length);
  yield* listing("articles", "/page", "list-page", library.counts.articles, 2);
  for (const article of articles) {
    const { slug, date } = article.article;
    yield {
      ...page(`/a/${slug}`, "article"),
      source: `a/${slug}`,
      // Made when the page is: those of thousands of articles at once would take as much memory as their texts.
      get facts() {
        return articleFacts(article);
      },
      ...(date === undefined ? {} : { modified: date }),
    };
  }
  yield page("/quotations", "quotations", people, quotations.length);
  // The page before it shows some of each speaker: all of them are listed here, from the first on.
  yield* listing("quotations", "/quotations/page", "quotations-page", quotations.length, 1);
  yield page("/speakers", "speakers", people, speakers.length);
  yield* listing("speakers", "/speakers/page", "speakers-page", library.counts.speakers, 2);
  for (const { summary } of speakers) {
    const description = summary.description === undefined ? summary.name : `${summary.name}, ${summary.description}`;
    const facts: PageFacts = { description: short(description), type: "profile" };
    yield { ...page(`/speakers/${summary.slug}`, "speaker", facts), source: speakerModule(summary.slug) };
  }
  yield page("/search", "search", folder);
  yield page("/about", "about", folder);
  yield page(NOWHERE, undefined);

  function* listing(kind: string, path: string, view: string, rows: number, from: number): Iterable<SitePage> {
    const pages = listingPages(rows);
    for (let number = from; number <= pages; number++) {
      yield { ...page(`${path}/${number}`, view), source: `${kind}/${placeOfPage(number).module}` };
    }
  }
}

function plain(description?: string): PageFacts {
  return { description, type: "website" };
}

/** The first names of a list as a description: a search engine cuts off what is too long for it. */
function joined(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : short(names.slice(0, 8).join(" · "));
}
