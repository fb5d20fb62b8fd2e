import { OFFLINE_PAGE } from "../model/offline.ts";
import type { WrittenFile } from "./output-folder.ts";
import type { Site } from "./site.ts";

/** A build whose pages are written, as the steps after them see it: feeds, headers, service worker. */
export interface BuiltSite extends Pick<Site, "outDir" | "base" | "site" | "library" | "newest" | "dates"> {
  /** The paths of all files written so far, below `outDir`, with `/` between their parts. */
  readonly files: readonly string[];
  /** Those of the files whose content need not be read any more. */
  readonly written?: readonly WrittenFile[];
  /** Where bundled code can be kept as long as the sources stay the same. */
  readonly code?: string;
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

/** Pages that stand for others and have no address of their own. */
const STAND_INS: readonly string[] = ["404.html", OFFLINE_PAGE];

/** The pages of a build in order of their names. */
export function pagesOf({ files }: Pick<BuiltSite, "files">): readonly string[] {
  return files.filter((file) => file.endsWith(".html") && !STAND_INS.includes(file)).sort();
}
