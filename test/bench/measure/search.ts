import type { Browser } from "@playwright/test";
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
}

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
    const time = await answered;
    if (Number.isNaN(time)) {
      const value = await page.locator(field).first().inputValue();
      throw new Error(`The search has no answer to "${query}" after ${PATIENCE / 1000} s; its field holds "${value}".`);
    }
    const answeredAt = visit.elapsed;
    await visit.quiet();
    const fetched = visit.transfers.filter((transfer) => transfer.began >= began && transfer.began <= answeredAt);
    return { bytes: bytesOf(fetched), scripts: bytesOf(fetched, "js"), time };
  } finally {
    await visit.close();
  }
}

/**
 * Runs in the page: milliseconds from when a field holds the query to the frame that shows what `selector` finds; `NaN`
 * when there is none after `patience`.
 */
function awaitAnswer(wanted: { selector: string; query: string; patience: number }): Promise<number> {
  const { selector, query, patience } = wanted;
  return new Promise((resolve) => {
    setTimeout(() => resolve(Number.NaN), patience);
    let last = Number.NaN;
    const look = (): void => {
      const shown = document.querySelector(selector);
      if (!Number.isNaN(last) && shown !== null && shown.getClientRects().length > 0 && shown.textContent !== "") {
        requestAnimationFrame(() => resolve(performance.now() - last));
      } else requestAnimationFrame(look);
    };
    const typed = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement && target.value === query) last = performance.now();
    };
    addEventListener("input", typed, true);
    look();
  });
}
