import { patterns } from "./paths.ts";
import type { Route } from "./routing/view.ts";

/** Every view is a file of its own that is fetched when it is first shown. */
export const routes: readonly Route[] = [
  { pattern: patterns.list, view: () => import("./views/list.tsx"), ask: ({ library }) => library.articleList() },
  { pattern: patterns.listPage, view: () => import("./views/list-page.tsx") },
  {
    pattern: patterns.article,
    view: () => import("./views/article.tsx"),
    ask: ({ library, params }) => library.articlePage(params.slug ?? ""),
  },
  {
    pattern: patterns.quotations,
    view: () => import("./views/quotations.tsx"),
    ask: ({ library }) => library.quotationList(),
  },
  { pattern: patterns.quotationsPage, view: () => import("./views/quotations-page.tsx") },
  {
    pattern: patterns.speakers,
    view: () => import("./views/speakers.tsx"),
    ask: ({ library }) => library.speakerList(),
  },
  { pattern: patterns.speakersPage, view: () => import("./views/speakers-page.tsx") },
  {
    pattern: patterns.speaker,
    view: () => import("./views/speaker.tsx"),
    ask: ({ library, params }) => library.speakerPage(params.slug ?? ""),
  },
  { pattern: patterns.search, view: () => import("./views/search.tsx") },
  { pattern: patterns.about, view: () => import("./views/about.tsx") },
];
