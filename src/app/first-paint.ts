import script from "./first-paint.js?raw";

const sheets = import.meta.glob<string>("./styles/first/*.css", { query: "?inline", import: "default", eager: true });

/** What a page that comes as HTML needs to be painted: the script, and the style sheets by the kinds of pages. */
export const firstPaint = {
  script,
  styles: Object.fromEntries(
    Object.entries(sheets).map(([path, css]) => [path.replace(/^.*\/|\.css$/gu, ""), css] as const),
  ),
};
