import type { Browser } from "@playwright/test";
import { CLICKED, PAINTED, SNIPPET, TEXT } from "./probe.ts";
import { bytesOf, Visit } from "./visit.ts";

/** Bytes on the wire, headers included, of a page opened with an empty cache. */
export interface PageBytes {
  readonly requests: number;
  readonly total: number;
  readonly html: number;
  /** Style sheets that the first paint waits for. */
  readonly blockingCss: number;
  /** All style sheets. */
  readonly css: number;
  readonly font: number;
  readonly data: number;
  /** Scripts that had arrived when the page became interactive; before the load event where it never does. */
  readonly jsBeforeInteractive: number;
  /** All scripts, those fetched in idle time included. */
  readonly js: number;
  /** Everything that had arrived when the page became interactive, fonts apart. */
  readonly beforeInteractive: number;
}

/**
 * What is fetched for a page until the network is quiet. On a slow line nothing that is asked for when the page is
 * interactive can have come by then, so that the figures are the same every time.
 */
export async function measureBytes(browser: Browser, address: string): Promise<PageBytes> {
  const visit = await Visit.open(browser, { slow: true });
  try {
    await visit.goto(address);
    const { ready, blocking } = await visit.page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      const resources = performance.getEntriesByType("resource") as (PerformanceResourceTiming & {
        readonly renderBlockingStatus: string;
      })[];
      return {
        ready: window.pageRecord.interactive ?? navigation?.loadEventEnd ?? 0,
        blocking: resources.filter((one) => one.renderBlockingStatus === "blocking").map(({ name }) => name),
      };
    });
    const before = visit.transfers.filter(({ ended }) => ended <= ready);
    const sum = (...kinds: Parameters<typeof bytesOf>[1][]) => bytesOf(visit.transfers, ...kinds);
    return {
      requests: visit.transfers.length,
      total: sum(),
      html: sum("html"),
      blockingCss: bytesOf(
        visit.transfers.filter(({ url }) => blocking.includes(url)),
        "css",
      ),
      css: sum("css"),
      font: sum("font"),
      data: sum("other"),
      jsBeforeInteractive: bytesOf(before, "js"),
      js: sum("js"),
      beforeInteractive: bytesOf(before, "html", "css", "js", "other", "image"),
    };
  } finally {
    await visit.close();
  }
}

/** Times of one cold load on the slow phone, in milliseconds. */
export interface Paint {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** The largest session window of layout shifts, as web-vitals counts it: no unit. */
  readonly shift: number;
  /** Over all long tasks, the time above 50 ms. */
  readonly blocking: number;
  readonly longestTask: number;
  readonly interactive: number | undefined;
}

/** Opens a page on the slow phone with an empty cache and waits until the network is quiet. */
export async function measurePaint(browser: Browser, address: string): Promise<Paint> {
  const visit = await Visit.open(browser, { slow: true });
  try {
    await visit.goto(address);
    const { record, firstPaint } = await visit.page.evaluate(() => ({
      record: window.pageRecord,
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    }));
    return {
      firstPaint,
      largestPaint: record.largestPaint ?? Number.NaN,
      shift: largestWindow(record.shifts),
      blocking: record.longTasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      longestTask: Math.max(0, ...record.longTasks.map(({ duration }) => duration)),
      interactive: record.interactive,
    };
  } finally {
    await visit.close();
  }
}

/** The largest sum of shifts that follow each other within a second, five seconds at the most. */
function largestWindow(shifts: readonly { readonly at: number; readonly value: number }[]): number {
  let largest = 0;
  let sum = 0;
  let first = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, value } of shifts) {
    if (at - last > 1000 || at - first > 5000) {
      sum = 0;
      first = at;
    }
    sum += value;
    last = at;
    largest = Math.max(largest, sum);
  }
  return largest;
}

/** Whether the text of an article is on the page when scripts are switched off. */
export async function isReadableWithoutScripts(browser: Browser, address: string, snippet: string): Promise<boolean> {
  const visit = await Visit.open(browser, { slow: false, scripts: false });
  try {
    await visit.page.goto(address);
    const paragraphs = await visit.page.locator(TEXT).all();
    for (const paragraph of paragraphs) {
      if (oneLine((await paragraph.textContent()) ?? "").includes(snippet)) return await paragraph.isVisible();
    }
    return false;
  } finally {
    await visit.close();
  }
}

/** The beginning of the first long paragraph of an article, by which it is recognised. */
export async function snippetOf(browser: Browser, address: string): Promise<string> {
  const visit = await Visit.open(browser, { slow: false });
  try {
    await visit.goto(address);
    const texts = await visit.page.locator(TEXT).evaluateAll((nodes) => nodes.map((node) => node.textContent ?? ""));
    const long = texts.map(oneLine).find((text) => text.length > 80);
    if (long === undefined) throw new Error(`${address} has no paragraph under "${TEXT}".`);
    return long.slice(0, 60);
  } finally {
    await visit.close();
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** How long a pointer rests on a link before it is clicked, in milliseconds; what it sets off is waited for, too. */
const REST = 400;

export interface ClickOptions {
  /** The page that has the link, and the address that the link leads to. */
  readonly from: string;
  readonly to: string;
  readonly snippet: string;
  readonly slow: boolean;
  /** Whether the pointer rests on the link before the click, as it does before most. */
  readonly rested: boolean;
}

export interface Click {
  /** From the click to the frame that shows the article's text, in milliseconds. */
  readonly toText: number;
  /** What came over the wire from when the pointer reached the link until the network was quiet. */
  readonly bytes: number;
}

/** Clicks a link on a page that has settled and waits for the text of the article behind it. */
export async function measureClick(browser: Browser, options: ClickOptions): Promise<Click> {
  const { from, to, snippet, slow, rested } = options;
  const visit = await Visit.open(browser, { slow });
  const { page } = visit;
  try {
    await visit.goto(from);
    const link = page.locator(`a[href="${new URL(to).pathname}"], a[href="${to}"]`).first();
    await link.scrollIntoViewIfNeeded();
    await visit.quiet();
    await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [SNIPPET, snippet] as const);
    const began = visit.elapsed;
    if (rested) {
      await link.hover();
      await page.waitForTimeout(REST);
      await visit.quiet();
    }
    await link.click({ noWaitAfter: true });
    const toText = await painted(visit);
    await visit.quiet();
    return { toText, bytes: bytesOf(visit.transfers.filter((transfer) => transfer.began >= began)) };
  } finally {
    await visit.close();
  }
}

/** Waits for the frame that shows the text; asks again when the document is replaced meanwhile. */
async function painted({ page }: Visit): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const keys = [CLICKED, PAINTED] as const;
    const times = await page
      .evaluate((names) => names.map((name) => sessionStorage.getItem(name)), keys)
      .catch(() => []);
    const [clicked, seen] = times;
    if (clicked != null && seen != null) return Number(seen) - Number(clicked);
    await page.waitForTimeout(50);
  }
  throw new Error(`The text did not appear within 30 seconds of the click on ${page.url()}.`);
}
