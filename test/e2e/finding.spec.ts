import { expect, test } from "@playwright/test";
import { ROWS } from "./seeds.ts";
import { takenOver } from "./taken-over.ts";

test("filters of the list live in the address", async ({ page }) => {
  await page.goto("/");
  const rows = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
  await expect(rows).toHaveCount(ROWS);
  await page.getByRole("combobox", { name: /Sprache/u }).selectOption("fr");
  await expect(rows).toHaveCount(2);
  const filtered = page.url();
  await page.goto("/speakers");
  await page.goto(filtered);
  await expect(rows).toHaveCount(2);
});

test("on the narrowest phone the kind that was chosen is in sight when the page comes back", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/speakers");
  const last = page.getByText(/^Unbenannt/u);
  await expect(last).not.toBeInViewport({ ratio: 1 });
  expect(await page.locator(".tabs").evaluate((row) => row.scrollLeft)).toBe(0);
  await last.click();
  await expect(page).toHaveURL(/kind=unnamed/u);
  await page.reload();
  await expect(page.getByRole("radio", { name: /^Unbenannt/u })).toBeChecked();
  await expect(last).toBeInViewport({ ratio: 1 });
});

test("a phrase is found, and leads to its place in the article", async ({ page }) => {
  await page.goto("/quotations");
  await page.getByRole("searchbox").fill("berliner");
  const quotation = page.getByRole("blockquote").filter({ hasText: "Berliner" }).first();
  await expect(quotation).toBeVisible();
  await expect(page.getByRole("blockquote").filter({ hasNotText: /berliner/iu })).toHaveCount(0);
  await page
    .getByRole("link", { name: /Sieben Sätze an der Mauer/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/a\/sieben-saetze-an-der-mauer#/u);
  await expect(page.locator(".prose").getByText("ein Berliner").first()).toBeInViewport();
});

test("from the register to a speaker and to what was said", async ({ page }) => {
  await page.goto("/speakers");
  await page.getByRole("searchbox").fill("brockm");
  await page.getByRole("link", { name: "Hanne Brockmöller" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hanne Brockmöller");
  await expect(page.getByRole("blockquote").first()).toBeVisible();
  await page
    .getByRole("link", { name: /Silberwiek streitet/u })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Silberwiek streitet");
});

test("a listed quotation is copied with its source", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/speakers/hanne-brockmoeller");
  const item = page.getByRole("listitem").filter({ has: page.getByRole("blockquote") });
  const words = await item.first().locator("mark").first().innerText();
  await item.first().getByRole("button", { name: "Kopieren" }).click();
  await expect(item.first().getByRole("button", { name: "Kopiert" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(words);
  expect(copied).toContain("Hanne Brockmöller");
});

test("Enter in the field above the list looks for the words in the texts", async ({ page }) => {
  await page.goto("/");
  await takenOver(page);
  const field = page.getByRole("searchbox", { name: "In Artikeln suchen" });
  await field.fill("nach meiner Kenntnis");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/u);
  await expect(page.locator(".found").first()).toContainText("meiner Kenntnis");
});

test("a phrase is found beside other forms of its words", async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('"nach meiner Kenntnis"')}`);
  await expect(page.locator(".found").first()).toContainText("nach meiner Kenntnis");
});
