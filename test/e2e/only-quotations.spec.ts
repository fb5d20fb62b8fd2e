import { expect, type Page, test } from "@playwright/test";

const WALL = "/a/sieben-saetze-an-der-mauer";
const LONG = "/a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma";

const gaps = (page: Page) => page.getByRole("button", { name: /ausgelassen, zeigen/u });
const headTop = (page: Page, id: string) =>
  page.evaluate((quotation) => document.getElementById(quotation)?.getBoundingClientRect().top, id);

test("the quotations alone have an address, and the way back leads to where one was", async ({ page }) => {
  await page.setViewportSize({ width: 1300, height: 700 });
  await page.goto(LONG);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.scrollTo({ top: 2500, behavior: "instant" }));
  await page.waitForTimeout(400);
  await page.keyboard.press("q");
  await expect(page).toHaveURL(/\?view=quotations$/u);
  await expect(gaps(page).first()).toBeAttached();
  const short = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.goBack();
  await expect(gaps(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(2500);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(short);
  await page.goForward();
  await page.reload();
  await expect(gaps(page).first()).toBeVisible();
});

test("what is left out can be shown, and what is at the top stays there", async ({ page }) => {
  await page.setViewportSize({ width: 1300, height: 500 });
  await page.goto(`${LONG}?view=quotations`);
  await expect(gaps(page).first()).toBeVisible();
  const id = (await page.locator(".prose mark[id]").nth(20).getAttribute("id")) ?? "";
  await page.evaluate((quotation) => document.getElementById(quotation)?.scrollIntoView({ behavior: "instant" }), id);
  await page.waitForTimeout(2500);
  const before = (await headTop(page, id)) ?? 0;
  const count = await gaps(page).count();
  await gaps(page)
    .first()
    .evaluate((button) => (button as HTMLElement).click());
  await expect(gaps(page)).toHaveCount(count - 1);
  await expect.poll(() => headTop(page, id)).toBeCloseTo(before, -1);
});

test("the keyboard shows the quotations alone, walks through direct ones, and opens what is left out", async ({
  page,
}) => {
  await page.goto(WALL);
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("q");
  await page.keyboard.press("d");
  await expect(page.getByText("Markiert: nur wörtlich")).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.locator(".who:focus")).toHaveAttribute("data-t", "direct");
  const count = await gaps(page).count();
  await gaps(page).first().press("Enter");
  await expect(gaps(page)).toHaveCount(count - 1);
  await expect(page.locator(".prose [data-at]:focus")).toBeAttached();
});

test("who reads the quotations alone has not read the article", async ({ page }) => {
  await page.goto(`${WALL}?view=quotations`);
  await expect(gaps(page).first()).toBeVisible();
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  // Longer than an article is looked at before it counts as begun.
  await page.waitForTimeout(5000);
  await page.goto("/");
  for (const stage of ["Angefangen 0", "Gelesen 0"])
    await expect(page.getByRole("radio", { name: stage })).toBeAttached();
});

test("the quotations alone can be printed, and say how much is left out", async ({ page }) => {
  await page.goto(`${WALL}?view=quotations`);
  await expect(gaps(page).first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(gaps(page).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Nur Zitate" })).toBeHidden();
});
