/** What a page under measurement keeps about itself. Times are milliseconds since its navigation began. */
export interface PageRecord {
  largestPaint: number | undefined;
  /** When a framework had taken over the first long paragraph, or the first link of a list; undefined for plain HTML. */
  interactive: number | undefined;
  readonly shifts: { readonly at: number; readonly value: number }[];
  /** Tasks of 50 ms and more. */
  readonly longTasks: { readonly at: number; readonly duration: number }[];
}

declare global {
  interface Window {
    pageRecord: PageRecord;
  }
}

/** The selector of an article's paragraphs, in Wortlaut and in every peer. */
export const TEXT = "main p, article p";

/**
 * Runs in every document before anything else and fills `window.pageRecord`. Must not refer to anything outside of
 * itself. `text` is the selector of the article's paragraphs.
 */
export function recordPage(text: string): void {
  const record: PageRecord = { largestPaint: undefined, interactive: undefined, shifts: [], longTasks: [] };
  window.pageRecord = record;
  const observe = (type: string, keep: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true });
  observe("largest-contentful-paint", ({ startTime }) => {
    record.largestPaint = startTime;
  });
  observe("layout-shift", (entry) => {
    const { startTime, value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) record.shifts.push({ at: startTime, value });
  });
  observe("longtask", ({ startTime, duration }) => record.longTasks.push({ at: startTime, duration }));

  // React leaves a property on every element that it has taken over, Vue one on the root of the app.
  const isTaken = (element: Element) =>
    Object.keys(element).some((key) => key.startsWith("__reactFiber$")) ||
    ancestors(element).some((ancestor) => "__vue_app__" in ancestor);
  const ancestors = (element: Element): Element[] =>
    element.parentElement === null ? [element] : [element, ...ancestors(element.parentElement)];
  const looking = setInterval(() => {
    // What stands in for the text while it is fetched is short.
    const long = [...document.querySelectorAll(text)].find((paragraph) => (paragraph.textContent ?? "").length > 80);
    const element = long ?? document.querySelector("main a, article a");
    if (element !== null && isTaken(element)) record.interactive = performance.now();
    if (record.interactive !== undefined || performance.now() > 20_000) clearInterval(looking);
  }, 10);
}

/** What `awaitText` waits for, kept over page loads in the tab's session storage. Times are milliseconds since 1970. */
export const SNIPPET = "bench:snippet";
export const CLICKED = "bench:clicked";
export const PAINTED = "bench:painted";

/**
 * Runs in every document: from the next click on, looks in every frame for the paragraph that contains the snippet in
 * session storage and notes when the frame that shows it was drawn. Works over a page load and without one.
 */
export function awaitText({
  text,
  keys,
}: {
  text: string;
  keys: { snippet: string; clicked: string; painted: string };
}) {
  const now = () => performance.timeOrigin + performance.now();
  const look = (snippet: string): void => {
    const paragraphs = [...document.querySelectorAll(text)];
    if (!paragraphs.some((paragraph) => paragraph.textContent?.replace(/\s+/g, " ").includes(snippet))) {
      requestAnimationFrame(() => look(snippet));
      return;
    }
    // A message posted from a frame's callback arrives after that frame was drawn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => sessionStorage.setItem(keys.painted, String(now()));
      port2.postMessage(undefined);
    });
  };
  const snippet = sessionStorage.getItem(keys.snippet);
  if (snippet === null) {
    addEventListener(
      "click",
      (event) => {
        const wanted = sessionStorage.getItem(keys.snippet);
        if (wanted === null || sessionStorage.getItem(keys.clicked) !== null) return;
        sessionStorage.setItem(keys.clicked, String(performance.timeOrigin + event.timeStamp));
        look(wanted);
      },
      true,
    );
  } else if (sessionStorage.getItem(keys.clicked) !== null && sessionStorage.getItem(keys.painted) === null) {
    look(snippet);
  }
}
