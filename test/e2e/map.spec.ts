import { expect, type Locator, type Page, test } from "@playwright/test";
import { faults } from "./axe.ts";

const LONG = "/a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma";

async function openMap(page: Page, width: number): Promise<Locator> {
  await page.setViewportSize({ width, height: 700 });
  await page.goto(LONG);
  const map = page.getByRole("slider", { name: "Stelle im Artikel" });
  await expect(map).toBeAttached();
  return map;
}

const value = async (map: Locator) => Number(await map.getAttribute("aria-valuenow"));

test("a click leads to the place, and the marker stands where the click was", async ({ page }) => {
  const map = await openMap(page, 1300);
  const box = await map.boundingBox();
  if (box === null) throw new Error("the map has no box");
  for (const share of [0.25, 0.5, 0.9]) {
    // Below the strip: what answers is taller than what is seen.
    await page.mouse.click(box.x + box.width * share, box.y + box.height + 5);
    await expect.poll(async () => Math.abs((await value(map)) - 100 * share)).toBeLessThanOrEqual(4);
  }
});

test("a drag moves the text along", async ({ page }) => {
  const map = await openMap(page, 390);
  const box = await map.boundingBox();
  if (box === null) throw new Error("the map has no box");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 20, y);
  await page.mouse.down();
  for (const share of [0.3, 0.6]) {
    await page.mouse.move(box.x + box.width * share, y, { steps: 4 });
    await expect.poll(async () => Math.abs((await value(map)) - 100 * share)).toBeLessThanOrEqual(3);
  }
  await page.mouse.up();
});

test("the keyboard leads from quotation to quotation, and to both ends", async ({ page }) => {
  const map = await openMap(page, 1300);
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(map).toHaveAttribute("aria-valuetext", /^Absatz \d+ von \d+, .+/u);
  await expect(page.locator(".q.is-here").first()).toBeInViewport();
  const first = await page.locator(".q.is-here").first().getAttribute("data-q");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".q.is-here").first()).not.toHaveAttribute("data-q", first ?? "");
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(".q.is-here").first()).toHaveAttribute("data-q", first ?? "");
  await page.keyboard.press("End");
  await expect.poll(() => value(map)).toBe(100);
  await page.keyboard.press("PageUp");
  await expect.poll(() => value(map)).toBeLessThan(95);
  await page.keyboard.press("Home");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await expect(map).toBeFocused();
});

test("the map is 24 pixels tall to a pointer, and says who is there", async ({ page }) => {
  const map = await openMap(page, 1300);
  const box = await map.boundingBox();
  if (box === null) throw new Error("the map has no box");
  const bottom = box.y + box.height;
  const isMap = (y: number) =>
    page.evaluate(
      ([x, height]) => document.elementFromPoint(x ?? 0, height ?? 0)?.closest("[role='slider']") !== null,
      [700, y],
    );
  expect([await isMap(bottom - 16), await isMap(bottom + 6)]).toEqual([true, true]);
  await page.mouse.move(700, bottom - 3);
  const label = map.locator(".map-label");
  await expect(label).toHaveText(/^Absatz \d+ von \d+/u);
  for (const x of [2, 1298]) {
    await page.mouse.move(x, bottom - 3);
    await expect.poll(async () => (await label.boundingBox())?.x ?? -1).toBeGreaterThanOrEqual(0);
    const { x: left = 0, width = 0 } = (await label.boundingBox()) ?? {};
    expect(left + width).toBeLessThanOrEqual(1300);
  }
});

test("the map is a slider to a screen reader, in all colours", async ({ page }) => {
  const map = await openMap(page, 1300);
  await page.emulateMedia({ forcedColors: "active" });
  await map.focus();
  expect(await faults(page, { within: "header" })).toEqual([]);
  const marker = map.locator(".map-here");
  await expect(marker).not.toHaveCSS("border-left-width", "0px");
});
