/** The patterns of all routes. Addresses are built by the functions below, never by hand. */
export const patterns = {
  list: "/",
  listPage: "/page/:number",
  article: "/a/:slug",
  quotations: "/quotations",
  quotationsPage: "/quotations/page/:number",
  speakers: "/speakers",
  speakersPage: "/speakers/page/:number",
  speaker: "/speakers/:slug",
  search: "/search",
  about: "/about",
} as const;

/** Query parameters; those without a value are left out of the address. */
export type Query = Readonly<Record<string, string | undefined>>;

/** The article list, with the filters given. */
export function listPath(query: Query = {}): string {
  return patterns.list + searchOf(query);
}

/** An article; with the id of a quotation, the place where it stands. */
export function articlePath(slug: string, quotation?: string): string {
  const hash = quotation === undefined ? "" : `#${encodeURIComponent(quotation)}`;
  return patterns.article.replace(":slug", encodeURIComponent(slug)) + hash;
}

/** Where something was found in an article. */
export interface FoundPlace {
  /** The words that were found, as they stand in the text. */
  readonly words: readonly string[];
  /** The quotation they stand in. */
  readonly quotation?: string | undefined;
  /** The paragraph they stand in, counted from 1. */
  readonly paragraph?: number | undefined;
}

/** An article in which something was found. */
export function foundPath(slug: string, { words, quotation, paragraph }: FoundPlace): string {
  const [path, hash] = articlePath(slug, quotation).split("#");
  const query = { find: words.join(" "), p: paragraph === undefined ? undefined : String(paragraph) };
  return path + searchOf(query) + (hash === undefined ? "" : `#${hash}`);
}

/** All quotations, with the filters given. */
export function quotationsPath(query: Query = {}): string {
  return patterns.quotations + searchOf(query);
}

/** The search in all articles. */
export function searchPath(query: Query = {}): string {
  return patterns.search + searchOf(query);
}

/** The register of speakers, with the filters given. */
export function speakersPath(query: Query = {}): string {
  return patterns.speakers + searchOf(query);
}

/** A page of the article list, from 1 on; the list itself is the first. */
export function listPagePath(number: number): string {
  return number === 1 ? patterns.list : patterns.listPage.replace(":number", String(number));
}

/** A page of all quotations, from 1 on: the page before it shows the voices. */
export function quotationsPagePath(number: number): string {
  return patterns.quotationsPage.replace(":number", String(number));
}

/** A page of the register of speakers, from 1 on; the register itself is the first. */
export function speakersPagePath(number: number): string {
  return number === 1 ? patterns.speakers : patterns.speakersPage.replace(":number", String(number));
}

/** One speaker across all articles. */
export function speakerPath(slug: string, query: Query = {}): string {
  return patterns.speaker.replace(":slug", encodeURIComponent(slug)) + searchOf(query);
}

/** How quotations are found, and how good that is. */
export function aboutPath(): string {
  return patterns.about;
}

/** The path below which the app was built to live, without a slash at its end; empty at the root of a site. */
export function appBase(): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "");
}

/** The whole address of a path of this app, to copy or to share. */
export function addressOf(path: string): string {
  return new URL(appBase() + path, window.location.href).href;
}

/** `?a=b`, in the order given, or nothing when no parameter has a value. */
function searchOf(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") params.set(name, value);
  }
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}
