/** Rows of a page of a listing: a first page that is quick on a slow phone. */
export const LISTING_PAGE = 60;

/** Pages in one module from the second page on: who asks for the rest of a long list asks for few files. */
const PAGES_A_MODULE = 8;

/** The number of pages of a listing with so many rows. */
export function listingPages(rows: number): number {
  return Math.ceil(rows / LISTING_PAGE);
}

/** The number of modules of a listing with so many rows: one for the first page, one for eight pages from there on. */
export function listingModules(rows: number): number {
  const pages = listingPages(rows);
  return pages === 0 ? 0 : 1 + Math.ceil((pages - 1) / PAGES_A_MODULE);
}

/** The rows of a module, from `start` to before `end`. */
export function rowsOfModule(module: number): { readonly start: number; readonly end: number } {
  const start = module === 0 ? 0 : LISTING_PAGE * (1 + (module - 1) * PAGES_A_MODULE);
  return { start, end: module === 0 ? LISTING_PAGE : start + LISTING_PAGE * PAGES_A_MODULE };
}

/** The module that holds a page, the first page being 1, and where the page begins in it. */
export function placeOfPage(page: number): { readonly module: number; readonly start: number } {
  if (page <= 1) return { module: 0, start: 0 };
  return { module: 1 + Math.floor((page - 2) / PAGES_A_MODULE), start: ((page - 2) % PAGES_A_MODULE) * LISTING_PAGE };
}

/**
 * In how many modules the pages of speakers lie, by `bucketOf(slug)`. A fixed number, so that an address is known without
 * asking for an index: few speakers have a module each, and a hundred thousand share them by the two dozen.
 */
export const SPEAKER_MODULES = 4096;
