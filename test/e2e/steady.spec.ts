import { expect, type Page, test } from "@playwright/test";
import { takenOver } from "./taken-over.ts";

/** Views with much text near the top, in widths where their lines are full: where type changes, they wrap anew. */
const VIEWS = [
  ["/", 390],
  ["/a/sieben-saetze-an-der-mauer", 820],
  ["/a/sieben-saetze-an-der-mauer", 1300],
  ["/quotations", 390],
  ["/quotations", 1300],
  ["/speakers", 820],
  ["/speakers/hanne-brockmoeller", 390],
] as const;

/** Scores below this are parts of a pixel. */
const NOTHING = 0.0005;

for (const [address, width] of VIEWS) {
  test(`nothing moves while ${address} comes, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 850 });
    await watchShifts(page);
    await page.goto(address);
    await takenOver(page);
    // The whole style sheet and the fonts are what could still change something.
    await expect(page.locator('head > link[rel="stylesheet"]').first()).toHaveAttribute("data-over", "");
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}

for (const width of [390, 1300]) {
  test(`nothing moves as an article that was begun offers to go on, ${width} wide`, async ({ page }) => {
    const begun = "/a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma";
    await page.setViewportSize({ width, height: 850 });
    await watchShifts(page);
    await page.goto(begun);
    await takenOver(page);
    await page.locator(".prose [data-at]").nth(12).scrollIntoViewIfNeeded();
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("wortlaut:read:")));
    await page.goto("/about");
    await page.goto(begun);
    await expect(page.getByRole("button", { name: /Weiterlesen bei/u })).toBeVisible();
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}

declare global {
  interface Window {
    shifts: { readonly score: number; readonly moved: string }[];
  }
}

/** Notes what moves without the reader's doing (`layout-shift` of the Layout Instability API). */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript((least) => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.value < least) continue;
        const moved = entry.sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? "").join(" | ");
        window.shifts.push({ score: entry.value, moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  }, NOTHING);
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
