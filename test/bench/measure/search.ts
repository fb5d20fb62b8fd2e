import type { Browser, Page } from "@playwright/test";
import { bytesOf, Visit } from "./visit.ts";

export interface SearchOptions {
  /** A page with a link to the search, and the selector of that link. */
  readonly address: string;
  readonly link: string;
  readonly query: string;
  /** Selectors of the field and of what answers. */
  readonly field: string;
  readonly answer: string;
}

export interface FirstAnswer {
  /** Bytes on the wire from the click on the link until the answer was there. */
  readonly bytes: number;
  /** Of these, the scripts; what else there is comes from the index. */
  readonly scripts: number;
  /** Milliseconds from the last key to the frame that shows the answer. */
  readonly time: number;
  /**
   * Milliseconds from when the last part of the index had come to that frame, or from the last key where all had come
   * before it. The articles that are shown are no parts of it: their way counts.
   */
  readonly afterParts: number;
}

/** Everything in the folder of the index but the articles. */
const INDEX_PART = String.raw`/search-index/.*(?<!\.article)$`;

/** Time between two keys of somebody who types fast, in milliseconds. */
const BETWEEN_KEYS = 60;

/** How long an answer may take, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Opens the search with an empty cache, on a fast line, types a query and waits for its first answer. Rejects when there
 * is none for a minute.
 */
export async function measureFirstAnswer(browser: Browser, options: SearchOptions): Promise<FirstAnswer> {
  const { address, link, query, field, answer } = options;
  const visit = await Visit.open(browser, { slow: false });
  const { page } = visit;
  try {
    await visit.goto(address);
    const began = visit.elapsed;
    await page.locator(link).first().click();
    await page.locator(field).first().focus();
    const answered = page.evaluate(awaitAnswer, { selector: answer, query, patience: PATIENCE });
    await page.keyboard.type(query, { delay: BETWEEN_KEYS });
    const { typedAt, shownAt } = await answered;
    if (Number.isNaN(shownAt)) {
      const value = await page.locator(field).first().inputValue();
      throw new Error(`The search has no answer to "${query}" after ${PATIENCE / 1000} s; its field holds "${value}".`);
    }
    const answeredAt = visit.elapsed;
    const arrived = (await arrivals(page)).filter((at) => at <= shownAt);
    await visit.quiet();
    const fetched = visit.transfers.filter((transfer) => transfer.began >= began && transfer.began <= answeredAt);
    if (arrived.length === 0) throw new Error("The search has answered without any part of its index.");
    return {
      bytes: bytesOf(fetched),
      scripts: bytesOf(fetched, "js"),
      time: shownAt - typedAt,
      afterParts: shownAt - Math.max(typedAt, ...arrived),
    };
  } finally {
    await visit.close();
  }
}

/** When the parts of the index had come, as the page and its workers have noted it: milliseconds since 1970. */
async function arrivals(page: Page): Promise<readonly number[]> {
  const workers = page.workers().map((worker) => worker.evaluate(arrivedAt, INDEX_PART));
  const lists = await Promise.all([page.evaluate(arrivedAt, INDEX_PART), ...workers]);
  return lists.flat();
}

/** Runs in the page and in workers. */
function arrivedAt(pattern: string): number[] {
  return performance
    .getEntriesByType("resource")
    .filter(({ name }) => new RegExp(pattern, "u").test(new URL(name).pathname))
    .map((entry) => performance.timeOrigin + (entry as PerformanceResourceTiming).responseEnd);
}

interface Answered {
  /** When the field held the query, and when the answer was to be seen: milliseconds since 1970. */
  readonly typedAt: number;
  readonly shownAt: number;
}

/**
 * Runs in the page: waits until a field holds the query and then for the frame that shows what `selector` finds;
 * `shownAt` is `NaN` when there is none after `patience`.
 */
function awaitAnswer(wanted: { selector: string; query: string; patience: number }): Promise<Answered> {
  const { selector, query, patience } = wanted;
  const now = (): number => performance.timeOrigin + performance.now();
  return new Promise((resolve) => {
    let typedAt = Number.NaN;
    setTimeout(() => resolve({ typedAt, shownAt: Number.NaN }), patience);
    const look = (): void => {
      const shown = document.querySelector(selector);
      if (!Number.isNaN(typedAt) && shown !== null && shown.getClientRects().length > 0 && shown.textContent !== "") {
        requestAnimationFrame(() => resolve({ typedAt, shownAt: now() }));
      } else requestAnimationFrame(look);
    };
    const typed = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement && target.value === query) typedAt = now();
    };
    addEventListener("input", typed, true);
    look();
  });
}
