import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { ARTICLES } from "./seeds.ts";
import { takenOver } from "./taken-over.ts";

const WALL = "/a/sieben-saetze-an-der-mauer";

/** The paragraphs of an article's Markdown file that hold `words`, as they stand in the file. */
function sourceParagraph(words: string): string {
  const source = readFileSync("seeds/mauer-saetze.md", "utf8");
  return source.split(/\n\n+/u).find((paragraph) => paragraph.includes(words)) ?? "";
}

async function openWall(page: Page): Promise<void> {
  await page.goto(WALL);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sieben Sätze an der Mauer");
  await takenOver(page);
}

/** The first name in the margin. */
const firstName = (page: Page) => page.locator(".prose").getByRole("button").first();

test("from the list to an article and back to the same place", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 500 });
  await page.goto("/");
  const link = page.getByRole("link", { name: "Sieben Sätze an der Mauer" });
  // Scrolls the link into the window, so that the click need not.
  await link.hover();
  await page.waitForFunction(() => window.scrollY > 0);
  const before = await page.evaluate(() => window.scrollY);
  await link.click();
  await expect(page).toHaveTitle(/Sieben Sätze an der Mauer/u);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(link).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

test("a name opens the details, Escape closes them and gives the focus back", async ({ page }) => {
  await openWall(page);
  await firstName(page).focus();
  await page.keyboard.press("Enter");
  const details = page.getByRole("dialog");
  await expect(details).toBeVisible();
  await expect(details).toContainText("Absatz");
  await page.keyboard.press("Escape");
  await expect(details).toBeHidden();
  await expect(firstName(page)).toBeFocused();
});

test("copied text is the text, without the names beside it", async ({ page }) => {
  await openWall(page);
  const words = "Es gibt nur ein Berlin";
  const copied = await page.evaluate((needle) => {
    const paragraph = [...document.querySelectorAll(".prose p")].find((p) => p.textContent.includes(needle));
    const range = document.createRange();
    if (paragraph !== undefined) range.selectNodeContents(paragraph);
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
    return window.getSelection()?.toString();
  }, words);
  expect(copied?.replace(/\s+/gu, " ").trim()).toBe(sourceParagraph(words).replace(/\s+/gu, " ").trim());
});

test("an address with a quotation leads to it", async ({ page }) => {
  await openWall(page);
  const id = await page.locator(".prose mark[id]").last().getAttribute("id");
  await page.goto(`${WALL}#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test("the keyboard alone steps through quotations and articles", async ({ page }) => {
  await openWall(page);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("]");
  await expect(page).not.toHaveURL(new RegExp(`${WALL}$`, "u"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("Tastenkürzel");
});

test("settings hold across pages and visits", async ({ page }) => {
  await openWall(page);
  await page.getByRole("button", { name: "Leseeinstellungen" }).click();
  await page.getByRole("radio", { name: /Dunkel/u }).check({ force: true });
  await page.keyboard.press("Escape");
  await page.goto("/speakers");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("what was removed from the page can be seen at the foot of the article", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /Lukaschenko/u }).click();
  const removed = page.locator("details.removed");
  await expect(removed).toContainText("Entfernt");
  await removed.locator("summary").click();
  await expect(removed.getByText("Leave a Reply")).toBeVisible();
  await expect(page.locator(".prose")).not.toContainText("Leave a Reply");
});

test("on a phone the names stand in the text and the details rise from below", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWall(page);
  await firstName(page).click();
  const box = await page.getByRole("dialog").boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
  expect(box?.width).toBe(390);
});

test("an article that was read to its end stays unread when its reader says so", async ({ page }) => {
  await page.clock.install();
  await openWall(page);
  const foot = page.locator(".read-mark");
  await expect(foot.getByRole("button", { name: "Als gelesen merken" })).toBeAttached();
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  await page.clock.fastForward(5000);
  await foot.getByRole("button", { name: "Als ungelesen merken" }).click();
  await page.clock.fastForward(5000);
  await page.getByRole("link", { name: "Artikel", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${ARTICLES} Artikel`);
  await expect(page.getByRole("radio", { name: `Ungelesen ${ARTICLES}` })).toBeAttached();
});

test("that one voice alone is marked is said, and can be ended, where voices stand in no panel", async ({ page }) => {
  for (const width of [390, 900]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/a/silberwiek-streitet-ueber-die-neue-faehre-wer-bestellt-wer-bezahlt-wer-wartet");
    await takenOver(page);
    await page.getByRole("button", { name: /Stimmen/u }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Hanne Brockmöller", exact: true }).click();
    const only = page.getByRole("button", { name: /^nur Brockmöller.*alle Stimmen markieren$/u });
    await expect(only).toBeInViewport();
    await page.evaluate(() => window.scrollTo(0, 900));
    await expect(only).toBeInViewport();
    await only.click();
    await expect(only).toBeHidden();
    await expect(page.locator(".prose")).not.toHaveClass(/is-solo/u);
  }
});

test("many voices scroll beside the text, and the switches below them stay in the window", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto("/a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma");
  const panel = page.getByRole("complementary", { name: "Stimmen in diesem Artikel" });
  const last = panel.getByRole("listitem").last();
  await expect(panel.getByRole("checkbox").last()).toBeInViewport();
  await expect(last).not.toBeInViewport();
  await last.getByRole("button").first().focus();
  await expect(last).toBeInViewport();
  await expect(panel.getByRole("checkbox").last()).toBeInViewport();

  // Nor does the panel go below the header where the article ends.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator(".pager")).toBeInViewport();
  const [heading, header] = [panel.getByRole("heading").first(), page.getByRole("banner")];
  await expect(heading).toBeInViewport();
  const [above, below] = [await header.boundingBox(), await heading.boundingBox()];
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? Number.POSITIVE_INFINITY));
});
