import type { Browser } from "@playwright/test";
import { bytesOf, Visit } from "./visit.ts";

export interface SearchOptions {
  /** The page with the search. */
  readonly address: string;
  readonly query: string;
  /** Selectors of the field and of what answers. */
  readonly field: string;
  readonly answer: string;
}

export interface FirstAnswer {
  /** Bytes on the wire from when the field was reached until the answer was there. */
  readonly bytes: number;
  /** Milliseconds from the last key to the frame that shows the answer. */
  readonly time: number;
}

/** Time between two keys of somebody who types fast, in milliseconds. */
const BETWEEN_KEYS = 60;

/** Types the first query with an empty cache, on a fast line, and waits for its first answer. */
export async function measureFirstAnswer(browser: Browser, options: SearchOptions): Promise<FirstAnswer> {
  const { address, query, field, answer } = options;
  const visit = await Visit.open(browser, { slow: false });
  const { page } = visit;
  try {
    await visit.goto(address);
    const answered = page.evaluate(
      ({ selector, query }) =>
        new Promise<number>((resolve) => {
          let last = Number.NaN;
          addEventListener(
            "input",
            (event) => {
              if (event.target instanceof HTMLInputElement && event.target.value === query) last = performance.now();
            },
            true,
          );
          const look = () => {
            const shown = document.querySelector(selector);
            if (
              !Number.isNaN(last) &&
              shown !== null &&
              shown.getClientRects().length > 0 &&
              shown.textContent !== ""
            ) {
              requestAnimationFrame(() => resolve(performance.now() - last));
            } else requestAnimationFrame(look);
          };
          look();
        }),
      { selector: answer, query },
    );
    const began = visit.elapsed;
    await page.locator(field).first().focus();
    await page.keyboard.type(query, { delay: BETWEEN_KEYS });
    const time = await answered;
    return { bytes: bytesOf(visit.transfers.filter((transfer) => transfer.began >= began)), time };
  } finally {
    await visit.close();
  }
}
