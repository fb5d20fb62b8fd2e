import { expect, type Page, test } from "@playwright/test";
import { faults } from "./axe.ts";
import { complaints } from "./complaints.ts";
import { takenOver } from "./taken-over.ts";

/** Every kind of address the app has, and something that its page says. */
const PAGES = [
  ["/", "Artikel"],
  ["/a/sieben-saetze-an-der-mauer", "Sieben Sätze an der Mauer"],
  ["/a/silberwiek-streitet-ueber-die-neue-faehre-wer-bestellt-wer-bezahlt-wer-wartet", "Silberwiek streitet"],
  ["/a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma", "Ein Dorf liest vor"],
  ["/quotations", "Zitate"],
  ["/speakers", "Stimmen"],
  ["/speakers/hanne-brockmoeller", "Hanne Brockmöller"],
  ["/search", "Suche"],
  ["/about", "Zitate"],
  ["/nirgendwo", "gibt es hier nicht"],
] as const;

/** What the browser itself says of an address that is answered as missing. */
const MISSING = "Failed to load resource: the server responded with a status of 404 (Not Found)";

const THEMES = ["light", "sepia", "dark"] as const;

/** Chooses a theme as if in another window of the app. */
async function chooseTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.evaluate((name) => {
    localStorage.setItem("wortlaut:settings", JSON.stringify({ theme: name }));
    window.dispatchEvent(new StorageEvent("storage", { key: "wortlaut:settings" }));
  }, theme);
  await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
}

/** How many pixels a page is wider than its window. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const [address, title] of PAGES) {
  test(`${address} opens from its address, and everyone can use it in every theme and width`, async ({ page }) => {
    test.slow();
    const heard = complaints(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);

    await test.step("says what it is", async () => {
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("main")).toContainText(title);
      await expect(page).toHaveTitle(/Wortlaut/u);
      await takenOver(page);
      // The whole style sheet comes after the first paint.
      await expect(page.locator('head > link[rel="stylesheet"]').first()).toHaveAttribute("data-over", "");
    });

    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const theme of THEMES) {
        await test.step(`is accessible to axe in the theme ${theme}, ${width} wide`, async () => {
          await chooseTheme(page, theme);
          // Themes differ in colours and in nothing else.
          expect(await faults(page, theme === "light" ? {} : { rules: ["color-contrast"] })).toEqual([]);
        });
      }
      await test.step(`all there is to press is 24 pixels large or stands apart, ${width} wide`, async () => {
        expect(await faults(page, { rules: ["target-size"] })).toEqual([]);
      });
    }

    await test.step("is no wider than a small phone", async () => {
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    await test.step("fits with text of twice the size", async () => {
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    expect(heard).toEqual(address === "/nirgendwo" ? [MISSING] : []);
  });
}

test("asks for the words of the language that is wanted, with the scripts, and for no other", async ({ browser }) => {
  for (const [locale, language] of [
    ["de-AT", undefined],
    ["en-GB", "en"],
    ["fr-FR", "en"],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/");
    await takenOver(page);
    const hinted = page.locator('head link[rel="modulepreload"][data-words]');
    await expect(hinted).toHaveCount(language === undefined ? 0 : 1);
    if (language !== undefined) await expect(hinted).toHaveAttribute("data-words", language);
    await context.close();
  }
});

test("speaks English to whoever prefers it", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: "Quotations" }).first()).toBeVisible();
  await context.close();
});
