/** The query parameters by which pages are drawn (`paths.ts`). What others put into an address means nothing here. */
const DRAWN_BY = [
  "q",
  "state",
  "source",
  "language",
  "year",
  "order",
  "rows",
  "type",
  "speaker",
  "sort",
  "kind",
  "view",
];

/**
 * The path as a page that came as HTML has it, where a host has answered with it under another spelling: `/a/x.html`,
 * `/a/x/` and `/a/x/index.html` are all `/a/x`. Every other path stays as it is. Both are decoded.
 *
 * @param came the path that the page was drawn for
 */
export function ownPath(path: string, came: string): string {
  const stem = came.replace(/\/$/u, "");
  return [`${stem}.html`, `${stem}/`, `${stem}/index.html`].includes(path) ? came : path;
}

/** A path without escapes; as it is where its escapes stand for no text (`/a/%E0`). */
export function decodedPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Whether a page is drawn without a query as it is with this one (`?utm_source=…`). */
export function isDrawnWithout(search: string): boolean {
  const given = new URLSearchParams(search);
  return DRAWN_BY.every((name) => !given.has(name));
}
