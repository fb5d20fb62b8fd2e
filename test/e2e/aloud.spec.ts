import { expect, type Page, test } from "@playwright/test";
import { installSpeech } from "../app/aloud/speech.ts";
import { takenOver } from "./taken-over.ts";

const WALL = "/a/sieben-saetze-an-der-mauer";

/** Opens an article on a device with a German voice. */
async function open(page: Page): Promise<void> {
  await page.addInitScript(installSpeech, [
    { name: "Marlene", lang: "de-DE" },
    { name: "Konrad", lang: "de-DE" },
  ]);
  await page.goto(WALL);
  await takenOver(page);
}

const said = (page: Page) => page.evaluate(() => window.speech.begun.at(-1)?.text ?? "");
const finish = (page: Page) => page.evaluate(() => window.speech.finish());

/** The words that are marked as being read. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("spoken") ?? [])].map((range) => range.toString()).join(""));

test("the sentence that is read is marked and kept in view, until its reader scrolls away", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 500 });
  await open(page);
  await page.getByRole("button", { name: "Vorlesen" }).click();
  await expect(page.getByRole("region", { name: "Vorlesen" })).toBeVisible();
  await expect.poll(() => said(page)).toBe("Sieben Sätze an der Mauer.");
  expect(await marked(page)).toBe("");
  let scrolled = 0;
  for (let sentence = 0; sentence < 12; sentence++) {
    await finish(page);
    const isMarked = async () => (await said(page)).includes((await marked(page)).replace(/\s+/gu, " ").slice(0, 12));
    await expect.poll(isMarked).toBe(true);
    scrolled = await page.evaluate(() => window.scrollY);
  }
  expect(scrolled).toBeGreaterThan(0);
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  const away = await page.evaluate(() => window.scrollY);
  await finish(page);
  await finish(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(away);
  await page.getByRole("button", { name: "Satz zurück" }).click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(away);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Vorlesen" })).toBeHidden();
  expect(await marked(page)).toBe("");
  await expect(page).toHaveURL(new RegExp(`${WALL}$`, "u"));
});

test("reading begins with what is in view", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page);
  const words = await page.locator(".prose > p").nth(3).innerText();
  await page
    .locator(".prose > p")
    .nth(3)
    .evaluate((block) => {
      window.scrollTo({ top: window.scrollY + block.getBoundingClientRect().top - 80, behavior: "instant" });
    });
  await page.keyboard.press("r");
  await expect.poll(() => said(page)).not.toBe("");
  expect(words.replace(/\s+/gu, " ")).toContain((await said(page)).slice(-12));
});

test("where the device has no voice, the button says so and nothing moves", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(WALL);
  await takenOver(page);
  await page.evaluate(() => document.fonts.ready);
  const text = page.locator(".prose");
  const before = await text.boundingBox();
  const button = page.getByRole("button", { name: "Vorlesen" });
  const place = await button.boundingBox();
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(button).toHaveAccessibleDescription("Keine Stimme für Deutsch");
  expect(await button.boundingBox()).toEqual(place);
  expect(await text.boundingBox()).toEqual(before);
  // What is marked as disabled can be pressed all the same, to hear why.
  await button.click({ force: true });
  await expect(page.getByRole("status").filter({ hasText: "hat keine Stimme für Deutsch" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Vorlesen" })).toHaveCount(0);
});
