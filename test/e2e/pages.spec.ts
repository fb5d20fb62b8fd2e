import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { complaints } from "./complaints.ts";

/** Every kind of address the app has. */
const PAGES = [
  ["/", "Artikel"],
  ["/a/sieben-saetze-an-der-mauer", "Sieben Sätze an der Mauer"],
  ["/a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma", "Ein Dorf liest vor"],
  ["/quotations", "Zitate"],
  ["/speakers", "Stimmen"],
  ["/speakers/hanne-brockmoeller", "Hanne Brockmöller"],
  ["/about", "Zitate"],
  ["/nirgendwo", "gibt es hier nicht"],
] as const;

const THEMES = ["light", "sepia", "dark"] as const;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

for (const [address, title] of PAGES) {
  test(`${address} opens from its address, says what it is and lets the browser be silent`, async ({ page }) => {
    const heard = complaints(page);
    await open(page, address);
    await expect(page.locator("main")).toContainText(title);
    await expect(page).toHaveTitle(/Wortlaut/u);
    expect(heard).toEqual([]);
  });
}

for (const theme of THEMES) {
  for (const width of [1440, 390]) {
    test(`every page is accessible to axe in the theme ${theme}, ${width} wide`, async ({ page }) => {
      test.slow();
      await page.addInitScript((name) => {
        localStorage.setItem("wortlaut:settings", JSON.stringify({ theme: name }));
      }, theme);
      await page.setViewportSize({ width, height: 900 });
      for (const [address] of PAGES) {
        await open(page, address);
        await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
        const axe = new AxeBuilder({ page });
        // Themes differ in colours and in nothing else.
        const { violations } = await (theme === "light" ? axe : axe.withRules(["color-contrast"])).analyze();
        expect(violations.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
}

test("no page is wider than a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [address] of PAGES) {
    await open(page, address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
});

test("speaks English to whoever prefers it", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await open(page, "/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: "Quotations" }).first()).toBeVisible();
  await context.close();
});
