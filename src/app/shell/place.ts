import { matchPath } from "react-router";
import { listPath, patterns, quotationsPath, speakersPath } from "../paths.ts";

export type Area = "articles" | "quotations" | "speakers";
export type View = keyof typeof patterns;

/** Where in the app an address leads. */
export interface Place {
  readonly view: View | undefined;
  /** The part of the app, as in the navigation. */
  readonly area: Area | undefined;
  /** Whether it is the first page of its area. */
  readonly isStart: boolean;
  /** Whether the page has a search field of its own. */
  readonly hasSearch: boolean;
  /** The page above this one. */
  readonly parent: string | undefined;
}

const PLACES: Readonly<Record<View, Omit<Place, "view">>> = {
  list: { area: "articles", isStart: true, hasSearch: true, parent: undefined },
  listPage: { area: "articles", isStart: false, hasSearch: false, parent: listPath() },
  article: { area: "articles", isStart: false, hasSearch: false, parent: listPath() },
  quotations: { area: "quotations", isStart: true, hasSearch: true, parent: undefined },
  quotationsPage: { area: "quotations", isStart: false, hasSearch: false, parent: quotationsPath() },
  speakers: { area: "speakers", isStart: true, hasSearch: true, parent: undefined },
  speakersPage: { area: "speakers", isStart: false, hasSearch: false, parent: speakersPath() },
  speaker: { area: "speakers", isStart: false, hasSearch: false, parent: speakersPath() },
  search: { area: undefined, isStart: false, hasSearch: true, parent: listPath() },
  about: { area: undefined, isStart: false, hasSearch: false, parent: listPath() },
};

const NOWHERE: Place = { view: undefined, area: undefined, isStart: false, hasSearch: false, parent: listPath() };

/** The place of a path name, without the base of the app. */
export function placeOf(pathname: string): Place {
  const views: readonly View[] = [
    "list",
    "listPage",
    "article",
    "quotations",
    "quotationsPage",
    "speakers",
    "speakersPage",
    "speaker",
    "search",
    "about",
  ];
  const view = views.find((candidate) => matchPath(patterns[candidate], pathname) !== null);
  return view === undefined ? NOWHERE : { view, ...PLACES[view] };
}

/** Where the first page of each area is. */
export const AREA_PATHS: Readonly<Record<Area, string>> = {
  articles: listPath(),
  quotations: quotationsPath(),
  speakers: speakersPath(),
};
