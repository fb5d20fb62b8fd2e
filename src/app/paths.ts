/** The patterns of all routes. Addresses are built by the functions below, never by hand. */
export const patterns = {
  list: "/",
  article: "/a/:slug",
  quotations: "/quotations",
  speakers: "/speakers",
  speaker: "/speakers/:slug",
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

/** All quotations, with the filters given. */
export function quotationsPath(query: Query = {}): string {
  return patterns.quotations + searchOf(query);
}

/** The register of speakers, with the filters given. */
export function speakersPath(query: Query = {}): string {
  return patterns.speakers + searchOf(query);
}

/** One speaker across all articles. */
export function speakerPath(slug: string, query: Query = {}): string {
  return patterns.speaker.replace(":slug", encodeURIComponent(slug)) + searchOf(query);
}

/** How quotations are found, and how good that is. */
export function aboutPath(): string {
  return patterns.about;
}

/** What the router takes away from addresses: the base the app was built for, without its slash at the end. */
export function routerBase(): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "") || "/";
}

/** The whole address of a path of this app, to copy or to share. */
export function addressOf(path: string): string {
  return new URL(import.meta.env.BASE_URL.replace(/\/$/, "") + path, window.location.href).href;
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
