import type { Collection } from "../collection/collect.ts";

/** A build whose pages are written, as the steps after them see it: feeds, headers, service worker. */
export interface BuiltSite {
  /** The folder of the build, absolute. */
  readonly outDir: string;
  /** The path of the site on its host, with a slash at both ends: `/` or `/articles/`. */
  readonly base: string;
  /** The origin the site will be published at, as `siteOrigin` gives it; absent where it is not known. */
  readonly site?: string;
  readonly collection: Collection;
  /** The paths of all files written so far, below `outDir`, with `/` between their parts. */
  readonly files: readonly string[];
}

/**
 * The origin of `https://example.org` or `https://example.org/`. Throws an Error that says what to do when the text is
 * no such address.
 */
export function siteOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if ((url?.protocol === "https:" || url?.protocol === "http:") && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `WORTLAUT_SITE is "${text}". Give the address of the host alone, as in https://example.org; a path on it is set with WORTLAUT_BASE.`,
  );
}

/** The path on the host of a page's file: `/articles/a/x` of `a/x.html`. Percent-encoded as addresses are. */
export function pagePath({ base }: Pick<BuiltSite, "base">, file: string): string {
  return base + encodeURI(file === "index.html" ? "" : file.slice(0, -".html".length));
}

/** The pages of a build in order of their names; the one that stands for missing pages has no address of its own. */
export function pagesOf({ files }: Pick<BuiltSite, "files">): readonly string[] {
  return files.filter((file) => file.endsWith(".html") && file !== "404.html").sort();
}
