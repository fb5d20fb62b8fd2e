import { expect, test } from "@playwright/test";
import { takenOver } from "./taken-over.ts";

const VILLAGE = "/a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma";

/** The width of the text on a sheet of A4 between its margins, in pixels. */
const SHEET = Math.floor((170 / 25.4) * 96);

test("an article on paper has its voices, its source and its address, and nothing to press", async ({ page }) => {
  await page.setViewportSize({ width: SHEET, height: 900 });
  await page.emulateMedia({ media: "print" });
  await page.goto(VILLAGE);
  await takenOver(page);
  for (const chrome of [".head", ".dock", ".pager", ".removed", ".a-head .aloud", ".legend"]) {
    await expect(page.locator(chrome).first(), chrome).toBeHidden();
  }
  await expect(page.getByText("Original", { exact: true })).toBeVisible();
  // Names stand in the margin, left of the text.
  const name = await page.locator(".prose .who").first().boundingBox();
  const text = await page.locator(".prose").boundingBox();
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  const voices = page.getByRole("complementary");
  const voice = voices.getByRole("listitem").filter({ hasText: "Momme Jansen" });
  await expect(voice).toContainText("Wehrführer");
  await expect(voice).toContainText(/4\sZitate/u);
  const colophon = page.locator(".colophon");
  await expect(colophon).toBeVisible();
  await expect(colophon).toContainText("Küstenblatt, 8. November 2026");
  await expect(colophon).toContainText("https://kuestenblatt.example/reportage/ein-dorf-liest-vor");
  await expect(colophon).toContainText(`Wortlaut: ${page.url()}`);
  const [first, last] = [await voices.boundingBox(), await colophon.boundingBox()];
  expect(last?.y).toBeGreaterThan(first?.y ?? Number.POSITIVE_INFINITY);
  await page.emulateMedia({ media: "screen" });
  await expect(colophon).toBeHidden();
});

test("no page is wider than a sheet of paper, and each can be made a PDF", async ({ page }) => {
  await page.setViewportSize({ width: SHEET, height: 900 });
  await page.emulateMedia({ media: "print" });
  for (const path of ["/", VILLAGE, "/quotations", "/speakers", "/speakers/hanne-brockmoeller", "/about"]) {
    await page.goto(path);
    await takenOver(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(SHEET);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  }
});

test("without scripts an article on paper has its source all the same", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.emulateMedia({ media: "print" });
  await page.goto(VILLAGE);
  const colophon = page.locator(".colophon");
  await expect(colophon).toBeVisible();
  await expect(colophon).toContainText("Küstenblatt, 8. November 2026");
  await expect(colophon).toContainText("https://kuestenblatt.example/reportage/ein-dorf-liest-vor");
  await context.close();
});
