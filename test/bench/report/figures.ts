/** A figure of the bench: what it is, and how much of it is allowed. */
export interface Figure {
  readonly name: string;
  readonly unit: "×" | "ms" | "KB" | "s" | "MB" | "of 100" | "%" | "";
  /** The bar; for a figure that should be high, the least it may be. None for a figure that is only told. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/**
 * All figures in the order of the report. KB are 1,000 bytes on the wire, brotli at quality 11, headers included.
 * "Slow phone": 1.6 Mbit/s, 150 ms a round trip, a processor four times slower, 412 × 823, an empty cache; medians.
 */
export const FIGURES = {
  articlePaint: { name: "article: largest paint on a slow phone, against bare HTML", unit: "×", atMost: 1.15 },
  listPaint: { name: "list: the same", unit: "×", atMost: 1.15 },
  articleShift: { name: "article: layout shift", unit: "", atMost: 0 },
  listShift: { name: "list: layout shift", unit: "", atMost: 0 },
  articleBlocking: { name: "article: total blocking time on a slow phone", unit: "ms", atMost: 100 },
  listBlocking: { name: "list: total blocking time on a slow phone", unit: "ms", atMost: 150 },
  articleScripts: { name: "article: scripts until it is interactive", unit: "KB", atMost: 95 },
  readableWithout: { name: "articles looked at that can be read without scripts", unit: "%", atLeast: 100 },
  articlePage: { name: "medium article: HTML, and CSS that the first paint waits for", unit: "KB", atMost: 14 },
  clickWarm: { name: "pointed at, then clicked: next article's text, slow processor", unit: "ms", atMost: 100 },
  clickCold: { name: "clicked at once: next article's text, slow phone", unit: "ms", atMost: 250 },
  buildCold: { name: "whole build from nothing, against Eleventy + Pagefind", unit: "×", atMost: 1.5 },
  buildWarm: { name: "whole build again, against Eleventy + Pagefind", unit: "×", atMost: 1 },
  largeCold: { name: "large collection: build from nothing", unit: "s", atMost: 45 },
  largeChanged: { name: "large collection: build after one has changed", unit: "s", atMost: 12 },
  largeMemory: { name: "large collection: most memory at one time", unit: "MB", atMost: 1200 },
  growthArticle: { name: "large collection: bytes before an article's text, against 100", unit: "×", atMost: 1.1 },
  growthNext: {
    name: "large collection: bytes from a click to an article's text, against 100",
    unit: "×",
    atMost: 1.1,
  },
  growthList: { name: "large collection: bytes before the first list page, against 100", unit: "×", atMost: 1.1 },
  devStart: { name: "large collection: dev server, start to first article", unit: "s", atMost: 3 },
  devEdit: { name: "large collection: dev server, edit to page", unit: "ms", atMost: 300 },
  searchBytes: { name: "large collection: fetched for the first answer of the search", unit: "KB", atMost: 170 },
  searchTime: { name: "large collection: last key to the first answer, fast line", unit: "ms", atMost: 350 },
  searchAfterParts: {
    name: "large collection: parts of the index there to the first answer, fast line",
    unit: "ms",
    atMost: 100,
  },
  lighthouseArticle: { name: "Lighthouse, article: lowest of four categories", unit: "of 100", atLeast: 100 },
  lighthouseList: { name: "Lighthouse, list: lowest of four categories", unit: "of 100", atLeast: 100 },
  lighthouseQuotations: { name: "Lighthouse, quotations: lowest of four categories", unit: "of 100", atLeast: 100 },
  hydrated: { name: "pages that hydrate in place with a silent console", unit: "%", atLeast: 100 },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureId = keyof typeof FIGURES;

/** What was measured; a part that did not run leaves its figures out. */
export type Measured = Readonly<Partial<Record<FigureId, number>>>;

/** One site of the comparison: seconds, bytes and milliseconds. `NaN` where a site has no such thing. */
export interface SiteRow {
  readonly site: string;
  readonly build: number;
  readonly articleBytes: number;
  readonly articleScripts: number;
  readonly articlePaint: number;
  readonly articleBlocking: number;
  readonly articleInteractive: number;
  readonly listPaint: number;
  readonly clickCold: number;
}

/** Whether a measured value keeps to its bar; a figure without one always does. Compared as it is printed. */
export function holds(figure: Figure, value: number): boolean {
  const shown = Number(rounded(figure, value));
  if (Number.isNaN(shown)) return false;
  return shown <= (figure.atMost ?? Number.POSITIVE_INFINITY) && shown >= (figure.atLeast ?? Number.NEGATIVE_INFINITY);
}

/** A value with as many digits as mean something. */
export function rounded({ unit }: Figure, value: number): string {
  if (unit === "×") return value.toFixed(2);
  if (unit === "KB" || unit === "s" || unit === "%") return value.toFixed(1);
  return unit === "" ? value.toFixed(4) : value.toFixed(0);
}
