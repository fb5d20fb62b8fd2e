import type { Page } from "@playwright/test";

/** Resolves when React has taken the page over: from then on keys and everything else are answered at once. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector("main h1");
    return heading !== null && Object.keys(heading).some((key) => key.startsWith("__reactFiber$"));
  });
}
